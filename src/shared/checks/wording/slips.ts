/** Whether the prose holds known slips: wrong characters, words left over, marks that are missing. */

import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import { matchesOf } from '../../text/matches'
import type { Span } from '../../text/span'
import { sliceSpan } from '../../text/span'
import type { Bilingual, Subject } from '../check'
import { defineCheck } from '../check'
import { finding } from '../mark'
import { passageWords, quoteInContext, wordsAt } from '../quote'
import type { FoundMisspelling } from './lists/misspellings'
import { misspellingsOf } from './lists/misspellings'
import type { Slip } from './lists/slips'
import { slips as knownSlips } from './lists/slips'

export const slips = defineCheck({
  id: 'wording/slips',
  code: 'TX-01',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '错别字、漏字、标点', en: 'Typing slips' },
  asks: {
    zh: '正文是否有常见错别字、漏字、多字或者标点缺漏？',
    en: 'Does the prose hold known misspellings, words left over or missing marks?',
  },
  forms: 'all',
  messages: {
    slip: { zh: '“{stated}”处{reason}，请核实更正。', en: 'At “{stated}”: {reason}.' },
  },
  reasons: {},
  *run({ document, report, form }: Subject) {
    const paragraphs = paragraphsOf(document, report, form).filter((one) => one.kind !== 'meta')
    const whole = paragraphs.map((one) => one.plain).join('\n')
    const misspellingsIn = misspellingsOf(whole)
    const possible = knownSlips.filter(({ hint }) => hint === undefined || whole.includes(hint))
    for (const paragraph of paragraphs) {
      for (const { at, reason } of slipsIn(document, paragraph, possible, misspellingsIn)) {
        const evidence = quoteInContext(document, paragraph, at)
        const around = { start: Math.max(0, at.start - 6), end: Math.min(at.end + 6, paragraph.text.length) }
        const place = {
          section: paragraph.section,
          passage: passageWords(paragraph.text.slice(around.start, around.end)),
        }
        const stated = wordsAt(document, paragraph, around)
        yield finding('slip', { stated, reason }, place, evidence)
      }
    }
  },
})

interface Found {
  readonly at: Span
  readonly reason: Bilingual
}

/** Findings of one paragraph: more of them say nothing new. */
const mostShown = 20

function slipsIn(
  document: Subject['document'],
  paragraph: Paragraph,
  possible: readonly Slip[],
  misspellingsIn: (text: string) => readonly FoundMisspelling[],
): readonly Found[] {
  const { plain: text } = paragraph
  const found: Found[] = []
  for (const slip of possible) {
    for (const match of matchesOf(text, slip.pattern)) {
      const at = { start: match.index, end: match.index + match[0].length }
      if (slip.isContiguous && !isContiguous(document, paragraph, at)) continue
      found.push({ at, reason: slip.reason })
    }
  }
  for (const { at, right } of misspellingsIn(text)) {
    found.push({ at, reason: { zh: `疑应为“${right}”`, en: `probably ${right} is meant` } })
  }
  for (const at of missingStops(text)) {
    const reason = { zh: '短标题之后缺少标点', en: 'a mark is missing after the short title' }
    if (isContiguous(document, paragraph, at)) found.push({ at, reason })
  }
  return found.toSorted((a, b) => a.at.start - b.at.start).slice(0, mostShown)
}

/**
 * No blank or line break inside, which might stand for the mark, those around a number apart. One character more, since
 * the mark would follow.
 */
function isContiguous({ text }: Subject['document'], paragraph: Paragraph, { start, end }: Span): boolean {
  const to = Math.min(end + 1, paragraph.text.length)
  const printed = sliceSpan(text, paragraph.spanOf(start, to))
  return printed.length === to - start || printed.replace(aroundNumber, '').length === to - start
}

const aroundNumber = /(?<=[0-9０-９])\s{1,4}(?=\S)|(?<=\S)\s{1,4}(?=[0-9０-９])/g

const item = /(?<=^|[。;:])[一二三四五六七八九十]{1,2}是([^。;,:!?]+)([。;,:!?]|$)/g
const longestTitle = 18
const fewestSiblings = 3
/** A short title of verb and object, and the next sentence right behind it. */
const runsOn =
  /^((?:着力|积极)?(?:加强|强化|推进|完善|健全|提升|提高|深化|优化|规范|扩大|拓展|落实|加大|创新|做好|注重|压实)[^,。;:]{2,12}?)(?:将|积极(?!性)|进一步|把|通过|严格按照|认真|切实|充分|及时|组织(?!领导|建设|机构|保障|体系|实施|协调))/

/** Items whose siblings close their short title with 。 while they run on (domain 4.9, TX-01). */
function* missingStops(text: string): Generator<Span> {
  if (!text.includes('三是') && !text.includes('四是')) return
  const items = matchesOf(text, item)
  const titled = items.filter(([, title = '', stop]) => stop === '。' && title.length <= longestTitle)
  if (titled.length < fewestSiblings) return
  for (const match of items) {
    const [all, words = ''] = match
    const title = runsOn.exec(words)?.[1]
    if (title === undefined || (words.length <= longestTitle && match[2] === '。')) continue
    const start = match.index + all.indexOf(words)
    yield { start: match.index, end: start + title.length }
  }
}
