/** Lays a report out on pages as print programs do: wrapped paragraphs, ruled tables with merged cells, cuts at page ends. */

import { type AbstractReport, type AbstractTable } from '../layouts/abstract-report'
import { chinese, pdfFile, widthOf } from './pdf-file'

export interface SheetStyle {
  /** `strokes` and `fills` draw every edge, `sides-open` leaves out the edge at the end of a page, `none` draws nothing. */
  readonly lines: 'strokes' | 'fills' | 'open-ends' | 'none'
  readonly size: number
  readonly landscape?: boolean
  /** Rows of the head that are drawn again on every page. */
  readonly repeats?: boolean
  /** A title above and a number below every page. */
  readonly running?: boolean
  readonly align?: 'left' | 'middle'
}

interface Pen {
  readonly pages: string[]
  y: number
}

interface Placed {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly lines: readonly string[]
}

const margin = 62
const padding = 4

export function writePdf(report: AbstractReport, style: SheetStyle): Uint8Array {
  const [width, height] = style.landscape === true ? [842, 595] : [595, 842]
  const { size } = style
  const pitch = size * 1.5
  const pen: Pen = { pages: [''], y: margin }
  const put = (piece: string): void => {
    pen.pages[pen.pages.length - 1] = `${pen.pages.at(-1) ?? ''}${piece}\n`
  }
  const newPage = (): void => {
    pen.pages.push('')
    pen.y = margin
  }
  const write = (text: string, x: number, top: number, points: number): void => {
    if (text !== '') put(`BT /F1 ${points} Tf ${n(x)} ${n(height - top - 0.86 * points)} Td ${chinese(text)} Tj ET`)
  }
  const ruled = (x0: number, y0: number, x1: number, y1: number): void => {
    if (style.lines === 'none') return
    const [a, b] = [height - y0, height - y1]
    if (style.lines === 'fills') put(`${n(x0 - 0.3)} ${n(b - 0.3)} ${n(x1 - x0 + 0.6)} ${n(a - b + 0.6)} re f`)
    else put(`0.5 w ${n(x0)} ${n(a)} m ${n(x1)} ${n(b)} l S`)
  }

  const paragraph = (
    text: string,
    indent: number,
    points = size,
    align: 'left' | 'middle' | 'right' = 'left',
  ): void => {
    for (const [i, line] of wrapped(text, width - 2 * margin, points, indent).entries()) {
      if (pen.y + points > height - margin) newPage()
      const free = width - 2 * margin - widthOf(line, points)
      const x = align === 'middle' ? free / 2 : align === 'right' ? free : i === 0 ? indent : 0
      write(line, margin + x, pen.y, points)
      pen.y += points * 1.5
    }
  }

  const table = (given: AbstractTable): void => {
    const { cells, rows, columns } = placedCells(given)
    const edges = columnEdges(given, columns, width - 2 * margin)
    const at = (column: number): number => margin + (edges[column] ?? 0)
    const filled = cells.map((cell): Placed => {
      const room = at(cell.column + cell.colSpan) - at(cell.column) - 2 * padding
      return { ...cell, lines: wrapped(cell.lines[0] ?? '', room, size, 0) }
    })
    const heights = rowHeights(filled, rows, pitch)
    const headRows = style.repeats === true ? headOf(filled) : 0
    const rest = new Map<Placed, readonly string[]>()
    let from = 0
    let first = true
    while (from < rows) {
      const head = first ? 0 : headRows
      const headHeight = sum(heights, 0, head)
      let to = from
      let tall = headHeight
      while (to < rows && pen.y + tall + (heights[to] ?? 0) <= height - margin) tall += heights[to++] ?? 0
      // a head that is repeated is kept together
      if (first && to < headRows) to = from
      if (to === from) {
        newPage()
        first = from === 0
        continue
      }
      const top = pen.y
      if (head > 0) drawHead(head, top)
      drawRows(from, to, top + headHeight)
      pen.y = top + tall
      from = to
      first = false
      if (from < rows) newPage()
    }
    pen.y += pitch / 2

    function drawHead(rows: number, top: number): void {
      for (const cell of filled) if (cell.row < rows) rest.set(cell, cell.lines)
      drawRows(0, rows, top)
    }

    function drawRows(start: number, end: number, top: number): void {
      const yOf = (row: number): number => top + sum(heights, start, row)
      const isCut = style.lines === 'open-ends'
      for (const cell of filled) {
        const a = Math.max(cell.row, start)
        const b = Math.min(cell.row + cell.rowSpan, end)
        if (a >= b) continue
        const [x0, x1, y0, y1] = [at(cell.column), at(cell.column + cell.colSpan), yOf(a), yOf(b)]
        if (!(isCut && a > cell.row)) ruled(x0, y0, x1, y0)
        if (!(isCut && b < cell.row + cell.rowSpan)) ruled(x0, y1, x1, y1)
        ruled(x0, y0, x0, y1)
        ruled(x1, y0, x1, y1)
        // what has no room on this page goes on on the next
        const fit = Math.max(1, Math.floor((y1 - y0 + 0.01) / pitch))
        const left = rest.get(cell) ?? cell.lines
        const here = left.slice(0, b === cell.row + cell.rowSpan ? undefined : fit)
        rest.set(cell, left.slice(here.length))
        const block = here.length * pitch
        let y = y0 + (style.align === 'middle' ? Math.max(0, (y1 - y0 - block) / 2) : 0) + (pitch - size) / 2
        for (const line of here) {
          const free = x1 - x0 - widthOf(line, size)
          write(line, x0 + (style.align === 'middle' ? free / 2 : padding), y, size)
          y += pitch
        }
      }
    }
  }

  for (const line of report.before) paragraph(line, 0)
  paragraph(report.title, 0, size * 1.4, 'middle')
  for (const text of report.introduction) paragraph(text, 2 * size)
  for (const section of report.sections) {
    paragraph(section.heading, 2 * size)
    for (const text of section.paragraphs) paragraph(text, 2 * size)
    if (section.table !== undefined) table(section.table)
    for (const text of section.closing ?? []) paragraph(text, 2 * size)
  }
  for (const line of report.signature) paragraph(line, 0, size, 'right')
  for (const line of report.after) paragraph(line, 0)
  const pages = pen.pages.map((content, i) => {
    if (style.running !== true) return content
    const number = `- ${i + 1} -`
    const foot = `BT /F1 9 Tf ${n((width - widthOf(number, 9)) / 2)} 30 Td ${chinese(number)} Tj ET`
    const head = `BT /F1 9 Tf ${margin} ${height - 36} Td ${chinese(`${report.title.slice(0, 12)}年报`)} Tj ET`
    return `${head}\n${content}${foot}`
  })
  return pdfFile({ pages: pages.map((content) => ({ width, height, content })) })
}

const n = (value: number): string => value.toFixed(2)
const sum = (values: readonly number[], from: number, to: number): number =>
  values.slice(from, to).reduce((total, value) => total + value, 0)

/** Marks that may not begin a line take the character before them along; numbers and words are not broken. */
function wrapped(text: string, width: number, size: number, indent: number): readonly string[] {
  const units = text.match(/[!-~]+|[^!-~]/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const [i, unit] of units.entries()) {
    const next = units[i + 1] ?? ''
    const tail = /^[，。、；：？！）》”’%]/.test(next) ? next : ''
    const room = width - (lines.length === 0 ? indent : 0)
    if (line !== '' && widthOf(line + unit + tail, size) > room && !/^[，。、；：？！）》”’%]/.test(unit)) {
      lines.push(line)
      line = ''
    }
    line += unit
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

function placedCells(table: AbstractTable): { cells: readonly Placed[]; rows: number; columns: number } {
  const taken = new Set<string>()
  const cells: Placed[] = []
  let columns = 0
  for (const [row, content] of table.rows.entries()) {
    let column = 0
    for (const { text, rowSpan, colSpan } of content) {
      while (taken.has(`${row} ${column}`)) column++
      for (let r = 0; r < rowSpan; r++) for (let c = 0; c < colSpan; c++) taken.add(`${row + r} ${column + c}`)
      cells.push({ row, column, rowSpan, colSpan, lines: [text] })
      column += colSpan
      columns = Math.max(columns, column)
    }
  }
  return { cells, rows: table.rows.length, columns }
}

/** Columns of labels are wider. */
function columnEdges(table: AbstractTable, columns: number, width: number): readonly number[] {
  const weights = Array.from({ length: columns }, () => 3)
  for (const { column, colSpan, lines } of placedCells(table).cells)
    if (colSpan === 1) weights[column] = Math.max(weights[column] ?? 3, Math.min(9, lines[0]?.length ?? 0))
  const total = weights.reduce((a, b) => a + b, 0)
  const edges = [0]
  for (const weight of weights) edges.push((edges.at(-1) ?? 0) + (weight / total) * width)
  return edges
}

function rowHeights(cells: readonly Placed[], rows: number, pitch: number): readonly number[] {
  const heights = Array.from({ length: rows }, () => pitch + padding)
  for (const { row, rowSpan, lines } of cells.toSorted((a, b) => a.rowSpan - b.rowSpan)) {
    const needed = lines.length * pitch + padding
    const last = row + rowSpan - 1
    const short = needed - sum(heights, row, row + rowSpan)
    if (short > 0) heights[last] = (heights[last] ?? 0) + short
  }
  return heights
}

/** The first rows, down to where no cell reaches beyond them. */
function headOf(cells: readonly Placed[]): number {
  let rows = 1
  for (const cell of cells) if (cell.row < rows) rows = Math.max(rows, cell.row + cell.rowSpan)
  return rows
}
