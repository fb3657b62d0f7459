/** Whether quotation marks, brackets and title marks come in pairs, paragraph by paragraph. */

import type { SourceDocument } from '../../document/document'
import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import { matchesOf } from '../../text/matches'
import type { Span } from '../../text/span'
import type { Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding } from '../mark'
import { passageWords } from '../quote'

export const unbalancedMarks = defineCheck({
  id: 'wording/unbalanced-marks',
  code: 'TX-06',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '标点配对', en: 'Marks in pairs' },
  asks: {
    zh: '引号、书名号、括号是否成对出现？',
    en: 'Do quotation marks, title marks and brackets come in pairs?',
  },
  forms: 'all',
  messages: {
    unclosed: {
      zh: '「{stated}」处的 {mark} 没有与之配对的后一半，请核实更正。',
      en: 'In 「{stated}」 the mark {mark} is never closed.',
    },
    unopened: {
      zh: '「{stated}」处的 {mark} 没有与之配对的前一半，请核实更正。',
      en: 'In 「{stated}」 the mark {mark} closes nothing.',
    },
  },
  reasons: {},
  *run({ document, report, form }: Subject) {
    const paragraphs = paragraphsOf(document, report, form).filter((one) => one.kind !== 'meta')
    const faults = paragraphs.map((paragraph) => faultsIn(document, paragraph))
    // A pair that opens in one paragraph and closes in the next was cut by a page, or quotes two paragraphs.
    const halves = faults.map((all) => new Set(all.map(({ pair, opens }) => `${pair} ${opens}`)))
    for (const [index, paragraph] of paragraphs.entries()) {
      const own = (faults[index] ?? []).filter(
        ({ pair, opens }) => halves[opens ? index + 1 : index - 1]?.has(`${pair} ${!opens}`) !== true,
      )
      for (const fault of own.slice(0, mostShown)) {
        const around = contextOf(document.text, fault.span, paragraph)
        const stated = document.text.slice(around.start, around.end).replaceAll(/\s/g, '')
        yield finding(
          fault.opens ? 'unclosed' : 'unopened',
          { stated, mark: fault.mark },
          { section: paragraph.section, passage: passageWords(stated) },
          [evidenceAt(document, 'stated', around)],
        )
      }
    }
  },
})

/** Findings of one paragraph: more of them say nothing new. */
const mostShown = 10

interface Fault {
  readonly mark: string
  readonly pair: number
  readonly opens: boolean
  readonly span: Span
}

/** Pairs by index; half-width brackets are folded into the full-width ones. Single quotes double as apostrophes: left out. */
const opening = '“《（【〔'
const closing = '”》）】〕'
const anyMark = /[“”《》（）()【】〔〕[\]]/g
const folded: Readonly<Record<string, string>> = { '(': '（', ')': '）', '[': '〔', ']': '〕' }
/** 1) and 一） number an item; they open nothing. */
const itemBracket = /(?:^|[。；;，,、：:\s])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/

function faultsIn(document: SourceDocument, paragraph: Paragraph): readonly Fault[] {
  const at = paragraph.span
  const text = document.text.slice(at.start, at.end)
  const open: Fault[][] = Array.from(opening, () => [])
  const faults: Fault[] = []
  for (const { 0: printed, index } of matchesOf(text, anyMark)) {
    const sign = folded[printed] ?? printed
    const span = { start: at.start + index, end: at.start + index + 1 }
    const opens = opening.indexOf(sign)
    if (opens >= 0) open[opens]?.push({ mark: printed, pair: opens, opens: true, span })
    const closes = closing.indexOf(sign)
    if (closes < 0) continue
    if (open[closes]?.pop() !== undefined) continue
    if (sign === '）' && itemBracket.test(text.slice(Math.max(0, index - 4), index))) continue
    faults.push({ mark: printed, pair: closes, opens: false, span })
  }
  return [...faults, ...open.flat()].toSorted((a, b) => a.span.start - b.span.start)
}

/** The words around a mark, up to the next comma or stop on either side. */
function contextOf(text: string, mark: Span, paragraph: Paragraph): Span {
  const within = paragraph.span
  const from = Math.max(within.start, mark.start - reach)
  const to = Math.min(within.end, mark.end + reach)
  const before = text.slice(from, mark.start)
  const after = text.slice(mark.end, to)
  const begin = Math.max(...Array.from('。；;，,：:！？\n', (sign) => before.lastIndexOf(sign))) + 1
  const stop = after.search(/[。；;，,：:！？\n]/)
  const start = from + begin
  return { start: startOfCharacter(text, start), end: stop < 0 ? endOfCharacter(text, to) : mark.end + stop }
}

const reach = 30

function startOfCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}

function endOfCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at
}
