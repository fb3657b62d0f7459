/** Marks the blocks that belong to the page around a report, not to the report. */

import type { Block } from './document'
import { isButtonLine, isFooterLine, isSiteLabel } from './chrome'

/** A line of this length is text of a report, not of a page around it. */
const proseLength = 60

/**
 * Buttons and counters become `chrome` wherever they stand; footers only after the last line of prose or table; names
 * of sites and columns only before the first, where buttons stand on both sides of them. Nothing is dropped, and a
 * line is taken only whole (domain 2.5, rule 5).
 */
export function markFurniture(text: string, blocks: readonly Block[]): readonly Block[] {
  const head = blocks.findIndex((block) => isContent(block))
  const foot = blocks.findLastIndex((block) => isContent(block))
  let afterButton = -1
  const marked = blocks.map((block, i): Block => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return block
    const length = block.span.end - block.span.start
    if (length > 2 * proseLength) return block
    const line = text.slice(block.span.start, block.span.end)
    if (!isButtonLine(line) && !(i > foot && isFooterLine(line))) return block
    return { kind: 'chrome', span: block.span }
  })
  for (const [i, block] of marked.entries()) {
    if (i >= (head < 0 ? marked.length : head)) break
    if (block.kind === 'chrome') {
      for (let label = afterButton + 1; afterButton >= 0 && label < i; label++) {
        const between = marked[label]
        if (between !== undefined) marked[label] = { kind: 'chrome', span: between.span }
      }
      afterButton = i
    } else if (!isSiteLabel(text.slice(block.span.start, Math.min(block.span.end, block.span.start + proseLength)))) {
      afterButton = -1
    }
  }
  return marked
}

function isContent(block: Block): boolean {
  return block.kind === 'table' || block.kind === 'image' || block.span.end - block.span.start > proseLength
}
