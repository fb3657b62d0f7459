/** Builds a source document from plain text or Markdown: the text as it is, with its lines, tables and images found. */

import type { Span } from '../text/span'
import { type BarLine, barLine, barRow, edgesOf, isBarTable } from './bars'
import { commaRow, hasCommaRows, isCommaTable } from './commas'
import type { Block, SourceDocument, Table, TableOrigin } from './document'
import { markFurniture } from './furniture'
import { cutAtGaps, filled, type RowDraft, tableOf } from './grid'
import { contentLines, type Line } from './lines'
import { headingText, isImageMarkup, withoutEmphasis } from './markup'
import { tabRow, tabTables } from './tabs'

/** Beyond this many cells lines stay lines; the largest report has under 1,000 cells. */
const maxCells = 2_000_000

interface Found {
  readonly blocks: Block[]
  readonly tables: Table[]
  cells: number
}

/**
 * Every line that holds something becomes a block; neighbouring lines with separators become tables where their shape
 * is that of a form and not of prose. Headings and emphasised lines are given without their Markdown signs. `embedded`
 * are tables found by other means (HTML markup inside Markdown), ordered and apart, their spans in the same text.
 * Linear in the length of the text.
 */
export function documentFromText(
  text: string,
  format: 'txt' | 'md',
  encoding: string | null,
  embedded: readonly Table[] = [],
): SourceDocument {
  const found: Found = { blocks: [], tables: [], cells: 0 }
  let at = 0
  for (const table of embedded) {
    addLines(found, text, contentLines(text, at, table.span.start), format)
    found.blocks.push({ kind: 'table', span: table.span, table: found.tables.length })
    found.tables.push(table)
    at = table.span.end
  }
  addLines(found, text, contentLines(text, at, text.length), format)
  return { format, encoding, text, blocks: markFurniture(text, found.blocks), tables: found.tables }
}

function addLines(found: Found, text: string, lines: readonly Line[], format: 'txt' | 'md'): void {
  const commas = hasCommaRows(text, lines)
  for (let i = 0; i < lines.length;) {
    i =
      addBarRun(found, text, lines, i) ??
      addTabRun(found, text, lines, i) ??
      (commas ? addCommaRun(found, text, lines, i) : undefined) ??
      addLine(found, text, lines, i, format)
  }
}

function addTable(found: Found, text: string, origin: TableOrigin, rows: readonly RowDraft[], span: Span): void {
  const only = rows.length === 1 ? rows[0] : undefined
  const image = only?.cells.find((cell) => isImageMarkup(text, cell))
  if (only !== undefined && image !== undefined && filled(only.cells) === 1) {
    found.blocks.push({ kind: 'image', span })
    return
  }
  for (const row of rows) found.cells += row.cells.length
  found.blocks.push({ kind: 'table', span, table: found.tables.length })
  found.tables.push(tableOf(text, origin, rows, span))
}

/** A run of lines with bars that begins at `i`; returns the line after it, undefined where none begins. */
function addBarRun(found: Found, text: string, lines: readonly Line[], i: number): number | undefined {
  const run: BarLine[] = []
  for (let at = i; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || (line.bars === 0 && !line.rule) || found.cells > maxCells) break
    const bars = barLine(text, line)
    if (bars === undefined) break
    run.push(bars)
  }
  if (run.length === 0) return undefined
  const edges = edgesOf(run)
  for (const part of cutAtGaps(run)) {
    for (const table of cutAtHeads(part)) {
      const first = table[0]
      const last = table.at(-1)
      if (first === undefined || last === undefined) continue
      if (isBarTable(text, table, edges) || isImageRow(text, table)) {
        const rows = table.flatMap((line) => barRow(line, edges) ?? [])
        const drawn = table.some((line) => line.drawn)
        addTable(found, text, drawn ? 'ruled' : 'pipes', rows, { start: first.line.start, end: last.line.end })
      } else for (const { line } of table) addPlain(found, text, line)
    }
  }
  return i + run.length
}

/** A Markdown rule (`|---|`) says that the row before it begins a table. */
function cutAtHeads(run: readonly BarLine[]): readonly (readonly BarLine[])[] {
  if (run.some((line) => line.drawn)) return [run]
  const parts: BarLine[][] = [[]]
  for (const [i, line] of run.entries()) {
    const current = parts.at(-1)
    if (run[i + 1]?.stretches === null && line.stretches !== null && current !== undefined && current.length > 0) {
      parts.push([line])
    } else current?.push(line)
  }
  return parts
}

function isImageRow(text: string, run: readonly BarLine[]): boolean {
  return run.length === 1 && run[0]?.stretches?.some((stretch) => isImageMarkup(text, stretch)) === true
}

function addTabRun(found: Found, text: string, lines: readonly Line[], i: number): number | undefined {
  const run: RowDraft[] = []
  for (let at = i; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || found.cells > maxCells) break
    const row = tabRow(text, line)
    if (row === undefined) break
    run.push(row)
  }
  if (run.length === 0) return undefined
  const rowsOf = new Map<Line, readonly RowDraft[]>()
  for (const part of cutAtGaps(run)) {
    for (const rows of tabTables(text, part)) for (const row of rows) rowsOf.set(row.line, rows)
  }
  for (const { line } of run) {
    const rows = rowsOf.get(line)
    if (rows === undefined) addPlain(found, text, line)
    else if (rows[0]?.line === line) {
      addTable(found, text, 'tabs', rows, { start: line.start, end: rows.at(-1)?.line.end ?? line.end })
    }
  }
  return i + run.length
}

function addCommaRun(found: Found, text: string, lines: readonly Line[], i: number): number | undefined {
  const run: RowDraft[] = []
  for (let at = i; at < lines.length; at++) {
    const line = lines[at]
    const row = line === undefined || found.cells > maxCells ? undefined : commaRow(text, line)
    if (row === undefined) break
    run.push(row)
  }
  const [rows] = cutAtGaps(run)
  const last = rows?.at(-1)
  if (rows === undefined || last === undefined || !isCommaTable(text, rows)) return undefined
  addTable(found, text, 'tabs', rows, { start: rows[0]?.line.start ?? last.line.start, end: last.line.end })
  return i + rows.length
}

function addLine(found: Found, text: string, lines: readonly Line[], i: number, format: 'txt' | 'md'): number {
  const line = lines[i]
  if (line === undefined) return i + 1
  const heading = headingText(text, { start: line.from, end: line.to }, format === 'txt')
  if (heading !== undefined) found.blocks.push({ kind: 'heading', span: heading })
  else addPlain(found, text, line)
  return i + 1
}

function addPlain(found: Found, text: string, line: Line): void {
  const content = { start: line.from, end: line.to }
  if (isImageMarkup(text, content)) {
    found.blocks.push({ kind: 'image', span: { start: line.start, end: line.end } })
    return
  }
  const inner = withoutEmphasis(text, content)
  const plain = inner.start === line.from && inner.end === line.to
  found.blocks.push({ kind: 'paragraph', span: plain ? { start: line.start, end: line.end } : inner })
}
