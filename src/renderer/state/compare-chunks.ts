/** The rows of a comparison in chunks that are drawn together, each with a guess of how tall it will be. */

import type { Shown } from './compare-fold'
import type { CompareRow } from './compare-rows'

export interface RowChunk {
  /** Names it as long as it holds the same rows. */
  readonly key: string
  readonly items: readonly Shown[]
  /** Indexes of its first and last row, folded ones among them. */
  readonly first: number
  readonly last: number
  /** In pixels, until it is drawn. */
  readonly height: number
}

/** So few that drawing a chunk while scrolling takes no longer than a frame or two. */
const mostItems = 12
const mostCharacters = 2000
const lineHeight = 24
const foldHeight = 26
const sectionHeight = 36

/** Characters in a line of one of two columns, and of one column alone. */
const lineCharacters = { half: 28, whole: 56 } as const

export function chunksOf(
  shown: readonly Shown[],
  columns: 'both' | 'inline' | 'prior' | 'current',
): readonly RowChunk[] {
  const width = columns === 'inline' ? lineCharacters.whole : lineCharacters.half
  const chunks: RowChunk[] = []
  let items: Shown[] = []
  let [characters, height] = [0, 0]
  const close = (): void => {
    const [first, last] = [items[0], items.at(-1)]
    if (first === undefined || last === undefined) return
    const ends = { first: firstOf(first), last: lastOf(last) }
    chunks.push({ key: `${first.kind} ${ends.first} ${ends.last}`, items, ...ends, height })
    items = []
    characters = 0
    height = 0
  }
  for (const item of shown) {
    const length = lengthOf(item)
    if (items.length >= mostItems || (items.length > 0 && characters + length > mostCharacters)) close()
    items.push(item)
    characters += length
    height += heightOf(item, width)
  }
  close()
  return chunks
}

function firstOf(item: Shown): number {
  return item.kind === 'fold' ? item.from : item.row.index
}

function lastOf(item: Shown): number {
  return item.kind === 'fold' ? item.to : item.row.index
}

function lengthOf(item: Shown): number {
  return item.kind === 'fold' ? 0 : charactersOf(item.row)
}

/** Of the longer side. */
function charactersOf(row: CompareRow): number {
  if (row.kind === 'section') return 0
  const sum = (pieces: typeof row.prior): number => pieces.reduce((all, { span }) => all + span.end - span.start, 0)
  return Math.max(sum(row.prior), sum(row.current))
}

export function heightOf(item: Shown, width: number = lineCharacters.half): number {
  if (item.kind === 'fold') return foldHeight
  if (item.row.kind === 'section') return sectionHeight
  return 8 + lineHeight * Math.max(1, Math.ceil(charactersOf(item.row) / width))
}

/** Chunk of a row, by binary search; null where no chunk holds it. */
export function chunkOf(chunks: readonly RowChunk[], row: number): RowChunk | null {
  let [low, high] = [0, chunks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chunks[middle]?.last ?? 0) < row) low = middle + 1
    else high = middle
  }
  const found = chunks[low]
  return found !== undefined && found.first <= row ? found : null
}
