/** How much two texts have in common, and how many changes there are to look at. */

import type { Span } from '../text/span'
import type { ChangeCounts, DiffBlock, DiffPart } from './comparison'

/** Characters without blanks, on both sides, and how many of them were kept. */
export interface Kept {
  readonly prior: number
  readonly current: number
  readonly keptOfPrior: number
  readonly keptOfCurrent: number
}

/** Moved text counts as kept. */
export function keptIn(priorText: string, currentText: string, blocks: readonly DiffBlock[]): Kept {
  const kept = { prior: 0, current: 0, keptOfPrior: 0, keptOfCurrent: 0 }
  const keep = (a: Span | null, b: Span | null): void => {
    kept.keptOfPrior += inkIn(priorText, a)
    kept.keptOfCurrent += inkIn(currentText, b)
  }
  for (const { kind, prior, current, parts } of blocks) {
    kept.prior += inkIn(priorText, prior)
    kept.current += inkIn(currentText, current)
    if (kind === 'same' || (kind === 'moved' && parts.length === 0)) keep(prior, current)
    for (const part of parts) if (part.kind === 'same') keep(part.prior, part.current)
  }
  return kept
}

export function sumKept(all: readonly Kept[]): Kept {
  return all.reduce(
    (sum, one) => ({
      prior: sum.prior + one.prior,
      current: sum.current + one.current,
      keptOfPrior: sum.keptOfPrior + one.keptOfPrior,
      keptOfCurrent: sum.keptOfCurrent + one.keptOfCurrent,
    }),
    { prior: 0, current: 0, keptOfPrior: 0, keptOfCurrent: 0 },
  )
}

/** 2 × kept / (prior + current), and its halves; 1 where there is nothing. */
export function sharesOf({ prior, current, keptOfPrior, keptOfCurrent }: Kept) {
  const share = (kept: number, all: number): number => (all === 0 ? 1 : kept / all)
  return {
    similarity: share(keptOfPrior + keptOfCurrent, prior + current),
    coverage: { prior: share(keptOfPrior, prior), current: share(keptOfCurrent, current) },
  }
}

const blanks = /\s+/gu

function inkIn(text: string, at: Span | null): number {
  return at === null ? 0 : text.slice(at.start, at.end).replace(blanks, '').length
}

export function countChanges(blocks: readonly DiffBlock[]): ChangeCounts {
  const counts = { changed: 0, added: 0, removed: 0, moved: 0, quiet: 0, notCompared: 0 }
  for (const { kind, parts, limit } of blocks) {
    const edits = editsIn(parts)
    counts.quiet += edits.filter((isQuiet) => isQuiet).length
    if (limit) counts.notCompared++
    if (kind === 'changed' && edits.some((isQuiet) => !isQuiet)) counts.changed++
    if (kind === 'added' || kind === 'removed' || kind === 'moved') counts[kind]++
  }
  return counts
}

/** One entry an edit, whether it is quiet: what was removed and what was added in its place are one. */
function editsIn(parts: readonly DiffPart[]): boolean[] {
  const edits: boolean[] = []
  let isOpen = false
  for (const part of parts) {
    if (part.kind !== 'same' && !isOpen) edits.push(part.quiet === true)
    isOpen = part.kind !== 'same'
  }
  return edits
}

export function sumCounts(all: readonly ChangeCounts[]): ChangeCounts {
  const sum = { changed: 0, added: 0, removed: 0, moved: 0, quiet: 0, notCompared: 0 }
  for (const one of all) {
    sum.changed += one.changed
    sum.added += one.added
    sum.removed += one.removed
    sum.moved += one.moved
    sum.quiet += one.quiet
    sum.notCompared += one.notCompared
  }
  return sum
}
