/** Reads tables that stand as lines of text: a row is the label of a line and the figures after it, up to the next word. */

import type { FormLine } from '../forms/form'
import { joinSpans } from '../text/span'
import {
  addBlockLabel,
  addGroupLabel,
  addHeaderCells,
  addRow,
  type Gathering,
  isDisputesHeaderWord,
  isDisputesLabel,
  matchOf,
} from './gathering'
import { sum } from './exact'
import { chooseLine } from './grid-reader'
import type { LineToken } from './line-tokens'
import type { Layout } from './report'
import { cellReading, type CellReading, type HeaderCell } from './row-reading'

/** Reads the tokens of a stretch of lines that no table and no heading interrupts. */
export function readTokens(gathering: Gathering, tokens: readonly LineToken[]): void {
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'words') {
      if (token.long) leaveTable(gathering)
      else noteStrangeRow(gathering, tokens, at, token)
      at++
    } else if (token.kind === 'value') {
      const cells = valuesFrom(tokens, at)
      if (gathering.table === 'disputes' && gathering.disputes.at(-1)?.grid === null) addDisputeValues(gathering, cells)
      else if (cells.length > 1) gathering.loose.push({ cells, grid: null, layout: layoutOf(cells, null) })
      at += cells.length
    } else at = readLabel(gathering, tokens, at, token)
  }
}

/** Words that no line explains, with as many figures behind them as a row of the table has: a row that was added. */
function noteStrangeRow(
  gathering: Gathering,
  tokens: readonly LineToken[],
  at: number,
  token: Extract<LineToken, { kind: 'words' }>,
): void {
  const last = gathering.rows.at(-1)
  const figures = valuesFrom(tokens, at + 1)
  const end = figures.at(-1)
  if (last === undefined || end === undefined || last.table !== gathering.table || last.grid !== null) return
  if (figures.length !== last.line.columns.length || figures.length < 2) return
  gathering.strange.push({
    span: joinSpans(token.span, end.span),
    labelSpan: token.span,
    grid: null,
    table: gathering.table,
    figures: figures.length,
  })
}

function leaveTable(gathering: Gathering): void {
  gathering.table = null
  gathering.header = null
  gathering.headerUsed = false
}

function valuesFrom(tokens: readonly LineToken[], at: number): readonly CellReading[] {
  const cells: CellReading[] = []
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next]
    if (token?.kind !== 'value') break
    cells.push(token.cell)
  }
  return cells
}

/** Words that a row may hold in place of a figure (详见附表). */
const longestNote = 12

/** The units of the 统计表, which stand between label and figure. */
const unitWord = /^(?:条|件|次|篇|个|人|人次|份|万?元)$/

/**
 * The cells of a row: its figures; where they are too few, short words between them count as cells that hold no figure,
 * if the row is complete with them.
 */
function cellsFrom(
  text: string,
  tokens: readonly LineToken[],
  at: number,
  line: FormLine,
): { readonly cells: readonly CellReading[]; readonly end: number } {
  const first = tokens[at]
  const isUnit = first?.kind === 'words' && unitWord.test(text.slice(first.span.start, first.span.end))
  const start = isUnit && tokens[at + 1]?.kind === 'value' ? at + 1 : at
  const figures = valuesFrom(tokens, start)
  const plain = { cells: withoutPageNumber(figures, line), end: start + figures.length }
  if (figures.length >= line.columns.length || line.columns.length === 1) return plain
  const cells: CellReading[] = []
  for (let next = at; next < tokens.length && cells.length <= line.columns.length; next++) {
    const token = tokens[next]
    if (token?.kind === 'value') cells.push(token.cell)
    else if (token?.kind === 'words' && !token.long && token.span.end - token.span.start <= longestNote) {
      cells.push(cellReading(text, token.span, { textLine: token.textLine }))
    } else break
  }
  const words = cells.filter((cell) => cell.value.kind === 'text').length
  return cells.length === line.columns.length && words * 2 < cells.length ? { cells, end: at + cells.length } : plain
}

/**
 * A bare page number may follow a row: one figure too many, alone on its line, behind a row that stands in one line and
 * whose parts make its total without it. A row's last figure cut in two would not close.
 */
function withoutPageNumber(figures: readonly CellReading[], line: FormLine): readonly CellReading[] {
  const own = figures.slice(0, -1)
  const last = figures.at(-1)
  const total = own.at(-1)
  if (own.length !== line.columns.length || own.length < 3 || last === undefined || total === undefined) return figures
  if (line.columns.at(-1) !== 'total' || own.some((cell) => cell.textLine !== total.textLine)) return figures
  if (last.textLine === total.textLine || !isPageNumber(last)) return figures
  const values = own.map(({ value }) => (value.kind === 'number' ? value.quantity.value : null))
  const known = values.filter((value) => value !== null)
  return known.length === values.length && sum(known.slice(0, -1)) === known.at(-1) ? own : figures
}

const isPageNumber = ({ value }: CellReading): boolean =>
  value.kind === 'number' && value.unit === null && /^[1-9]\d{0,2}$/.test(value.quantity.value)

function layoutOf(cells: readonly CellReading[], labelLine: number | null): Layout {
  const lines = new Set(cells.map((cell) => cell.textLine))
  if (labelLine !== null) lines.add(labelLine)
  return cells.length > 0 && lines.size <= Math.max(1, Math.floor((cells.length + 1) / 2))
    ? 'flattened'
    : 'cell-per-line'
}

function readLabel(
  gathering: Gathering,
  tokens: readonly LineToken[],
  at: number,
  token: Extract<LineToken, { kind: 'label' }>,
): number {
  const { matches, span } = token
  const next = tokens[at + 1]
  const figures = next?.kind === 'value'
  const disputes = gathering.table === 'disputes' && matches.some((match) => match.entry.table === 'disputes')
  if (disputes || isDisputesHeaderWord(matches) || (isDisputesLabel(matches) && !hasOtherTable(token))) {
    addDisputeLabel(gathering, token)
    return at + 1
  }
  const block = matchOf(matches, 'block')
  if (block !== undefined) {
    addBlockLabel(gathering, block, span)
    return at + 1
  }
  const column = matchOf(matches, 'column', (entry) => entry.table !== 'disputes')
  const line = chooseLine(gathering, matches)
  if (line !== undefined && (figures || column === undefined)) {
    const { cells, end } = cellsFrom(gathering.text, tokens, at + 1, line.line)
    const after = tokens[end]
    addRow(gathering, {
      table: line.entry.table,
      line: line.line,
      match: line,
      labelSpan: span,
      labelTextLine: token.textLine,
      cells,
      labelEnd: 0,
      grid: null,
      layout: layoutOf(cells, token.textLine),
      nextTextLine: textLineOf(after),
    })
    return end
  }
  const group = matchOf(matches, 'group')
  if (group !== undefined) {
    addGroupLabel(gathering, group, span)
    if (isColumnGroup(token)) addHeaderCells(gathering, group.entry.table, [headerCell(token)], false)
    else if (gathering.table === null) gathering.table = group.entry.table
  } else if (column !== undefined)
    addHeaderCells(gathering, tableOfColumn(gathering, token) ?? column.entry.table, [headerCell(token)], false)
  return at + 1
}

const hasOtherTable = (token: Extract<LineToken, { kind: 'label' }>): boolean =>
  token.matches.some((match) => match.entry.table !== 'disputes')

const isColumnGroup = (token: Extract<LineToken, { kind: 'label' }>): boolean =>
  token.matches.some((match) => match.entry.kind === 'group' && match.entry.isColumnGroup)

function tableOfColumn(
  gathering: Gathering,
  token: Extract<LineToken, { kind: 'label' }>,
): 'disclosure' | 'applications' | 'statistics' | undefined {
  for (const { entry } of token.matches) {
    if (entry.kind === 'column' && entry.table !== 'disputes' && entry.table === gathering.table) return entry.table
  }
  return undefined
}

function headerCell(token: Extract<LineToken, { kind: 'label' }>): HeaderCell {
  return { span: token.span, matches: token.matches, row: token.textLine, column: 0, columnEnd: 1 }
}

function textLineOf(token: LineToken | undefined): number | null {
  if (token === undefined) return null
  return token.kind === 'value' ? token.cell.textLine : token.textLine
}

function addDisputeLabel(gathering: Gathering, token: Extract<LineToken, { kind: 'label' }>): void {
  const matches = token.matches.filter((match) => match.entry.table === 'disputes')
  disputesInLines(gathering).push({ kind: 'label', matches, cell: headerCell(token) })
  gathering.table = 'disputes'
}

function addDisputeValues(gathering: Gathering, cells: readonly CellReading[]): void {
  const tokens = disputesInLines(gathering)
  for (const cell of cells) tokens.push({ kind: 'value', cell })
}

function disputesInLines(gathering: Gathering): Gathering['disputes'][number]['tokens'] {
  const last = gathering.disputes.at(-1)
  if (last?.grid === null && gathering.table === 'disputes') return last.tokens
  const reading = { tokens: [], grid: null, layout: 'cell-per-line' as const }
  gathering.disputes.push(reading)
  return reading.tokens
}
