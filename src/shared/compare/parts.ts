/** Word-level edits inside a pair of sentences or paragraphs: readable runs, never confetti, never half a number. */

import type { Span } from '../text/span'
import type { DiffPart } from './comparison'
import type { Effort } from './effort'
import { absorbIslands } from './islands'
import { datesIn, isQuietEdit } from './quiet'
import { runsBetween, type Run } from './runs'
import { tokenise, type Token } from './tokens'

export interface Parts {
  readonly parts: readonly DiffPart[]
  /** A stretch of it was not searched for what both have in common. */
  readonly limit: boolean
}

/** Below this share of kept characters a pair is shown as replaced. */
const leastKept = 0.25

/**
 * Tiles both spans: `same` parts hold equal text. Offsets are those of the two texts.
 * @param yearShift years between the two reports, null where not known
 */
export function partsBetween(
  priorText: string,
  prior: Span,
  currentText: string,
  current: Span,
  effort: Effort,
  yearShift: number | null = null,
): Parts {
  const a = tokenise(priorText, prior)
  const b = tokenise(currentText, current)
  // The same edits whichever side is given first.
  const isFirst = comesFirst(priorText.slice(prior.start, prior.end), currentText.slice(current.start, current.end))
  const found = isFirst ? runsBetween(a, b, effort) : mirror(runsBetween(b, a, effort))
  const absorbed = absorbIslands(found.runs)
  const kept = absorbed.reduce((sum, run) => sum + (run.same ? lengthOf(run.current) : 0), 0)
  const isReplaced = kept < leastKept * Math.min(lengthOf(a), lengthOf(b))
  const runs = isReplaced ? [{ same: false, prior: a, current: b }] : absorbed
  const sides = {
    prior: { text: priorText, dates: datesIn(priorText, prior) },
    current: { text: currentText, dates: datesIn(currentText, current) },
  }
  let [i, j] = [prior.start, current.start]
  const parts = runs.flatMap((run): DiffPart[] => {
    const from = { start: i, end: run.prior.at(-1)?.end ?? i }
    const to = { start: j, end: run.current.at(-1)?.end ?? j }
    i = from.end
    j = to.end
    if (run.same) return [{ kind: 'same', prior: from, current: to }]
    const isQuiet = isQuietEdit({ ...sides.prior, at: from }, { ...sides.current, at: to }, yearShift)
    const quiet = isQuiet ? ({ quiet: true } as const) : {}
    return [
      ...(from.end === from.start ? [] : [{ kind: 'removed', prior: from, current: null, ...quiet } as const]),
      ...(to.end === to.start ? [] : [{ kind: 'added', prior: null, current: to, ...quiet } as const]),
    ]
  })
  return { parts, limit: found.limit }
}

function comesFirst(a: string, b: string): boolean {
  return a.length === b.length ? a <= b : a.length < b.length
}

function mirror({ runs, limit }: { readonly runs: readonly Run[]; readonly limit: boolean }) {
  return { runs: runs.map(({ same, prior, current }) => ({ same, prior: current, current: prior })), limit }
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + (/^\s/u.test(token.text) ? 0 : token.text.length), 0)
}
