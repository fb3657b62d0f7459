/** The prose of a report as paragraphs: merged over page and line breaks, without tables and furniture, each with the way back to its characters. */

import type { SourceDocument } from '../document/document'
import type { Form, SectionKey } from '../forms/form'
import type { Normalised } from '../text/normalise'
import { normaliseMapped } from '../text/normalise'
import type { Span } from '../text/span'
import { overlapsSpan } from '../text/span'
import { formTextOf } from './form-text'
import type { ItemMark } from './item-mark'
import { leadingMark } from './item-mark'
import type { Report } from './report'
import { sentencesOf, withoutTitles } from './sentences'
import { tableZones } from './table-zones'

/** `title` the report's own; `meta` publication line; `section` heading of a section; `heading` a short numbered line below it. */
export type ParagraphKind = 'title' | 'meta' | 'section' | 'heading' | 'body'

export interface Paragraph {
  readonly kind: ParagraphKind
  readonly section: SectionKey | null
  /** Of its lines in the file, the first to the last. */
  readonly span: Span
  /** Normalised (`text/normalise`), page and line breaks gone. Offsets of checks are into this text. */
  readonly text: string
  /** `text` with cited titles 《…》 blanked out at the same length. */
  readonly plain: string
  /** Sentences of `plain`, in order. */
  readonly sentences: readonly Span[]
  /** Numbering with which it begins. */
  readonly mark: ItemMark | null
  /** The raw span that gave `text.slice(start, end)`; across a page break it holds the break too. Half-open UTF-16. */
  spanOf(start: number, end: number): Span
}

interface Line {
  readonly kind: ParagraphKind
  readonly section: SectionKey | null
  readonly span: Span
  readonly normalised: Normalised
  readonly mark: ItemMark | null
  /** Something other than blank lines and a page number stands between it and the line before. */
  readonly detached: boolean
}

const known = new WeakMap<Report, readonly Paragraph[]>()

/** All paragraphs of the report in order of the text. Computed once a report. */
export function paragraphsOf(document: SourceDocument, report: Report, form: Form): readonly Paragraph[] {
  const before = known.get(report)
  if (before !== undefined) return before
  const paragraphs = merge([...linesOf(document, report, form)])
  known.set(report, paragraphs)
  return paragraphs
}

const metaLine =
  /^(?:发布(?:时间|日期|单位|机构|人)|发文(?:时间|日期|机关)|成文日期|公开日期|信息来源|来源|作者|编辑|浏览(?:次数|量)|阅读(?:次数|量)?|点击(?:量|次数)|字体|字号|索引号|信息索引|主题分类|打印|大中小|\[?大中小\]?)[:[·|]?/
/** A rule drawn between rows or below a heading. */
const ruleLine = /^[-=_*~·.+:|]{3,}$/
const pageNumber = /^(?:-|第)?\d{1,3}(?:-|页)?$/

function* linesOf(document: SourceDocument, report: Report, form: Form): Generator<Line> {
  const zones = tableZones(document, report)
  const isFormText = formTextOf(form)
  const headings = report.sections.flatMap((one) => one.headingSpan ?? []).toSorted((a, b) => a.start - b.start)
  const sectionAt = sectionFinder(report)
  let zone = 0
  let heading = 0
  let detached = true
  for (const block of document.blocks) {
    if (!overlapsSpan(block.span, report.extent)) continue
    if (block.kind !== 'paragraph' && block.kind !== 'heading') {
      detached ||= block.kind !== 'chrome'
      continue
    }
    for (const raw of rawLines(document.text, block.span)) {
      while ((headings[heading]?.end ?? Infinity) <= raw.start) heading += 1
      const printed = headings[heading]
      for (const span of cutAt(raw, printed)) {
        while ((zones[zone]?.end ?? Infinity) <= span.start) zone += 1
        const isSection = printed !== undefined && overlapsSpan(printed, span)
        if (!isSection && span.end - span.start < shortestSentence && inZone(zones[zone], span)) {
          detached = true
          continue
        }
        const normalised = normaliseMapped(document.text.slice(span.start, span.end), span.start)
        if (normalised.text === '' || (pageNumber.test(normalised.text) && !inZone(zones[zone], span))) continue
        if (
          !isSection &&
          (ruleLine.test(normalised.text) ||
            isTableText(zones[zone], span, normalised.text) ||
            isFormText(normalised.text))
        ) {
          detached = true
          continue
        }
        const mark = leadingMark(normalised.text)
        const kind = isSection ? 'section' : kindOf(report, span, normalised.text, mark)
        yield { kind, section: sectionAt(span), span, normalised, mark, detached }
        detached = false
      }
    }
  }
}

/** Raw characters: what is shorter is no sentence among a table's lines, whatever its width. */
const shortestSentence = 20

function inZone(zone: Span | undefined, span: Span): boolean {
  return zone !== undefined && overlapsSpan(zone, span)
}

/** Inside a table's lines everything is table but what is clearly a sentence. */
function isTableText(zone: Span | undefined, span: Span, text: string): boolean {
  return inZone(zone, span) && !(text.length >= 40 && text.includes('。'))
}

function kindOf(report: Report, span: Span, text: string, mark: ItemMark | null): ParagraphKind {
  if (report.title !== null && overlapsSpan(report.title.span, span)) return 'title'
  if (metaLine.test(text) && text.length <= 120) return 'meta'
  return mark !== null && mark.kind !== 'inline' && text.length <= 40 && !/[。;,?!]./.test(text) ? 'heading' : 'body'
}

function* rawLines(text: string, within: Span): Generator<Span> {
  let start = within.start
  while (start < within.end) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found > within.end ? within.end : found
    if (end > start) yield { start, end }
    start = end + 1
  }
}

/** A line that begins with its section's heading and goes on is two. */
function cutAt(line: Span, heading: Span | undefined): readonly Span[] {
  if (heading === undefined || heading.start >= line.end || heading.end >= line.end || heading.end <= line.start) {
    return [line]
  }
  return [
    { start: line.start, end: heading.end },
    { start: heading.end, end: line.end },
  ]
}

function sectionFinder(report: Report): (at: Span) => SectionKey | null {
  const sections = report.sections
    .flatMap((one) => (one.span === null ? [] : [{ key: one.key, span: one.span }]))
    .toSorted((a, b) => a.span.start - b.span.start)
  let next = 0
  return (at) => {
    while (next < sections.length && (sections[next]?.span.start ?? 0) <= at.start) next += 1
    const section = sections[next - 1]
    return section !== undefined && at.start < section.span.end ? section.key : null
  }
}

const ended = /[。?!;:…][")\]》]*$/
const openEnd = /[,、]$/
const dateLine = /^(?:\d{4}年|二[〇○零0]|\d{4}[-./]\d)[^。]{0,12}$/
/** A shorter line that just stops is a heading or a signature, not a line that ran out of page. */
const fullLine = 16

/** A line that stops without ending its sentence goes on in the next (domain 2.5, seed 001). */
function goesOn(line: Line, next: Line): boolean {
  if (line.kind !== 'body' || next.kind !== 'body' || next.detached || next.mark !== null) return false
  const { text } = line.normalised
  if (ended.test(text) || dateLine.test(next.normalised.text)) return false
  return openEnd.test(text) || text.length >= fullLine
}

function merge(lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length > 0) paragraphs.push(paragraphOf(open))
    open = []
  }
  for (const line of lines) {
    const last = open.at(-1)
    if (last === undefined || !goesOn(last, line)) close()
    open.push(line)
  }
  close()
  return paragraphs
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const first = lines[0]
  if (first === undefined) throw new Error('bug: a paragraph without lines')
  const { kind, section, mark, normalised } = first
  if (lines.length === 1) {
    return withParts({
      kind,
      section,
      span: first.span,
      mark,
      text: normalised.text,
      spanOf: (start, end) => normalised.spanOf(start, end),
    })
  }
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    starts.push(text.length)
    text += line.normalised.text
  }
  const at = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const spanOf = (start: number, end: number): Span => {
    const from = at(start)
    const to = start === end ? from : at(end - 1)
    const one = (index: number, a: number, b: number): Span => {
      const base = starts[index] ?? 0
      const piece = lines[index]?.normalised
      if (piece === undefined) throw new RangeError('bug: not a range of the paragraph')
      return piece.spanOf(Math.max(0, a - base), Math.min(piece.text.length, b - base))
    }
    return { start: one(from, start, end).start, end: one(to, start, end).end }
  }
  const span = { start: first.span.start, end: lines.at(-1)?.span.end ?? first.span.end }
  return withParts({ kind, section, span, mark, text, spanOf })
}

/** Adds what several checks ask of the same text, worked out once and only where asked. */
function withParts(paragraph: Omit<Paragraph, 'plain' | 'sentences'>): Paragraph {
  let plain: string | undefined
  let sentences: readonly Span[] | undefined
  return {
    ...paragraph,
    get plain() {
      plain ??= withoutTitles(paragraph.text)
      return plain
    },
    get sentences() {
      sentences ??= sentencesOf(this.plain)
      return sentences
    },
  }
}
