/** Whether the text was copied from last year's report, figures and years aside. */

import { copiedText } from '../../compare/copied'
import type { CopiedText } from '../../compare/comparison'
import { compare, percentOf } from '../../report/exact'
import type { Finding } from '../outcome'
import type { Mark, Place, PriorSubject, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick, untested } from '../mark'

/** Domain XY-05. */
const mostly = '80'
const largely = '60'
/** Too few sentences to speak of copying: a body with little to report says it in the same words. */
const leastSentences = 8
const leastInSection = 3
/** As many as a person reads; the comparison of the two years shows them all. */
const mostListed = 200

export const copiedFromLastYear = defineCheck({
  id: 'wording/copied-text',
  code: 'XY-05',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '与上年文本雷同', en: 'Copied from last year' },
  asks: {
    zh: '正文以及存在问题部分的语句，是否大多照抄上年度报告？',
    en: 'Are most sentences of the text, or of the section on problems, those of last year’s report?',
  },
  forms: 'all',
  needs: ['prior'],
  messages: {
    report: {
      zh: '正文{sentences}句（不含模板和法定表述）中有{copied}句与上年度报告相同（数字、年份不计），占{percent}%，疑为照抄上年报告。',
      en: '{copied} of {sentences} sentences (template and statutory wording left out) stand in last year’s report, figures and years aside: {percent} %.',
    },
    section: {
      zh: '存在问题及改进部分{sentences}句中有{copied}句与上年度报告相同（数字、年份不计），占{percent}%，疑为照抄上年报告。',
      en: 'In the section on problems {copied} of {sentences} sentences stand in last year’s report, figures and years aside: {percent} %.',
    },
  },
  reasons: {
    few: {
      zh: '正文仅有{sentences}句可供比对，不足以判断是否照抄上年报告。',
      en: 'Only {sentences} sentences can be compared: too few to tell whether they were copied.',
    },
  },
  *run(subject) {
    const { prior } = subject
    if (prior === undefined) throw new Error('bug: the engine runs a check that needs last year’s report without it')
    const copied = copiedText(prior, subject)
    if (copied.sentences < leastSentences) {
      yield untested('few', { section: null }, { sentences: String(copied.sentences) })
    } else yield* markShare(subject, prior, 'report', { section: null }, copied.sentences, copied.list)
    const problems = copied.sections.find(({ key }) => isProblems(subject, key))
    if (problems === undefined || problems.sentences < leastInSection) return
    const list = copied.list.filter(({ section }) => section === problems.key)
    const place = { section: problems.key, passage: 'section' }
    yield* markShare(subject, prior, 'section', place, problems.sentences, list)
  },
})

function isProblems({ report }: Subject, key: string): boolean {
  if (key === 'problems') return true
  const heading = report.sections.find((one) => one.key === key)?.heading ?? ''
  return /问题|不足|改进/.test(heading)
}

function* markShare(
  { document }: Subject,
  prior: PriorSubject,
  message: 'report' | 'section',
  place: Place,
  sentences: number,
  list: CopiedText['list'],
): Generator<Mark> {
  const percent = percentOf(String(list.length), String(sentences), 0)
  if (compare(percent, largely) < 0) {
    yield tick('traced', place, [])
    return
  }
  const severity: Finding['severity'] = compare(percent, mostly) >= 0 ? 'S2' : 'S3'
  const shown = list.slice(0, mostListed)
  yield finding(
    message,
    { sentences: String(sentences), copied: String(list.length), percent },
    place,
    shown.map(({ current }) => evidenceAt(document, 'context', current)),
    {
      severity,
      stated: percent,
      priorEvidence: shown.map(({ prior: at }) => evidenceAt(prior.document, 'context', at)),
    },
  )
}
