/** Reads one line as a possible section heading: its ordinal, and the section of the form that its words name. */

import type { Form, FormSection, SectionKey } from '../forms/form'
import { editDistance } from '../text/edit-distance'
import { normaliseMapped } from '../text/normalise'
import type { Span } from '../text/span'

/** How a heading is numbered: `top` 一、 · `part` 第一部分 · `paren` （一） · `arabic` 1、 · `none`. */
export type HeadingStyle = 'top' | 'part' | 'paren' | 'arabic' | 'none'

export interface HeadingLine {
  readonly style: HeadingStyle
  readonly ordinal: number | null
  /** Start of the line. */
  readonly start: number
  /** Ordinal and words, normalised. */
  readonly printed: string
  /** Of ordinal and heading words; of the ordinal alone where text goes on in the line. Costly: ask only of headings. */
  readonly spanOf: () => Span
  /** The words after the ordinal, normalised, without trailing punctuation. */
  readonly words: string
  /** A sign stands between ordinal and words (`一、`), not the words at once (`一总体情况`). */
  readonly separated: boolean
  /** Text follows in the same line. */
  readonly glued: boolean
}

export interface HeadingMatch {
  readonly key: SectionKey
  readonly score: number
}

const numeral = '[一二三四五六七八九十]{1,3}'
const styles: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['part', new RegExp(`^第(${numeral}|\\d{1,2})(?:部分|章|节|项|大项)[、.,:]*`)],
  ['top', new RegExp(`^(${numeral})(?:[、.,:·]+|(?![是方般次种样些个条件份月日年、.级网人二三四五六七八九十]))`)],
  ['paren', new RegExp(`^[(\\[](${numeral}|\\d{1,2})[)\\]][、.,:]*`)],
  ['arabic', /^(\d{1,2})[、.):](?!\d)/],
]

const digits = '零一二三四五六七八九'

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const [tens = '', ones] = text.split('十')
  if (ones === undefined) return digits.indexOf(text.slice(0, 1))
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}

/** A heading is a short line (domain 2.5, rule 1: up to 40 characters once stripped). */
const longestHeading = 40

/** How any heading begins, blanks and Markdown signs apart, unless it is a short line of words only. */
const beginning = /^[\s\u3000\u00a0#*>_]{0,12}[一二三四五六七八九十第(（[【〔\d０-９]/

/** A line of words only that is longer than this is prose. */
const longestBare = 60

/** Reads the line at `at`; null for a line that cannot begin with a heading. `text` is the canonical text. */
export function readHeadingLine(text: string, at: Span): HeadingLine | null {
  const raw = text.slice(at.start, Math.min(at.end, at.start + 16))
  if (at.end - at.start > longestBare ? !beginning.test(raw) : !/[\u2e80-\u9fff]/.test(raw)) return null
  const window = Math.min(at.end, at.start + 240)
  const mapped = normaliseMapped(text.slice(at.start, window), at.start)
  const line = mapped.text
  const skip = /^[#*>·\-=_]{0,8}/.exec(line)?.[0].length ?? 0
  const rest = line.slice(skip)
  let style: HeadingStyle = 'none'
  let ordinal: number | null = null
  let from = skip
  let separated = false
  for (const [name, pattern] of styles) {
    const match = pattern.exec(rest)
    if (match?.[1] === undefined) continue
    style = name
    ordinal = numberOf(match[1])
    from = skip + match[0].length
    separated = match[0] !== match[1]
    break
  }
  const words = line.slice(from)
  const base = { style, ordinal, separated, start: at.start }
  const whole = window === at.end && words.length <= longestHeading && !/[,;!?]|[。:]./.test(words)
  if (whole) {
    const bare = words.replace(/[。:;,、.*#_=·-]+$/, '')
    if (bare === '') return null
    const end = from + bare.length
    return {
      ...base,
      words: bare,
      printed: line.slice(skip, end),
      spanOf: () => mapped.spanOf(skip, end),
      glued: false,
    }
  }
  if (style === 'none' || style === 'arabic' || words === '') return null
  return { ...base, words, printed: line.slice(skip, from), spanOf: () => mapped.spanOf(skip, from), glued: true }
}

const punctuation = /[、,.。:;()"·'[\]<>《》/|~\-*#_]+/g
const bare = (words: string): string => words.replace(punctuation, '')

/** Words that a heading of the section must have when its wording is none of the known ones. */
const families: Readonly<Record<string, RegExp>> = {
  overview: /总体|概述|概况|基本情况|工作情况综述/,
  disclosure: /主动公开/,
  applications: /(?:收到|受理|处理|办理|依).*申请/,
  disputes: /复议|诉讼/,
  problems: /问题|不足|改进/,
  other: /其他.*(?:事项|情况|报告)|其它.*(?:事项|情况|报告)|需要(?:报告|说明)/,
}

interface KnownWording {
  readonly key: string
  readonly section: FormSection
  readonly official: boolean
}

/** No heading of a section is without one of these. */
const anyKeyword =
  /总体|概|体情|总.?情况|主动|政府信息|基本情况|公开|申请|复议|诉讼|问题|改进|其他|其它|事项|报告|说明|收费|综述/

const wordings = new WeakMap<Form, readonly KnownWording[]>()

function wordingsOf(form: Form): readonly KnownWording[] {
  const known = wordings.get(form)
  if (known !== undefined) return known
  const all = form.sections.flatMap((section) =>
    [section.heading, ...section.variants].map((words, at) => ({
      key: bare(normaliseMapped(words).text),
      section,
      official: at === 0,
    })),
  )
  wordings.set(form, all)
  return all
}

/** A short official heading with one slip, under the number that the form gives it. */
function isSlipOf(words: string, { key, official, section }: KnownWording, line: HeadingLine): boolean {
  if (!official || key.length < 4 || key.length >= 8 || line.style !== 'top') return false
  return line.ordinal === numberOf(section.ordinal) && words.length >= 3 && editDistance(words, key, 1) !== null
}

/** Text that may stand right after a heading in one line: not the comma or 和 of a list of headings. */
const goesOnAsList = /^[、,;和及与等]|^(?:。|:)?[一二三四五六七八九十]、/

/**
 * The section that a heading line names, best first: the official wording, a known variant, words around it, a mistype,
 * at last only the words that the section cannot do without. Null where it names none.
 */
export function matchHeading(form: Form, line: HeadingLine): HeadingMatch | null {
  if (!anyKeyword.test(line.glued ? line.words.slice(0, longestHeading) : line.words)) return null
  const words = bare(line.glued ? line.words.slice(0, longestHeading) : line.words)
  let best: HeadingMatch | null = null
  const offer = (key: SectionKey, score: number): void => {
    if (best === null || score > best.score) best = { key, score }
  }
  const first = words.charAt(0)
  for (const known of wordingsOf(form)) {
    if (line.glued) {
      if (!known.key.startsWith(first)) continue
      if (startsWithWording(line.words, known) && !mentionsAnother(form, line.words, known))
        offer(known.section.key, known.key.length >= 6 || known.official ? 4 : 1)
    } else if (words === known.key) offer(known.section.key, known.official ? 10 : known.key.length >= 6 ? 8 : 6)
    else if (known.key.length >= 4 && words.length <= 34 && (words.endsWith(known.key) || words.startsWith(known.key)))
      offer(known.section.key, 5)
    else if (known.key.length >= 8 && editDistance(words, known.key, 3) !== null) offer(known.section.key, 6)
    else if (isSlipOf(words, known, line)) offer(known.section.key, 5)
  }
  if (best === null && !line.glued && line.style !== 'none' && words.length <= 30) {
    for (const section of form.sections) if (families[section.key]?.test(words) === true) offer(section.key, 3)
  }
  return best
}

/** End, in normalised words, of the wording with which a glued line begins. */
function startsWithWording(words: string, known: KnownWording): boolean {
  const end = wordingEnd(words, known)
  return end !== null && !goesOnAsList.test(words.slice(end))
}

function wordingEnd(words: string, known: KnownWording): number | null {
  let at = 0
  for (let end = 0; end < words.length && end < known.key.length * 2 + 4; end++) {
    const sign = words.charAt(end)
    if (bare(sign) === '') continue
    if (sign !== known.key.charAt(at)) return null
    at++
    if (at === known.key.length) return end + 1
  }
  return null
}

/** A line that lists further sections is the introduction, not a heading (domain 2.5, rule 3). */
function mentionsAnother(form: Form, words: string, known: KnownWording): boolean {
  const next = bare(words.slice(0, 120))
  return (
    form.sections.filter(
      (section) => section.key !== known.section.key && next.includes(bare(normaliseMapped(section.heading).text)),
    ).length >= 1
  )
}

/** Length of the heading inside a glued line's words: up to the end of the longest wording that it begins with. */
export function gluedLength(form: Form, line: HeadingLine, key: SectionKey): number {
  const ends = wordingsOf(form)
    .filter((known) => known.section.key === key)
    .map((known) => wordingEnd(line.words, known) ?? 0)
  return Math.max(0, ...ends)
}
