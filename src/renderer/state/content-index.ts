/** One report's content, indexed once so that any selection is answered without a search through all of it. */

import type { Finding } from '@shared/checks/outcome'
import type { FormBlock, FormTable } from '@shared/forms/form'
import type { ReportContent } from '@shared/ipc/views'
import type { Figure } from '@shared/report/report'
import type { Span } from '@shared/text/span'
import { overlapsSpan } from '@shared/text/span'
import { orderFindings } from './finding-list'

export interface ContentIndex {
  readonly content: ReportContent
  readonly figures: ReadonlyMap<string, Figure>
  /** Figures that stand in the text, in its order; they do not overlap. */
  readonly placed: readonly PlacedFigure[]
  readonly findings: ReadonlyMap<string, Finding>
  /** Worst first. */
  readonly ordered: readonly Finding[]
}

export type PlacedFigure = Figure & { readonly span: Span }

/** Names a cell of the form by its line and column. */
export function cellKey(line: string, column: string): string {
  return `${line}|${column}`
}

export function indexContent(content: ReportContent): ContentIndex {
  const { report, run } = content
  const placed = report.figures.filter((figure): figure is PlacedFigure => figure.span !== null)
  return {
    content,
    figures: new Map(report.figures.map((figure) => [cellKey(figure.line, figure.column), figure])),
    placed: placed.toSorted((a, b) => a.span.start - b.span.start),
    findings: new Map(run.findings.map((finding) => [finding.key, finding])),
    ordered: orderFindings(run.findings),
  }
}

/** Index of the first item that ends after `offset`, in items ordered by place and free of overlap. */
export function firstEndingAfter(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Items that share a character with the span, by binary search. */
export function itemsWithin<T extends { readonly span: Span }>(items: readonly T[], at: Span): readonly T[] {
  const found: T[] = []
  for (let i = firstEndingAfter(items, at.start); i < items.length; i++) {
    const item = items[i]
    if (item === undefined || item.span.start >= at.end) break
    if (overlapsSpan(item.span, at)) found.push(item)
  }
  return found
}

/** The table of the form in which a line stands, with the block that names its columns. */
export function placeOfLine(
  index: ContentIndex,
  line: string,
): { readonly table: FormTable; readonly block: FormBlock } | null {
  for (const table of index.content.form.tables) {
    const block = table.blocks.find((one) => one.lines.some(({ id }) => id === line))
    if (block !== undefined) return { table, block }
  }
  return null
}
