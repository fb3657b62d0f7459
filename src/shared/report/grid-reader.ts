/** Reads rows of tables: finds the label of a line among the first cells and takes the cells after it as its figures. */

import type { TableRow } from '../document/document'
import { joinSpans, type Span } from '../text/span'
import {
  addBlockLabel,
  addGroupLabel,
  addHeaderCells,
  addRow,
  type Gathering,
  matchOf,
  note,
  type SplitRow,
} from './gathering'
import { type LabelMatch, matchLabel } from './label-index'
import { addDisputesRow, isDisputesRow, isDisputesTable } from './disputes-rows'
import { type GridCell, type GridPlace, headerCell, isNumber, isWords } from './grid-cell'
import { cellReading, isFilled } from './row-reading'

/** Takes one row: of section four, a header, a row with figures, or anything else that is noted. */
export function readGridRow(gathering: Gathering, place: GridPlace, row: TableRow): void {
  const cells = row.cells.map((cell): GridCell => {
    const reading = cellReading(gathering.text, cell.span, {
      column: cell.column,
      columnEnd: cell.column + cell.colSpan,
      image: cell.image ?? false,
    })
    const printed = gathering.text.slice(cell.span.start, cell.span.end)
    return {
      reading,
      span: cell.span,
      row: cell.row,
      matches: reading.value.kind === 'text' ? matchLabel(gathering.index, printed) : [],
    }
  })
  if (!cells.some((cell) => isFilled(cell.reading))) {
    if (isDisputesTable(gathering, place) && cells.length >= 15) addDisputesRow(gathering, place, cells)
    return
  }
  if (isDisputesRow(gathering, place, cells)) addDisputesRow(gathering, place, cells)
  else if (isHeaderRow(cells)) addHeaderRow(gathering, cells)
  else if (!addDataRow(gathering, place, cells)) addOtherRow(gathering, place, cells, row.span)
}

function lineMatch(cell: GridCell): LabelMatch | undefined {
  return matchOf(cell.matches, 'line', (entry) => entry.table !== 'disputes')
}

/** A row of column labels: at least one, no figure, and no label that only a line can have. */
function isHeaderRow(cells: readonly GridCell[]): boolean {
  if (cells.some(isNumber)) return false
  const words = cells.filter(isWords)
  if (words.some((cell) => matchOf(cell.matches, 'block') !== undefined)) return false
  const columns = words.filter((cell) => isColumnWord(cell)).length
  if (columns === 0) return false
  const lines = words.filter((cell) => lineMatch(cell) !== undefined && !isColumnWord(cell)).length
  return columns > lines
}

const isColumnWord = (cell: GridCell): boolean =>
  matchOf(cell.matches, 'column', (entry) => entry.table !== 'disputes') !== undefined && !isNumbered(cell)

/** `（七）总计` and `3.其他` are lines: columns have no number in front. */
const isNumbered = (cell: GridCell): boolean => {
  const line = lineMatch(cell)
  return (
    line !== undefined &&
    line.distance === 0 &&
    line.entry.officialText.numbering !== '' &&
    line.entry.officialText.numbering === numberingOf(cell)
  )
}

function numberingOf(cell: GridCell): string {
  return cell.matches[0]?.printed.numbering ?? ''
}

function addHeaderRow(gathering: Gathering, cells: readonly GridCell[]): void {
  const tables = cells.flatMap((cell) =>
    cell.matches
      .filter((match) => match.entry.kind === 'column' && match.entry.table !== 'disputes')
      .map((match) => match.entry.table),
  )
  const table = tables.find((one) => one === gathering.table) ?? tables[0]
  if (table === undefined) return
  const header = cells.filter(isWords).map(headerCell)
  for (const cell of header) {
    const group = matchOf(cell.matches, 'group', (entry) => entry.table === table)
    if (group !== undefined) addGroupLabel(gathering, group, cell.span)
  }
  addHeaderCells(gathering, table, header, true)
}

/** Index of the cell with the row's label: the last one before the figures, else the first at all; -1 for none. */
function labelAt(cells: readonly GridCell[]): number {
  const firstFigure = cells.findIndex((cell) => isNumber(cell))
  const end = firstFigure === -1 ? cells.length : firstFigure
  for (let at = end - 1; at >= 0; at--) {
    const cell = cells[at]
    if (cell !== undefined && lineMatch(cell) !== undefined) return at
  }
  return cells.findIndex((cell) => {
    const match = lineMatch(cell)
    return match !== undefined && match.distance === 0
  })
}

function addDataRow(gathering: Gathering, place: GridPlace, cells: readonly GridCell[]): boolean {
  const { split } = gathering
  gathering.split = null
  const at = labelAt(cells)
  const label = cells[at]
  if (label === undefined) return split !== null && addRestOfRow(gathering, place, cells, split)
  const match = chooseLine(gathering, label.matches)
  if (match === undefined) return false
  for (const cell of cells.slice(0, at)) noteGroup(gathering, cell)
  const after = cells.slice(at + 1)
  if (match.cut && !after.some((cell) => isFilled(cell.reading))) {
    gathering.split = { printed: gathering.text.slice(label.span.start, label.span.end), labelSpan: label.span }
  }
  addRow(gathering, {
    table: match.entry.table,
    line: match.line,
    match,
    labelSpan: label.span,
    labelTextLine: 0,
    cells: after.map((cell) => cell.reading),
    labelEnd: label.reading.columnEnd,
    grid: place.table,
    layout: place.origin,
    nextTextLine: null,
  })
  return true
}

/** Which line a label stands for when several have the same words: the table being read, then the next line not yet read. */
export function chooseLine(
  gathering: Gathering,
  matches: readonly LabelMatch[],
): (LabelMatch & { readonly line: NonNullable<LabelMatch['entry']['line']> }) | undefined {
  const lines = matches.filter((match) => match.entry.kind === 'line' && match.entry.table !== 'disputes')
  const inTable = lines.filter((match) => match.entry.table === gathering.table)
  const candidates = inTable.length > 0 ? inTable : lines
  const best = Math.min(...candidates.map((match) => match.distance))
  const equal = candidates.filter((match) => match.distance === best)
  const last = gathering.rows.at(-1)
  const lastOrder = last === undefined ? -1 : (gathering.index.orderOf.get(last.line.id) ?? -1)
  const next = equal
    .filter((match) => match.entry.order > lastOrder && last?.table === match.entry.table)
    .sort((a, b) => a.entry.order - b.entry.order)[0]
  const chosen = next ?? equal[0]
  const line = chosen?.entry.line
  return chosen === undefined || line === null || line === undefined ? undefined : { ...chosen, line }
}

function noteGroup(gathering: Gathering, cell: GridCell): void {
  const group = matchOf(cell.matches, 'group')
  if (group !== undefined) addGroupLabel(gathering, group, cell.span)
}

/** The second half of a row that a page break split: the rest of the label, and the figures. */
function addRestOfRow(gathering: Gathering, place: GridPlace, cells: readonly GridCell[], split: SplitRow): boolean {
  const rest = cells.find(isWords)
  if (rest === undefined || !cells.some((cell) => isNumber(cell))) return false
  const whole = matchLabel(gathering.index, split.printed + gathering.text.slice(rest.span.start, rest.span.end))
  const match = chooseLine(gathering, whole)
  if (match === undefined || match.distance > 0) return false
  gathering.rows.pop()
  addRow(gathering, {
    table: match.entry.table,
    line: match.line,
    match: { ...match, cut: true },
    labelSpan: split.labelSpan,
    labelTextLine: 0,
    cells: cells.slice(cells.indexOf(rest) + 1).map((cell) => cell.reading),
    labelEnd: rest.reading.columnEnd,
    grid: place.table,
    layout: place.origin,
    nextTextLine: null,
  })
  return true
}

function addOtherRow(gathering: Gathering, place: GridPlace, cells: readonly GridCell[], span: Span): void {
  const words = cells.filter(isWords)
  for (const cell of words) {
    const block = matchOf(cell.matches, 'block')
    if (block !== undefined) addBlockLabel(gathering, block, cell.span)
    else noteGroup(gathering, cell)
  }
  const figures = cells.filter((cell) => isNumber(cell)).length
  if (figures === 0) {
    const single = words.filter((cell) => cell.span.end - cell.span.start === 1)
    if (single.length >= 4 && single.length === words.length)
      gathering.notes.push(note('shredded-header', 'disputes', span))
    return
  }
  const first = words[0]
  if (first === undefined)
    gathering.loose.push({ cells: cells.map((cell) => cell.reading), grid: place.table, layout: place.origin })
  else if (words.every((cell) => cell.matches.length === 0)) {
    const last = words.at(-1) ?? first
    gathering.strange.push({
      span,
      labelSpan: joinSpans(first.span, last.span),
      grid: place.table,
      table: gathering.table,
      figures,
    })
  }
}
