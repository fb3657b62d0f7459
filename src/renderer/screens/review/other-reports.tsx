/** What a finding rests on in other reports: last year's, or any of the workspace, with the way to both side by side. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Evidence } from '@shared/checks/check'
import type { Finding } from '@shared/checks/outcome'
import { columnName, lineName } from '@shared/checks/place-names'
import { ReportId } from '@shared/review/ids'
import { crossFindings as words } from '@shared/words/compare'
import { evidence as evidenceWords } from '@shared/words/review'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../parts/words'
import type { ComparePlace } from '../../state/place'
import { reportName } from '../../state/report-list'
import type { Desk } from './desk'

export function OtherReports({ desk, finding }: { readonly desk: Desk; readonly finding: Finding }): ReactNode {
  const { say } = useWords()
  const elsewhere = finding.elsewhere ?? []
  const rows = useQuery('report.list', elsewhere.length === 0 ? null : {}).value
  if (finding.priorEvidence === undefined && elsewhere.length === 0) return null
  const own = finding.evidence.map(({ span }) => span).filter(({ start, end }) => end > start)
  return (
    <section className="other-reports">
      {finding.priorEvidence !== undefined && (
        <OtherReport
          desk={desk}
          name={say(words.inPrior)}
          evidence={finding.priorEvidence}
          at={{ target: { kind: 'finding', key: finding.key } }}
        />
      )}
      {elsewhere.map(({ source, evidence }) => {
        const row = rows?.find(({ id }) => id === source)
        const priorId = ReportId.safeParse(source).data ?? null
        const prior = evidence.map(({ span }) => span)
        return (
          <OtherReport
            key={source}
            desk={desk}
            name={row === undefined ? say(words.elsewhere) : `${reportName(row)} ${row.year ?? ''}`}
            evidence={evidence}
            at={{ priorId, target: { kind: 'places', prior, current: own } }}
          />
        )
      })}
    </section>
  )
}

interface OtherReportProps {
  readonly desk: Desk
  readonly name: string
  readonly evidence: readonly Evidence[]
  readonly at: Partial<ComparePlace>
}

/** More quotes than these are read in the comparison. */
const mostQuotes = 3
const longestQuote = 60

function OtherReport({ desk, name, evidence, at }: OtherReportProps): ReactNode {
  const { say } = useWords()
  const { form } = desk.index.content
  return (
    <div className="other-report">
      <h4>{name}</h4>
      <ul>
        {evidence.slice(0, mostQuotes).map(({ quote, line, column, span }) => (
          <li key={span.start}>
            {line !== undefined && (
              <span className="quiet">
                {say(lineName(form, line))}
                {column !== undefined && ` · ${say(columnName(form, column))}`}{' '}
              </span>
            )}
            <q lang="zh-CN">{quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote.trim()}</q>{' '}
            <span className="quiet">{say(evidenceWords.offset, { n: span.start + 1 })}</span>
          </li>
        ))}
      </ul>
      {evidence.length > mostQuotes && (
        <p className="quiet">{say(words.moreQuotes, { n: evidence.length - mostQuotes })}</p>
      )}
      <Button size="compact-xs" onClick={() => desk.compare(at)} title={`${say(words.both)} (Ctrl+D)`}>
        {say(words.both)}
      </Button>
    </div>
  )
}
