/** Sorts the pieces of a table without lines: figures, their labels, heads, and labels of groups of rows. */

import { labelRows } from './pdf-anchors'
import { columnAt, gutters } from './pdf-gutters'
import { cutAt, type Extent, middleOf, overlaps, type Segment, type Stack, stackOf } from './pdf-segments'
import { numbered } from './pdf-wraps'

/** The widest official row has 15 figures. */
const mostColumns = 40
/** Figures of one row stand at one height, within this part of the font size. */
const sameRow = 0.4
/** Parts of the font size between the lines of one cell where nothing else tells. */
const usualLineGap = 0.65
/** Points. */
const touching = 0.3

interface FigureRow {
  readonly middle: number
  readonly values: readonly Segment[]
}

/** Where the columns of a table stand that goes on over several pages. */
export interface UnruledLayout extends Extent {
  /** Of figures, left to right. */
  readonly columns: readonly Extent[]
  /** Where columns of labels part. */
  readonly edges: readonly number[]
  readonly hasLabels: boolean
  /** The last head of it has a single column over all of them. */
  readonly isOneColumn: boolean
}

/** One row: figures with their label, or heads. */
export interface Band {
  readonly middle: number
  readonly y0: number
  readonly y1: number
  /** Of the row's figures. */
  readonly label: Stack | undefined
  readonly values: readonly Segment[]
  /** Words that belong to no figures. */
  readonly heads: readonly Stack[]
}

export interface TablePieces {
  readonly columns: readonly Extent[]
  readonly edges: readonly number[]
  /** From top to bottom. */
  readonly bands: readonly Band[]
  /** Labels of several rows, in any order. */
  readonly groups: readonly Stack[]
  readonly hasLabels: boolean
  /** How many lines of cells there are: each must find its place. */
  readonly count: number
}

/** Whether it stands left of all figures. */
export const isLabel = (one: Extent, columns: readonly Extent[]): boolean => one.x1 <= (columns[0]?.x0 ?? 0) + touching

/** @param known of the same table on other pages. Undefined where the figures do not keep to columns. */
export function tablePieces(segments: readonly Segment[], known?: UnruledLayout): TablePieces | undefined {
  const columns = known?.columns ?? columnsOf(rowsOfFigures(segments.filter((one) => one.isValue)))
  if (columns === undefined) return undefined
  const cut = segments.flatMap((one) => (one.isValue ? [one] : cutAtColumns(one, columns)))
  const values = cut.filter((one) => one.isValue)
  const found = cut.filter((one) => !one.isValue && isLabel(one, columns))
  const heads = cut.filter((one) => !one.isValue && !isLabel(one, columns))
  const edges = known?.edges ?? gutters(found)
  const labels = found.flatMap((one) => cutAt(one, (from, to) => edges.some((edge) => from < edge && edge < to)))
  const isLeaf = (one: Segment): boolean => columnAt(edges, one.x1) === edges.length
  const byTop = (a: Segment, b: Segment): number => a.y0 - b.y0 || a.x0 - b.x0
  const leaves = labels.filter(isLeaf).toSorted(byTop)
  const figureRows = rowsOfFigures(values)
  const labelled = figureRows.filter(({ middle }) => leaves.some((leaf) => isBeside(leaf, middle)))
  const hasLabels = labels.length > 0
  if (known === undefined && !isConsistent(figureRows, columns, hasLabels ? labelled.length : undefined))
    return undefined
  const middles = labelled.map(({ middle }) => middle)
  const { labels: matched, left } = labelRows(leaves, middles)
  const gap = lineGap(matched)
  const groups = new Set(stacked(labels.filter((one) => !isLeaf(one)).toSorted(byTop), gap))
  const bands = figureRows.map((row): Band => {
    const at = labelled.indexOf(row)
    const label = at === -1 ? shortLabel(row, groups) : matched[at]
    if (label !== undefined) groups.delete(label)
    const { middle, values: own } = row
    return { middle, label, values: own, heads: [], ...extentOf([...own, ...(label === undefined ? [] : [label])]) }
  })
  bands.push(...headBands(stacked([...left, ...heads].toSorted(byTop), gap)))
  bands.sort((a, b) => a.middle - b.middle)
  const count = values.length + labels.length + heads.length
  return { columns, edges, bands, groups: [...groups], hasLabels, count }
}

/** A short label may end where those of groups do, though its cell goes on. */
function shortLabel({ middle }: FigureRow, groups: ReadonlySet<Stack>): Stack | undefined {
  return [...groups].find((one) => Math.abs(middleOf(one) - middle) < sameRow * (one.lines[0]?.size ?? 0))
}

/** Words of neighbouring columns may stand closer than columns do. */
function cutAtColumns(one: Segment, columns: readonly Extent[]): readonly Segment[] {
  const between = columns.map((column, i) => ({ x0: columns[i - 1]?.x1 ?? -Infinity, x1: column.x0 }))
  return cutAt(one, (left, right) =>
    between.some(
      (gap) => left < gap.x1 && right > gap.x0 && left > gap.x0 - one.size && Math.abs(right - gap.x1) < one.size,
    ),
  )
}

export function extentOf(pieces: readonly { readonly y0: number; readonly y1: number }[]): { y0: number; y1: number } {
  return { y0: Math.min(...pieces.map(({ y0 }) => y0)), y1: Math.max(...pieces.map(({ y1 }) => y1)) }
}

function rowsOfFigures(values: readonly Segment[]): readonly FigureRow[] {
  const rows: { middle: number; values: Segment[] }[] = []
  for (const one of values.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.at(-1)
    if (row !== undefined && middleOf(one) - row.middle < sameRow * one.size) row.values.push(one)
    else rows.push({ middle: middleOf(one), values: [one] })
  }
  return rows
}

/** Columns of figures, left to right: figures under each other overlap. Undefined where they do not keep apart. */
function columnsOf(rows: readonly FigureRow[]): readonly Extent[] | undefined {
  const columns: { x0: number; x1: number }[] = []
  const segments = rows.filter(({ values }) => values.length >= 2).flatMap(({ values }) => values)
  for (const { x0, x1 } of segments.toSorted((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1)
    if (last !== undefined && x0 < last.x1) last.x1 = Math.max(last.x1, x1)
    else columns.push({ x0, x1 })
  }
  return columns.length < 2 || columns.length > mostColumns ? undefined : columns
}

/** Most rows fill their columns, and most have a label where there are labels: else it was chance, or text set with tabs. */
function isConsistent(rows: readonly FigureRow[], columns: readonly Extent[], labelled: number | undefined): boolean {
  const several = rows.filter(({ values }) => values.length >= 2)
  const full = several.filter(({ values }) => values.length === columns.length).length
  return full * 5 >= several.length * 3 && (labelled === undefined || labelled * 2 >= rows.length)
}

/** The gap below which lines are of one cell: between the widest within labels and the narrowest between them. */
function lineGap(labels: readonly (Stack | undefined)[]): number {
  let within = -Infinity
  let between = Infinity
  let above: Stack | undefined
  for (const label of labels) {
    if (label === undefined) continue
    for (const [i, line] of label.lines.entries()) {
      const before = label.lines[i - 1]
      if (before !== undefined) within = Math.max(within, (line.y0 - before.y1) / line.size)
    }
    const [first] = label.lines
    if (above !== undefined && first !== undefined) between = Math.min(between, (label.y0 - above.y1) / first.size)
    above = label
  }
  if (within === -Infinity) return Math.min(usualLineGap, between)
  return between > within ? (within + between) / 2 : within + 0.05
}

/** Lines under each other as cells; a number begins another. */
function stacked(segments: readonly Segment[], gap: number): readonly Stack[] {
  const stacks: Segment[][] = []
  for (const one of segments) {
    const own = stacks.findLast((lines) => {
      const last = lines.at(-1)
      if (last === undefined || !overlaps(last, one) || numbered.test(one.placed.text)) return false
      const away = (one.y0 - last.y1) / one.size
      return away < gap && away > -0.5
    })
    if (own === undefined) stacks.push([one])
    else own.push(one)
  }
  return stacks.map(stackOf)
}

/** Heads of one height are one row. */
function headBands(stacks: readonly Stack[]): readonly Band[] {
  const bands: { middle: number; stacks: Stack[] }[] = []
  for (const one of stacks.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const band = bands.at(-1)
    const size = one.lines[0]?.size ?? 0
    if (band !== undefined && middleOf(one) - band.middle < sameRow * size) band.stacks.push(one)
    else bands.push({ middle: middleOf(one), stacks: [one] })
  }
  return bands.map(({ middle, stacks: own }) => {
    return { middle, label: undefined, values: [], heads: own, ...extentOf(own) }
  })
}

/** Whether a line of a label may stand beside figures of that height: in the same row, or just above or below. */
function isBeside(leaf: Segment, middle: number): boolean {
  return Math.abs(middleOf(leaf) - middle) < leaf.size
}
