/** Sections of two reports side by side: aligned by key, compared, and measured. */

import type { SourceDocument } from '../document/document'
import type { SectionKey } from '../forms/form'
import type { Report } from '../report/report'
import type { Span } from '../text/span'
import type { DiffBlock, SectionComparison } from './comparison'
import { findMoves, comparePassages } from './passages'

interface Stretch {
  readonly key: SectionKey
  readonly at: Span
}

export interface TextSide {
  readonly document: SourceDocument
  readonly report: Report
}

/** What stands before the first section. */
const front = 'front'

/** Every section of either report in the order of the current one; together they tile both texts. */
export function compareSections(prior: TextSide, current: TextSide): SectionComparison[] {
  const before = stretchesOf(prior)
  const after = stretchesOf(current)
  const keys = mergedKeys(
    before.map((s) => s.key),
    after.map((s) => s.key),
  )
  const priorText = prior.document.text
  const currentText = current.document.text
  const compared = keys.map((key) => {
    const a = before.find((s) => s.key === key)?.at ?? null
    const b = after.find((s) => s.key === key)?.at ?? null
    return comparePassages(priorText, a ?? nowhere, currentText, b ?? nowhere)
  })
  return findMoves(priorText, currentText, compared).map((blocks, i) => ({
    key: keys[i] ?? front,
    similarity: similarityOf(priorText, currentText, blocks),
    blocks,
  }))
}

const nowhere: Span = { start: 0, end: 0 }

/** Stretches in reading order that tile the text: each section up to the next one, whatever stands between. */
function stretchesOf({ document, report }: TextSide): Stretch[] {
  const starts = report.sections
    .filter((section) => section.span !== null)
    .map((section) => ({ key: section.key, start: section.span?.start ?? 0 }))
    .sort((a, b) => a.start - b.start)
  const marks = [{ key: front, start: 0 }, ...starts]
  return marks.flatMap((mark, i) => {
    const end = marks[i + 1]?.start ?? document.text.length
    return end > mark.start ? [{ key: mark.key, at: { start: mark.start, end } }] : []
  })
}

/** The current order, with keys that only the prior report has put after their prior neighbour. */
function mergedKeys(prior: readonly SectionKey[], current: readonly SectionKey[]): SectionKey[] {
  const keys = [...current]
  prior.forEach((key, i) => {
    if (keys.includes(key)) return
    const neighbour = prior.slice(0, i).findLast((k) => keys.includes(k))
    keys.splice(neighbour === undefined ? 0 : keys.indexOf(neighbour) + 1, 0, key)
  })
  return keys
}

/** 2 × kept / (prior + current) in characters without blanks; moved text counts as kept. Empty against empty is 1. */
export function similarityOf(priorText: string, currentText: string, blocks: readonly DiffBlock[]): number {
  let kept = 0
  let all = 0
  for (const block of blocks) {
    const a = inkIn(priorText, block.prior)
    const b = inkIn(currentText, block.current)
    all += a + b
    if (block.kind === 'same' || block.kind === 'moved') kept += a + b
    for (const part of block.parts) {
      if (part.kind === 'same') kept += inkIn(priorText, part.prior) + inkIn(currentText, part.current)
    }
  }
  return all === 0 ? 1 : kept / all
}

function inkIn(text: string, at: Span | null): number {
  return at === null ? 0 : text.slice(at.start, at.end).replace(/\s+/gu, '').length
}
