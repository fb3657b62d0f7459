/** Reads a document under a form: title, body, dates, sections, and every figure of the form's tables with its place. */

import type { SourceDocument } from '../document/document'
import type { Form } from '../forms/form'
import { findTitle } from '../forms/title'
import type { Span } from '../text/span'
import { readBody } from './body'
import { captureNotes } from './capture'
import { dateBelowTitle, readPublication, readSignature, type Signature, startOfParticulars } from './dates'
import { findHeadings } from './headings'
import type { Report } from './report'
import { readSections } from './sections'
import { streamOf, type StreamItem } from './stream'
import { readTables } from './tables'
import { readYear } from './year'

/**
 * The report in the document. Deterministic and linear in the length of the text. Each cell of the form is among the
 * figures exactly once, in the form's order; what was not read is `absent` or `unreadable`, never 0. `text.slice(span)`
 * equals every raw text.
 */
export function extractReport(document: SourceDocument, form: Form): Report {
  const { text } = document
  const items = streamOf(document)
  const title = findTitle(document)
  const headings = findHeadings(text, items, form)
  const tables = readTables(text, items, form, new Set(headings.map((heading) => heading.span.start)))
  const lastHeading = headings.at(-1)?.span.end ?? title?.span.end ?? 0
  const signature = readSignature(text, items, lastHeading)
  const contentEnd = signature?.start ?? startOfParticulars(text, items, endOf(items))
  const end = endOfReport(items, signature)
  const extent: Span = { start: title?.span.start ?? startOf(items), end: Math.max(end, title?.span.end ?? 0) }
  const sections = readSections({ text, items, form, headings, tables, contentEnd, end })
  const publication = readPublication(text, headings[0]?.span.start ?? text.length, contentEnd)
  const year = readYear(text, title)
  return {
    title: title === null ? null : { text: text.slice(title.span.start, title.span.end), span: title.span },
    body: readBody(text, title),
    year: year?.year ?? null,
    yearSpan: year?.span ?? null,
    form: form.id,
    published: publication?.date ?? null,
    publishedSpan: publication?.span ?? null,
    signed: signature?.signed ?? dateBelowTitle(text, items, title),
    layout: tables.layout,
    sections: sections.sections,
    figures: tables.figures,
    labels: tables.labels,
    capture: [...captureNotes(form, tables), ...sections.capture].toSorted(
      (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0),
    ),
    extent,
  }
}

/** What may follow a signature and be no part of the report: a few short lines of page furniture. */
const fewLines = 10
const shortLine = 60

function endOfReport(items: readonly StreamItem[], signature: Signature | null): number {
  if (signature === null) return endOf(items)
  const after = items.filter((item) => (item.kind === 'row' ? item.row.span.start : item.span.start) >= signature.end)
  const isFurniture = (item: StreamItem): boolean =>
    item.kind === 'line' && item.span.end - item.span.start <= shortLine
  return after.length <= fewLines && after.every(isFurniture) ? signature.end : endOf(items)
}

function startOf(items: readonly StreamItem[]): number {
  const first = items[0]
  return first === undefined ? 0 : first.kind === 'row' ? first.row.span.start : first.span.start
}

function endOf(items: readonly StreamItem[]): number {
  const last = items.at(-1)
  return last === undefined ? 0 : last.kind === 'row' ? last.row.span.end : last.span.end
}
