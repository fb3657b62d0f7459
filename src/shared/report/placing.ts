/** Decides which cell of a row stands in which column, from two sides: the order of the cells and their grid positions. */

import type { ColumnId, FormBlock, LineId } from '../forms/form'
import { joinSpans, type Span } from '../text/span'
import { usualGap, withBlanks } from './blank-lines'
import { type ColumnPlan, planColumns } from './column-plan'
import { type CellReading, type HeaderReading, isFilled, type RowReading } from './row-reading'

/** What is known of one cell of the form after one row was read. */
export type Placed =
  | { readonly kind: 'cell'; readonly line: LineId; readonly column: ColumnId; readonly cell: CellReading }
  | {
      readonly kind: 'disagreement'
      readonly line: LineId
      readonly column: ColumnId
      /** By order, then by place; no second one where nothing stands at the place. */
      readonly cells: readonly [CellReading, ...CellReading[]]
    }
  /** One of two figures that stood glued together in `glued`. */
  | {
      readonly kind: 'split'
      readonly line: LineId
      readonly column: ColumnId
      readonly cell: CellReading
      readonly glued: CellReading
    }
  /** The row holds too few or too many cells to tell which is which; `cells` are those that may stand here. */
  | {
      readonly kind: 'fragment'
      readonly line: LineId
      readonly column: ColumnId
      readonly span: Span
      readonly cells: readonly CellReading[]
    }

export interface PlacedRow {
  readonly row: RowReading
  readonly plan: ColumnPlan
  readonly cells: readonly Placed[]
  /** More (1), fewer (-1) or as many (0) cells as there are columns. */
  readonly excess: -1 | 0 | 1
  /** Figures under a column that the form does not have. */
  readonly extra: readonly CellReading[]
}

/** The header's order where it names every column of the line, else the official order. */
function sequenceOf(row: RowReading, plan: ColumnPlan): readonly (ColumnId | null)[] {
  const official = row.line.columns
  const printed = plan.columns.map((column) => column.id)
  if (plan.complete) return printed
  const fewer = printed.length > 0 && printed.length < official.length && !printed.includes(null)
  if (fewer && row.grid !== null && row.cells.length === printed.length && row.cells.every(isFilled)) return printed
  return official
}

/** Offsets at which the row's cells can begin, everything outside being blank. */
function offsetsOf(cells: readonly CellReading[], count: number): readonly number[] {
  const first = cells.findIndex(isFilled)
  const last = cells.findLastIndex(isFilled)
  const offsets: number[] = []
  for (let offset = 0; offset + count <= cells.length; offset++) {
    if (first === -1 || (offset <= first && last < offset + count)) offsets.push(offset)
  }
  return offsets
}

interface Candidate {
  readonly row: RowReading
  readonly plan: ColumnPlan
  readonly sequence: readonly (ColumnId | null)[]
  readonly offsets: readonly number[]
}

/** Places all rows; rows of one table are judged together, since a shifted row shows only beside its neighbours. */
export function placeRows(
  text: string,
  rows: readonly RowReading[],
  blockOf: (row: RowReading) => FormBlock,
): readonly PlacedRow[] {
  const plans = new Map<HeaderReading | null, Map<FormBlock, ColumnPlan>>()
  const candidates = rows.map((row): Candidate => {
    const block = blockOf(row)
    const known = plans.get(row.header) ?? new Map<FormBlock, ColumnPlan>()
    plans.set(row.header, known)
    const plan = known.get(block) ?? planColumns(row.header, row.table, block)
    known.set(block, plan)
    const sequence = sequenceOf(row, plan)
    return { row, plan, sequence, offsets: offsetsOf(withoutUnit(row), sequence.length) }
  })
  const starts = new Map<string, number | null>()
  for (const [key, group] of groupByGrid(candidates)) starts.set(key, commonStart(group))
  const positional = positionalPlans(candidates)
  const gap = usualGap(rows)
  return candidates.map((candidate) => {
    const { row } = candidate
    if (row.grid === null) return placeTokens(candidate, gap)
    return placeCells(text, candidate, starts.get(gridKey(candidate)) ?? null, positional.has(candidate.plan))
  })
}

const gridKey = ({ row }: Candidate): string => `${row.grid ?? ''} ${row.table}`

function groupByGrid(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = gridKey(candidate)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [candidate])
    else group.push(candidate)
  }
  return groups
}

/** The unit column of the 统计表 (`条`, `件`) stands between label and figure and is no figure. */
function withoutUnit(row: RowReading): readonly CellReading[] {
  const [first, ...rest] = row.cells
  const isUnit =
    row.table === 'statistics' &&
    first !== undefined &&
    rest.length > 0 &&
    !first.image &&
    first.value.kind !== 'number' &&
    first.value.kind !== 'blank'
  return isUnit ? rest : row.cells
}

/**
 * Grid column at which the figures of a table begin; null where they follow the label directly in most rows, as in tables
 * whose merged cells left no trace.
 */
function commonStart(group: readonly Candidate[]): number | null {
  let direct = 0
  const votes = new Map<number, number>()
  for (const { row, offsets } of group) {
    if (offsets.includes(0)) direct++
    for (const offset of offsets) votes.set(row.labelEnd + offset, (votes.get(row.labelEnd + offset) ?? 0) + 1)
  }
  let best: readonly [number, number] = [0, 0]
  for (const vote of votes) if (vote[1] > best[1]) best = vote
  return direct >= best[1] ? null : best[0]
}

/** Plans whose header positions are those of the figures below in most rows: only these can be used as a second reading. */
function positionalPlans(candidates: readonly Candidate[]): ReadonlySet<ColumnPlan> {
  const counts = new Map<ColumnPlan, { fits: number; rows: number }>()
  for (const { row, plan } of candidates) {
    if (!plan.positional || !plan.complete) continue
    const count = counts.get(plan) ?? { fits: 0, rows: 0 }
    count.rows++
    const columns = new Set(row.cells.map((cell) => cell.column))
    if (plan.columns.every((column) => columns.has(column.cell.column))) count.fits++
    counts.set(plan, count)
  }
  return new Set([...counts].filter(([, count]) => count.fits * 2 > count.rows).map(([plan]) => plan))
}

function placeCells(text: string, candidate: Candidate, start: number | null, positional: boolean): PlacedRow {
  const { row, plan, sequence, offsets } = candidate
  const cells = withoutUnit(row)
  const single = sequence.length === 1 ? offsets[0] : undefined
  const wanted = single ?? (start === null ? 0 : start - row.labelEnd)
  const shifted = cells.some((cell) => !isFilled(cell)) && cells.some((cell) => holdsSeveral(text, cell))
  if (!offsets.includes(wanted) || shifted) return fragmentRow(candidate, cells)
  const usesPlaces = positional && (row.layout === 'html' || start !== null || standsAsHeader(row, plan))
  const found: { readonly column: ColumnId; readonly cell: CellReading; readonly byPlace: CellReading | null }[] = []
  const extra: CellReading[] = []
  for (const [at, column] of sequence.entries()) {
    const cell = cells[wanted + at]
    if (cell === undefined) continue
    if (column === null || !row.line.columns.includes(column)) {
      if (isFilled(cell)) extra.push(cell)
      continue
    }
    found.push({ column, cell, byPlace: usesPlaces ? cellUnder(row, plan, column, cell) : cell })
  }
  const line = row.line.id
  const agrees = found.every(({ cell, byPlace }) => byPlace === cell)
  const placed = found.map(({ column, cell, byPlace }): Placed =>
    agrees
      ? { kind: 'cell', line, column, cell }
      : { kind: 'disagreement', line, column, cells: byPlace === null ? [cell] : [cell, byPlace] },
  )
  return { row, plan, cells: placed, excess: 0, extra }
}

/**
 * In text every row begins at the left, so a row with one more label cell (三、本年度办理结果 before its first result) has
 * all figures one place to the right: its positions say nothing.
 */
function standsAsHeader(row: RowReading, plan: ColumnPlan): boolean {
  return row.labelEnd === plan.columns[0]?.cell.column
}

const severalNumbers = /^\d[\d,.]*(?:\s+\d[\d,.]*)+$/

/** Two figures in one cell and a blank cell elsewhere in the row: the cells between have moved. */
function holdsSeveral(text: string, { value }: CellReading): boolean {
  return value.kind === 'text' && severalNumbers.test(text.slice(value.span.start, value.span.end))
}

/** The cell under a column's head; the one that the order gives, if it stands at least partly under it. */
function cellUnder(row: RowReading, plan: ColumnPlan, column: ColumnId, byOrder: CellReading): CellReading | null {
  const head = plan.columns.find((one) => one.id === column)?.cell
  if (head === undefined || (byOrder.column < head.columnEnd && head.column < byOrder.columnEnd)) return byOrder
  return row.cells.find((cell) => cell.column <= head.column && head.column < cell.columnEnd) ?? null
}

function placeTokens(candidate: Candidate, gap: number | null): PlacedRow {
  const { row, plan, sequence } = candidate
  const cells = withoutUnit(row)
  const full = cells.length === sequence.length ? cells : withBlanks(row, cells, sequence.length, gap)
  if (full === null) return fragmentRow(candidate, cells)
  const placed: Placed[] = []
  const extra: CellReading[] = []
  for (const [at, column] of sequence.entries()) {
    const cell = full[at]
    if (cell === undefined) continue
    if (column !== null && row.line.columns.includes(column))
      placed.push({ kind: 'cell', line: row.line.id, column, cell })
    else if (isFilled(cell)) extra.push(cell)
  }
  return { row, plan, cells: placed, excess: 0, extra }
}

/** One blank cell merged over all columns leaves each of them blank. */
function mergedBlank(row: RowReading, cells: readonly CellReading[]): readonly Placed[] {
  const cell = cells.find((one) => one.columnEnd - one.column >= row.line.columns.length)
  return cell === undefined ? [] : row.line.columns.map((column) => ({ kind: 'cell', line: row.line.id, column, cell }))
}

/** No cell is given a place; each column lists the cells that may be its own. A row without any cell places nothing. */
function fragmentRow({ row, plan, sequence }: Candidate, cells: readonly CellReading[]): PlacedRow {
  const filled = cells.filter(isFilled)
  const first = filled[0]
  const last = filled.at(-1)
  const excess = filled.length > sequence.length ? 1 : -1
  if (first === undefined || last === undefined)
    return { row, plan, cells: mergedBlank(row, cells), excess: -1, extra: [] }
  const span = joinSpans(first.span, last.span)
  const spare = filled.length - sequence.length
  const placed = sequence.flatMap((column, at): Placed[] => {
    if (column === null || !row.line.columns.includes(column)) return []
    const possible = spare >= 0 ? filled.slice(at, at + spare + 1) : filled.slice(Math.max(0, at + spare), at + 1)
    return [{ kind: 'fragment', line: row.line.id, column, span, cells: possible }]
  })
  return { row, plan, cells: placed, excess, extra: [] }
}
