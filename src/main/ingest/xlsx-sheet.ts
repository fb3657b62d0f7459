/** Reads one sheet of an Excel workbook: every cell as it is shown, merged cells once. */

import type { Losses } from './docx-context'
import { cutLines } from './docx-paragraph'
import { wholeNumber } from './docx-values'
import { firstAtLeast } from './grid-columns'
import type { Piece } from './pieces'
import { imageMark } from './running-text'
import { type SheetCell, sheetGrid, type SheetRow } from './sheet-grid'
import { shownNumber } from './sheet-number'
import { sheetPieces } from './sheet-pieces'
import { maxColumns } from './table-facts'
import { tooMany } from './unreadable'
import { visitorOf } from './xml'
import type { Attributes } from './xml-attributes'
import type { Sheet, Workbook } from './xlsx-parts'

/** Something stands there that was not read. */
const unread = '\ufffd'
const mostCells = 2_000_000
const mostMerges = 50_000
const lastRow = 1_048_576
const lastColumn = 16_384

interface Place {
  readonly row: number
  readonly column: number
}

interface OpenCell extends Place {
  readonly type: string
  readonly style: number
  value: string
  text: string
}

interface Merge {
  readonly rows: number
  readonly columns: number
}

export function readSheet(sheet: Sheet, workbook: Workbook, losses: Losses): readonly Piece[] {
  const rows = new Map<number, { isHidden: boolean; cells: Map<number, readonly Piece[]> }>()
  const merges = new Map<string, Merge>()
  const hiddenColumns = new Set<number>()
  let count = 0
  let row = -1
  let column = -1
  let cell: OpenCell | undefined
  let into: 'value' | 'text' | undefined

  function openRow(attributes: Attributes): void {
    row = wholeNumber(attributes.get('r'), 1, lastRow, row + 2) - 1
    column = -1
    const isHidden = /^(?:1|true)$/.test(attributes.get('hidden') ?? '')
    if (isHidden) losses.add('hidden-part')
    if (!rows.has(row)) rows.set(row, { isHidden, cells: new Map() })
  }

  function openCell(attributes: Attributes): void {
    const place = placeOf(attributes.get('r') ?? '') ?? { row, column: column + 1 }
    column = place.column
    cell = {
      ...place,
      type: attributes.get('t') ?? 'n',
      style: wholeNumber(attributes.get('s'), 0, 1_000_000, 0),
      value: '',
      text: '',
    }
  }

  function closeCell(): void {
    const shown = cell === undefined ? '' : textOf(cell, workbook)
    const at = cell
    cell = undefined
    if (at === undefined || shown.trim() === '') return
    if (++count > mostCells) throw tooMany('cells of a sheet')
    const pieces = cutLines(shown.replaceAll(/\r\n?/g, '\n').replaceAll(imageMark, ''), 'paragraph', [])
    rows.get(at.row)?.cells.set(at.column, pieces)
  }

  const open = {
    'x:col'(attributes: Attributes) {
      if (!/^(?:1|true)$/.test(attributes.get('hidden') ?? '')) return
      losses.add('hidden-part')
      const first = wholeNumber(attributes.get('min'), 1, lastColumn, 1)
      const last = wholeNumber(attributes.get('max'), first, lastColumn, first)
      for (let c = first; c <= last; c++) hiddenColumns.add(c - 1)
    },
    'x:row': openRow,
    'x:c': openCell,
    'x:v'() {
      into = 'value'
    },
    'x:t'() {
      into = 'text'
    },
    'x:rPh': () => false,
    'x:f': () => false,
    'x:mergeCell'(attributes: Attributes) {
      const [from, to] = (attributes.get('ref') ?? '').split(':').map(placeOf)
      if (from === undefined || to === undefined || to.row < from.row || to.column < from.column) return
      if (merges.size >= mostMerges) throw tooMany('merged cells')
      const merge = { rows: to.row - from.row + 1, columns: Math.min(maxColumns, to.column - from.column + 1) }
      merges.set(`${from.row} ${from.column}`, merge)
    },
    'x:drawing': () => losses.add('unread-part'),
  }
  const end = (): void => {
    into = undefined
  }
  sheet.read(
    visitorOf(open, { 'x:c': closeCell, 'x:v': end, 'x:t': end }, (value) => {
      if (cell !== undefined && into === 'value') cell.value += value
      else if (cell !== undefined && into === 'text') cell.text += value
    }),
  )
  const grid = sheetGrid(rowsOf(rows, merges), hiddenColumns)
  return grid === null ? [] : sheetPieces(grid)
}

/** Rows that the file leaves out are blank; what a merge covers is not shown. */
function rowsOf(
  rows: ReadonlyMap<number, { readonly isHidden: boolean; readonly cells: ReadonlyMap<number, readonly Piece[]> }>,
  merges: ReadonlyMap<string, Merge>,
): readonly SheetRow[] {
  const numbers = [...rows.keys()].toSorted((a, b) => a - b)
  /** Row up to which a merge covers each column, in numbers of the sheet. */
  const coveredTo = new Map<number, number>()
  return numbers.map((number, i): SheetRow => {
    const { isHidden = false, cells = new Map<number, readonly Piece[]>() } = rows.get(number) ?? {}
    const found: SheetCell[] = []
    for (const [column, pieces] of [...cells].toSorted(([a], [b]) => a - b)) {
      if ((coveredTo.get(column) ?? 0) > number) continue
      const { rows: down, columns: across } = merges.get(`${number} ${column}`) ?? { rows: 1, columns: 1 }
      const rowSpan = firstAtLeast(numbers, number + down) - i
      for (let c = column; c < column + across; c++) coveredTo.set(c, Math.max(coveredTo.get(c) ?? 0, number + down))
      found.push({ column, colSpan: across, rowSpan, pieces })
    }
    return { isHidden, cells: found }
  })
}

function textOf(cell: OpenCell, workbook: Workbook): string {
  switch (cell.type) {
    case 's':
      return (
        workbook.texts[wholeNumber(cell.value, 0, Number.MAX_SAFE_INTEGER, -1)] ?? (cell.value === '' ? '' : unread)
      )
    case 'inlineStr':
      return cell.text
    case 'str':
    case 'e':
      return cell.value
    case 'b':
      return cell.value === '1' ? 'TRUE' : cell.value === '0' ? 'FALSE' : ''
    case 'n': {
      if (cell.value.trim() === '') return ''
      const format = workbook.format(cell.style)
      const isDate = format !== undefined && /[ymd]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, ''))
      if (format === undefined || (isDate && workbook.countsFrom1904)) return unread
      return shownNumber(cell.value, format) ?? unread
    }
    default:
      return cell.value === '' ? '' : unread
  }
}

/** `B12` = row 11, column 1. */
function placeOf(reference: string): Place | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference)
  if (found === null) return undefined
  let column = 0
  for (const letter of (found[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(found[2])
  return column > lastColumn || row < 1 || row > lastRow ? undefined : { row: row - 1, column: column - 1 }
}
