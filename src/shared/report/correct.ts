/** A person's corrections of what was extracted, laid over a report: the report beneath stays as it was read. */

import type { ColumnId, LineId } from '../forms/form'
import type { Figure, Report } from './report'

export interface FigureCorrection {
  readonly line: LineId
  readonly column: ColumnId
  /** What stands in the original, as the person read it: a decimal string. */
  readonly after: string
}

/**
 * The report with the corrected figures, each `stated` with `reading.kind` `corrected` and the value read before as its
 * candidate (none where none was read); `raw` and `span` still are the characters of the text. The last correction of a cell counts. A cell that
 * the report does not have cannot be corrected: `missed` names those corrections.
 */
export function applyCorrections(
  report: Report,
  corrections: readonly FigureCorrection[],
): { readonly report: Report; readonly missed: readonly FigureCorrection[] } {
  if (corrections.length === 0) return { report, missed: [] }
  const byCell = new Map(corrections.map((correction) => [cellOf(correction), correction]))
  const found = new Set<string>()
  const figures = report.figures.map((figure) => {
    const correction = byCell.get(cellOf(figure))
    if (correction === undefined) return figure
    found.add(cellOf(figure))
    return correctedFigure(figure, correction.after)
  })
  return { report: { ...report, figures }, missed: corrections.filter((correction) => !found.has(cellOf(correction))) }
}

function correctedFigure(figure: Figure, after: string): Figure {
  return {
    ...figure,
    state: 'stated',
    value: after,
    interval: null,
    reading: { kind: 'corrected', candidates: figure.value === null ? [] : [figure.value] },
  }
}

function cellOf({ line, column }: { readonly line: LineId; readonly column: ColumnId }): string {
  return `${line} ${column}`
}

/** What was read in a cell before any correction: a decimal string, or null. */
export function extractedValue(figure: Figure): string | null {
  return figure.reading?.kind === 'corrected' ? (figure.reading.candidates[0] ?? null) : figure.value
}
