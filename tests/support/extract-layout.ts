/** Writes a report in a layout and reads it again, from bytes to figures. */

import { readDocument } from '../../src/main/ingest/read-file'
import type { SourceDocument } from '../../src/shared/document/document'
import type { Form } from '../../src/shared/forms/form'
import { extractReport } from '../../src/shared/report/extract'
import type { Figure, Report } from '../../src/shared/report/report'

export interface Extracted {
  readonly document: SourceDocument
  readonly report: Report
  readonly at: (line: string, column: string) => Figure
}

export function extractText(written: string, name: string, form: Form): Extracted {
  const read = readDocument(new TextEncoder().encode(written), name)
  if (!read.ok) throw new Error(`not read: ${read.error.code}`)
  const report = extractReport(read.document, form)
  const figures = new Map(report.figures.map((figure) => [`${figure.line} ${figure.column}`, figure]))
  return {
    document: read.document,
    report,
    at: (line, column) => {
      const figure = figures.get(`${line} ${column}`)
      if (figure === undefined) throw new Error(`no figure ${line} ${column}`)
      return figure
    },
  }
}

/** What must hold of every report, whatever the file: raw texts are slices, cells are complete, values belong to states. */
export function brokenReportLaw({ document, report }: Extracted, form: Form): string | null {
  const cells = form.tables.flatMap((table) =>
    table.blocks.flatMap((block) =>
      block.lines.flatMap((line) => line.columns.map((column) => `${line.id} ${column}`)),
    ),
  )
  if (report.figures.map((figure) => `${figure.line} ${figure.column}`).join() !== cells.join())
    return 'cells out of order'
  for (const figure of report.figures) {
    const where = `${figure.line} ${figure.column}`
    if ((figure.span === null) !== (figure.state === 'absent')) return `span of ${where}`
    if (figure.span !== null && document.text.slice(figure.span.start, figure.span.end) !== figure.raw)
      return `raw of ${where}`
    if ((figure.value !== null) !== (figure.state === 'stated')) return `value of ${where}`
  }
  for (const label of report.labels) {
    if (document.text.slice(label.span.start, label.span.end) !== label.printed) return `label ${label.printed}`
  }
  for (const section of report.sections) {
    if (
      section.headingSpan !== null &&
      document.text.slice(section.headingSpan.start, section.headingSpan.end) !== section.heading
    )
      return `heading ${section.key}`
    if (section.span !== null && (section.span.start < 0 || section.span.end > document.text.length))
      return `span of ${section.key}`
  }
  if (
    report.title !== null &&
    document.text.slice(report.title.span.start, report.title.span.end) !== report.title.text
  )
    return 'title'
  return null
}
