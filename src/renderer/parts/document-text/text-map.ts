/** The way from offsets of the canonical text to the characters on the screen, and back. */

import type { Span } from '@shared/text/span'

/** A text node on the screen and the stretch of the canonical text that it shows. */
interface Leaf {
  readonly start: number
  readonly end: number
  readonly node: Text
}

export interface TextMap {
  /** Null where nothing of the span is drawn. */
  readonly rangeOf: (at: Span) => StaticRange | null
  /** The offset of the character under the point; null where there is none. */
  readonly offsetAt: (x: number, y: number) => number | null
  /** The characters that a selection by hand covers; null where it lies outside the text, or is empty. */
  readonly spanOf: (range: Range) => Span | null
}

/** The attribute by which an element says which offset its only text node begins with. */
export const startAttribute = 'data-at'

/** Reads what is drawn now; make it anew when the drawing changed. */
export function mapText(root: HTMLElement): TextMap {
  const leaves: Leaf[] = []
  for (const element of root.querySelectorAll(`[${startAttribute}]`)) {
    const node = element.firstChild
    if (!(node instanceof Text)) continue
    const start = Number(element.getAttribute(startAttribute))
    leaves.push({ start, end: start + node.length, node })
  }
  leaves.sort((a, b) => a.start - b.start)
  return {
    rangeOf: (at) => rangeIn(leaves, at),
    offsetAt: (x, y) => offsetUnder(root, x, y),
    spanOf: (range) => spanIn(root, leaves, range),
  }
}

function firstEndingAfter(leaves: readonly Leaf[], offset: number): number {
  let low = 0
  let high = leaves.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((leaves[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function rangeIn(leaves: readonly Leaf[], at: Span): StaticRange | null {
  if (at.end <= at.start) return null
  const from = firstEndingAfter(leaves, at.start)
  const first = leaves[from]
  if (first === undefined || first.start >= at.end) return null
  let last = first
  for (let i = from + 1; i < leaves.length; i++) {
    const leaf = leaves[i]
    if (leaf === undefined || leaf.start >= at.end) break
    last = leaf
  }
  return new StaticRange({
    startContainer: first.node,
    startOffset: Math.max(0, at.start - first.start),
    endContainer: last.node,
    endOffset: Math.min(last.node.length, at.end - last.start),
  })
}

/** A selection may begin or end between elements, as after a triple click: then the next character inside it counts. */
function spanIn(root: HTMLElement, leaves: readonly Leaf[], range: Range): Span | null {
  if (range.collapsed || !range.intersectsNode(root)) return null
  let first: number | null = null
  let last = 0
  for (const { node, start } of leaves) {
    if (!range.intersectsNode(node)) continue
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    if (to <= from) continue
    first ??= start + from
    last = start + to
  }
  return first === null ? null : { start: first, end: last }
}

/** A live range over the same characters, for measuring. */
export function measured(range: StaticRange): Range {
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live
}

function offsetUnder(root: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  const node = caret?.offsetNode
  if (caret === null || !(node instanceof Text) || !root.contains(node)) return null
  const start = node.parentElement?.getAttribute(startAttribute)
  if (start === null || start === undefined) return null
  // The caret stands between two characters; the point lies on one of them, or beside the line.
  const range = document.createRange()
  for (const at of [caret.offset, caret.offset - 1]) {
    if (at < 0 || at >= node.length) continue
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    for (const box of range.getClientRects()) {
      if (box.left <= x && x < box.right && box.top <= y && y < box.bottom) return Number(start) + at
    }
  }
  return null
}
