/** Word-level edits inside a pair of sentences or paragraphs: readable runs, never confetti, never half a number. */

import { diffArrays } from 'diff'
import type { Span } from '../text/span'
import type { DiffPart } from './comparison'
import { isQuiet, tokenise, type Token } from './tokens'

interface Run {
  readonly same: boolean
  readonly prior: readonly Token[]
  readonly current: readonly Token[]
}

/** Past this many edits two sentences have nothing in common that is worth reading side by side. */
const mostEdits = 400
/** Below this share of kept characters a pair is shown as replaced. */
const leastKept = 0.25

/** Tiles both spans: `same` parts hold equal text but for blanks. Offsets are those of the two texts. */
export function partsBetween(priorText: string, prior: Span, currentText: string, current: Span): DiffPart[] {
  const a = tokenise(priorText, prior)
  const b = tokenise(currentText, current)
  const runs = absorbIslands(runsBetween(a, b))
  const kept = runs.reduce((sum, run) => sum + (run.same ? lengthOf(run.current) : 0), 0)
  if (kept < leastKept * Math.min(lengthOf(a), lengthOf(b))) return asParts([{ same: false, prior: a, current: b }])
  return asParts(runs)
}

function runsBetween(a: readonly Token[], b: readonly Token[]): Run[] {
  let head = 0
  while (head < a.length && head < b.length && a[head]?.text === b[head]?.text) head++
  let tail = 0
  const shorter = Math.min(a.length, b.length) - head
  while (tail < shorter && a[a.length - 1 - tail]?.text === b[b.length - 1 - tail]?.text) tail++

  const runs: Run[] = []
  if (head > 0) runs.push({ same: true, prior: a.slice(0, head), current: b.slice(0, head) })
  runs.push(...middleRuns(a.slice(head, a.length - tail), b.slice(head, b.length - tail)))
  if (tail > 0) runs.push({ same: true, prior: a.slice(a.length - tail), current: b.slice(b.length - tail) })
  return runs
}

function middleRuns(a: readonly Token[], b: readonly Token[]): Run[] {
  if (a.length === 0 || b.length === 0) return a.length + b.length === 0 ? [] : [{ same: false, prior: a, current: b }]
  const changes = diffArrays([...a], [...b], { comparator: (x, y) => x.text === y.text, maxEditLength: mostEdits })
  if (changes === undefined) return [{ same: false, prior: a, current: b }]
  const runs: Run[] = []
  let i = 0
  let j = 0
  let from: readonly [number, number] | null = null
  const close = (): void => {
    if (from !== null) runs.push({ same: false, prior: a.slice(from[0], i), current: b.slice(from[1], j) })
    from = null
  }
  for (const change of changes) {
    if (change.added || change.removed) {
      from ??= [i, j]
      if (change.added) j += change.count
      else i += change.count
    } else {
      close()
      runs.push({ same: true, prior: a.slice(i, i + change.count), current: b.slice(j, j + change.count) })
      i += change.count
      j += change.count
    }
  }
  close()
  return runs
}

/** A kept island shorter than the changes on both sides of it reads as noise: it joins the change. */
function absorbIslands(runs: readonly Run[]): Run[] {
  let current = [...runs]
  for (let again = true; again;) {
    again = false
    const next: Run[] = []
    for (let i = 0; i < current.length; i++) {
      const run = current[i]
      if (run === undefined) break
      const before = next.at(-1)
      const after = current[i + 1]
      if (run.same && before?.same === false && after?.same === false && isIsland(run, before, after)) {
        next[next.length - 1] = {
          same: false,
          prior: [...before.prior, ...run.prior, ...after.prior],
          current: [...before.current, ...run.current, ...after.current],
        }
        i++
        again = true
      } else {
        next.push(run)
      }
    }
    current = next
  }
  return current
}

function isIsland(run: Run, before: Run, after: Run): boolean {
  const size = lengthOf(run.current)
  if (/\d/u.test(run.current[0]?.text ?? '') && size > 1) return false
  return size <= 1 || (size <= 4 && size < sizeOf(before) && size < sizeOf(after))
}

function sizeOf(run: Run): number {
  return Math.max(lengthOf(run.prior), lengthOf(run.current))
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + (/^\s/u.test(token.text) ? 0 : token.text.length), 0)
}

function asParts(runs: readonly Run[]): DiffPart[] {
  return runs.flatMap((run): DiffPart[] => {
    const prior = coverOf(run.prior)
    const current = coverOf(run.current)
    if (run.same) return [{ kind: 'same', prior, current }]
    const quiet = isQuiet(run.prior) && isQuiet(run.current) ? ({ quiet: true } as const) : {}
    return [
      ...(prior === null ? [] : [{ kind: 'removed', prior, current: null, ...quiet } as const]),
      ...(current === null ? [] : [{ kind: 'added', prior: null, current, ...quiet } as const]),
    ]
  })
}

function coverOf(tokens: readonly Token[]): Span | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
