/** Finds the section headings of a report by content and order; table rows and the introduction's list never count. */

import type { Form, SectionKey } from '../forms/form'
import { normaliseMapped } from '../text/normalise'
import { joinSpans, type Span } from '../text/span'
import { gluedLength, type HeadingLine, type HeadingStyle, matchHeading, readHeadingLine } from './heading-words'
import { labelIndexOf, matchLabel } from './label-index'
import type { StreamItem } from './stream'

export interface Heading {
  readonly key: SectionKey
  readonly span: Span
  readonly ordinal: number | null
}

interface Candidate {
  readonly line: HeadingLine
  readonly key: SectionKey
  readonly score: number
  /** Index in the stream. */
  readonly item: number
}

/** Headings in order of the text; at most one a section for forms with fixed sections. */
export function findHeadings(text: string, items: readonly StreamItem[], form: Form): readonly Heading[] {
  const lines: { readonly line: HeadingLine; readonly item: number }[] = []
  for (const [item, one] of items.entries()) {
    const span = one.kind === 'line' ? one.span : one.kind === 'row' ? onlyCell(one) : null
    if (span === null) continue
    const line = readHeadingLine(text, span)
    if (line !== null) lines.push({ line, item })
  }
  return isFixed(form) ? fixedHeadings(text, items, form, lines) : freeHeadings(text, form, lines)
}

export function isFixed(form: Form): boolean {
  return form.id === '2019' || form.id === '2021'
}

/** A heading may stand in a table's row of its own, where a page is laid out as one table. */
function onlyCell(item: Extract<StreamItem, { kind: 'row' }>): Span | null {
  const filled = item.row.cells.filter((cell) => cell.span.start < cell.span.end)
  const [only] = filled
  return filled.length === 1 && only !== undefined && only.span.end - only.span.start <= 60 ? only.span : null
}

function fixedHeadings(
  text: string,
  items: readonly StreamItem[],
  form: Form,
  lines: readonly { readonly line: HeadingLine; readonly item: number }[],
): readonly Heading[] {
  const candidates = lines.flatMap(({ line, item }): Candidate[] => {
    const match = matchHeading(form, line)
    if (match === null || isTableRow(form, line)) return []
    return [{ line, key: match.key, score: match.score, item }]
  })
  const style = styleOf(candidates)
  const order = form.sections.map((section) => section.key)
  const ordinals = new Map(
    form.sections.map((section) => [section.key, '一二三四五六七八九十'.indexOf(section.ordinal) + 1]),
  )
  const accepted = candidates
    .filter((one) => isAccepted(one, style))
    .map((one, at, all) => ({ ...one, score: weigh(one, style, ordinals, items, all[at + 1]) }))
  const chain = bestChain(accepted, order)
  const found = new Map(chain.map((one) => [one.key, one]))
  for (const one of accepted) {
    if (!found.has(one.key) && one.line.style === style && one.score >= 9) found.set(one.key, one)
  }
  return [...found.values()]
    .map((one) => ({
      key: one.key,
      span: one.line.glued ? gluedSpan(text, form, one.line, one.key) : one.line.spanOf(),
      ordinal: one.line.ordinal,
    }))
    .toSorted((a, b) => a.span.start - b.span.start)
}

/** Unit and figure of a row that stands in one line. */
const figureAtEnd = /[\s—\-\d.,条件次篇个人万元]{1,40}$/

/** Rows of the form's tables look like headings (一、本年新收…): domain 2.5, rule 2. */
function isTableRow(form: Form, line: HeadingLine): boolean {
  if (line.glued) return false
  const printed = line.printed.replace(figureAtEnd, '')
  return matchLabel(labelIndexOf(form), printed).some((match) => match.entry.kind !== 'corner' && match.distance <= 3)
}

function gluedSpan(text: string, form: Form, line: HeadingLine, key: SectionKey): Span {
  const ordinal = line.spanOf()
  const mapped = normaliseMapped(text.slice(ordinal.end, ordinal.end + 200), ordinal.end)
  const length = gluedLength(form, line, key)
  return length === 0 || length > mapped.text.length ? ordinal : joinSpans(ordinal, mapped.spanOf(0, length))
}

/** The numbering that most sections are headed with. */
function styleOf(candidates: readonly Candidate[]): HeadingStyle {
  const keys = new Map<HeadingStyle, Set<SectionKey>>()
  for (const { line, key, score } of candidates) {
    if (score < 4) continue
    const set = keys.get(line.style) ?? new Set<SectionKey>()
    keys.set(line.style, set.add(key))
  }
  let best: HeadingStyle = 'top'
  for (const style of ['part', 'paren', 'arabic', 'none'] as const) {
    if ((keys.get(style)?.size ?? 0) > (keys.get(best)?.size ?? 0)) best = style
  }
  return best
}

function isAccepted({ line, score }: Candidate, style: HeadingStyle): boolean {
  if (line.style === 'top' && !line.separated && score < 6) return false
  if (line.style === style) return line.style === 'none' ? score >= 6 : score >= 1
  if (line.style === 'top' || line.style === 'part') return score >= 4
  return line.style === 'none' && score >= 8
}

function weigh(
  one: Candidate,
  style: HeadingStyle,
  ordinals: ReadonlyMap<SectionKey, number>,
  items: readonly StreamItem[],
  next: Candidate | undefined,
): number {
  const styled = one.line.style === style ? 4 : 0
  const numbered = one.line.ordinal !== null && one.line.ordinal === ordinals.get(one.key) ? 2 : 0
  const followed = next?.item === one.item + 1 || one.item + 1 >= items.length ? 0 : 1
  return one.score + styled + numbered + followed
}

/** The heaviest run of candidates that keeps the order of the form; the later one where two weigh the same. */
function bestChain(candidates: readonly Candidate[], order: readonly SectionKey[]): readonly Candidate[] {
  interface Chain {
    readonly weight: number
    readonly last: Candidate
    readonly before: Chain | null
  }
  const best: (Chain | null)[] = order.map(() => null)
  for (const candidate of candidates) {
    const at = order.indexOf(candidate.key)
    let before: Chain | null = null
    for (let earlier = 0; earlier < at; earlier++) {
      const chain = best[earlier] ?? null
      if (chain !== null && chain.weight > (before?.weight ?? 0)) before = chain
    }
    const weight = (before?.weight ?? 0) + candidate.score
    if (weight >= (best[at]?.weight ?? 0)) best[at] = { weight, last: candidate, before }
  }
  let chain: Chain | null = null
  for (const one of best) if (one !== null && one.weight > (chain?.weight ?? 0)) chain = one
  const found: Candidate[] = []
  for (; chain !== null; chain = chain.before) found.unshift(chain.last)
  return found
}

/** Numbered headings of a narrative report, whatever they are called: `s1`..`sN` in order of the text. */
function freeHeadings(
  text: string,
  form: Form,
  lines: readonly { readonly line: HeadingLine; readonly item: number }[],
): readonly Heading[] {
  const tableStart = lines.find(({ line }) => /^政府信息公开情况统计表|^统计指标/.test(line.words))?.line.start
  const inTable = (line: HeadingLine): boolean => tableStart !== undefined && line.start > tableStart
  for (const style of ['top', 'part', 'paren', 'arabic'] as const) {
    const found: { readonly span: Span; readonly ordinal: number }[] = []
    for (const { line } of lines) {
      if (line.style !== style || line.ordinal === null || !line.separated) continue
      const expected = (found.at(-1)?.ordinal ?? 0) + 1
      if (line.glued) {
        const span = line.ordinal === expected ? shortBeginning(text, line) : null
        if (span !== null) found.push({ span, ordinal: line.ordinal })
      } else if (
        line.words.length >= 2 &&
        !/[。;,]/.test(line.words) &&
        !(inTable(line) && isTableRow(form, line)) &&
        isPlausible(line.ordinal, expected)
      ) {
        found.push({ span: line.spanOf(), ordinal: line.ordinal })
      }
    }
    if (found.length >= 2) return found.map((one, at) => ({ key: `s${at + 1}`, ...one }))
  }
  return []
}

/** The next number, one repeated or one skipped: an author's slip. Anything else is a list within a section. */
const isPlausible = (ordinal: number, expected: number): boolean =>
  ordinal >= expected - 1 && ordinal <= expected + 2 && ordinal >= 1

/** `三、依申请公开情况。2013年，…`: the words up to the first stop, if they are short. */
function shortBeginning(text: string, line: HeadingLine): Span | null {
  const ordinal = line.spanOf()
  const mapped = normaliseMapped(text.slice(ordinal.end, ordinal.end + 200), ordinal.end)
  const stop = mapped.text.search(/[。:;]/)
  const raw = text.slice(ordinal.end, ordinal.end + 120)
  const blank = raw.slice(1).search(/[\s\u3000]/)
  const blankLength = blank > 2 ? normaliseMapped(raw.slice(0, blank + 1)).text.length : -1
  const ends = [stop, blankLength].filter((end) => end >= 4 && end <= 30)
  if (ends.length === 0) return null
  const words = mapped.text.slice(0, Math.min(...ends))
  return /[,]/.test(words) || !/公开|申请|复议|诉讼|收费|问题|措施|概述|概况|情况|事项|机构|人员/.test(words)
    ? null
    : joinSpans(ordinal, mapped.spanOf(0, words.length))
}
