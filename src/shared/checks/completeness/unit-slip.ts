/** Whether an amount slipped by the scale of its unit: yuan where ten thousands of yuan are asked for. */

import Big from 'big.js'
import type { Figure } from '../../report/report'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { cellAt, isExact, labelEvidence } from '../cell'
import { figureEvidence, finding, untested } from '../mark'
import { columnName, lineName, lineOf, tableOfLine } from '../place-names'

/** Cells whose unit the form prints as 万元. */
const cells = [
  { line: 'disclosure.fees', column: 'collected' },
  { line: 'statistics.fees', column: 'count' },
  { line: 'statistics.funds', column: 'count' },
]

/** A ratio within a factor of two of ten thousand, up or down, is the unit and not the year. */
const slip = Big(10000)

export const unitSlip = defineCheck({
  id: 'completeness/unit-slip',
  code: 'FM-07',
  version: 1,
  severity: 'S3',
  class: 'likely-defect',
  name: { zh: '金额单位错误', en: 'Unit slip' },
  asks: {
    zh: '以万元为单位的金额，是否误按元填报？',
    en: 'Was an amount asked for in ten thousands of yuan given in yuan?',
  },
  forms: ['2014', '2021'],
  messages: {
    unit: {
      zh: '“{line}”{column}填报“{raw}”，表内单位为万元，请核实。',
      en: '“{line}”, “{column}”: “{raw}” is in yuan, the form asks for ten thousands of yuan.',
    },
    scale: {
      zh: '“{line}”{column}填报{value}，上年度为{before}，相差约一万倍，疑为金额单位错误。',
      en: '“{line}”, “{column}”: {value}, last year {before}; about ten thousand times, probably a slip of the unit.',
    },
  },
  reasons: {
    prior: {
      zh: '没有同一格式的上年度金额可比，无法判断金额单位。',
      en: 'There is no amount of last year on the same form to compare with, so the unit cannot be told.',
    },
  },
  *run(subject) {
    for (const { line, column } of cells) {
      if (lineOf(subject.form, line)?.columns.includes(column) !== true) continue
      yield* markAmount(subject, cellAt(subject.report, line, column))
    }
  },
})

function* markAmount(subject: Subject, now: Figure): Iterable<Mark> {
  if (!isExact(now) || Big(now.value).eq(0)) return
  const place = { section: tableOfLine(subject.form, now.line)?.section ?? null, line: now.line, column: now.column }
  const values = { line: lineName(subject.form, now.line), column: columnName(subject.form, now.column) }
  const evidence = [
    ...labelEvidence(subject.document, subject.report, now.line),
    ...figureEvidence(subject.document, 'stated', now),
  ]
  if (now.unit === '元') {
    yield finding('unit', { ...values, raw: now.raw ?? '' }, place, evidence, { stated: now.value })
    return
  }
  const before = priorOf(subject, now)
  if (before === null) {
    yield untested('prior', place)
    return
  }
  const ratio = Big(now.value).div(before)
  const isSlip = [ratio, Big(1).div(ratio)].some((one) => one.gte(slip.div(2)) && one.lte(slip.times(2)))
  if (isSlip) yield finding('scale', { ...values, value: now.value, before }, place, evidence, { stated: now.value })
}

function priorOf({ form, prior }: Subject, now: Figure): string | null {
  if (prior === undefined || prior.form.id !== form.id) return null
  const before = cellAt(prior.report, now.line, now.column)
  return isExact(before) && !Big(before.value).eq(0) ? before.value : null
}
