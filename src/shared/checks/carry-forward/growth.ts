/** Whether growth against last year, stated for the applications received, follows from last year's report. */

import { add, compare, subtract } from '../../report/exact'
import { hasBase, isGrowthOf, shareOf } from '../../report/prose-rates'
import { narrativeOf } from '../../report/prose-narrative'
import type { Statement } from '../../report/prose-statements'
import type { Mark, PriorSubject, Subject } from '../check'
import { defineCheck } from '../check'
import { cellAt, isExact } from '../cell'
import { evidenceAt, figureEvidence, finding, tick, untested } from '../mark'

export const growth = defineCheck({
  id: 'carry-forward/growth',
  code: 'XY-07',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '同比数与上年报告不符', en: 'Growth against last report' },
  asks: {
    zh: '正文所称收到申请的同比增减幅度，与上年度报告是否相符？',
    en: 'Does the growth stated for applications received follow from last year’s report?',
  },
  forms: 'all',
  messages: {
    differs: {
      zh: '“{stated}”，按上年度报告{base}件、本年{now}件计算为{expected}%。',
      en: '“{stated}”: from {base} in last year’s report to {now} it comes to {expected} %.',
    },
    unconfirmed: {
      zh: '“{stated}”须以上年度收到申请数为基数，未导入上年度报告，无法核实；按本年{now}件推算{bases}，请说明基数。',
      en: '“{stated}” rests on the applications received last year; without last year’s report it cannot be confirmed. From {now} this year, {bases}.',
    },
  },
  reasons: {
    base: {
      zh: '上年度报告未能读出收到申请数，“{stated}”无法核对。',
      en: 'The applications received could not be read from last year’s report, so “{stated}” cannot be verified.',
    },
  },
  *run(subject) {
    const { sentences } = narrativeOf(subject.document, subject.report, subject.form)
    for (const { statements } of sentences) {
      for (const [index, one] of statements.entries()) {
        const now = statements[index - 1]
        if (now !== undefined && isGrowthOfReceived(one, now)) yield markGrowth(subject, one, now)
      }
    }
  },
})

const againstLastYear = /同比|[较比](?:上|去)年|(?:上|去)年同期/

function isGrowthOfReceived(one: Statement, now: Statement): boolean {
  return (
    one.role === 'growth' &&
    one.counter === '%' &&
    one.direction !== null &&
    one.interval === null &&
    againstLastYear.test(one.gap) &&
    now.concept === 'received' &&
    now.interval === null &&
    now.otherYear === null &&
    now.scope === null &&
    /^\d+$/.test(now.value)
  )
}

function markGrowth(subject: Subject, one: Statement, now: Statement): Mark {
  const { document, prior } = subject
  const { stream } = narrativeOf(document, subject.report, subject.form)
  const clause = stream.spanOf(now.clauseStart, one.clauseEnd)
  const said = document.text.slice(one.span.start, one.span.end).replace(/\s+/g, '')
  const stated = `${one.lead.slice(-8)}${said}`
  const place = { section: one.section, passage: `received ${one.lead.slice(-8)}` }
  const direction = one.direction ?? 'up'
  const evidence = [
    evidenceAt(document, 'stated', one.span),
    evidenceAt(document, 'right', now.span),
    evidenceAt(document, 'context', clause),
  ]
  if (prior === undefined) {
    return finding(
      'unconfirmed',
      { stated, now: now.value, bases: inWords(basesOf(one, now, direction)) },
      place,
      evidence,
      { severity: 'S4', class: 'query', stated: one.value },
    )
  }
  const base = receivedOf(prior)
  if (base === null) return untested('base', place, { stated })
  if (isGrowthOf(one.value, one.decimals, now.value, base.value, direction)) {
    return tick('carried', place, [one.number, now.number])
  }
  const change = direction === 'up' ? subtract(now.value, base.value) : subtract(base.value, now.value)
  const share = shareOf(change, base.value, one.decimals) ?? '—'
  const expected = change.startsWith('-') ? `-${share}` : share
  return finding('differs', { stated, base: base.value, now: now.value, expected }, place, evidence, {
    stated: one.value,
    expected,
    priorEvidence: base.evidence,
  })
}

/** Applications received as last year's report states them: in its table, else in its text. */
function receivedOf({ document, form, report }: PriorSubject) {
  for (const [line, column] of [
    ['applications.received', 'total'],
    ['statistics.received', 'count'],
  ] as const) {
    const figure = cellAt(report, line, column)
    if (isExact(figure)) return { value: figure.value, evidence: figureEvidence(document, 'left', figure) }
  }
  const said = narrativeOf(document, report, form).statements.find(
    (one) => one.concept === 'received' && one.interval === null && one.scope === null && one.otherYear === null,
  )
  return said === undefined ? null : { value: said.value, evidence: [evidenceAt(document, 'left', said.span)] }
}

/** Whole numbers from which the growth leads to this year's figure; at most three are worth naming. */
function basesOf(one: Statement, now: Statement, direction: 'up' | 'down'): readonly string[] | null {
  if (!hasBase(one.value, one.decimals, now.value, direction)) return []
  const rate = direction === 'up' ? add('100', one.value) : subtract('100', one.value)
  const middle = shareOf(now.value, rate, 0)
  if (middle === null) return null
  const found = ['-2', '-1', '0', '1', '2']
    .map((step) => add(middle, step))
    .filter((base) => compare(base, '0') > 0 && isGrowthOf(one.value, one.decimals, now.value, base, direction))
  return found.length > 0 && found.length <= 3 ? found : null
}

function inWords(bases: readonly string[] | null) {
  if (bases === null) return { zh: '基数不唯一', en: 'several bases are possible' }
  if (bases.length === 0) return { zh: '没有可行的整数基数', en: 'no whole number can be the base' }
  return { zh: `上年应为${bases.join('或')}件`, en: `last year’s number should have been ${bases.join(' or ')}` }
}
