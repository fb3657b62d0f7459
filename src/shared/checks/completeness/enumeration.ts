/** Whether the items of a list inside the text are numbered without a gap: 一是 二是, （一）（二）, 1. 2. */

import type { ItemMark, MarkKind } from '../../report/item-mark'
import { chineseOrdinal } from '../../report/item-mark'
import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { finding } from '../mark'
import { passageWords, quoteAt } from '../quote'
import { matchesOf } from '../../text/matches'

export const enumeration = defineCheck({
  id: 'completeness/enumeration',
  code: 'ST-04',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '段内序号', en: 'Numbering of items' },
  asks: {
    zh: '段内“一是、二是”和“（一）（二）”“1. 2.”等序号是否连续？',
    en: 'Are the items of lists inside the text numbered without a gap?',
  },
  forms: 'all',
  messages: {
    gap: {
      zh: '段内序号不连续：“{before}”之后为“{after}”，缺少“{missing}”，请核实更正。',
      en: 'Items are numbered with a gap: “{before}” is followed by “{after}”; “{missing}” is missing.',
    },
    noFirst: {
      zh: '段内序号不连续：以“{after}”开始，缺少“{missing}”，请核实更正。',
      en: 'Items begin with “{after}”; “{missing}” is missing.',
    },
    repeated: {
      zh: '段内序号重复：“{after}”出现两次，请核实更正。',
      en: 'Two items in a row are numbered “{after}”.',
    },
  },
  reasons: {},
  *run(subject) {
    for (const scope of scopesOf(paragraphsOf(subject.document, subject.report, subject.form))) {
      yield* faultsOf(subject, scope)
    }
  },
})

interface Item {
  readonly paragraph: Paragraph
  /** Index of the paragraph in its scope. */
  readonly index: number
  readonly mark: ItemMark
}

interface Scope {
  readonly kind: MarkKind
  readonly paragraphs: readonly Paragraph[]
  readonly items: readonly Item[]
}

/** Lower levels begin anew below a higher one; 一、 at the top is the sections' own numbering (ST-03). */
const above: Readonly<Record<Exclude<MarkKind, 'cn'>, readonly MarkKind[]>> = {
  'paren-cn': ['cn'],
  num: ['cn', 'paren-cn'],
  'paren-num': ['cn', 'paren-cn', 'num'],
  inline: ['cn', 'paren-cn', 'num', 'paren-num'],
}

function* scopesOf(paragraphs: readonly Paragraph[]): Generator<Scope> {
  for (const kind of ['paren-cn', 'num', 'paren-num', 'inline'] as const) {
    let open: Paragraph[] = []
    for (const paragraph of paragraphs) {
      if (paragraph.kind === 'title' || paragraph.kind === 'meta') continue
      const begins =
        paragraph.kind === 'section' || (paragraph.mark !== null && above[kind].includes(paragraph.mark.kind))
      if (begins) {
        yield scopeOf(kind, open)
        open = []
      }
      open.push(paragraph)
    }
    yield scopeOf(kind, open)
  }
}

function scopeOf(kind: MarkKind, paragraphs: readonly Paragraph[]): Scope {
  const items = paragraphs.flatMap((paragraph, index) => {
    const marks = kind === 'inline' ? inlineMarks(paragraph.plain) : markAtStart(paragraph, kind)
    return marks.map((mark) => ({ paragraph, index, mark }))
  })
  return { kind, paragraphs, items }
}

/** There a number at the start of a line belongs to a row of the form, which may not have been read. */
const ofTables: ReadonlySet<string> = new Set(['disclosure', 'applications', 'disputes'])

function markAtStart(paragraph: Paragraph, kind: MarkKind): readonly ItemMark[] {
  if (paragraph.kind === 'section' || ofTables.has(paragraph.section ?? '')) return []
  return paragraph.mark?.kind === kind ? [paragraph.mark] : []
}

/** 一是 after a sign or at the start of a paragraph; 统一是, 唯一是, 之一是 have a character before them. */
const inline = /[一二三四五六七八九十]{1,3}[是要]/g
const before = /[。;,:!?"、)\]》]/

function inlineMarks(text: string): readonly ItemMark[] {
  const marks: ItemMark[] = []
  for (const match of matchesOf(text, inline)) {
    const start = match.index
    const end = start + match[0].length
    if (start > 0 && !before.test(text.charAt(start - 1))) continue
    // 一是一、二是二 says that things are what they are.
    if (/^[一二三四五六七八九十]是/.test(text.slice(end, end + 2))) continue
    const number = chineseOrdinal(match[0].slice(0, -1))
    if (number !== null) marks.push({ kind: 'inline', number, start, end })
  }
  return marks
}

/** Lists further out are taken as ended. */
const deepest = 8

/** Lists may be nested or begin anew: what is open is a stack of the last numbers (domain 4.3, ST-04). */
function* faultsOf({ document }: Subject, scope: Scope): Iterable<Mark> {
  const open: Item[] = []
  for (const item of scope.items) {
    const { number } = item.mark
    const continued = number === 1 ? -1 : open.findLastIndex((one) => one.mark.number + 1 === number)
    if (continued >= 0) open.length = continued
    else if (number > 1) {
      const before = open.at(-1)
      const fault = faultAt(scope, before, item)
      const label = (n: number): string => labelOf(scope.kind, n, item)
      if (fault !== null) {
        const after = label(number)
        yield finding(
          fault,
          { before: label(before?.mark.number ?? 0), after, missing: label((before?.mark.number ?? 0) + 1) },
          { section: item.paragraph.section, passage: passageWords(clause(item)) },
          [...(before === undefined ? [] : [before]), item].map((one) =>
            quoteAt(document, one === item ? 'stated' : 'context', one.paragraph, clauseAt(one)),
          ),
        )
      }
      open.length = Math.max(0, open.length - 1)
    }
    open.push(item)
    if (open.length > deepest) open.shift()
  }
}

function faultAt(scope: Scope, before: Item | undefined, item: Item): 'gap' | 'noFirst' | 'repeated' | null {
  const last = before?.mark.number ?? 0
  const { number } = item.mark
  if (number < last) return null
  if (number === last) return 'repeated'
  const between = textBetween(scope, before, item)
  for (let missing = last + 1; missing < number; missing += 1) {
    if (saysOtherwise(between, missing)) return null
  }
  if (before !== undefined) return 'gap'
  // A list may open with words of another kind: 首先, 一方面, 第一.
  return scope.kind === 'inline' && !/首先|第一|一方面|一来|其一|一、|一靠|一抓|一手|一个是|1[、.]/.test(between)
    ? 'noFirst'
    : null
}

function textBetween({ paragraphs }: Scope, before: Item | undefined, item: Item): string {
  const from = before?.index ?? 0
  return paragraphs
    .slice(from, item.index + 1)
    .map((one, index) => {
      const own = one.kind === 'body' ? 0 : one.text.length
      const start = index === 0 && before !== undefined ? before.mark.end : own
      return one.text.slice(start, one === item.paragraph ? item.mark.start : undefined)
    })
    .join('\n')
}

/** The missing number stands there in another dress: without a sign before it, or as 第二, 二要, 2. */
function saysOtherwise(between: string, missing: number): boolean {
  const cn = numeral(missing)
  const forms = [
    `${cn}是`,
    `${cn}要`,
    `${cn}、`,
    `(${cn})`,
    `第${cn}`,
    `其${cn}`,
    `${cn}来`,
    `(${missing}`,
    `${missing}.`,
    `${missing}、`,
  ]
  if (missing === 2) forms.push('其次', '另一方面', '同时是')
  return forms.some((form) => between.includes(form))
}

function numeral(value: number): string {
  const ones = '零一二三四五六七八九'
  const tens = Math.floor(value / 10)
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : ones.charAt(tens)}十`
  return value < 1 || value > 99 ? String(value) : `${ten}${value % 10 === 0 ? '' : ones.charAt(value % 10)}`
}

function labelOf(kind: MarkKind, number: number, item: Item): string {
  if (kind === 'paren-cn') return `（${numeral(number)}）`
  if (kind === 'paren-num') return `（${number}）`
  if (kind === 'inline') return `${numeral(number)}${item.paragraph.text.charAt(item.mark.end - 1)}`
  return `${number}${item.paragraph.text.charAt(item.mark.end - 1)}`
}

function clauseAt({ paragraph, mark }: Item): { start: number; end: number } {
  const stop = /[。;,:!?]/.exec(paragraph.text.slice(mark.end))
  const end = stop === null ? paragraph.text.length : mark.end + stop.index
  return { start: mark.start, end: Math.min(end, mark.end + 60) }
}

function clause(item: Item): string {
  const { start, end } = clauseAt(item)
  return item.paragraph.text.slice(start, end)
}
