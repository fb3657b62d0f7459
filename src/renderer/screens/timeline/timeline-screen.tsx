/** Everything that was done in an engagement, the latest first, filtered and in pages; beside it the history of undoing. */

import { type ReactNode, useState } from 'react'
import type { ActId, EngagementId } from '@shared/review/ids'
import { timeline as words } from '@shared/words/trail'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { type Place, reviewPlace, signOffPlace } from '../../state/place'
import { anything, type TimelineChoice } from '../../state/timeline-filter'
import { HistoryPane } from './history-pane'
import { TimelineFilterBar } from './timeline-filter-bar'
import { TimelineList } from './timeline-list'
import './timeline.css'

export interface TimelineScreenProps {
  readonly engagementId: EngagementId
  /** Just these acts, which were jumped to; null = all. */
  readonly acts: readonly ActId[] | null
  readonly onVisit: (place: Place) => void
}

export function TimelineScreen({ engagementId, acts, onVisit }: TimelineScreenProps): ReactNode {
  const { say } = useWords()
  const { value: view, error } = useQuery('engagement.open', { engagementId })
  const [choice, setChoice] = useState<TimelineChoice>({ ...anything, acts })
  return (
    <main className="timeline-screen" aria-label={say(words.title)} aria-busy={view === null}>
      <ErrorNotice error={error} />
      {view !== null && (
        <div className="timeline-body">
          <section className="timeline-main" aria-label={say(words.title)} data-pane="" tabIndex={-1}>
            <TimelineFilterBar view={view} choice={choice} onChange={setChoice} />
            <TimelineList
              key={JSON.stringify(choice)}
              view={view}
              choice={choice}
              onClear={() => setChoice(anything)}
              onReport={(reportId, finding) =>
                onVisit(
                  finding === null
                    ? signOffPlace(engagementId, reportId)
                    : reviewPlace(reportId, { kind: 'finding', key: finding }),
                )
              }
            />
          </section>
          <HistoryPane engagementId={engagementId} reports={view.reports} />
        </div>
      )}
    </main>
  )
}
