/** Whether a main figure moved more than fivefold against last year, or appeared from nothing. */

import { successionOf } from '../../forms/succession'
import { compare, multiply, percentOf, subtract } from '../../report/exact'
import { cellAt, isExact } from '../cell'
import { defineCheck } from '../check'
import { figureEvidence, finding } from '../mark'
import { columnName, lineName } from '../place-names'
import { priorEvidence, withPrior } from './carried'

/** Domain I-31: a ratio outside [0.2, 5] on a base of at least 10, or from 0 to more than 100 and back. */
const largestRatio = '5'
const leastBase = '10'
const fromNothing = '100'

const isMain = (line: string, column: string): boolean =>
  column === 'total'
    ? ['applications.received', 'applications.processed', 'disputes.reconsideration', 'disputes.litigation'].includes(
        line,
      )
    : line.startsWith('disclosure.')

export const unusualChange = defineCheck({
  id: 'carry-forward/unusual-change',
  code: 'XY-04',
  version: 1,
  severity: 'S4',
  class: 'query',
  name: { zh: '同比异常波动', en: 'Unusual change' },
  asks: {
    zh: '主要数据与上年相比是否有异常波动？',
    en: 'Did a main figure change unusually against last year?',
  },
  forms: ['2019', '2021'],
  needs: ['prior'],
  messages: {
    moved: {
      zh: '“{line}”{column}由上年{last}变为{now}，同比变动{percent}%，请说明原因。',
      en: '“{line}”, “{column}”: {last} last year, {now} now ({percent} %); please explain.',
    },
    appeared: {
      zh: '“{line}”{column}由上年{last}变为{now}，请说明原因。',
      en: '“{line}”, “{column}”: {last} last year, {now} now; please explain.',
    },
  },
  reasons: {},
  *run(subject) {
    const pair = withPrior(subject)
    for (const cell of successionOf(pair.prior.form, pair.form)) {
      if (cell.prior === null || cell.comparable !== 'yes' || !isMain(cell.line, cell.column)) continue
      // Changes and flows are not levels: five times as large a change says nothing.
      if (cell.column === 'change') continue
      const last = cellAt(pair.prior.report, cell.prior.line, cell.prior.column)
      const now = cellAt(pair.report, cell.line, cell.column)
      if (!isExact(last) || !isExact(now)) continue
      const message = kindOf(last.value, now.value)
      if (message === null) continue
      const values = {
        line: lineName(pair.form, cell.line),
        column: columnName(pair.form, cell.column),
        last: last.value,
        now: now.value,
        percent: message === 'moved' ? percentOf(subtract(now.value, last.value), last.value, 1) : '',
      }
      const place = { section: cell.line.split('.')[0] ?? null, line: cell.line, column: cell.column }
      yield finding(message, values, place, figureEvidence(pair.document, 'right', now), {
        stated: now.value,
        difference: subtract(now.value, last.value),
        priorEvidence: priorEvidence(pair, 'left', [last]),
      })
    }
  },
})

function kindOf(last: string, now: string): 'moved' | 'appeared' | null {
  const [smaller, larger] = compare(last, now) < 0 ? [last, now] : [now, last]
  if (compare(smaller, '0') < 0) return null
  if (compare(smaller, '0') === 0) return compare(larger, fromNothing) > 0 ? 'appeared' : null
  if (compare(last, leastBase) < 0) return null
  return compare(larger, multiply(smaller, largestRatio)) > 0 ? 'moved' : null
}
