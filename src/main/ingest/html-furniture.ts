/** Tells menus, footers and link lists of a web page from its text, once the whole page is known. */

import { isParticulars } from '../../shared/document/chrome'
import type { Block } from '../../shared/document/document'

/** Blocks `[from, to)` that stand in an element which calls itself furniture. */
export interface FurnitureRegion {
  readonly tag: string
  readonly from: number
  readonly to: number
}

/** A menu entry is short; a sentence that is one link is not a menu. */
const longestEntry = 40
/** Fewer links in a row may be the attachments of a report. */
const shortestMenu = 3
/** An element that holds more of the page than this share is a wrapper, whatever it calls itself. */
const largestShare = 0.3

/** Runs of at least three lines that are links and nothing else become `chrome`. `shares` = share of link text, per block. */
export function markLinkLines(blocks: readonly Block[], shares: readonly number[]): readonly Block[] {
  const marked = [...blocks]
  let from = 0
  for (let i = 0; i <= blocks.length; i++) {
    const block = blocks[i]
    if (block !== undefined && isEntry(block, shares[i] ?? 0)) continue
    if (i - from >= shortestMenu) {
      for (let j = from; j < i; j++) {
        const entry = blocks[j]
        if (entry !== undefined) marked[j] = { kind: 'chrome', span: entry.span }
      }
    }
    from = i + 1
  }
  return marked
}

function isEntry(block: Block, share: number): boolean {
  return block.kind === 'paragraph' && share >= 0.9 && block.span.end - block.span.start <= longestEntry
}

/**
 * The lines of a region become `chrome` unless the region holds a table or a good part of the page. A page's header may
 * hold the title and the date of publication: those stay.
 */
export function markRegions(
  text: string,
  blocks: readonly Block[],
  regions: readonly FurnitureRegion[],
): readonly Block[] {
  if (regions.length === 0) return blocks
  const marked = [...blocks]
  for (const { tag, from, to } of regions) {
    const inside = blocks.slice(from, to)
    const first = inside[0]
    const last = inside.at(-1)
    if (first === undefined || last === undefined || inside.some((block) => block.kind === 'table')) continue
    if (last.span.end - first.span.start > text.length * largestShare) continue
    for (let i = from; i < to; i++) {
      const block = blocks[i]
      if (block === undefined || block.kind === 'image') continue
      const line = text.slice(block.span.start, block.span.end)
      const stays = isParticulars(line) || (tag === 'header' && /报告/.test(line))
      if (!stays) marked[i] = { kind: 'chrome', span: block.span }
    }
  }
  return marked
}
