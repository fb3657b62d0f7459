/** Which characters each family of marks lies on: those of the whole run, and those of the selection. */

import type { RunResult } from '@shared/checks/outcome'
import type { Span } from '@shared/text/span'
import type { Lit, LitRole } from './lit'

export interface RunMarks {
  readonly major: readonly Span[]
  readonly minor: readonly Span[]
  /** What the file lost: no fault of the report. */
  readonly lost: readonly Span[]
  readonly tied: readonly Span[]
  readonly open: readonly Span[]
}

/** Evidence of findings and the state of numbers; a place said to be wrong twice is marked once, as the worse. */
export function runMarks(run: RunResult, show: { readonly tied: boolean; readonly open: boolean }): RunMarks {
  const major = new Map<string, Span>()
  const minor = new Map<string, Span>()
  const lost = new Map<string, Span>()
  for (const finding of run.findings) {
    const isMajor = finding.severity === 'S1' || finding.severity === 'S2'
    for (const { role, span } of finding.evidence) {
      if (role === 'context' || span.end <= span.start) continue
      const of = finding.class === 'capture-loss' ? lost : isMajor ? major : minor
      of.set(`${span.start}-${span.end}`, span)
    }
  }
  for (const key of major.keys()) minor.delete(key)
  const spansOf = (status: 'tied' | 'open'): readonly Span[] =>
    run.coverage.filter((one) => one.status === status).map(({ span }) => span)
  return {
    major: inOrder(major),
    minor: inOrder(minor),
    lost: inOrder(lost),
    tied: show.tied ? spansOf('tied') : [],
    open: show.open ? spansOf('open') : [],
  }
}

function inOrder(spans: ReadonlyMap<string, Span>): readonly Span[] {
  return [...spans.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** The selection's characters by role. */
export function litMarks(lit: Lit): Readonly<Record<LitRole, readonly Span[]>> {
  const of = (role: LitRole): readonly Span[] => lit.spans.filter((one) => one.role === role).map(({ span }) => span)
  return { part: of('part'), total: of('total'), plain: of('plain'), context: of('context') }
}
