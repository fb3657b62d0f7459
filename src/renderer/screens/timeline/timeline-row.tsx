/** One act: when, who, what, on which report, from what to what and why, and its place in the chain. */

import type { ReactNode } from 'react'
import type { MatrixReport } from '@shared/ipc/engagement-views'
import type { TimelineEntry } from '@shared/ipc/trail-views'
import type { ReportId } from '@shared/review/ids'
import { standings, timeline as words } from '@shared/words/trail'
import { useQuery } from '../../api/use-query'
import { ShownTime } from '../../parts/shown-time'
import { useWords } from '../../parts/words'
import { deedDetail, deedName, findingName, findingOf } from '../../state/deed-text'
import { reportName } from '../../state/report-list'

export interface TimelineRowProps {
  readonly entry: TimelineEntry
  /** Null where the act is about none, or the report takes no part any more. */
  readonly report: MatrixReport | null
  /** With the finding that the act is about, where it is about one. */
  readonly onReport: (id: ReportId, finding: string | null) => void
}

export function TimelineRow({ entry, report, onReport }: TimelineRowProps): ReactNode {
  const { say } = useWords()
  const detail = deedDetail(entry, say)
  const finding = findingOf(entry)
  const checks = useQuery('app.info', {}).value?.checks ?? []
  return (
    <li
      className={`timeline-row standing-${entry.standing}`}
      title={say(words.hash, { seq: entry.seq, hash: entry.hash })}
    >
      <span className="quiet">
        <ShownTime at={entry.at} />
      </span>
      <span className="timeline-who">{entry.by.name}</span>
      <span className="timeline-what">
        <strong>{deedName(entry.kind, say)}</strong>
        {report !== null && (
          <button
            type="button"
            className="timeline-report"
            lang="zh-CN"
            onClick={() => onReport(report.reportId, finding)}
          >
            {reportName(report.row)} {report.row.year}
          </button>
        )}
        {finding !== null && (
          <span className="quiet timeline-finding" title={finding}>
            {findingName(finding, checks, say)}
          </span>
        )}
        {entry.standing !== 'in-force' && <span className="timeline-standing">{say(standings[entry.standing])}</span>}
        {detail !== null && <span className="timeline-detail">{detail}</span>}
      </span>
      <span className="fixed quiet timeline-hash">{entry.hash.slice(0, 10)}</span>
    </li>
  )
}
