/** Whether a long paragraph has nothing to do with information disclosure. */

import { paragraphsOf } from '../../report/paragraphs'
import type { Subject } from '../check'
import { defineCheck } from '../check'
import { finding } from '../mark'
import { passageWords, quoteAt, wordsAt } from '../quote'
import { matchesOf } from '../../text/matches'
import { disclosureWords } from './lists/disclosure-words'

export const offTopic = defineCheck({
  id: 'wording/off-topic',
  code: 'TX-08',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '与信息公开无关', en: 'Off topic' },
  asks: {
    zh: '是否有整段文字与政府信息公开工作无关？',
    en: 'Does a whole paragraph speak of something other than information disclosure?',
  },
  forms: 'all',
  messages: {
    offTopic: {
      zh: '“{stated}…”一段共{length}字，未涉及政府信息公开工作，请核实是否与报告内容有关。',
      en: 'The paragraph “{stated}…” of {length} characters does not speak of information disclosure.',
    },
  },
  reasons: {},
  *run({ document, report, form }: Subject) {
    for (const paragraph of paragraphsOf(document, report, form)) {
      const { text } = paragraph
      if (paragraph.kind !== 'body' || paragraph.section === null || text.length < longParagraph) continue
      // A long paragraph may name a site or a press in passing: one word in every three hundred characters.
      if (holdsMore(text, Math.floor(text.length / passing))) continue
      const first = { start: 0, end: firstSentence(text) }
      yield finding(
        'offTopic',
        { stated: wordsAt(document, paragraph, { start: 0, end: 20 }), length: String(text.length) },
        { section: paragraph.section, passage: passageWords(text) },
        [quoteAt(document, 'stated', paragraph, first)],
      )
    }
  },
})

/** Shorter ones are transitions and lists. */
const longParagraph = 150
const passing = 300
const everyWord = new RegExp(disclosureWords.source, 'g')

/** Whether there are more words of disclosure than so many; stops looking once it knows. */
function holdsMore(text: string, most: number): boolean {
  let hits = 0
  for (const _ of matchesOf(text, everyWord)) {
    hits += 1
    if (hits > most) return true
  }
  return false
}

function firstSentence(text: string): number {
  const stop = text.indexOf('。')
  return stop < 0 ? Math.min(text.length, 80) : stop + 1
}
