/** Whether the core figures of information disclosure are stated exactly and for the year. */

import type { Statement } from '../../report/prose-statements'
import type { Subject } from '../check'
import { defineCheck } from '../check'
import { finding } from '../mark'
import { clauseEvidence, narrative, numberEvidence, placeOf, printed, wordsOf } from './statement-mark'

export const vagueFigures = defineCheck({
  id: 'tie-out/vague-figures',
  code: 'NA-04',
  version: 1,
  severity: 'S4',
  class: 'query',
  name: { zh: '约数、含混口径', en: 'Vague figures' },
  asks: {
    zh: '公开、申请、解读等核心数据是否为确数，口径是否为报告年度？',
    en: 'Are the core figures (disclosure, applications, explanations) exact, and of the report year?',
  },
  forms: 'all',
  messages: {
    approximate: {
      zh: '“{words}{stated}”为约数，核心数据应当准确。',
      en: '“{words}{stated}” is approximate; a core figure should be exact.',
    },
    cumulative: {
      zh: '“{words}{stated}”以“截止（截至）…累计”表述，不明确是年度数还是历年累计数。',
      en: '“{words}{stated}” is stated as accumulated up to a date: it is unclear whether it is the year’s figure.',
    },
  },
  reasons: {},
  *run(subject) {
    for (const one of narrative(subject).statements) {
      if (one.role === 'growth' || one.otherYear !== null) continue
      const message = isApproximate(subject, one) && isCore(one) ? 'approximate' : isSince(one) ? 'cumulative' : null
      if (message === null) continue
      yield finding(message, { words: wordsOf(one), stated: printed(subject.document, one) }, placeOf(one), [
        numberEvidence(subject.document, 'stated', one),
        clauseEvidence(subject, one),
      ])
    }
  },
})

const core = /政府信息|信息|申请|规范性文件|复议|诉讼|解读|回应/
const items = new Set(['条', '件', '篇', '次', '份', '条次', '期'])

function isCore(one: Statement): boolean {
  return one.counter !== null && items.has(one.counter) && core.test(`${one.lead.slice(-16)}${one.head ?? ''}`)
}

/** 30多条, 近200件, 100条以上: rounding to 万 alone is no approximation. */
function isApproximate(subject: Subject, one: Statement): boolean {
  if (one.interval === null) return false
  return (
    /[多余来]/.test(printed(subject.document, one)) ||
    /(?:近|约|超过|超|逾|突破|不到)$/.test(one.lead) ||
    /^(?:以上|左右)/.test(one.tail)
  )
}

function isSince(one: Statement): boolean {
  return one.concept === 'published' && one.period === 'cumulative' && /截[至止]/.test(one.gap)
}
