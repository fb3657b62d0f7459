/** Reads all tables of the form out of a document: figures, the labels as printed, and how the capture altered them. */

import type { Form, FormBlock, FormTable } from '../forms/form'
import type { Span } from '../text/span'
import { type DisputesReading, type Gathering, type LooseRow, labelReading, newGathering } from './gathering'
import { placeDisputes, placeOrphan } from './disputes-reader'
import { type GridFigure, readDisputesGrid } from './disputes-grid'
import { readGridRow } from './grid-reader'
import { labelIndexOf } from './label-index'
import { readTokens } from './line-reader'
import { type TextLine, tokensOf } from './line-tokens'
import { placeRows, type Placed, type PlacedRow } from './placing'
import { splitGlued } from './split-glued'
import { reconcileFigures } from './reconcile'
import type { Figure, LabelReading, Layout } from './report'
import type { StreamItem } from './stream'

export interface TablesReading {
  readonly figures: readonly Figure[]
  readonly labels: readonly LabelReading[]
  readonly gathering: Gathering
  readonly rows: readonly PlacedRow[]
  /** The row of fifteen figures that was taken for section four without a header. */
  readonly orphan: LooseRow | null
  readonly layout: Layout
}

/**
 * `items` in reading order; `headings` are the starts of section headings, which end whatever table stands before them.
 * Reads by labels, whatever section a table stands in.
 */
export function readTables(
  text: string,
  items: readonly StreamItem[],
  form: Form,
  headings: ReadonlySet<number>,
): TablesReading {
  const index = labelIndexOf(form)
  const gathering = newGathering(text, index)
  let lines: TextLine[] = []
  const flush = (): void => {
    if (lines.length > 0) readTokens(gathering, tokensOf(text, lines, index))
    lines = []
  }
  for (const item of items) {
    if (item.kind === 'line' && !headings.has(item.span.start)) lines.push(item)
    else {
      flush()
      if (item.kind === 'row') readGridRow(gathering, { table: item.table, origin: item.origin }, item.row)
      else if (item.kind === 'line') gathering.table = null
    }
  }
  flush()
  const rows = placeRows(text, gathering.rows, (row) => blockOf(form, row.table, row.line.id)).map((row) =>
    withSplits(text, form, row),
  )
  const disputes = disputesOf(form, gathering)
  const placed = [...rows.flatMap((row) => row.cells), ...disputes.placed]
  return {
    figures: reconcileFigures(text, form, placed),
    labels: labelsOf(text, gathering, rows),
    gathering,
    rows,
    orphan: disputes.orphan,
    layout: layoutOf(gathering, disputes.readings, disputes.orphan),
  }
}

/** The row with its glued figures taken apart, where that can be said. */
function withSplits(text: string, form: Form, row: PlacedRow): PlacedRow {
  const fragments = row.cells.filter((cell) => cell.kind === 'fragment')
  if (row.excess !== -1 || fragments.length !== row.row.line.columns.length) return row
  const cells = splitGlued(text, form, row.row.table, fragments, row.row.cells)
  return cells === null ? row : { ...row, cells, excess: 0 }
}

/** Figures of section four. */
const fullRow = 15

const blocks = new WeakMap<Form, Map<string, FormBlock>>()

function blockOf(form: Form, table: string, line: string): FormBlock {
  let known = blocks.get(form)
  if (known === undefined) {
    known = new Map(
      form.tables.flatMap((one) =>
        one.blocks.flatMap((block) => block.lines.map((each): [string, FormBlock] => [`${one.id} ${each.id}`, block])),
      ),
    )
    blocks.set(form, known)
  }
  const block = known.get(`${table} ${line}`)
  if (block === undefined) throw new Error(`bug: no block for ${line}`)
  return block
}

function disputesOf(
  form: Form,
  gathering: Gathering,
): {
  readonly placed: readonly Placed[]
  readonly orphan: LooseRow | null
  readonly readings: readonly DisputesReading[]
} {
  const block = form.tables.find((table: FormTable) => table.id === 'disputes')?.blocks[0]
  if (block === undefined) return { placed: [], orphan: null, readings: [] }
  const readings = gathering.disputes.filter((reading) => reading.tokens.some((token) => token.kind === 'value'))
  const placed = readings.flatMap((reading): readonly Placed[] => {
    const byOrder = placeDisputes(reading, block)
    const byPlace = readDisputesGrid(reading)
    if (byOrder.every((one) => one.kind === 'cell')) return [...byOrder, ...contradictions(byPlace, byOrder)]
    if (byPlace.length === fullRow) return byPlace.map((one) => ({ kind: 'cell', ...one }))
    const fragments = byOrder.filter((one) => one.kind === 'fragment')
    const cells = reading.tokens.flatMap((token) => (token.kind === 'value' ? [token.cell] : []))
    return splitGlued(gathering.text, form, 'disputes', fragments, cells) ?? byOrder
  })
  if (placed.length > 0) return { placed, orphan: null, readings }
  const after = gathering.rows.findLast((row) => row.table === 'applications')?.labelSpan.end ?? null
  const loose = gathering.loose.filter((row) => {
    const first = row.cells[0]
    return after !== null && first !== undefined && first.span.start > after
  })
  const orphans = loose.map((row) => ({ row, placed: placeOrphan(row, block) })).filter((one) => one.placed.length > 0)
  const [orphan] = orphans
  return orphan === undefined || orphans.length > 1
    ? { placed: [], orphan: null, readings }
    : { placed: orphan.placed, orphan: orphan.row, readings }
}

/** Cells that their position on the grid puts elsewhere than their order: handed on too, so that they count as unreadable. */
function contradictions(byPlace: readonly GridFigure[], byOrder: readonly Placed[]): readonly Placed[] {
  const known = new Map(byOrder.map((one) => [`${one.line} ${one.column}`, one]))
  return byPlace.flatMap((one): Placed[] => {
    const other = known.get(`${one.line} ${one.column}`)
    return other?.kind === 'cell' && other.cell.span.start !== one.cell.span.start
      ? [{ kind: 'disagreement', line: one.line, column: one.column, cells: [other.cell, one.cell] }]
      : []
  })
}

/** Row labels, column labels of the headers used, and group labels, in order of the text. */
function labelsOf(text: string, gathering: Gathering, rows: readonly PlacedRow[]): readonly LabelReading[] {
  const labels: LabelReading[] = [...gathering.groups]
  const plans = new Set(rows.map((row) => row.plan))
  for (const plan of plans) {
    for (const { id, match, cell } of plan.columns) {
      if (id !== null && match !== null && !match.cut) labels.push(labelReading(text, match, cell.span))
    }
  }
  for (const { row } of rows) {
    if (!row.match.cut) labels.push(labelReading(text, row.match, row.labelSpan))
  }
  for (const reading of gathering.disputes) {
    for (const token of reading.tokens) {
      const [match] = token.kind === 'label' ? token.matches : []
      if (token.kind === 'label' && match !== undefined && !match.cut)
        labels.push(labelReading(text, match, token.cell.span))
    }
  }
  const seen = new Set<number>()
  return labels
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ span }: { readonly span: Span }) => !seen.has(span.start) && seen.add(span.start))
}

function layoutOf(gathering: Gathering, disputes: readonly DisputesReading[], orphan: LooseRow | null): Layout {
  const votes = new Map<Layout, number>()
  const vote = (layout: Layout): void => void votes.set(layout, (votes.get(layout) ?? 0) + 1)
  for (const row of gathering.rows) if (row.cells.length > 0) vote(row.layout)
  for (const reading of disputes) vote(reading.layout)
  if (orphan !== null) vote(orphan.layout)
  let best: readonly [Layout, number] = ['none', 0]
  for (const one of votes) if (one[1] > best[1]) best = one
  return best[0]
}
