/** The dry-run list of rolling forward: report by report, what is carried, what needs another look, what stays, and why. */

import type { ReactNode } from 'react'
import type { RollReportView } from '@shared/ipc/roll-views'
import type { RollItem } from '@shared/review/rolled'
import { rollKindWords, rollOutcomeWords, rollReasonWords, rollWords as words } from '@shared/words/roll-forward'
import { type Hue, Sign, StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'

const marks: Readonly<Record<RollItem['outcome'], { readonly symbol: string; readonly hue: Hue }>> = {
  carried: { symbol: '→', hue: 'pass' },
  'needs-look': { symbol: '↻', hue: 'warn' },
  'not-carried': { symbol: '⊘', hue: 'quiet' },
}

export function RollList({ reports }: { readonly reports: readonly RollReportView[] }): ReactNode {
  const { say } = useWords()
  const all = reports.flatMap(({ items }) => items)
  const count = (outcome: RollItem['outcome']): number => all.filter((one) => one.outcome === outcome).length
  return (
    <section className="roll-list" aria-label={say(words.list)} data-pane="" tabIndex={-1}>
      <p className="roll-counts" role="status">
        {say(words.counts, {
          carried: count('carried'),
          look: count('needs-look'),
          stays: count('not-carried'),
        })}
      </p>
      {reports.map((report) => (
        <RollReport key={report.reportId} report={report} />
      ))}
    </section>
  )
}

function RollReport({ report }: { readonly report: RollReportView }): ReactNode {
  const { say } = useWords()
  const { bodyName, year, why, items } = report
  const body = bodyName ?? '–'
  return (
    <>
      <h3>
        <span lang="zh-CN">
          {why === null
            ? say(words.report, { body, from: year ?? '–', to: year === null ? '–' : year + 1 })
            : say(words.reportAlone, { body, from: year ?? '–' })}
        </span>
        {why !== null && (
          <span className="roll-why">
            <Sign symbol="⊘" hue="quiet" /> {say(words[why])}
          </span>
        )}
      </h3>
      {why === null && items.length === 0 && <p className="quiet">{say(words.nothing)}</p>}
      {items.length > 0 && (
        <table className="roll-table">
          <thead>
            <tr>
              <th scope="col">{say(words.outcome)}</th>
              <th scope="col">{say(words.what)}</th>
              <th scope="col">{say(words.why)}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <RollRow key={`${item.kind} ${item.of}`} item={item} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function RollRow({ item }: { readonly item: RollReportView['items'][number] }): ReactNode {
  const { say } = useWords()
  const { kind, outcome, why, severity, disposition } = item
  return (
    <tr data-outcome={outcome}>
      <td className="roll-outcome">
        <Sign {...marks[outcome]} /> {say(rollOutcomeWords[outcome])}
      </td>
      <td>
        <span className="roll-kind">
          {say(rollKindWords[kind])}
          {severity !== null && ` · ${severity}`}
          {disposition !== null && (
            <>
              {' · '}
              <StateMark of={{ decision: disposition }} />
            </>
          )}
        </span>
        <span className="roll-words">{say(item.words)}</span>
      </td>
      <td>{say(rollReasonWords[why])}</td>
    </tr>
  )
}
