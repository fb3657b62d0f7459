/** The text of a stretch against that of another: paragraphs, then sentences, then words, and what moved. */

import type { Span } from '../text/span'
import { align } from './align'
import type { DiffBlock } from './comparison'
import { partsBetween } from './parts'
import { paragraphsOf, sentencesOf, type Unit } from './units'

const paragraphLikeness = 0.25
const sentenceLikeness = 0.45
/** Up to this length a pair of paragraphs is compared word by word at once; longer ones go by sentence. */
const shortParagraph = 60
/** A shorter paragraph that stands elsewhere is a coincidence ("无。"), not a move. */
const shortestMove = 12

/** Blocks in reading order of the current text; the spans tile `priorAt` and `currentAt`. */
export function comparePassages(priorText: string, priorAt: Span, currentText: string, currentAt: Span): DiffBlock[] {
  const prior = paragraphsOf(priorText, priorAt)
  const current = paragraphsOf(currentText, currentAt)
  return align(prior, current, paragraphLikeness).flatMap((pair) => {
    const a = pair.prior === null ? undefined : prior[pair.prior]
    const b = pair.current === null ? undefined : current[pair.current]
    if (a === undefined || b === undefined) return blockOf(a, b, pair.equal)
    if (pair.equal) return blockOf(a, b, true)
    return changedBlocks(priorText, a, currentText, b)
  })
}

function changedBlocks(priorText: string, a: Unit, currentText: string, b: Unit): DiffBlock[] {
  const prior = sentencesOf(priorText, a)
  const current = sentencesOf(currentText, b)
  if (
    (a.key.length <= shortParagraph && b.key.length <= shortParagraph) ||
    (prior.length <= 1 && current.length <= 1)
  ) {
    return [{ kind: 'changed', ...spansOf(a, b), parts: partsBetween(priorText, a, currentText, b) }]
  }
  return align(prior, current, sentenceLikeness).flatMap((pair) => {
    const x = pair.prior === null ? undefined : prior[pair.prior]
    const y = pair.current === null ? undefined : current[pair.current]
    if (x === undefined || y === undefined || pair.equal) return blockOf(x, y, pair.equal)
    return [{ kind: 'changed' as const, ...spansOf(x, y), parts: partsBetween(priorText, x, currentText, y) }]
  })
}

function blockOf(a: Unit | undefined, b: Unit | undefined, equal: boolean): DiffBlock[] {
  if (a !== undefined && b !== undefined && equal) return [{ kind: 'same', ...spansOf(a, b), parts: [] }]
  return [
    ...(a === undefined ? [] : [{ kind: 'removed' as const, prior: asSpan(a), current: null, parts: [] }]),
    ...(b === undefined ? [] : [{ kind: 'added' as const, prior: null, current: asSpan(b), parts: [] }]),
  ]
}

function spansOf(a: Span, b: Span): { prior: Span; current: Span } {
  return { prior: asSpan(a), current: asSpan(b) }
}

function asSpan({ start, end }: Span): Span {
  return { start, end }
}

/**
 * Turns a removed and an added block of equal text, in whichever sections they stand, into one `moved` block at the
 * place of the added one. Only texts that stand once on each side are taken for moves.
 */
export function findMoves(
  priorText: string,
  currentText: string,
  sections: readonly (readonly DiffBlock[])[],
): DiffBlock[][] {
  const removed = new Map<string, DiffBlock | null>()
  const added = new Map<string, DiffBlock | null>()
  for (const block of sections.flat()) {
    if (block.kind === 'removed' && block.prior) once(removed, keyOf(priorText, block.prior), block)
    if (block.kind === 'added' && block.current) once(added, keyOf(currentText, block.current), block)
  }
  const goneTo = new Set<DiffBlock>()
  const cameFrom = new Map<DiffBlock, DiffBlock>()
  for (const [key, from] of removed) {
    const to = added.get(key)
    if (from && to && key.length >= shortestMove) {
      goneTo.add(from)
      cameFrom.set(to, from)
    }
  }
  return sections.map((blocks) =>
    blocks.flatMap((block) => {
      const from = cameFrom.get(block)
      if (from) return [{ kind: 'moved' as const, prior: from.prior, current: block.current, parts: [] }]
      return goneTo.has(block) ? [] : [block]
    }),
  )
}

function once(map: Map<string, DiffBlock | null>, key: string, block: DiffBlock): void {
  map.set(key, map.has(key) ? null : block)
}

function keyOf(text: string, at: Span): string {
  return text.slice(at.start, at.end).replace(/\s+/gu, '')
}
