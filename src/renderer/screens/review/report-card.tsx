/** The report itself, when nothing in it is selected: what it is, and what was read. */

import type { ReactNode } from 'react'
import { countCoverage } from '@shared/review/counts'
import { inspector, numbersList } from '@shared/words/review'
import { bodyKinds, forms } from '@shared/words/states'
import { SeverityCounts } from '../../parts/severity-counts'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'
import { FactList } from './fact-list'
import { PlaceLink } from './place-link'

export function ReportCard({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { report, form, run } = desk.index.content
  const { body, title, yearSpan, publishedSpan } = report
  const unknown = <span className="quiet">{say(inspector.notKnown)}</span>
  return (
    <article className="details" aria-label={say(inspector.report)}>
      <h3 lang="zh-CN">{title?.text.trim() ?? desk.row.fileName}</h3>
      <FactList
        facts={[
          [
            inspector.body,
            <span key="body">
              {body.name ?? unknown} <span className="quiet">{say(bodyKinds[body.kind])}</span>{' '}
              {body.span !== null && <PlaceLink desk={desk} at={body.span} />}
            </span>,
          ],
          [
            inspector.year,
            <span key="year">
              {report.year ?? unknown} {yearSpan !== null && <PlaceLink desk={desk} at={yearSpan} />}
            </span>,
          ],
          [
            inspector.published,
            report.published === null ? null : (
              <span key="published">
                {report.published} {publishedSpan !== null && <PlaceLink desk={desk} at={publishedSpan} />}
              </span>
            ),
          ],
          [
            inspector.form,
            <span key="form">
              {say(forms[form.id])} <span className="quiet">{say(form.title)}</span>
            </span>,
          ],
          [inspector.authority, form.authority],
          [inspector.file, desk.row.fileName],
        ]}
      />
      {desk.row.findings !== null && <SeverityCounts counts={desk.row.findings} />}
      <p className="quiet">{say(numbersList.summary, { ...countCoverage(run.coverage) })}</p>
      <p className="quiet">{say(inspector.empty)}</p>
    </article>
  )
}
