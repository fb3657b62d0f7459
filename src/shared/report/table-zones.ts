/** Where the form's tables stand among the lines of a text that draws no cells, so that they are not read as prose. */

import type { SourceDocument } from '../document/document'
import type { Span } from '../text/span'
import { joinSpans } from '../text/span'
import type { Report } from './report'

/**
 * Ordered, disjoint stretches from the first to the last label or figure of each table, within one section; and the
 * tables that the document itself marks. A label printed far from its table (in another section) does not stretch it.
 */
export function tableZones(document: SourceDocument, report: Report): readonly Span[] {
  const before = known.get(report)
  if (before !== undefined) return before
  const found = zonesOf(document, report)
  known.set(report, found)
  return found
}

const known = new WeakMap<Report, readonly Span[]>()

function zonesOf(document: SourceDocument, report: Report): readonly Span[] {
  /** By table, then by section. */
  const zones = new Map<string, Map<number, Span>>()
  const sections = report.sections.flatMap((one) => one.span ?? [])
  let latest = 0
  const isIn = (index: number, span: Span): boolean => {
    const section = sections[index]
    return section !== undefined && section.start <= span.start && span.start < section.end
  }
  const add = (table: string, span: Span): void => {
    // Labels and figures come in order: nearly always the same section as before.
    if (!isIn(latest, span)) latest = sections.findIndex((_, index) => isIn(index, span))
    let inTable = zones.get(table)
    if (inTable === undefined) zones.set(table, (inTable = new Map()))
    const before = inTable.get(latest)
    if (before === undefined || span.start < before.start || span.end > before.end)
      inTable.set(latest, before === undefined ? span : joinSpans(before, span))
  }
  for (const label of report.labels) add(label.table, label.span)
  for (const figure of report.figures) {
    if (figure.span !== null) add(figure.line.slice(0, figure.line.indexOf('.')), figure.span)
  }
  const found = [...zones.values()].flatMap((inTable) => [...inTable.values()])
  const all = [...found, ...document.tables.map((table) => table.span)].toSorted((a, b) => a.start - b.start)
  const disjoint: Span[] = []
  for (const zone of all) {
    const before = disjoint.at(-1)
    if (before !== undefined && zone.start <= before.end) disjoint[disjoint.length - 1] = joinSpans(before, zone)
    else disjoint.push(zone)
  }
  return disjoint
}
