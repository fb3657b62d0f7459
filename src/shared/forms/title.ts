/** Finds the title line of an annual report and the year it names: the first evidence of which form was asked for. */

import type { SourceDocument } from '../document/document'
import { normaliseMapped } from '../text/normalise'
import { joinSpans, type Span } from '../text/span'

export interface TitleReading {
  /** Of the title as printed; over two or three lines where it was broken. */
  readonly span: Span
  /** Four digits, or their numerals, inside the title; null where it names no year. */
  readonly yearSpan: Span | null
  readonly year: number | null
  /** The title without blanks, widths folded. */
  readonly text: string
}

/** A title stands among the first lines that are no page furniture; the menus of a portal may come before it. */
const linesLookedAt = 80
const longestTitle = 70

const reportWords =
  /(?:政府信息公开|信息公开|政务公开).{0,12}(?:年度报告|年报|报告)|(?:年度|年)(?:政府信息公开|信息公开|政务公开).{0,8}报告/
/** Documents about annual reports are no annual reports. */
const aboutReports =
  /(?:通知|方案|办法|函|格式|要求|意见|说明会|培训|制度|规定|模板|范本|统计表|情况统计|指南|目录|工作要点|的通报|公告|解读)(?:[(（].{0,10})?$|^(?:关于)?(?:印发|做好|报送|开展|编制|转发|规范|按时)/

const arabicYear = /(20\d\d)(?=年|[-—]?\d{0,2}年|政府|度)/
const numeralYear = /(二[〇○零0O][〇○零0O一二三四五六七八九]{2})(?=年)/
const numerals = '〇一二三四五六七八九'

/** Year in digits or numerals, with offsets in the normalised text. */
export function yearIn(text: string): { readonly year: number; readonly start: number; readonly end: number } | null {
  const digits = arabicYear.exec(text)
  if (digits?.[1] !== undefined) return { year: Number(digits[1]), start: digits.index, end: digits.index + 4 }
  const chinese = numeralYear.exec(text)
  if (chinese?.[1] === undefined) return null
  const year = Number([...chinese[1]].map((one) => (/[○零0O]/.test(one) ? 0 : numerals.indexOf(one))).join(''))
  return { year, start: chinese.index, end: chinese.index + 4 }
}

interface HeadLine {
  readonly span: Span
  /** Too long for any title; its text is not looked at. */
  readonly long: boolean
}

const found = new WeakMap<SourceDocument, { readonly title: TitleReading | null }>()

/** The best title of the document; null where no line of its beginning is one. Looked for once a document. */
export function findTitle(document: SourceDocument): TitleReading | null {
  const known = found.get(document)
  if (known !== undefined) return known.title
  const title = searchTitle(document)
  found.set(document, { title })
  return title
}

function searchTitle(document: SourceDocument): TitleReading | null {
  const lines = headLines(document)
  let best: { readonly reading: TitleReading; readonly score: number } | null = null
  for (let at = 0; at < lines.length; at++) {
    const last = lines[at]
    if (last === undefined || last.long || !/[报告]/.test(document.text.slice(last.span.start, last.span.end))) continue
    for (let before = 0; before <= 2 && at - before >= 0; before++) {
      const part = lines.slice(at - before, at + 1)
      const reading = readTitle(document.text, part)
      if (reading === null) continue
      const score = scoreOf(reading, before) - (at > 40 ? 2 : 0)
      if (best === null || score >= best.score + (before > 0 ? 0.5 : 0)) best = { reading, score }
    }
  }
  return best?.reading ?? null
}

function headLines({ text, blocks }: SourceDocument): readonly HeadLine[] {
  const lines: HeadLine[] = []
  for (const block of blocks) {
    if (lines.length >= linesLookedAt) break
    if (block.kind === 'chrome' || block.kind === 'image') continue
    const to = Math.min(block.span.end, block.span.start + 4000)
    for (let start = block.span.start; start < to && lines.length < linesLookedAt;) {
      const found = text.indexOf('\n', start)
      const end = found === -1 || found > to ? to : found
      const span = trim(text, start, end)
      if (span.start < span.end) lines.push({ span, long: span.end - span.start > longestTitle * 3 })
      start = end + 1
    }
  }
  return lines
}

function trim(text: string, start: number, end: number): Span {
  const line = text.slice(start, end)
  const lead = line.length - line.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, line.trimEnd().length) }
}

function readTitle(text: string, lines: readonly HeadLine[]): TitleReading | null {
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return null
  if (lines.some((line) => line.long)) return null
  const words = lines.map((line) => normaliseMapped(text.slice(line.span.start, line.span.end)).text)
  if (words.some((line) => line.length > longestTitle || /[。;；]/.test(line))) return null
  if (words.length > 1 && !/报告/.test(words.at(-1) ?? '')) return null
  if (words.slice(0, -1).some((line) => /报告|[:：]|^[一二三四五六]、/.test(line))) return null
  const span = joinSpans(first.span, last.span)
  const mapped = normaliseMapped(text.slice(span.start, span.end), span.start)
  const title = mapped.text.replace(/^#+/, '')
  if (title.length > longestTitle || !reportWords.test(title) || aboutReports.test(title)) return null
  if (
    /^[一二三四五六七八九十]{1,2}、|^[(（]?[一二三四五六七八九十0-9]{1,2}[)）、.]/.test(title) ||
    title.includes(':') ||
    title.includes('《')
  )
    return null
  const year = yearIn(mapped.text)
  return {
    span,
    text: mapped.text,
    year: year?.year ?? null,
    yearSpan: year === null ? null : mapped.spanOf(year.start, year.end),
  }
}

function scoreOf(reading: TitleReading, joined: number): number {
  const { text } = reading
  const hasYear = reading.year !== null ? 4 : 0
  const official = text.includes('政府信息公开') ? 2 : 0
  const annual = /年度报告|年报/.test(text) ? 2 : 0
  const ends = /报告(?:[(（].{0,12})?$/.test(text) ? 2 : 0
  const named = /^(?!20\d\d|二[〇○零]|政府信息公开|信息公开|关于)/.test(text) ? 1.5 : 0
  return hasYear + official + annual + ends + named - joined
}
