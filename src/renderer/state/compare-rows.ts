/** The rows of two texts side by side: each paragraph beside its partner, what moved at both of its places. */

import type { Span } from '@shared/text/span'
import { type ComparedSection, type DiffBlock, isLineStart, type Side, type Texts } from './compared'

/** A stretch of one side, marked by what became of it. */
export interface Piece {
  readonly side: Side
  readonly span: Span
  readonly mark: 'same' | 'added' | 'removed' | 'moved'
  /** A change of years, dates, punctuation, width or blanks only. */
  readonly isQuiet: boolean
  /** Number of the block among all blocks of the comparison. */
  readonly block: number
}

export type RowChange = 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'departed'

export interface TextRow {
  readonly kind: 'text'
  readonly index: number
  readonly section: string
  readonly change: RowChange
  /** In the order of each side. */
  readonly prior: readonly Piece[]
  readonly current: readonly Piece[]
  /** Both sides in one reading order: what was removed before what was added in its place. */
  readonly inline: readonly Piece[]
  /** Every change in it is quiet. */
  readonly isQuiet: boolean
  /** A limit was reached: nothing is said of what both sides have in common. */
  readonly isNotCompared: boolean
  /** Index of the pin that put these two beside each other. */
  readonly pin: number | null
}

export interface SectionRow {
  readonly kind: 'section'
  readonly index: number
  readonly section: ComparedSection
}

export type CompareRow = TextRow | SectionRow

/** The two rows of a move: where it stood, and where it stands. */
export interface MoveRows {
  readonly from: number
  readonly to: number
}

export interface CompareRows {
  readonly rows: readonly CompareRow[]
  readonly moves: readonly MoveRows[]
  /** All blocks, as pieces number them. */
  readonly blocks: readonly DiffBlock[]
  /** The row that shows a character; null where none does. */
  readonly rowAt: (side: Side, offset: number) => number | null
}

/** A longer paragraph is shown in several rows, cut between its blocks, so that no row takes long to draw. */
const longestRow = 2000

interface Draft {
  readonly section: string
  readonly paragraph: number | undefined
  readonly blocks: { readonly block: DiffBlock; readonly number: number }[]
  /** Moved away from here. */
  readonly departed: Piece[]
  /** Index of the pin that put what moved away beside another paragraph. */
  awayPin: number | null
  length: number
}

export function compareRows(sections: readonly ComparedSection[], texts: Texts): CompareRows {
  const blocks = sections.flatMap((section) => section.blocks)
  let number = 0
  const drafts = sections.map((section) => {
    const found: Draft[] = []
    for (const block of section.blocks) {
      for (const cut of inLengths(block, texts)) addTo(found, section.key, cut, number, texts)
      number++
    }
    return found
  })
  withDeparted(drafts, blocks, texts)
  const rows: CompareRow[] = []
  drafts.forEach((found, i) => {
    const section = sections[i]
    if (section === undefined) return
    rows.push({ kind: 'section', index: rows.length, section })
    for (const draft of found) rows.push(rowOf(draft, rows.length))
  })
  const places = { prior: placesOf(rows, 'prior'), current: placesOf(rows, 'current') }
  const rowAt = (side: Side, offset: number): number | null => find(places[side], offset)
  const moves = blocks.flatMap(({ kind, prior, current }): MoveRows[] => {
    if (kind !== 'moved' || prior === null || current === null) return []
    const [from, to] = [rowAt('prior', prior.start), rowAt('current', current.start)]
    return from === null || to === null ? [] : [{ from, to }]
  })
  return { rows, moves, blocks, rowAt }
}

/** A block of one side alone that is very long stands in several rows. */
function inLengths(block: DiffBlock, texts: Texts): readonly DiffBlock[] {
  const side = block.kind === 'added' ? 'current' : block.kind === 'removed' ? 'prior' : null
  const at = side === null ? null : block[side]
  if (side === null || at === null || at.end - at.start <= longestRow) return [block]
  const cuts: DiffBlock[] = []
  for (let start = at.start; start < at.end;) {
    let end = Math.min(start + longestRow, at.end)
    if (end < at.end && isLowSurrogate(texts[side], end)) end++
    cuts.push({ ...block, [side]: { start, end } })
    start = end
  }
  return cuts
}

function isLowSurrogate(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff
}

function addTo(found: Draft[], section: string, block: DiffBlock, number: number, texts: Texts): void {
  const last = found.at(-1)
  const length = lengthOf(block)
  if (last !== undefined && last.length + length <= longestRow && belongs(last, block, texts)) {
    last.blocks.push({ block, number })
    last.length += length
    return
  }
  found.push({ section, paragraph: block.paragraph, blocks: [{ block, number }], departed: [], awayPin: null, length })
}

function lengthOf({ prior, current }: DiffBlock): number {
  return Math.max(prior === null ? 0 : prior.end - prior.start, current === null ? 0 : current.end - current.start)
}

/** Sentences of one pair of paragraphs stand in one row, and so does what goes on in the middle of a line. */
function belongs(draft: Draft, block: DiffBlock, texts: Texts): boolean {
  if (block.paragraph !== undefined && block.paragraph === draft.paragraph) return true
  const side = block.kind === 'removed' ? 'prior' : 'current'
  const at = block[side]
  if (block.kind === 'same' || block.kind === 'changed' || at === null) return false
  const before = draft.blocks.findLast((one) => one.block[side] !== null)?.block[side] ?? null
  return before !== null && before.end === at.start && !isLineStart(texts[side], at.start)
}

/** Puts what moved away into the row of the paragraph it stood in, else into a row of its own where it stood. */
function withDeparted(drafts: readonly Draft[][], blocks: readonly DiffBlock[], texts: Texts): void {
  const moved = blocks.flatMap((block, number) =>
    block.kind === 'moved' && block.prior !== null ? [{ block, number, at: block.prior }] : [],
  )
  if (moved.length === 0) return
  const rest = drafts
    .flatMap((found, section) => found.map((draft) => ({ draft, section, at: rangeOf(draft) })))
    .flatMap((one) => (one.at === null ? [] : [{ ...one, at: one.at }]))
    .toSorted((a, b) => a.at.start - b.at.start)
  const added: { readonly draft: Draft; readonly after: Draft | null; readonly section: number }[] = []
  let next = 0
  let alone: { readonly draft: Draft; end: number } | null = null
  for (const { block, number, at } of moved.toSorted((a, b) => a.at.start - b.at.start)) {
    while (next < rest.length && (rest[next]?.at.start ?? 0) <= at.start) next++
    const [before, after] = [rest[next - 1], rest[next]]
    const pieces = piecesOf(block, number, 'prior')
    const within = [before, after].find((one) => one !== undefined && sharesLine(texts.prior, one.at, at))
    const pin = block.pin ?? null
    if (within !== undefined) {
      within.draft.departed.push(...pieces)
      within.draft.awayPin ??= pin
    } else if (alone !== null && alone.end === at.start && !isLineStart(texts.prior, at.start)) {
      alone.draft.departed.push(...pieces)
      alone.end = at.end
    } else {
      const section = before?.section ?? after?.section ?? 0
      const key = drafts[section]?.[0]?.section ?? ''
      const draft: Draft = {
        section: key,
        paragraph: undefined,
        blocks: [],
        departed: [...pieces],
        awayPin: pin,
        length: 0,
      }
      added.push({ draft, after: before?.draft ?? null, section })
      alone = { draft, end: at.end }
    }
  }
  for (const { draft, after, section } of added.toReversed()) {
    const found = drafts[section]
    found?.splice(after === null ? 0 : found.indexOf(after) + 1, 0, draft)
  }
}

/** The prior characters that stand in the row, those that moved in from elsewhere left out. */
function rangeOf({ blocks }: Draft): Span | null {
  const spans = blocks.flatMap(({ block }) => (block.kind === 'moved' || block.prior === null ? [] : [block.prior]))
  if (spans.length === 0) return null
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

function sharesLine(text: string, row: Span, at: Span): boolean {
  if (row.start < at.start && at.end <= row.end) return true
  if (row.end === at.start) return !isLineStart(text, at.start)
  return at.end === row.start && !isLineStart(text, row.start)
}

function piecesOf(block: DiffBlock, number: number, side: Side): readonly Piece[] {
  const at = block[side]
  if (at === null) return []
  const plain = { side, isQuiet: false, block: number }
  if (block.parts.length === 0) {
    const mark = block.kind === 'changed' ? 'same' : block.kind
    return [{ ...plain, span: at, mark }]
  }
  const kept = block.kind === 'moved' ? 'moved' : 'same'
  return block.parts.flatMap((part): readonly Piece[] => {
    const span = part[side]
    if (span === null || span.end <= span.start) return []
    return [{ ...plain, span, mark: part.kind === 'same' ? kept : part.kind, isQuiet: part.quiet === true }]
  })
}

function inlineOf(block: DiffBlock, number: number): readonly Piece[] {
  if (block.kind === 'moved' || block.parts.length === 0) {
    const side = block.kind === 'removed' ? 'prior' : 'current'
    return piecesOf(block, number, side)
  }
  return block.parts.flatMap((part): readonly Piece[] => {
    const side = part.kind === 'removed' ? 'prior' : 'current'
    const span = part[side]
    if (span === null || span.end <= span.start) return []
    return [{ side, span, mark: part.kind, isQuiet: part.quiet === true, block: number }]
  })
}

function rowOf({ section, blocks, departed, awayPin }: Draft, index: number): TextRow {
  const byStart = (a: Piece, b: Piece): number => a.span.start - b.span.start
  const of = (side: Side): Piece[] =>
    blocks
      .filter(({ block }) => side === 'current' || block.kind !== 'moved')
      .flatMap(({ block, number }) => piecesOf(block, number, side))
  const [prior, current] = [[...of('prior'), ...departed].toSorted(byStart), of('current').toSorted(byStart)]
  const change = changeOf(blocks, prior, current)
  const inline = blocks.flatMap(({ block, number }) => inlineOf(block, number))
  for (const piece of departed) {
    const next = inline.findIndex((one) => one.side === 'prior' && one.span.start > piece.span.start)
    inline.splice(next < 0 ? inline.length : next, 0, piece)
  }
  const loud = blocks.some(
    ({ block }) =>
      block.kind === 'added' ||
      block.kind === 'removed' ||
      block.kind === 'moved' ||
      block.parts.some((part) => part.kind !== 'same' && part.quiet !== true),
  )
  return {
    kind: 'text',
    index,
    section,
    change,
    prior,
    current,
    inline,
    isQuiet: change === 'changed' && !loud && departed.length === 0,
    isNotCompared: blocks.some(({ block }) => block.limit === true),
    pin: blocks.find(({ block }) => block.pin !== undefined)?.block.pin ?? awayPin,
  }
}

function changeOf(blocks: Draft['blocks'], prior: readonly Piece[], current: readonly Piece[]): RowChange {
  const kinds = new Set(blocks.map(({ block }) => block.kind))
  if (blocks.length === 0) return 'departed'
  if (prior.length === 0) return kinds.has('added') ? 'added' : 'moved'
  if (current.length === 0) return 'removed'
  const isSame = kinds.size === 1 && kinds.has('same') && prior.every(({ mark }) => mark === 'same')
  return isSame ? 'same' : 'changed'
}

interface RowPlace extends Span {
  readonly row: number
}

function placesOf(rows: readonly CompareRow[], side: Side): readonly RowPlace[] {
  return rows
    .flatMap((row) => (row.kind === 'text' ? row[side].map(({ span }) => ({ ...span, row: row.index })) : []))
    .toSorted((a, b) => a.start - b.start)
}

/** Binary search; an offset between two rows belongs to the one before. */
function find(places: readonly RowPlace[], offset: number): number | null {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return places[Math.max(low - 1, 0)]?.row ?? null
}
