/** The symbol of a state, with its word: never a colour alone. */

import type { ReactNode } from 'react'
import type { FindingClass, Severity } from '@shared/checks/check'
import type { NumberStatus } from '@shared/checks/outcome'
import type { FigureState, SectionState } from '@shared/report/report'
import { rowStates } from '@shared/words/reports'
import { captureLoss, figureStates, numberStates, sectionStates, severities, verdicts } from '@shared/words/states'
import { decisionStates } from '@shared/words/triage'
import type { DecisionState } from '../state/finding-list'
import type { RowState } from '../state/report-list'
import './state-mark.css'
import { useWords } from './words'

export type Hue = 'pass' | 'fail' | 'warn' | 'unread' | 'quiet' | 'info'

export const verdictMarks = {
  agreed: { symbol: '✓', hue: 'pass' },
  differs: { symbol: '✕', hue: 'fail' },
  uncertain: { symbol: '≈', hue: 'warn' },
  remark: { symbol: '△', hue: 'warn' },
  'not-assessable': { symbol: '⊘', hue: 'unread' },
  'not-applicable': { symbol: '–', hue: 'quiet' },
  'not-run': { symbol: '○', hue: 'quiet' },
} as const satisfies Readonly<Record<keyof typeof verdicts, { symbol: string; hue: Hue }>>

export const figureMarks = {
  stated: { symbol: '1', hue: 'info' },
  blank: { symbol: '␣', hue: 'quiet' },
  placeholder: { symbol: '∕', hue: 'quiet' },
  absent: { symbol: '∅', hue: 'unread' },
  unreadable: { symbol: '⊘', hue: 'unread' },
} as const satisfies Readonly<Record<FigureState, { symbol: string; hue: Hue }>>

export const sectionMarks = {
  present: { symbol: '●', hue: 'pass' },
  empty: { symbol: '○', hue: 'warn' },
  unreadable: { symbol: '⊘', hue: 'unread' },
  absent: { symbol: '✕', hue: 'fail' },
  lost: { symbol: '∅', hue: 'unread' },
} as const satisfies Readonly<Record<SectionState, { symbol: string; hue: Hue }>>

export const severityMarks = {
  S1: { symbol: '✕', hue: 'fail' },
  S2: { symbol: '✕', hue: 'fail' },
  S3: { symbol: '△', hue: 'warn' },
  S4: { symbol: '·', hue: 'quiet' },
} as const satisfies Readonly<Record<Severity, { symbol: string; hue: Hue }>>

export const rowMarks = {
  reading: { symbol: '…', hue: 'quiet' },
  unreadable: { symbol: '⊘', hue: 'unread' },
  differs: { symbol: '✕', hue: 'fail' },
  minor: { symbol: '△', hue: 'warn' },
  partial: { symbol: '⊘', hue: 'unread' },
  agreed: { symbol: '✓', hue: 'pass' },
} as const satisfies Readonly<Record<RowState, { symbol: string; hue: Hue }>>

export const numberMarks = {
  tied: { symbol: '✓', hue: 'pass' },
  explained: { symbol: '–', hue: 'quiet' },
  open: { symbol: '○', hue: 'info' },
} as const satisfies Readonly<Record<NumberStatus, { symbol: string; hue: Hue }>>

/** A confirmed finding stays as visible as it was: only its symbol changes. */
export const decisionMarks = {
  undecided: { symbol: '○', hue: 'info' },
  confirmed: { symbol: '●', hue: 'fail' },
  dismissed: { symbol: '⊖', hue: 'quiet' },
  explained: { symbol: '◇', hue: 'pass' },
  queried: { symbol: '?', hue: 'warn' },
  remedied: { symbol: '✔', hue: 'pass' },
  changed: { symbol: '↻', hue: 'warn' },
} as const satisfies Readonly<Record<DecisionState, { symbol: string; hue: Hue }>>

/** One symbol in its hue, hidden from readers: the word beside it, or the name of what holds it, says the same. */
export function Sign({ symbol, hue }: { readonly symbol: string; readonly hue: Hue }): ReactNode {
  return (
    <span className={`symbol hue-${hue}`} aria-hidden="true">
      {symbol}
    </span>
  )
}

/** What the file lost is not the report's fault: it gets the sign of what cannot be assessed, whatever its weight. */
export function findingSign(finding: { readonly severity: Severity; readonly class: FindingClass }): {
  readonly symbol: string
  readonly hue: Hue
} {
  return finding.class === 'capture-loss' ? verdictMarks['not-assessable'] : severityMarks[finding.severity]
}

type Marked =
  | { readonly verdict: keyof typeof verdicts }
  | { readonly figure: FigureState }
  | { readonly section: SectionState }
  | { readonly finding: { readonly severity: Severity; readonly class: FindingClass } }
  | { readonly row: RowState }
  | { readonly number: NumberStatus }
  | { readonly decision: DecisionState }

function markOf(of: Marked) {
  if ('verdict' in of) return { ...verdictMarks[of.verdict], words: verdicts[of.verdict] }
  if ('figure' in of) return { ...figureMarks[of.figure], words: figureStates[of.figure] }
  if ('section' in of) return { ...sectionMarks[of.section], words: sectionStates[of.section] }
  if ('finding' in of) {
    const isLoss = of.finding.class === 'capture-loss'
    return { ...findingSign(of.finding), words: isLoss ? captureLoss.severity : severities[of.finding.severity] }
  }
  if ('row' in of) return { ...rowMarks[of.row], words: rowStates[of.row] }
  if ('decision' in of) return { ...decisionMarks[of.decision], words: decisionStates[of.decision] }
  return { ...numberMarks[of.number], words: numberStates[of.number] }
}

/** Symbol and word; with `short`, the word is only for readers and on hovering. */
export function StateMark({ of, short = false }: { readonly of: Marked; readonly short?: boolean }): ReactNode {
  const { say } = useWords()
  const mark = markOf(of)
  const words = say(mark.words)
  return (
    <span className="state-mark" title={short ? words : undefined}>
      <Sign symbol={mark.symbol} hue={mark.hue} />
      <span className={short ? 'only-read' : undefined}>{words}</span>
    </span>
  )
}
