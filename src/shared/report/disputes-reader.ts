/** Reads section four, whose one row of fifteen figures stands under three groups of five columns, in any arrangement. */

import type { ColumnId, FormBlock, LineId } from '../forms/form'
import { joinSpans } from '../text/span'
import type { DisputesReading, DisputeToken, LooseRow } from './gathering'
import type { LabelMatch } from './label-index'
import type { Placed } from './placing'
import { type CellReading, isFilled } from './row-reading'

/** A header run: the result columns of one group, in printed order. */
interface Run {
  /** The group whose label stands right above it and above no other; null where that cannot be said. */
  readonly line: LineId | null
  readonly columns: ColumnId[]
  /** Grid columns of the header words, in the same order. */
  readonly places: number[]
}

/** Figures that stand together, with the labels that stand since the figures before. */
interface Stretch {
  readonly runs: readonly Run[]
  /** Lines whose labels stand after the last column label: the labels of a row. */
  readonly rowLines: readonly LineId[]
  readonly cells: readonly CellReading[]
}

interface Layout {
  readonly block: FormBlock
  /** The groups in printed order. */
  readonly lines: readonly LineId[]
  readonly stretches: readonly Stretch[]
  readonly grid: boolean
  /** 行政诉讼 stands before 行政复议: what comes first in print need not come first in the row of figures. */
  readonly turned: boolean
}

/** What stands under the labels of section four, by the order of labels and figures. */
export function placeDisputes(reading: DisputesReading, block: FormBlock): readonly Placed[] {
  const layout = layoutOf(reading, block)
  const width = block.lines.reduce((total, line) => total + line.columns.length, 0)
  const rows = layout.stretches.filter((stretch) => trimBlanks(stretch.cells, width).length === width)
  if (rows.length > 0) return rows.flatMap((row) => placeRow(layout, row, width))
  return layout.stretches.some((stretch) => stretch.rowLines.length === 1) ? placeByRows(layout) : placeByRuns(layout)
}

/** Fifteen figures without any header that can be read: the one row of the form with that many (domain 4.10, 1). */
export function placeOrphan(row: LooseRow, block: FormBlock): readonly Placed[] {
  const cells = trimBlanks(row.cells, 15)
  return cells.length === 15 ? zip(officialRuns(block), cells) : []
}

function layoutOf({ tokens, grid }: DisputesReading, block: FormBlock): Layout {
  const met: LineId[] = []
  const stretches: Stretch[] = []
  let runs: Run[] = []
  let recent: LineId[] = []
  let broken = true
  let turned = false
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind === 'value') {
      const cells = valuesFrom(tokens, at)
      stretches.push({ runs, rowLines: recent, cells })
      runs = []
      recent = []
      broken = true
      at += cells.length - 1
    } else if (token?.kind === 'label') {
      const { line, column } = meaningOf(token.matches)
      if (line === null && column === null && met.length === 0) turned = true
      const run = runs.at(-1)
      if (line !== null) {
        if (!met.includes(line)) met.push(line)
        recent.push(line)
      }
      if (column === null) broken = true
      else if (run === undefined || broken || run.columns.includes(column)) {
        runs.push({
          line: recent.length === 1 ? (recent[0] ?? null) : null,
          columns: [column],
          places: [token.cell.column],
        })
        recent = []
        broken = false
      } else {
        run.columns.push(column)
        run.places.push(token.cell.column)
      }
    }
  }
  return { block, lines: printedOrder(met, block), stretches, grid: grid !== null, turned }
}

function meaningOf(matches: readonly LabelMatch[]): { readonly line: LineId | null; readonly column: ColumnId | null } {
  const line = matches.find((match) => match.entry.kind === 'line')?.entry.id ?? null
  const column = line === null ? (matches.find((match) => match.entry.kind === 'column')?.entry.id ?? null) : null
  return { line, column }
}

/** The order of the groups as printed, if all three are named; a missing name does not change the official order. */
function printedOrder(met: readonly LineId[], block: FormBlock): readonly LineId[] {
  const official = block.lines.map((line) => line.id)
  return met.length === official.length ? met : official
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

function officialRuns(block: FormBlock): readonly Run[] {
  return block.lines.map((line) => ({ line: line.id, columns: [...line.columns], places: [] }))
}

/** All figures in one row: by the header runs before it, where they are three and whole, else in the official order. */
function placeRow(layout: Layout, row: Stretch, width: number): readonly Placed[] {
  if (layout.turned) return fragment(officialRuns(layout.block), row.cells)
  const before = layout.stretches.slice(0, layout.stretches.indexOf(row) + 1).flatMap((stretch) => stretch.runs)
  const whole = before.length === layout.block.lines.length && before.every((run) => isWhole(run, layout.block))
  const named =
    whole && new Set(before.map((run) => run.line)).size === before.length && before.every((run) => run.line !== null)
  const runs = whole
    ? before.map((run, at): Run => ({ ...run, line: named ? run.line : (layout.lines[at] ?? null) }))
    : officialRuns(layout.block)
  return zip(runs, trimBlanks(row.cells, width))
}

function isWhole(run: Run, block: FormBlock): boolean {
  return run.columns.length === block.columns.length && block.columns.every((column) => run.columns.includes(column.id))
}

/** A row for each group, under one header run, or in the official order of columns. */
function placeByRows({ block, stretches, grid }: Layout): readonly Placed[] {
  const header = stretches.flatMap((stretch) => stretch.runs).find((run) => isWhole(run, block))
  const columns = header?.columns ?? block.columns.map((column) => column.id)
  return stretches.flatMap(({ rowLines, runs, cells }) => {
    const [line] = rowLines
    const [single] = runs
    if (line === undefined || rowLines.length > 1) {
      return single?.line !== undefined && single.line !== null && single.columns.length === cells.length
        ? zip([single], cells)
        : []
    }
    const places = header?.places ?? []
    const own = grid ? (cellsUnder(cells, places) ?? trimBlanks(cells, columns.length)) : cells
    const run = { line, columns, places }
    return own.length === columns.length ? zip([run], own) : fragment([run], own)
  })
}

/** The cells that stand right under the header's words, where all others are blank: a label may take a second column. */
function cellsUnder(cells: readonly CellReading[], places: readonly number[]): readonly CellReading[] | null {
  const under = places.flatMap((place) => cells.filter((cell) => cell.column === place))
  const others = cells.filter((cell) => !under.includes(cell))
  return under.length === places.length && places.length > 0 && !others.some(isFilled) ? under : null
}

/** Figures behind each header run, as where every cell has a line of its own and the groups stand one below the other. */
function placeByRuns({ block, lines, stretches, grid }: Layout): readonly Placed[] {
  const all = stretches.flatMap((stretch) => stretch.runs)
  const isSplit = all.some((run) => run.columns.length === 1) && all.length > lines.length
  if (isSplit) return placePairs(block, lines, stretches)
  const readable = all.length <= lines.length
  const named = all.every((run) => run.line !== null) && new Set(all.map((run) => run.line)).size === all.length
  const placed: Placed[] = []
  for (const { runs, cells } of stretches) {
    if (runs.length === 0) continue
    const lined = runs.map((run): Run => ({ ...run, line: named ? run.line : (lines[all.indexOf(run)] ?? null) }))
    const width = lined.reduce((total, run) => total + run.columns.length, 0)
    const own = grid ? trimBlanks(cells, width) : cells
    const complete = readable && (named || all.length === lines.length)
    if (!complete) placed.push(...fragment(officialRuns(block), own))
    else if (own.length === width) placed.push(...zip(lined, own))
    else placed.push(...(loneTotal(lined, own) ?? fragment(own.length > width ? officialRuns(block) : lined, own)))
  }
  return placed
}

/** A label and its figure, fifteen times: each third of five belongs to the next group. */
function placePairs(block: FormBlock, lines: readonly LineId[], stretches: readonly Stretch[]): readonly Placed[] {
  const pairs = stretches.filter((stretch) => stretch.runs.length > 0)
  const isPair = pairs.every(
    ({ runs, cells }) => runs.length === 1 && runs[0]?.columns.length === 1 && cells.length === 1,
  )
  const width = block.columns.length
  if (!isPair || pairs.length !== width * lines.length)
    return fragment(
      officialRuns(block),
      stretches.flatMap((one) => one.cells),
    )
  return pairs.flatMap(({ runs, cells }, at) =>
    zip([{ line: lines[Math.floor(at / width)] ?? null, columns: runs[0]?.columns ?? [], places: [] }], cells),
  )
}

function zip(runs: readonly Run[], cells: readonly CellReading[]): readonly Placed[] {
  const places = runs.flatMap((run) => run.columns.map((column) => ({ line: run.line, column })))
  return places.flatMap(({ line, column }, at): Placed[] => {
    const cell = cells[at]
    return line === null || cell === undefined ? [] : [{ kind: 'cell', line, column, cell }]
  })
}

/**
 * A single 0 directly after the words 结果维持 … 总计 is the total of its group: the blank cells before it vanished, and no
 * part can be more than nothing. Any other single figure might be a part or the total, and stays unread.
 */
function loneTotal(runs: readonly Run[], cells: readonly CellReading[]): readonly Placed[] | null {
  const [cell] = cells
  const [run] = runs
  if (runs.length !== 1 || cells.length !== 1 || run === undefined || cell === undefined || run.line === null)
    return null
  const isZero =
    cell.value.kind === 'number' && cell.value.quantity.value === '0' && cell.value.quantity.interval === null
  return run.columns.at(-1) === 'total' && isZero ? [{ kind: 'cell', line: run.line, column: 'total', cell }] : null
}

function fragment(runs: readonly Run[], all: readonly CellReading[]): readonly Placed[] {
  const cells = all.filter(isFilled)
  const first = cells[0]
  const last = cells.at(-1)
  if (first === undefined || last === undefined) return []
  const span = joinSpans(first.span, last.span)
  return runs.flatMap((run): Placed[] => {
    const { line } = run
    return line === null ? [] : run.columns.map((column) => ({ kind: 'fragment', line, column, span, cells }))
  })
}
