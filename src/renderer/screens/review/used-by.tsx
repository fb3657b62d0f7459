/** The checks that used a place: findings that speak of it, ticks that examined it, and what could not be assessed. */

import type { ReactNode } from 'react'
import { overlapsSpan } from '@shared/text/span'
import { inspector } from '@shared/words/review'
import { verdicts } from '@shared/words/states'
import { StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Selection } from '../../state/place'
import { cellKey } from '../../state/content-index'
import { findingVerdict, type Verdict } from '../../state/table-marks'
import type { Desk } from './desk'

export interface UsedByProps {
  readonly desk: Desk
  readonly findings: ReadonlySet<string>
  readonly line?: string
  readonly column?: string
}

interface Use {
  readonly verdict: Verdict
  readonly code: string
  readonly words: string
  readonly selection: Selection
}

export function UsedBy(props: UsedByProps): ReactNode {
  const { say } = useWords()
  const uses = usesOf(props, say)
  return (
    <section className="used-by" aria-label={say(inspector.checks)}>
      <h3>{say(inspector.checks)}</h3>
      {uses.length === 0 ? (
        <p className="quiet">{say(inspector.noChecks)}</p>
      ) : (
        <ul>
          {uses.map((use, i) => (
            <li key={i}>
              <button type="button" onClick={() => props.desk.select(use.selection)}>
                <StateMark of={{ verdict: use.verdict }} short />
                <span className="fixed">{use.code}</span>
                <span>{use.words}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function usesOf(
  { desk, findings, line, column }: UsedByProps,
  say: ReturnType<typeof useWords>['say'],
): readonly Use[] {
  const { run } = desk.index.content
  const nameOf = (id: string): string => {
    const check = desk.check(id)
    return check === null ? id : say(check.name)
  }
  const failing = run.findings
    .filter(({ key }) => findings.has(key))
    .map((finding): Use => ({
      verdict: findingVerdict(finding),
      code: finding.code,
      words: say(finding.message),
      selection: { kind: 'finding', key: finding.key },
    }))
  const at =
    line !== undefined && column !== undefined
      ? (desk.index.figures.get(cellKey(line, column))?.span ?? null)
      : (desk.lit.places[0] ?? null)
  const agreed = run.ticks.flatMap((tick, i): readonly Use[] => {
    if (at === null || !tick.spans.some((span) => overlapsSpan(span, at))) return []
    return [
      {
        verdict: 'agreed',
        code: tick.code,
        words: `${nameOf(tick.check)} · ${say(verdicts.agreed)}`,
        selection: { kind: 'tick', index: i },
      },
    ]
  })
  const open = run.untested.flatMap((mark, i): readonly Use[] => {
    const isHere =
      (mark.line !== undefined || mark.column !== undefined) &&
      (mark.line === undefined || mark.line === line) &&
      (mark.column === undefined || mark.column === column)
    if (!isHere || line === undefined) return []
    return [
      {
        verdict: 'not-assessable',
        code: mark.code,
        words: say(mark.reason),
        selection: { kind: 'untested', index: i },
      },
    ]
  })
  return [...failing, ...open, ...agreed]
}
