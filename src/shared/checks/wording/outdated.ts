/** Whether the report uses wording that the rules have left behind. */

import { paragraphsOf } from '../../report/paragraphs'
import type { Paragraph } from '../../report/paragraphs'
import { rangeAt } from '../../report/sentences'
import { matchesOf } from '../../text/matches'
import type { Span } from '../../text/span'
import type { Evidence, Subject } from '../check'
import { defineCheck } from '../check'
import { finding } from '../mark'
import { quoteAt, quoteInContext } from '../quote'
import { outdatedWords } from './lists/outdated-words'

export const outdated = defineCheck({
  id: 'wording/outdated',
  code: 'TX-02',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '过时、不规范用语', en: 'Outdated wording' },
  asks: {
    zh: '报告是否使用现行规定已不再使用的或者不规范的用语？',
    en: 'Does the report use wording that the rules have left behind, or that is not standard?',
  },
  forms: 'all',
  messages: {
    outdated: {
      zh: '“{stated}”表述不规范：{reason}，建议改为“{instead}”。',
      en: '“{stated}” is outdated or not standard: {reason} (now: {instead}).',
    },
  },
  reasons: {},
  *run({ document, report, form }: Subject) {
    const year = report.year ?? form.years.from
    const prose = paragraphsOf(document, report, form).filter((one) => one.kind !== 'title' && one.kind !== 'meta')
    for (const word of outdatedWords) {
      if (year < word.since) continue
      const places = placesOf(prose, word.pattern, word.hint)
      const first = places[0]
      if (first === undefined) continue
      const current = word.current === undefined ? [] : placesOf(prose, word.current, '常态')
      const evidence: readonly Evidence[] = [
        ...places.slice(0, mostShown).flatMap(({ paragraph, at }) => quoteInContext(document, paragraph, at)),
        ...current.slice(0, 1).map(({ paragraph, at }) => quoteAt(document, 'context', paragraph, at)),
      ]
      const stated = first.paragraph.text.slice(first.at.start, first.at.end)
      yield finding(
        'outdated',
        { stated, reason: word.reason, instead: word.instead },
        { section: first.paragraph.section, passage: word.id },
        evidence,
      )
    }
  },
})

const mostShown = 10
/** A sentence that reports the change itself may name what was dropped. */
const tellsTheChange = /取消|删除|删去|不再|废止|改为|转变|取代|替代|修订前/

function placesOf(
  prose: readonly Paragraph[],
  pattern: RegExp,
  hint: string,
): readonly { paragraph: Paragraph; at: Span }[] {
  return prose.flatMap((paragraph) => {
    const { plain: text } = paragraph
    if (!text.includes(hint)) return []
    const found = matchesOf(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
    if (found.length === 0) return []
    return found
      .filter(({ start }) => {
        const sentence = rangeAt(paragraph.sentences, start, text)
        return !tellsTheChange.test(text.slice(sentence.start, sentence.end))
      })
      .map((at) => ({ paragraph, at }))
  })
}
