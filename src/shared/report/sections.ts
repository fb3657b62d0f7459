/** The sections of a report with their state: present, empty, an image, absent, or lost when the file was made (domain 4.10). */

import type { Form, FormSection, TableId } from '../forms/form'
import { normalise } from '../text/normalise'
import { joinSpans, type Span } from '../text/span'
import { note } from './gathering'
import { type Heading, isFixed } from './headings'
import type { CaptureNote, Figure, ReportSection, SectionState } from './report'
import type { StreamItem } from './stream'
import type { TablesReading } from './tables'

export interface SectionsReading {
  readonly sections: readonly ReportSection[]
  readonly capture: readonly CaptureNote[]
}

export interface SectionsInput {
  readonly text: string
  readonly items: readonly StreamItem[]
  readonly form: Form
  readonly headings: readonly Heading[]
  readonly tables: TablesReading
  /** Where the report's own text ends: before the signature, or at the last item. */
  readonly contentEnd: number
  /** End of the report with its signature. */
  readonly end: number
}

export function readSections(input: SectionsInput): SectionsReading {
  const lost = lostStarts(input)
  const found = input.headings.map((heading, at) => {
    const next = input.headings[at + 1]?.span.start ?? input.end
    return stretch(input, heading, lost.find((start) => start > heading.span.end && start < next) ?? next)
  })
  if (!isFixed(input.form))
    return { sections: found.map((one) => one.section), capture: found.flatMap((one) => one.capture) }
  const capture = found.flatMap((one) => [...one.capture])
  const sections = input.form.sections.map((section): ReportSection => {
    const own = found.find((one) => one.section.key === section.key)
    if (own !== undefined) return own.section
    const missing = missingSection(input, section)
    if (missing.state === 'lost')
      capture.push(note('heading-lost', section.table, missing.span, { section: section.key }))
    return missing
  })
  return { sections, capture }
}

/** Where the tables of sections without a heading begin: the section before ends there. */
function lostStarts(input: SectionsInput): readonly number[] {
  if (!isFixed(input.form)) return []
  return input.form.sections.flatMap((section) => {
    if (input.headings.some((heading) => heading.key === section.key)) return []
    const start = missingSection(input, section).span?.start
    return start === undefined ? [] : [start]
  })
}

interface Stretch {
  readonly section: ReportSection
  readonly capture: readonly CaptureNote[]
}

function stretch(input: SectionsInput, heading: Heading, end: number): Stretch {
  const table = input.form.sections.find((section) => section.key === heading.key)?.table ?? null
  const content = contentOf(input, heading, Math.min(end, Math.max(input.contentEnd, heading.span.end)))
  const isRead = table !== null && isFixed(input.form) && hasFigures(input.tables.figures, table)
  const state = stateOf(content, table !== null && isFixed(input.form), isRead)
  const last = content.end
  const capture =
    state === 'unreadable' && content.images[0] !== undefined
      ? [note('image-for-table', table, content.images[0], { section: heading.key })]
      : []
  return {
    section: {
      key: heading.key,
      heading: input.text.slice(heading.span.start, heading.span.end),
      headingSpan: heading.span,
      state,
      span: { start: heading.span.start, end: Math.max(heading.span.end, last) },
      ordinal: heading.ordinal,
    },
    capture,
  }
}

interface Content {
  readonly words: number
  readonly rows: number
  readonly images: readonly Span[]
  readonly end: number
}

/** What stands between a heading and `end`: characters of lines, rows of tables, images. */
function contentOf({ text, items }: SectionsInput, heading: Heading, end: number): Content {
  let words = 0
  let rows = 0
  let last = heading.span.end
  const images: Span[] = []
  for (const item of items.slice(firstFrom(items, heading.span.start))) {
    const span = item.kind === 'row' ? item.row.span : item.span
    if (span.start >= end) break
    const start = Math.max(span.start, heading.span.end)
    if (item.kind === 'image') images.push(item.span)
    else if (item.kind === 'line') words += lengthOf(text, start, span.end)
    else if (span.start >= heading.span.end && item.row.cells.some((cell) => cell.span.start < cell.span.end)) rows++
    last = Math.max(last, span.end)
  }
  return { words, rows, images, end: Math.max(heading.span.end, Math.min(last, Math.max(end, heading.span.end))) }
}

/** Characters of a line, punctuation left over from the heading apart. */
function lengthOf(text: string, start: number, end: number): number {
  let from = start
  while (from < end && /[\s。:：;；,，、.*_]/.test(text.charAt(from))) from++
  return Math.max(0, end - from)
}

function firstFrom(items: readonly StreamItem[], start: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    const at = item === undefined ? 0 : item.kind === 'row' ? item.row.span.end : item.span.end
    if (at <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** Captions and notes beside an image are not the table that the section wants. */
const fewWords = 30

function stateOf(content: Content, wantsTable: boolean, isRead: boolean): SectionState {
  if (
    content.images.length > 0 &&
    content.rows === 0 &&
    (wantsTable ? !isRead && content.words <= fewWords * 4 : content.words === 0)
  )
    return 'unreadable'
  return content.words > 0 || content.rows > 0 || isRead
    ? 'present'
    : content.images.length > 0
      ? 'unreadable'
      : 'empty'
}

const isOf = (figure: Figure, table: TableId): boolean => figure.line.startsWith(`${table}.`)

function hasFigures(figures: readonly Figure[], table: TableId): boolean {
  return figures.some((figure) => isOf(figure, table) && figure.state !== 'absent')
}

/**
 * A section without a heading is lost in conversion when its table stands there all the same, or when the ordinals jump
 * over it and the introduction lists it or the header of its table lies in pieces (domain 4.10, rules 1 and 2).
 */
function missingSection(input: SectionsInput, section: FormSection): ReportSection {
  const { tables, form, headings } = input
  const base = { key: section.key, heading: null, headingSpan: null, ordinal: null }
  const own =
    section.table === null
      ? []
      : tables.figures.filter((figure) => isOf(figure, section.table ?? 'disclosure') && figure.span !== null)
  const spans = own.flatMap((figure) => (figure.span === null ? [] : [figure.span]))
  if (spans.length > 0) {
    const figures = spans.reduce(joinSpans)
    const header = tables.gathering.notes.find(
      (one) => one.kind === 'shredded-header' && one.span !== null && isNextTo(input.text, one.span, figures),
    )
    return { ...base, state: 'lost', span: header?.span ? joinSpans(header.span, figures) : figures }
  }
  const at = form.sections.indexOf(section)
  const before = headings.findLast((heading) => form.sections.findIndex((one) => one.key === heading.key) < at)
  const after = headings.find((heading) => form.sections.findIndex((one) => one.key === heading.key) > at)
  const jump =
    before?.ordinal !== null &&
    after?.ordinal !== null &&
    before !== undefined &&
    after !== undefined &&
    (after.ordinal ?? 0) - (before.ordinal ?? 0) > 1
  const shredded =
    section.table !== null &&
    tables.gathering.notes.some((one) => one.kind === 'shredded-header' && isBetween(one.span, before, after))
  if (jump && (shredded || isListed(input, section))) return { ...base, state: 'lost', span: null }
  return { ...base, state: 'absent', span: null }
}

/** Nothing but blanks between the two. */
function isNextTo(text: string, a: Span, b: Span): boolean {
  return a.end <= b.start && b.start - a.end < 200 && text.slice(a.end, b.start).trim() === ''
}

function isBetween(span: Span | null, before: Heading | undefined, after: Heading | undefined): boolean {
  return span !== null && span.start >= (before?.span.end ?? 0) && span.end <= (after?.span.start ?? Infinity)
}

/** Whether the introduction, a line that lists at least three sections by name, lists this one. */
function isListed({ text, items, form, headings }: SectionsInput, section: FormSection): boolean {
  const limit = headings[1]?.span.start ?? Infinity
  const bare = (words: string): string => normalise(words).replace(/[、,.。:;的]/g, '')
  for (const item of items) {
    if (item.kind !== 'line') continue
    if (item.span.start >= limit) return false
    if (item.span.end - item.span.start < 40) continue
    const line = bare(text.slice(item.span.start, Math.min(item.span.end, item.span.start + 4000)))
    const names = (one: FormSection): boolean =>
      [one.heading, ...one.variants.filter((words) => words.length >= 8)].some((words) => line.includes(bare(words)))
    if (form.sections.filter(names).length >= 3 && names(section)) return true
  }
  return false
}
