/** Whether a number counted over the years is last year's plus what this year added. */

import { add, equal, subtract } from '../../report/exact'
import { narrativeOf } from '../../report/prose-narrative'
import type { Statement } from '../../report/prose-statements'
import type { Mark, PriorSubject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick, untested } from '../mark'
import { withPrior, type YearPair } from './carried'

export const cumulative = defineCheck({
  id: 'carry-forward/cumulative',
  code: 'XY-08',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '累计数不衔接', en: 'Cumulative number' },
  asks: {
    zh: '历年累计数是否等于上年度报告的累计数加本年新增数？',
    en: 'Is a number counted over the years last year’s number plus this year’s?',
  },
  forms: 'all',
  needs: ['prior'],
  messages: {
    differs: {
      zh: '“{words}”{stated}与上年度报告的累计数{last}加本年{added}之和{expected}不符，相差{difference}。',
      en: '“{words}” {stated}: last year’s {last} plus this year’s {added} come to {expected}; difference {difference}.',
    },
  },
  reasons: {
    unread: {
      zh: '上年度报告中没有与“{words}”对应的累计数，无法核对。',
      en: 'Last year’s report states no number that “{words}” continues.',
    },
  },
  *run(subject) {
    const pair = withPrior(subject)
    const { sentences } = narrativeOf(pair.document, pair.report, pair.form)
    for (const { statements } of sentences) {
      for (const total of statements.filter(isRunning)) {
        const flow = flowBeside(total, statements)
        if (flow !== null) yield markRunning(pair, total, flow)
      }
    }
  },
})

function isRunning(one: Statement): boolean {
  return one.period === 'cumulative' && isCount(one)
}

function isCount({ value, interval, direction }: Statement): boolean {
  return interval === null && direction === null && /^\d+$/.test(value)
}

/** This year's part of it: the only other number of the sentence in the same counter that is of this year. */
function flowBeside(total: Statement, statements: readonly Statement[]): Statement | null {
  const beside = statements.filter(
    (one) => one !== total && one.counter === total.counter && one.period === 'this-year' && isCount(one),
  )
  const [only] = beside
  return only !== undefined && beside.length === 1 ? only : null
}

function markRunning(pair: YearPair, total: Statement, flow: Statement): Mark {
  const words = wordsOf(total)
  const place = { section: total.section, passage: words }
  const last = runningIn(pair.prior, total)
  if (last === null) return untested('unread', place, { words })
  const expected = add(last.value, flow.value)
  if (equal(expected, total.value)) return tick('carried', place, [total.number, flow.number])
  const difference = subtract(total.value, expected)
  return finding(
    'differs',
    {
      words,
      stated: total.value,
      last: last.value,
      added: flow.value,
      expected,
      difference: difference.replace('-', ''),
    },
    place,
    [evidenceAt(pair.document, 'total', total.span), evidenceAt(pair.document, 'part', flow.span)],
    {
      stated: total.value,
      expected,
      difference,
      priorEvidence: [evidenceAt(pair.prior.document, 'left', last.span)],
    },
  )
}

/** The number that this one continues: counted over the years, in the same counter, of the same words; only where one fits. */
function runningIn({ document, form, report }: PriorSubject, total: Statement): Statement | null {
  const running = narrativeOf(document, report, form).statements.filter(
    (one) => isRunning(one) && one.counter === total.counter && wordsOf(one) === wordsOf(total),
  )
  const [only] = running
  return only !== undefined && running.length === 1 ? only : null
}

/** The words before the number, without years and figures. */
function wordsOf({ lead }: Statement): string {
  return lead.replace(/(?:19|20)\d\d年|\d+/g, '').slice(-16)
}
