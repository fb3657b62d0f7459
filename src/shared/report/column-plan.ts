/** Reads a header: which printed column stands for which column of the form, in which order and at which place. */

import type { ColumnId, FormBlock, FormColumn, TableId } from '../forms/form'
import type { LabelMatch } from './label-index'
import type { HeaderCell, HeaderReading } from './row-reading'

/** A leaf of the header: a printed column. `id` is null where no column of the block explains it. */
export interface PlannedColumn {
  readonly id: ColumnId | null
  readonly match: LabelMatch | null
  readonly cell: HeaderCell
}

export interface ColumnPlan {
  /** Printed columns in reading order; empty where no header was read. */
  readonly columns: readonly PlannedColumn[]
  /** Every column of the block has its header word. */
  readonly complete: boolean
  /** Each column has a grid position of its own. */
  readonly positional: boolean
}

const noPlan: ColumnPlan = { columns: [], complete: false, positional: false }

/** The plan of a block's columns under a header. Labels that several columns share go to the first still without one. */
export function planColumns(header: HeaderReading | null, table: TableId, block: FormBlock): ColumnPlan {
  if (header === null) return noPlan
  const leaves: PlannedColumn[] = []
  const taken = new Set<ColumnId>()
  const rowsWithColumns = new Set(
    header.cells.filter((cell) => columnMatches(cell, table).length > 0).map((cell) => cell.row),
  )
  const firstOfRow = new Map<number, HeaderCell>()
  for (const cell of header.cells) if (!firstOfRow.has(cell.row)) firstOfRow.set(cell.row, cell)
  for (const cell of header.cells) {
    const columns = columnMatches(cell, table)
    const own = columns.filter(
      (match) => block.columns.some((column) => column.id === match.entry.id) && !taken.has(match.entry.id),
    )
    const best = nearest(own, block)
    if (best !== undefined) {
      taken.add(best.entry.id)
      leaves.push({ id: best.entry.id, match: best, cell })
    } else if (columns.length > 0) {
      if (!isRepeated(columns, leaves, cell)) leaves.push({ id: null, match: columns[0] ?? null, cell })
    } else if (isUnknownColumn(cell, header, rowsWithColumns, firstOfRow)) leaves.push({ id: null, match: null, cell })
  }
  if (leaves.length === 0) return noPlan
  const starts = new Set(leaves.map((leaf) => leaf.cell.column))
  const byPlace = leaves.toSorted((a, b) => a.cell.column - b.cell.column)
  const byReading = inReadingOrder(leaves, block)
  const hasPlaces = header.grid && starts.size === leaves.length
  // Where the two differ the header was damaged, or its merged cells left gaps: the official order decides.
  const agrees = byPlace.every((column, at) => column === byReading[at])
  const positional = hasPlaces && (agrees || (isOfficial(byPlace, block) && !isOfficial(byReading, block)))
  const all = block.columns.every((column) => taken.has(column.id))
  return { columns: positional ? byPlace : byReading, complete: all, positional }
}

/** The same word in another header row is a repeated header, not a further column. */
function isRepeated(matches: readonly LabelMatch[], leaves: readonly PlannedColumn[], cell: HeaderCell): boolean {
  return leaves.some(
    (leaf) => leaf.id !== null && leaf.cell.row !== cell.row && matches.some((match) => match.entry.id === leaf.id),
  )
}

function isOfficial(columns: readonly PlannedColumn[], block: FormBlock): boolean {
  let before = -1
  for (const column of columns) {
    const order = orderOf(column, block)
    if (column.id !== null && order < before) return false
    if (column.id !== null) before = order
  }
  return true
}

function columnMatches(cell: HeaderCell, table: TableId): readonly LabelMatch[] {
  return cell.matches.filter((match) => match.entry.kind === 'column' && match.entry.table === table)
}

function nearest(matches: readonly LabelMatch[], block: FormBlock): LabelMatch | undefined {
  const order = (match: LabelMatch): number => block.columns.findIndex((column) => column.id === match.entry.id)
  return [...matches].sort((a, b) => a.distance - b.distance || order(a) - order(b))[0]
}

/** Longest word that may head a column nobody knows. */
const longestHead = 16

/** A word of a header row on a grid that no label explains; the first cell of a row heads the labels, not figures. */
function isUnknownColumn(
  cell: HeaderCell,
  header: HeaderReading,
  rows: ReadonlySet<number>,
  firstOfRow: ReadonlyMap<number, HeaderCell>,
): boolean {
  return (
    header.grid &&
    cell.matches.length === 0 &&
    rows.has(cell.row) &&
    firstOfRow.get(cell.row) !== cell &&
    cell.span.end - cell.span.start <= longestHead
  )
}

/**
 * The order of columns from words in reading order: a merged word stands for the columns under it, wherever its own words
 * come (the header of section three reads 自然人, 法人或其他组织, 总计, and then the five kinds of organisations).
 */
function inReadingOrder(leaves: readonly PlannedColumn[], block: FormBlock): readonly PlannedColumn[] {
  const depth = Math.max(...block.columns.map((column) => column.under.length))
  const isChild = (leaf: PlannedColumn): boolean => {
    const column = columnOf(leaf, block)
    return column === undefined ? false : column.under.length === depth && depth > 1
  }
  const children = leaves.filter(isChild)
  if (children.length === 0) return leaves
  // Merged words of several rows come in no order that says anything: 总计 may stand before 自然人.
  const tops = leaves.filter((leaf) => !isChild(leaf)).toSorted((a, b) => orderOf(a, block) - orderOf(b, block))
  const at = tops.findIndex((leaf) => orderOf(leaf, block) > orderOf(children[0], block))
  return at === -1 ? [...tops, ...children] : [...tops.slice(0, at), ...children, ...tops.slice(at)]
}

function columnOf(leaf: PlannedColumn | undefined, block: FormBlock): FormColumn | undefined {
  return block.columns.find((column) => column.id === leaf?.id)
}

function orderOf(leaf: PlannedColumn | undefined, block: FormBlock): number {
  return block.columns.findIndex((column) => column.id === leaf?.id)
}
