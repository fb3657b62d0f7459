/** Gives the lines and tables of a document their place in its canonical text; tables that only lay out are looked through. */

import type { NoteBook } from './note-book'
import type { CellContent, Page } from './page'
import type { Grid, GridCell, Line, Piece, Remark } from './pieces'
import { imageMark, imageText } from './running-text'
import { isLayout, newFacts, proseLength } from './table-facts'

/** Tables inside rows of prose are looked at to this depth: hostile nesting costs nothing. */
const deepest = 8

/** A cell's content with the remarks on it, in offsets of its text. */
interface Content extends CellContent {
  readonly remarks: readonly Remark[]
}

export function layOut(pieces: readonly Piece[], page: Page, book: NoteBook, depth = 0): void {
  for (const piece of pieces) {
    if (piece.kind === 'line') layOutLine(piece, page, book)
    else if (depth < deepest && isFrame(piece)) {
      for (const row of piece.rows) for (const cell of row) layOut(cell.pieces, page, book, depth + 1)
    } else layOutGrid(piece, page, book, depth)
  }
}

function layOutLine({ text, role, remarks }: Line, page: Page, book: NoteBook): void {
  const before = page.blocks.length
  page.addLine(text, role)
  const images = page.blocks.slice(before)
  for (const block of images) if (block.kind === 'image') book.add('image', block.span)
  const block = images.find(({ kind }) => kind !== 'image')
  if (block === undefined) return
  const shift = block.span.start - (text.startsWith(imageMark) ? text.search(/[^\ufffc\s]/) : 0)
  for (const { kind, from, to } of remarks) {
    const start = Math.max(block.span.start, shift + from)
    const end = Math.min(block.span.end, shift + to)
    if (start < end) book.add(kind, { start, end })
  }
}

function layOutGrid(grid: Grid, page: Page, book: NoteBook, depth: number): void {
  let from = 0
  for (const [r, row] of grid.rows.entries()) {
    const only = row.length === 1 ? row[0] : undefined
    if (only === undefined || depth >= deepest || only.rowSpan > 1 || textLength(only.pieces) <= proseLength) continue
    addRows(grid.rows.slice(from, r), page, book)
    layOut(only.pieces, page, book, depth + 1)
    from = r + 1
  }
  addRows(grid.rows.slice(from), page, book)
}

function addRows(rows: readonly (readonly GridCell[])[], page: Page, book: NoteBook): void {
  const contents = rows.map((row, r) => row.map((cell) => contentOf(cell, Math.min(cell.rowSpan, rows.length - r))))
  const filled = contents.flat().filter((cell) => cell.text !== '')
  if (filled.every((cell) => cell.image)) {
    for (const _ of filled) layOutLine({ kind: 'line', role: 'paragraph', text: imageMark, remarks: [] }, page, book)
    return
  }
  page.addTable(contents)
  const made = page.tables.at(-1)?.rows ?? []
  for (const [r, row] of contents.entries()) {
    for (const [c, { image, remarks }] of row.entries()) {
      const span = made[r]?.cells[c]?.span
      if (span === undefined) continue
      if (image) book.add('image', span)
      for (const { kind, from, to } of remarks) book.add(kind, { start: span.start + from, end: span.start + to })
    }
  }
}

function contentOf({ column, colSpan, pieces }: GridCell, rowSpan: number): Content {
  const lines: string[] = []
  const remarks: Remark[] = []
  let images = 0
  let at = 0
  for (const line of linesOf(pieces)) {
    if (line.text.includes(imageMark)) images++
    const { text, shift } = trimmedCell(line.text)
    if (text === '') continue
    for (const { kind, from, to } of line.remarks) {
      const start = Math.max(0, from - shift)
      const end = Math.min(text.length, to - shift)
      if (start < end) remarks.push({ kind, from: at + start, to: at + end })
    }
    lines.push(text)
    at += text.length + 1
  }
  const image = lines.length === 0 && images > 0
  return { text: image ? imageText : lines.join('\n'), column, rowSpan, colSpan, image, remarks }
}

/** Without its images and outer blanks; tabs would look like the ends of cells. */
function trimmedCell(line: string): { readonly text: string; readonly shift: number } {
  if (!line.includes(imageMark) && !line.includes('\t')) {
    const text = line.trim()
    return { text, shift: text.length === line.length ? 0 : line.length - line.trimStart().length }
  }
  const plain = line.replaceAll(imageMark, '').replaceAll('\t', ' ')
  const text = plain.trim()
  return { text, shift: line.includes(imageMark) ? 0 : plain.length - plain.trimStart().length }
}

/** The lines of a cell; rows of a table inside it are lines, their cells separated by blanks. */
function linesOf(pieces: readonly Piece[], depth = 0): readonly Line[] {
  if (pieces.every((piece) => piece.kind === 'line')) return pieces
  return pieces.flatMap((piece): readonly Line[] => {
    if (piece.kind === 'line') return [piece]
    if (depth >= deepest) return piece.rows.flat().flatMap((cell) => everyLine(cell.pieces))
    return piece.rows.map((row) => {
      const inner = row.flatMap((cell) => linesOf(cell.pieces, depth + 1)).map((line) => line.text)
      return { kind: 'line', role: 'paragraph', text: inner.join(' '), remarks: [] }
    })
  })
}

/** Without recursion, for tables nested beyond sense. */
function everyLine(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = []
  const lists: (readonly Piece[])[] = [pieces]
  const places: number[] = [0]
  while (lists.length > 0) {
    const top = lists.length - 1
    const place = places[top] ?? 0
    const piece = lists[top]?.[place]
    places[top] = place + 1
    if (piece === undefined) {
      lists.pop()
      places.pop()
    } else if (piece.kind === 'line') lines.push(piece)
    else {
      lists.push(piece.rows.flatMap((row) => row.flatMap((cell) => cell.pieces)))
      places.push(0)
    }
  }
  return lines
}

function textLength(pieces: readonly Piece[]): number {
  let length = 0
  for (const piece of everyLine(pieces)) length += piece.text.length
  return length
}

/** Counts a table as HTML tables are counted. */
function isFrame(grid: Grid): boolean {
  const facts = newFacts()
  for (const row of grid.rows) {
    let filled = false
    let prose = false
    for (const { pieces } of row) {
      let own = 0
      for (const piece of pieces) {
        if (piece.kind === 'line') own += piece.text.length
        else {
          facts.nested++
          facts.nestedCharacters += textLength(piece.rows.flat().flatMap((cell) => cell.pieces))
        }
      }
      facts.cells++
      facts.characters += own
      if (own > 0) filled = true
      if (own > proseLength) {
        prose = true
        facts.proseCharacters += own
      }
    }
    facts.rows++
    facts.widest = Math.max(facts.widest, row.length)
    if (row.length >= 3 && filled && !prose) facts.wideRows++
  }
  return isLayout(facts)
}
