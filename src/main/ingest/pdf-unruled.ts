/** Finds tables that no lines are drawn for: rows of figures that stand under each other. */

import type { WritingLine } from './pdf-lines'
import type { PageContent, PageItem } from './pdf-page'
import { overlaps, type Segment } from './pdf-segments'
import { isTable, type TabularRow, tabularRows } from './pdf-tabular'
import { widestLineGap } from './pdf-anchors'
import { type UnruledPart, unruledPart } from './pdf-unruled-part'
import { aligned, firstPart, haveSameColumns, lastPart, mostOutside } from './pdf-unruled-pages'
import type { UnruledLayout } from './pdf-unruled-rows'
import { numbered } from './pdf-wraps'

/** More is no table of a report, and would be dear. */
const mostSegments = 3_000
/** A heading of a section stands between tables and in none of them. */
const sectionHeading = /^[一二三四五六七八九十]{1,2}、(?!.*(?:数量|办理结果)$)/
/** Characters, and part of the page's width: what is longer is running text. */
const longestLabel = 24
const widestLabel = 0.45
/** So many words over figures are heads. */
const fewestHeads = 3

/** The pages, with lines that stand in columns put together as parts of tables. */
export function withUnruledTables(pages: readonly PageContent[]): readonly PageContent[] {
  const made: PageContent[] = []
  for (const page of pages) {
    const above = made.at(-1)
    made.push(page.unread ? page : withTables(page, above?.index === page.index - 1 ? lastPart(above) : undefined))
  }
  for (const [i, page] of made.entries()) {
    const below = firstPart(made[i + 1])
    if (below !== undefined && below.page === page.index + 1 && lastPart(page) === undefined)
      made[i] = withHeads(page, below.layout)
  }
  return aligned(made)
}

/** A page may end below the heads of a table whose figures are all on the next. */
function withHeads(page: PageContent, layout: UnruledLayout): PageContent {
  const from = page.items.findLastIndex((item) => item.kind !== 'line' || item.line.turn !== 0) + 1
  const lines = page.items.slice(from).flatMap((item) => (item.kind === 'line' ? [item.line] : []))
  const rows = tabularRows(lines)
  const start = rows.findLastIndex((row) => !isTabular(row, page.width)) + 1
  const own = rows.slice(start)
  if (own.some((row) => row.segments.some((one) => one.isValue))) return page
  const inColumns = (row: TabularRow): number =>
    layout.columns.filter((column) => row.segments.some((one) => overlaps(one, column))).length
  if (!own.some((row) => row.segments.length >= fewestHeads && inColumns(row) >= fewestHeads)) return page
  const stretch = trimmed(own, true)
  const part =
    stretch &&
    unruledPart(
      stretch.rows.flatMap((row) => row.segments),
      page.index,
      layout,
    )
  if (stretch === undefined || part === undefined) return page
  const item = (line: WritingLine): PageItem => ({ kind: 'line', line, y0: line.y0, y1: line.y1 })
  const before = [...rows.slice(0, start), ...own.slice(0, stretch.from)].flatMap((row) => row.lines.map(item))
  const after = own.slice(stretch.to).flatMap((row) => row.lines.map(item))
  const made: PageItem = { kind: 'part', part, y0: part.box.y0, y1: part.box.y1 }
  return { ...page, items: [...page.items.slice(0, from), ...before, made, ...after] }
}

function withTables(page: PageContent, before: UnruledPart | undefined): PageContent {
  const found: PageItem[] = []
  let run: WritingLine[] = []
  const close = (): void => {
    const goesOn = found.every(({ kind }) => kind === 'line') ? before?.layout : undefined
    found.push(...tablesIn(run, page, goesOn))
    run = []
  }
  for (const item of page.items) {
    if (item.kind === 'line' && item.line.turn === 0) run.push(item.line)
    else {
      close()
      found.push(item)
    }
  }
  close()
  return found.length === page.items.length && found.every((item, i) => item === page.items[i])
    ? page
    : { ...page, items: found }
}

/** @param before of a table with which the page before ends */
function tablesIn(
  lines: readonly WritingLine[],
  { index, width }: PageContent,
  before: UnruledLayout | undefined,
): readonly PageItem[] {
  const plain = (line: WritingLine): PageItem => ({ kind: 'line', line, y0: line.y0, y1: line.y1 })
  const rows = tabularRows(lines)
  const items: PageItem[] = []
  for (let at = 0; at < rows.length;) {
    let end = at
    while (end < rows.length && isTabular(rows[end], width)) end++
    const known = before !== undefined && at <= mostOutside && goesOn(rows.slice(at, end), before) ? before : undefined
    const stretch = trimmed(rows.slice(at, end), known !== undefined)
    const own = stretch?.rows.flatMap((row) => row.segments) ?? []
    const isSound = stretch !== undefined && own.length <= mostSegments
    const part = isSound ? partOf(own, index, known) : undefined
    const stop = Math.max(end, at + 1)
    if (stretch === undefined || part === undefined) {
      for (const row of rows.slice(at, stop)) items.push(...row.lines.map(plain))
    } else {
      for (const row of rows.slice(at, at + stretch.from)) items.push(...row.lines.map(plain))
      items.push({ kind: 'part', part, y0: part.box.y0, y1: part.box.y1 })
      for (const row of rows.slice(at + stretch.to, stop)) items.push(...row.lines.map(plain))
    }
    at = stop
  }
  return items
}

/** By what it shows of itself, or by what is known of it: a page may show only some of a table's columns. */
function partOf(segments: readonly Segment[], page: number, known: UnruledLayout | undefined): UnruledPart | undefined {
  const own = unruledPart(segments, page)
  if (known === undefined || (own !== undefined && haveSameColumns(own.layout.columns, known.columns))) return own
  return unruledPart(segments, page, known) ?? own
}

/** Whether the rows' figures stand in the columns of a table above, as far as they go. */
function goesOn(rows: readonly TabularRow[], { columns }: UnruledLayout): boolean {
  const values = rows.flatMap((row) => row.segments.filter((one) => one.isValue))
  return values.length > 0 && values.every((one) => columns.filter((column) => overlaps(one, column)).length === 1)
}

/** Rows of two segments or more, and short ones between them. */
function isTabular(row: TabularRow | undefined, width: number): boolean {
  if (row === undefined) return false
  if (row.segments.length > 1) return true
  const [only] = row.segments
  if (only === undefined) return false
  const { text } = only.placed
  const isShort = text.length <= longestLabel || only.x1 - only.x0 < widestLabel * width
  return isShort && !sectionHeading.test(text) && !/[。；]$/.test(text)
}

/** Without what stands apart at either end, which may be headings; undefined where too few rows hold figures. */
function trimmed(
  rows: readonly TabularRow[],
  isKnown: boolean,
): { readonly rows: readonly TabularRow[]; readonly from: number; readonly to: number } | undefined {
  if (!isKnown && !isTable(rows)) return undefined
  let from = rows.findIndex((row) => row.segments.length > 1)
  if (from === -1) return undefined
  let to = rows.findLastIndex((row) => row.segments.length > 1) + 1
  const gaps = rows.slice(from, to).flatMap((_, i) => (i === 0 ? [] : [gapAbove(rows, from + i)]))
  const widest = Math.max(0, ...gaps) * 1.2
  while (from > 0 && gapAbove(rows, from) <= widest && !introduces.test(textOf(rows[from - 1]))) from--
  while (to < rows.length && gapAbove(rows, to) < widestLineGap * sizeOf(rows[to]) && !numbered.test(textOf(rows[to])))
    to++
  return { rows: rows.slice(from, to), from, to }
}

/** Ends of lines that lead to a table, and beginnings of headings. */
const introduces = /[：:，,]$|^[（(][一二三四五六七八九十]{1,2}[）)]/

const textOf = (row: TabularRow | undefined): string => row?.segments.map((one) => one.placed.text).join(' ') ?? ''
const sizeOf = (row: TabularRow | undefined): number => row?.segments[0]?.size ?? 0

function gapAbove(rows: readonly TabularRow[], at: number): number {
  return Math.min(...(rows[at]?.segments.map(({ y0 }) => y0) ?? [])) - (rows[at - 1]?.y1 ?? 0)
}
