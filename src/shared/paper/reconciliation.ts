/** Every identity of the report with its left side, right side, difference and conclusion: from the cells and from the marks. */

import { footings, gapOf, type Footing } from '../checks/footing'
import type { Finding, RunResult, Tick, Untested } from '../checks/outcome'
import type { PaperSubject } from './input'

/** `holds` agrees; `fails`; `uncertain` rounded or a blank that does not close; `not-assessable` an operand was not read. */
export type Verdict = 'holds' | 'fails' | 'uncertain' | 'not-assessable'

export interface FootedIdentity {
  readonly kind: 'footed'
  readonly footing: Footing
  /** Decimal strings; null where a side cannot be told to the last digit. */
  readonly left: string | null
  readonly right: string | null
  readonly difference: string | null
  readonly verdict: Verdict
}

const verdicts = {
  holds: 'holds',
  fails: 'fails',
  rounded: 'uncertain',
  open: 'uncertain',
  missing: 'not-assessable',
} as const

/** In the order of the form. */
export function footedIdentities({ form, report }: PaperSubject): readonly FootedIdentity[] {
  return footings(form, report).map((footing) => {
    const known = footing.exact
    return {
      kind: 'footed',
      footing,
      left: known ? footing.left.toFixed() : null,
      right: known ? footing.right.toFixed() : null,
      difference: known ? gapOf(footing).abs().toFixed() : null,
      verdict: verdicts[footing.state],
    }
  })
}

/** The checks whose marks are those identities, told above with both sides. */
const footed: ReadonlySet<string> = new Set([
  'cross-foot/balance',
  'cross-foot/dispute-totals',
  'cross-foot/row-totals',
  'cross-foot/totals',
  'cross-foot/statistics-applications',
  'cross-foot/statistics-disputes',
  'cross-foot/statistics-staff',
])

export type Compared =
  | { readonly kind: 'tick'; readonly verdict: 'holds'; readonly tick: Tick }
  | { readonly kind: 'finding'; readonly verdict: 'fails' | 'uncertain'; readonly finding: Finding }
  | { readonly kind: 'untested'; readonly verdict: 'not-assessable'; readonly untested: Untested }

const procedures = ['tie-out/', 'carry-forward/', 'cross-foot/']

function isCompared(check: string): boolean {
  return !footed.has(check) && procedures.some((procedure) => check.startsWith(procedure))
}

/** What was compared otherwise than by adding cells: prose with tables, prose with prose, this year with last; by check. */
export function comparedMarks(run: RunResult): readonly Compared[] {
  const marks: (Compared & { readonly check: string })[] = [
    ...run.ticks.map((tick) => ({ kind: 'tick' as const, verdict: 'holds' as const, tick, check: tick.check })),
    ...run.findings
      .filter(({ class: kind }) => kind !== 'capture-loss')
      .map((finding) => ({
        kind: 'finding' as const,
        verdict: finding.class === 'query' ? ('uncertain' as const) : ('fails' as const),
        finding,
        check: finding.check,
      })),
    ...run.untested.map((untested) => ({
      kind: 'untested' as const,
      verdict: 'not-assessable' as const,
      untested,
      check: untested.check,
    })),
  ]
  // Stable: within a check ticks, then findings, then what is open, each in the order of the run.
  return marks
    .filter(({ check }) => isCompared(check))
    .toSorted((a, b) => (a.check < b.check ? -1 : Number(a.check > b.check)))
}
