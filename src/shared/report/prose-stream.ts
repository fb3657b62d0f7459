/** All words of a report outside its figures as one compact text: prose joined over page breaks, blanks gone, each unit with the way back. */

import type { SourceDocument } from '../document/document'
import type { Form, SectionKey } from '../forms/form'
import { foldUnitWidth, isBlankUnit } from '../text/width'
import { normalise } from '../text/normalise'
import type { Span } from '../text/span'
import { overlapsSpan } from '../text/span'
import { formTextOf } from './form-text'
import { leadingMark } from './item-mark'
import type { Report } from './report'
import { tableZones } from './table-zones'

/** `table` labels and cells; `chrome` page furniture; `image` what stands for a picture; the rest is read as sentences. */
export type StretchKind = 'prose' | 'title' | 'table' | 'chrome' | 'image'

/** A run of the compact text that is read on its own: a paragraph, or a line or cell of a table. Half-open. */
export interface Stretch {
  readonly kind: StretchKind
  readonly start: number
  readonly end: number
  readonly section: SectionKey | null
}

export interface Stream {
  /** Width folded (`text/width`), no blanks but one between two digits, letters or points that a blank keeps apart; stretches end in `\n`. */
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** Offsets in the compact text where a line end of the source stands between two digits: neither number is whole. */
  readonly broken: ReadonlySet<number>
  /** The raw span of `text.slice(start, end)`. Half-open UTF-16. */
  spanOf(start: number, end: number): Span
}

interface Line {
  readonly kind: StretchKind
  readonly span: Span
}

export function streamOf(document: SourceDocument, report: Report, form: Form): Stream {
  const writer = new Writer(document.text, document.format === 'md')
  const sectionAt = sectionFinder(report)
  const figures = new Map(
    report.figures.flatMap(({ span }) => (span === null ? [] : [[span.start, span.end] as const])),
  )
  let open: Line | null = null
  for (const line of linesOf(document, report, form)) {
    // A cell or line that is one figure holds no other number, and is most of what stands in tables.
    if (line.kind === 'table' && figures.get(line.span.start) === line.span.end) {
      if (open !== null) writer.close(open.kind, sectionAt(open.span.start))
      open = null
      continue
    }
    if (open !== null && !(line.kind === 'prose' && open.kind === 'prose' && writer.goesOn(line.span))) {
      writer.close(open.kind, sectionAt(open.span.start))
      open = null
    }
    open ??= line
    writer.write(line.span)
  }
  if (open !== null) writer.close(open.kind, sectionAt(open.span.start))
  return writer.stream()
}

function* linesOf(document: SourceDocument, report: Report, form: Form): Generator<Line> {
  const zones = tableZones(document, report)
  const isFormText = formTextOf(form)
  let zone = 0
  let end = 0
  for (const block of document.blocks) {
    if (block.span.start > end) yield* blankKinds(document.text, { start: end, end: block.span.start })
    end = Math.max(end, block.span.end)
    const table = block.table === undefined ? undefined : document.tables[block.table]
    if (block.kind === 'table' && table !== undefined) {
      const chrome = !overlapsSpan(block.span, report.extent)
      let at = block.span.start
      for (const cell of table.rows.flatMap((row) => row.cells)) {
        if (cell.span.start < at) continue
        yield* blankKinds(document.text, { start: at, end: cell.span.start })
        at = cell.span.end
        yield { kind: chrome ? 'chrome' : isSentence(document.text, cell.span) ? 'prose' : 'table', span: cell.span }
      }
      yield* blankKinds(document.text, { start: at, end: block.span.end })
      continue
    }
    for (const span of rawLines(document.text, block.span)) {
      while ((zones[zone]?.end ?? Infinity) <= span.start) zone += 1
      const inZone = zones[zone] !== undefined && overlapsSpan(zones[zone] ?? span, span)
      yield { kind: kindOf(span, inZone), span }
    }
    function kindOf(span: Span, inZone: boolean): StretchKind {
      if (block.kind === 'chrome' || !overlapsSpan(span, report.extent)) return 'chrome'
      if (block.kind === 'image') return 'image'
      if (report.title !== null && overlapsSpan(report.title.span, span)) return 'title'
      if (inZone && !isSentence(document.text, span)) return 'table'
      return span.end - span.start <= 120 && isFormText(normalise(document.text.slice(span.start, span.end)))
        ? 'table'
        : 'prose'
    }
  }
  yield* blankKinds(document.text, { start: end, end: document.text.length })
}

/** Text that belongs to no block or cell: between the cells of a drawn table, or lost by a reader. */
function* blankKinds(text: string, span: Span): Generator<Line> {
  if (!holdsDigit(text, span)) return
  for (const line of rawLines(text, span)) yield { kind: 'table', span: line }
}

/** Nearly always asked of the one unit between two cells. */
function holdsDigit(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isDigit(foldUnitWidth(text.charCodeAt(at)))) return true
  return false
}

const sentenceLength = 12

/** Among the lines of a table, a sentence ends or divides like one and is longer than a label's note. */
function isSentence(text: string, span: Span): boolean {
  if (span.end - span.start < sentenceLength) return false
  const words = text.slice(span.start, span.end)
  return /。/.test(words) || (/[，,；;]/.test(words) && /[一-龥]{8}/.test(words) && !/勾稽|区分处理/.test(words))
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

function sectionFinder(report: Report): (offset: number) => SectionKey | null {
  const sections = report.sections
    .flatMap((one) => (one.span === null ? [] : [{ key: one.key, span: one.span }]))
    .toSorted((a, b) => a.span.start - b.span.start)
  return (offset) => sections.findLast((one) => one.span.start <= offset && offset < one.span.end)?.key ?? null
}

const newline = 0x0a
const asterisk = 0x2a
const space = 0x20
/** A line that ends a sentence, or closes a bracket or quotation, ends a paragraph. */
const ended = new Set([...'。!?;:…'].map((unit) => unit.charCodeAt(0)))
const wide = new Set([...',、('].map((unit) => unit.charCodeAt(0)))
/** A shorter line that just stops is a heading or a signature, not a line that ran out of page. */
const fullLine = 18

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isMarkInNumber = (unit: number): boolean => unit === 0x2c || unit === 0x2e
/** Digits, Latin letters, and the marks that would join two numbers into one. */
const holdsApart = (unit: number): boolean =>
  isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x2c || unit === 0x2e

class Writer {
  private readonly source: string
  private readonly marked: boolean
  private readonly units: Uint16Array
  private readonly from: Uint32Array
  private readonly stretches: Stretch[] = []
  private readonly broken = new Set<number>()
  private length = 0
  private start = 0
  private lineStart = 0

  /** `marked`: asterisks are emphasis, not text. */
  constructor(source: string, marked: boolean) {
    this.source = source
    this.marked = marked
    this.units = new Uint16Array(source.length * 2 + 2)
    this.from = new Uint32Array(source.length * 2 + 2)
  }

  /** Appends a line of the source, blanks left out; a blank that keeps two numbers apart stays. */
  write(span: Span): void {
    let blank = this.length > this.start
    let lineEnd = blank
    this.lineStart = this.length
    for (let at = span.start; at < span.end; at++) {
      const code = this.source.charCodeAt(at)
      if (isBlankUnit(code) || (this.marked && code === asterisk)) {
        blank = true
        continue
      }
      const unit = foldUnitWidth(code)
      if (blank && this.length > this.start) {
        const before = this.units[this.length - 1] ?? 0
        if (holdsApart(before) && holdsApart(unit)) {
          if (lineEnd && this.endsInNumber() && this.beginsNumber(at, span.end))
            this.broken.add(this.length - (isDigit(before) ? 0 : 1))
          this.push(space, at)
        }
      }
      blank = false
      lineEnd = false
      this.push(unit, at)
    }
  }

  /** A digit, or a digit and the mark of thousands or decimals. */
  private endsInNumber(): boolean {
    const last = this.units[this.length - 1] ?? 0
    return isDigit(last) || (isMarkInNumber(last) && isDigit(this.units[this.length - 2] ?? 0))
  }

  private beginsNumber(at: number, end: number): boolean {
    const unit = (index: number): number => (index < end ? foldUnitWidth(this.source.charCodeAt(index)) : 0)
    return isDigit(unit(at)) || (isMarkInNumber(unit(at)) && isDigit(unit(at + 1)))
  }

  /** Whether the line at `next` goes on with the sentence that the last line left open. */
  goesOn(next: Span): boolean {
    if (this.length === this.start) return false
    const last = this.units[this.length - 1] ?? 0
    if (ended.has(last)) return false
    const head = normalise(this.source.slice(next.start, Math.min(next.end, next.start + 60)))
    if (
      head === '' ||
      leadingMark(head) !== null ||
      /^(?:附件|附表|附[:：]|注[:：]|第[一二三四五六七八九十]+部分|[①-⑳]|\d{4}年\d{1,2}月\d{1,2}日?$)/.test(head)
    )
      return false
    if (wide.has(last)) return true
    return this.length - this.lineStart >= fullLine && !this.isHeading()
  }

  private isHeading(): boolean {
    const text = textOf(this.units, this.start, Math.min(this.length, this.start + 42))
    return text.length <= 40 && leadingMark(text) !== null && !/[。;,]/.test(text)
  }

  close(kind: StretchKind, section: SectionKey | null): void {
    if (this.length > this.start) {
      this.stretches.push({ kind, start: this.start, end: this.length, section })
      this.push(newline, this.from[this.length - 1] ?? 0)
    }
    this.start = this.length
  }

  stream(): Stream {
    const { from, stretches, broken } = this
    const text = textOf(this.units, 0, this.length)
    return {
      text,
      stretches,
      broken,
      spanOf: (start, end) => ({
        start: from[start] ?? 0,
        end: start === end ? (from[start] ?? 0) : (from[end - 1] ?? 0) + 1,
      }),
    }
  }

  private push(unit: number, at: number): void {
    this.units[this.length] = unit
    this.from[this.length] = at
    this.length += 1
  }
}

const chunk = 8192

function textOf(units: Uint16Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += chunk) {
    text += String(Reflect.apply(String.fromCharCode, null, units.subarray(at, Math.min(end, at + chunk))))
  }
  return text
}
