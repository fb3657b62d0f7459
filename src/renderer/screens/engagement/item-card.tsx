/** What stands in the selected cell, in full: the report with its review so far, or what is missing. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MatrixReport } from '@shared/ipc/engagement-views'
import { matrix as words, supersede } from '@shared/words/engagements'
import { papers } from '@shared/words/papers'
import { reports } from '@shared/words/reports'
import { forms } from '@shared/words/states'
import { Signatures, StageMark } from '../../parts/stage-mark'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { MatrixItem } from '../../state/matrix-view'
import { coveragePercent } from '../../state/number-walk'
import { reportName } from '../../state/report-list'
import { OpenCounts } from './open-counts'

export interface ItemCardProps {
  readonly item: MatrixItem | null
  readonly canChange: boolean
  readonly onReview: (report: MatrixReport) => void
  readonly onSign: (report: MatrixReport) => void
  readonly onPaper: (report: MatrixReport) => void
  readonly onSupersede: (report: MatrixReport) => void
  readonly onRemove: (report: MatrixReport) => void
}

export function ItemCard({ item, ...acts }: ItemCardProps): ReactNode {
  const { say } = useWords()
  if (item === null) return <p className="quiet item-none">{say(words.pick)}</p>
  if (item.kind === 'gap') {
    return (
      <div className="item-card">
        <h2>
          <Sign symbol="∅" hue="unread" /> {say(words.gapTitle, { body: item.body, year: item.year })}
        </h2>
        <p>
          <strong>{say(words.missing)}</strong>
        </p>
        <p className="quiet">{say(words.gapNote)}</p>
      </div>
    )
  }
  return <ReportCard report={item.report} {...acts} />
}

function ReportCard(props: Omit<ItemCardProps, 'item'> & { readonly report: MatrixReport }): ReactNode {
  const { say } = useWords()
  const { report, canChange, onReview, onSign, onPaper, onSupersede, onRemove } = props
  const { row } = report
  return (
    <div className="item-card">
      <h2 lang="zh-CN">
        {reportName(row)} <span className="quiet">{row.year}</span>
      </h2>
      <div className="item-acts">
        <Button variant="filled" onClick={() => onReview(report)}>
          {say(words.review)}
        </Button>
        <Button onClick={() => onSign(report)}>{say(words.sign)}</Button>
        <Button onClick={() => onPaper(report)}>{say(papers.title)}</Button>
      </div>
      <Facts report={report} />
      {canChange && report.lockedAt === null && (
        <div className="item-acts">
          <Button variant="subtle" onClick={() => onSupersede(report)}>
            {say(supersede.open)}
          </Button>
          <Button variant="subtle" onClick={() => onRemove(report)}>
            {say(words.remove)}
          </Button>
        </div>
      )}
    </div>
  )
}

function Facts({ report }: { readonly report: MatrixReport }): ReactNode {
  const { say } = useWords()
  const { row } = report
  const percent = row.coverage === null ? null : coveragePercent(row.coverage)
  const remarks = [
    report.needsLook > 0 && say(words.needsLook, { n: report.needsLook }),
    report.untestedUnread > 0 && say(words.unread, { n: report.untestedUnread }),
    report.openNotes > 0 && say(words.notes, { n: report.openNotes }),
    !report.independent && say(words.notIndependent),
    !report.current && say(words.outdated),
    report.versions.length > 0 && say(words.corrected, { n: report.versions.length }),
    report.assemblyDue !== null && say(words.due, { date: report.assemblyDue }),
  ].filter((remark) => remark !== false)
  return (
    <dl className="item-facts">
      <dt>{say(words.stage)}</dt>
      <dd>
        <StageMark stage={report.stage} />
        {row.error !== null && <p className="hue-unread">{say(row.error.message)}</p>}
        {remarks.length > 0 && (
          <ul className="remarks">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
      </dd>
      <dt>{say(words.findings)}</dt>
      <dd>
        <OpenCounts report={report} />
        {report.findings > 0 && (
          <p className="quiet">{say(words.decided, { n: report.decided, of: report.findings })}</p>
        )}
      </dd>
      {row.coverage !== null && percent !== null && (
        <>
          <dt>{say(words.coverage)}</dt>
          <dd>
            {percent}% <span className="quiet">{say(reports.coverageNote, row.coverage)}</span>
          </dd>
        </>
      )}
      <dt>{say(words.signatures)}</dt>
      <dd>
        <Signatures of={report.signatures} />
      </dd>
      <dt>{say(words.file)}</dt>
      <dd>
        {row.fileName}
        {row.form !== null && <span className="quiet"> · {say(forms[row.form])}</span>}
        <p className="fixed quiet item-hash">{row.sha256}</p>
      </dd>
    </dl>
  )
}
