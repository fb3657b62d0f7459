/** The acts found, page after page, with honest counts of what is shown, found and there. */

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import type { ReportId } from '@shared/review/ids'
import { timeline as words } from '@shared/words/trail'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { filterOf, isAnything, type TimelineChoice } from '../../state/timeline-filter'
import { TimelineRow } from './timeline-row'

export interface TimelineListProps {
  readonly view: EngagementView
  readonly choice: TimelineChoice
  readonly onClear: () => void
  readonly onReport: (id: ReportId, finding: string | null) => void
}

const pageSize = 100

export function TimelineList({ view, choice, onClear, onReport }: TimelineListProps): ReactNode {
  const { say } = useWords()
  // The list grows by asking for more from the latest on, so that what is shown stays whole when something new is done.
  const [limit, setLimit] = useState(pageSize)
  const { value: page, error } = useQuery('timeline.list', {
    engagementId: view.id,
    filter: filterOf(choice),
    after: null,
    limit: Math.min(limit, 500),
  })
  if (error !== null) return <ErrorNotice error={error} />
  if (page === null) return null
  const shown = page.entries.length
  return (
    <>
      <p className="timeline-count quiet" role="status">
        {isAnything(choice) && shown === page.total
          ? say(words.count, { n: page.total })
          : say(words.shown, { shown, found: page.found, total: page.total })}
        {!isAnything(choice) && (
          <Button size="compact-xs" onClick={onClear}>
            {say(words.clear)}
          </Button>
        )}
      </p>
      {shown === 0 && <p className="timeline-count">{say(words.none, { n: page.total })}</p>}
      <ol className="timeline-list">
        {page.entries.map((entry) => (
          <TimelineRow
            key={entry.id}
            entry={entry}
            report={view.reports.find(({ reportId }) => reportId === entry.reportId) ?? null}
            onReport={onReport}
          />
        ))}
        {page.next !== null && limit >= 500 && (
          <OlderPages view={view} choice={choice} from={page.next} onReport={onReport} />
        )}
      </ol>
      {page.next !== null && limit < 500 && (
        <div className="timeline-count">
          <Button onClick={() => setLimit(limit + pageSize)}>{say(words.older)}</Button>
        </div>
      )}
      <p className="timeline-count quiet">{say(words.chainNote)}</p>
    </>
  )
}

interface OlderPagesProps extends Omit<TimelineListProps, 'onClear'> {
  readonly from: number
}

/** Past the most that one answer holds: the pages before, one after another. */
function OlderPages({ from, ...props }: OlderPagesProps): ReactNode {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { view, choice, onReport } = props
  const input = { engagementId: view.id, filter: filterOf(choice), after: from, limit: 500 }
  const { value: page, error } = useQuery('timeline.list', isOpen ? input : null)
  if (!isOpen) {
    return (
      <li className="timeline-older">
        <Button onClick={() => setOpen(true)}>{say(words.older)}</Button>
      </li>
    )
  }
  if (page === null) return error === null ? null : <ErrorNotice error={error} />
  return (
    <>
      {page.entries.map((entry) => (
        <TimelineRow
          key={entry.id}
          entry={entry}
          report={view.reports.find(({ reportId }) => reportId === entry.reportId) ?? null}
          onReport={onReport}
        />
      ))}
      {page.next !== null && <OlderPages {...props} from={page.next} />}
    </>
  )
}
