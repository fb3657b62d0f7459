/** Reads section four, whose one row of fifteen figures stands under three groups of five columns, in any arrangement. */

import type { ColumnId, FormBlock, LineId } from '../forms/form'
import { joinSpans } from '../text/span'
import type { DisputesReading, DisputeToken, LooseRow } from './gathering'
import type { LabelMatch } from './label-index'
import type { Placed } from './placing'
import { type CellReading, isFilled } from './row-reading'

/** A header run: the result columns of one group, in printed order. */
interface Run {
  readonly line: LineId | null
  readonly columns: readonly ColumnId[]
}

interface State {
  readonly block: FormBlock
  readonly placed: Placed[]
  /** Lines in the order in which their labels were met. */
  readonly met: LineId[]
  /** Lines whose labels stand since the last column label or figure. */
  recent: LineId[]
  /** Header runs that no figure has followed yet. */
  pending: { line: LineId | null; columns: ColumnId[] }[]
  /** The last run that had figures: the header of rows that carry the label of a group. */
  lastRun: readonly ColumnId[]
  /** How many runs have had figures. */
  done: number
  broken: boolean
}

/** What stands under the labels of section four, by the order of labels and figures. */
export function placeDisputes(reading: DisputesReading, block: FormBlock): readonly Placed[] {
  const state: State = { block, placed: [], met: [], recent: [], pending: [], lastRun: [], done: 0, broken: true }
  const { tokens } = reading
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'value') {
      const cells = valuesFrom(tokens, at)
      addFigures(state, cells, reading.grid !== null)
      at += cells.length
      continue
    }
    if (token.kind === 'label') addLabel(state, token.matches)
    at++
  }
  return state.placed
}

/** Fifteen figures without any header that can be read: the one row of the form with that many (domain 4.10, 1). */
export function placeOrphan(row: LooseRow, block: FormBlock): readonly Placed[] {
  const cells = trimBlanks(row.cells, 15)
  if (cells.length !== 15) return []
  return block.lines.flatMap((line, group) =>
    line.columns.map((column, at) => placedAt(line.id, column, cells[group * 5 + at])).flat(),
  )
}

function placedAt(line: LineId, column: ColumnId, cell: CellReading | undefined): Placed[] {
  return cell === undefined ? [] : [{ kind: 'cell', line, column, cell }]
}

function valuesFrom(tokens: readonly DisputeToken[], at: number): readonly CellReading[] {
  const cells: CellReading[] = []
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next]
    if (token?.kind !== 'value') break
    cells.push(token.cell)
  }
  return cells
}

function addLabel(state: State, matches: readonly LabelMatch[]): void {
  const line = matches.find((match) => match.entry.kind === 'line')
  const column = matches.find((match) => match.entry.kind === 'column')
  if (line !== undefined) {
    if (!state.met.includes(line.entry.id)) state.met.push(line.entry.id)
    state.recent.push(line.entry.id)
    state.broken = true
  } else if (column !== undefined) {
    const run = state.pending.at(-1)
    if (run === undefined || state.broken || run.columns.includes(column.entry.id)) {
      const only = state.recent.length === 1 ? (state.recent[0] ?? null) : null
      state.pending.push({ line: only, columns: [column.entry.id] })
      state.recent = []
    } else run.columns.push(column.entry.id)
    state.broken = false
  } else state.broken = true
}

/** Official order of the lines, those met in print first and in their printed order. */
function lineOrder(state: State): readonly LineId[] {
  return [...state.met, ...state.block.lines.map((line) => line.id).filter((id) => !state.met.includes(id))]
}

/** Trailing blank cells beyond the count are the rest of a wider table. */
function trimBlanks(cells: readonly CellReading[], count: number): readonly CellReading[] {
  let end = cells.length
  while (end > count) {
    const last = cells[end - 1]
    if (last === undefined || isFilled(last)) break
    end--
  }
  return cells.slice(0, end)
}

function addFigures(state: State, all: readonly CellReading[], grid: boolean): void {
  const runs = linedRuns(state)
  const width = runs.reduce((total, run) => total + run.columns.length, 0)
  const own = state.recent.length === 1 ? (state.recent[0] ?? null) : null
  if (own !== null && (width === 0 || (runs.length === 1 && width === 5))) {
    const columns =
      runs[0]?.columns ?? (state.lastRun.length > 0 ? state.lastRun : state.block.columns.map((column) => column.id))
    zip(state, [{ line: own, columns }], trimBlanks(all, columns.length))
    finish(state, 1, columns)
    return
  }
  if (width === 0) {
    zip(state, officialRuns(state), trimBlanks(all, 15))
    return
  }
  const cells = grid ? trimBlanks(all, width) : all
  const official = runs.length === 3 || state.done + runs.length === 3 || cells.length === width
  if (official && cells.length === width) zip(state, runs, cells)
  else if (!addLoneTotal(state, runs, cells)) fragment(state, cells.length > width ? officialRuns(state) : runs, cells)
  finish(state, runs.length, runs.at(-1)?.columns ?? [])
}

function finish(state: State, runs: number, columns: readonly ColumnId[]): void {
  state.done += runs
  state.pending = []
  state.recent = []
  state.broken = true
  state.lastRun = columns
}

/** Pending runs with their lines: by the label right above them, else by their number in the order of the labels. */
function linedRuns(state: State): readonly Run[] {
  const order = lineOrder(state)
  const named =
    state.pending.every((run) => run.line !== null) &&
    new Set(state.pending.map((run) => run.line)).size === state.pending.length
  return state.pending.map((run, at) => ({
    line: named ? run.line : (order[state.done + at] ?? null),
    columns: run.columns,
  }))
}

function officialRuns(state: State): readonly Run[] {
  return state.block.lines.map((line) => ({ line: line.id, columns: line.columns }))
}

function zip(state: State, runs: readonly Run[], cells: readonly CellReading[]): void {
  const places = runs.flatMap((run) => run.columns.map((column) => ({ line: run.line, column })))
  if (places.length !== cells.length) {
    fragment(state, runs, cells)
    return
  }
  for (const [at, { line, column }] of places.entries()) {
    if (line !== null) state.placed.push(...placedAt(line, column, cells[at]))
  }
}

/**
 * A single 0 directly after the words 结果维持 … 总计 is the total of its group: the blank cells before it vanished, and no
 * part can be more than nothing. Any other single figure might be a part or the total, and stays unread.
 */
function addLoneTotal(state: State, runs: readonly Run[], cells: readonly CellReading[]): boolean {
  const [cell] = cells
  const [run] = runs
  const isZero =
    cell?.value.kind === 'number' && cell.value.quantity.value === '0' && cell.value.quantity.interval === null
  if (
    runs.length !== 1 ||
    cells.length !== 1 ||
    run?.columns.at(-1) !== 'total' ||
    !isZero ||
    cell === undefined ||
    run.line === null
  )
    return false
  state.placed.push({ kind: 'cell', line: run.line, column: 'total', cell })
  return true
}

function fragment(state: State, runs: readonly Run[], all: readonly CellReading[]): void {
  const cells = all.filter(isFilled)
  const first = cells[0]
  const last = cells.at(-1)
  if (first === undefined || last === undefined) return
  const span = joinSpans(first.span, last.span)
  for (const run of runs) {
    if (run.line === null) continue
    for (const column of run.columns) state.placed.push({ kind: 'fragment', line: run.line, column, span, cells })
  }
}
