/** Where the readers stand while they go through a document, and what they have gathered so far. */

import type { TableId } from '../forms/form'
import type { Span } from '../text/span'
import type { LabelEntry, LabelIndex, LabelMatch } from './label-index'
import type { CaptureNote, LabelReading, Layout } from './report'
import type { CellReading, HeaderCell, HeaderReading, RowReading } from './row-reading'

/** A piece of section four: a label of the form, or a cell with a figure. */
export type DisputeToken =
  | { readonly kind: 'label'; readonly matches: readonly LabelMatch[]; readonly cell: HeaderCell }
  | { readonly kind: 'value'; readonly cell: CellReading }
  | { readonly kind: 'row-end' }

export interface DisputesReading {
  readonly tokens: DisputeToken[]
  /** Index of the table in the document; null for lines of text. */
  readonly grid: number | null
  readonly layout: Layout
}

/** Figures that stand without any label. */
export interface LooseRow {
  readonly cells: readonly CellReading[]
  readonly grid: number | null
  readonly layout: Layout
}

/** A row with figures whose label no line of the form explains. */
export interface StrangeRow {
  readonly span: Span
  readonly labelSpan: Span
  readonly grid: number | null
  readonly table: TableId | null
  readonly figures: number
}

/** A row with a cut label and no figures, whose label goes on in the next row (a row split by a page break). */
export interface SplitRow {
  readonly printed: string
  readonly labelSpan: Span
}

export interface Gathering {
  readonly text: string
  readonly index: LabelIndex
  readonly rows: RowReading[]
  readonly groups: LabelReading[]
  readonly disputes: DisputesReading[]
  readonly loose: LooseRow[]
  readonly strange: StrangeRow[]
  readonly notes: CaptureNote[]
  /** The table of the row or header read last. */
  table: TableId | null
  /** Header words since the last block label, or the header above the rows read last. */
  header: (HeaderReading & { readonly table: TableId }) | null
  headerUsed: boolean
  split: SplitRow | null
}

export function newGathering(text: string, index: LabelIndex): Gathering {
  return {
    text,
    index,
    rows: [],
    groups: [],
    disputes: [],
    loose: [],
    strange: [],
    notes: [],
    table: null,
    header: null,
    headerUsed: false,
    split: null,
  }
}

/** Takes header words; after data rows they begin a new header, which a page break repeats. */
export function addHeaderCells(
  gathering: Gathering,
  table: TableId,
  cells: readonly HeaderCell[],
  grid: boolean,
): void {
  const { header } = gathering
  const goesOn = header !== null && header.table === table && !gathering.headerUsed
  if (header !== null && header.table === table && gathering.headerUsed && table === 'applications') {
    gathering.notes.push(note('repeated-header', table, cells[0]?.span ?? null))
  }
  if (goesOn) header.cells.push(...cells)
  else gathering.header = { table, cells: [...cells], grid }
  gathering.headerUsed = false
  gathering.table = table
}

export function addBlockLabel(gathering: Gathering, match: LabelMatch, at: Span): void {
  gathering.header = null
  gathering.headerUsed = false
  gathering.table = match.entry.table
  addGroupLabel(gathering, match, at)
}

export function addGroupLabel(gathering: Gathering, match: LabelMatch, at: Span): void {
  if (match.cut || match.merged) return
  gathering.groups.push(labelReading(gathering.text, match, at))
}

export function addRow(gathering: Gathering, row: Omit<RowReading, 'header'>): void {
  const header = gathering.header?.table === row.table ? gathering.header : null
  gathering.rows.push({ ...row, header })
  gathering.headerUsed = true
  gathering.table = row.table
}

export function labelReading(text: string, match: LabelMatch, at: Span): LabelReading {
  const { entry } = match
  return {
    table: entry.table,
    kind: entry.kind === 'line' || entry.kind === 'column' ? entry.kind : 'group',
    id: entry.id,
    official: match.wording,
    printed: text.slice(at.start, at.end),
    span: at,
    distance: match.distance,
  }
}

export function note(
  kind: CaptureNote['kind'],
  table: TableId | null,
  at: Span | null,
  more: Partial<CaptureNote> = {},
): CaptureNote {
  return { kind, table, section: table === 'statistics' ? null : table, lines: [], columns: [], span: at, ...more }
}

/** The first match of a kind, in a table if one is asked for. */
export function matchOf(
  matches: readonly LabelMatch[],
  kind: LabelEntry['kind'],
  wanted: (entry: LabelEntry) => boolean = () => true,
): LabelMatch | undefined {
  return matches.find((match) => match.entry.kind === kind && wanted(match.entry))
}

/** Words that stand only in the header of section four. */
export function isDisputesHeaderWord(matches: readonly LabelMatch[]): boolean {
  const first = matches[0]
  return (
    first?.entry.kind === 'column' &&
    first.entry.table === 'disputes' &&
    first.entry.id !== 'total' &&
    matches.length === 1
  )
}

/** 行政复议, 未经复议直接起诉, 复议后起诉, or the group 行政诉讼. */
export function isDisputesLabel(matches: readonly LabelMatch[]): boolean {
  return matches.some(
    ({ entry, cut }) => entry.table === 'disputes' && (entry.kind === 'line' || entry.kind === 'group') && !cut,
  )
}
