/** The height at which a character of the text stands, to the accuracy of a ruler: its block, and its share of the block. */

import type { SourceDocument } from '@shared/document/document'

/** Blocks are measured once; offsets are then asked for one by one. Null for a block that is not drawn. */
export function blockHeights(document: SourceDocument): (sheet: HTMLElement) => (offset: number) => number | null {
  return (sheet) => {
    const places = placesOfBlocks(sheet)
    return (offset) => placeOf(document, places, offset)
  }
}

interface BlockPlace {
  readonly top: number
  readonly height: number
}

function placesOfBlocks(sheet: HTMLElement): ReadonlyMap<number, BlockPlace> {
  const found = new Map<number, BlockPlace>()
  for (const element of sheet.children) {
    if (!(element instanceof HTMLElement)) continue
    const number = element.dataset['block']
    if (number !== undefined) found.set(Number(number), { top: element.offsetTop, height: element.offsetHeight })
  }
  return found
}

function placeOf(document: SourceDocument, places: ReadonlyMap<number, BlockPlace>, offset: number): number | null {
  let low = 0
  let high = document.blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((document.blocks[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const block = document.blocks[low]
  const place = places.get(low)
  if (block === undefined || place === undefined) return null
  const share = (offset - block.span.start) / Math.max(block.span.end - block.span.start, 1)
  return place.top + Math.max(share, 0) * place.height
}

/** The character at a height of the sheet, to the same accuracy; null where nothing is drawn below it. */
export function offsetAtHeight(document: SourceDocument, sheet: HTMLElement, height: number): number | null {
  for (const [number, place] of placesOfBlocks(sheet)) {
    const block = document.blocks[number]
    if (block === undefined || place.top + place.height <= height) continue
    const share = Math.max(0, (height - place.top) / Math.max(1, place.height))
    return block.span.start + Math.floor(share * (block.span.end - block.span.start))
  }
  return null
}
