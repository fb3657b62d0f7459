/** Looks up a cell or a printed label of a report by the ids of the form. */

import type { ColumnId, LineId, TableId } from '../forms/form'
import type { Figure, LabelReading, Report } from '../report/report'
import type { SourceDocument } from '../document/document'
import type { Span } from '../text/span'
import type { Evidence } from './check'
import { evidenceAt } from './mark'

type Cells = ReadonlyMap<LineId, ReadonlyMap<ColumnId, Figure>>

const known = new WeakMap<Report, Cells>()

export function cellKey({ line, column }: { readonly line: LineId; readonly column: ColumnId }): string {
  return `${line} ${column}`
}

/** The figure at a line and column; one in state `absent` where the report holds none. */
export function cellAt(report: Report, line: LineId, column: ColumnId): Figure {
  let cells = known.get(report)
  if (cells === undefined) {
    cells = byPlace(report)
    known.set(report, cells)
  }
  return cells.get(line)?.get(column) ?? absentAt(line, column)
}

function byPlace(report: Report): Cells {
  const cells = new Map<LineId, Map<ColumnId, Figure>>()
  for (const figure of report.figures) {
    const row = cells.get(figure.line)
    if (row === undefined) cells.set(figure.line, new Map([[figure.column, figure]]))
    else row.set(figure.column, figure)
  }
  return cells
}

function absentAt(line: LineId, column: ColumnId): Figure {
  return { line, column, state: 'absent', raw: null, value: null, interval: null, unit: null, span: null }
}

/** A number stands in the cell, to the last digit. */
export function isExact(figure: Figure): figure is Figure & { readonly value: string; readonly interval: null } {
  return figure.value !== null && figure.interval === null
}

/** The cell is there and says nothing: empty, or a placeholder such as `/`. */
export function isBlank(figure: Figure): boolean {
  return figure.state === 'blank' || figure.state === 'placeholder'
}

/** The cell was not captured or cannot be read safely. */
export function isMissing(figure: Figure): boolean {
  return figure.state === 'absent' || figure.state === 'unreadable'
}

export function lineLabel(report: Report, line: LineId): LabelReading | undefined {
  return report.labels.find((label) => label.kind === 'line' && label.id === line)
}

/** The heading of the column above a cell: the last one printed before it, since a block may repeat it. */
export function columnLabel(report: Report, table: TableId, figure: Figure): LabelReading | undefined {
  const before = figure.span?.start ?? Number.MAX_SAFE_INTEGER
  return report.labels.findLast(
    (label) =>
      label.kind === 'column' && label.table === table && label.id === figure.column && label.span.start <= before,
  )
}

/** The printed label of a line as evidence, nothing where it was not found. */
export function labelEvidence(document: SourceDocument, report: Report, line: LineId): readonly Evidence[] {
  const label = lineLabel(report, line)
  return label === undefined ? [] : [{ ...evidenceAt(document, 'label', label.span), line }]
}

/** The places of the numbers that stand in the cells; blanks and cells that were not captured have none to tick. */
export function spansOf(figures: readonly Figure[]): readonly Span[] {
  return figures.flatMap((figure) => (figure.span === null || figure.state !== 'stated' ? [] : [figure.span]))
}
