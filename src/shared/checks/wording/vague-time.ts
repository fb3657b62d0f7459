/** Whether the report speaks of “this year” and “now” although its year is closed. */

import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import { rangeAt } from '../../report/sentences'
import { matchesOf } from '../../text/matches'
import type { Span } from '../../text/span'
import type { Evidence, Subject } from '../check'
import { defineCheck } from '../check'
import { finding } from '../mark'
import { quoteInContext } from '../quote'
import type { VagueTime } from './lists/vague-times'
import { vagueTimes } from './lists/vague-times'

export const vagueTime = defineCheck({
  id: 'wording/vague-time',
  code: 'TX-05',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '时间表述', en: 'Vague time' },
  asks: {
    zh: '报告是否使用“今年以来”“目前”等所指不明的时间表述？',
    en: 'Does the report use words of time that leave open which time is meant?',
  },
  forms: 'all',
  messages: {
    vague: {
      zh: '报告中“{word}”出现{count}处，时间表述含糊：{reason}。',
      en: '“{word}” (places: {count}): {reason}.',
    },
  },
  reasons: {},
  *run({ document, report, form }: Subject) {
    const prose = paragraphsOf(document, report, form).filter((one) => one.kind === 'body' || one.kind === 'heading')
    for (const time of vagueTimes) {
      const places = prose.flatMap((paragraph) => placesOf(time, paragraph).map((at) => ({ paragraph, at })))
      if (places.length === 0) continue
      const evidence: readonly Evidence[] = places
        .slice(0, mostShown)
        .flatMap(({ paragraph, at }) => quoteInContext(document, paragraph, at))
      yield finding(
        'vague',
        { word: time.word, count: String(places.length), reason: time.reason },
        { section: places[0]?.paragraph.section ?? null, passage: time.word },
        evidence,
      )
    }
  },
})

const mostShown = 10
/** How far behind the word its figure may stand. */
const reach = 40

function placesOf({ word, pattern, beside }: VagueTime, paragraph: Paragraph): readonly Span[] {
  const { plain: text } = paragraph
  if (!text.includes(word.slice(0, 2))) return []
  const found = matchesOf(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }))
  if (beside === undefined || found.length === 0) return found
  return found.filter(({ start, end }) => {
    const sentence = rangeAt(paragraph.sentences, start, text)
    return beside.test(text.slice(end, Math.min(sentence.end, end + reach)))
  })
}
