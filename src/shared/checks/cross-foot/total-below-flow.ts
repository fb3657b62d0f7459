/** Whether the documents in force (or disclosed in all) are at least those that this year added. */

import { compare, intervalOf, subtractIntervals } from '../../report/exact'
import type { Figure, Interval } from '../../report/report'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { cellAt, spansOf } from '../cell'
import { figureEvidence, finding, tick, untested } from '../mark'
import { columnName, lineName } from '../place-names'

const lines = ['disclosure.regulations', 'disclosure.normative-documents'] as const
const nothing: Interval = { low: '0', high: '0' }

/** Total, then what this year adds and takes away. */
const columns = {
  '2019': { total: 'total-disclosed', plus: 'disclosed', minus: null },
  '2021': { total: 'in-force', plus: 'made', minus: 'repealed' },
} as const

export const totalBelowFlow = defineCheck({
  id: 'cross-foot/total-below-flow',
  code: 'T2-02',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '总数小于本年数', en: 'Total below this year’s count' },
  asks: {
    zh: '现行有效件数（对外公开总数量）是否不小于本年制发减废止（本年新公开）？',
    en: 'Is the number in force (disclosed in all) at least what this year made less what it repealed (newly disclosed)?',
  },
  forms: ['2019', '2021'],
  messages: {
    below: {
      zh: '“{line}”行{column}{stated}小于本年{expected}，逻辑不成立。',
      en: '“{line}”: “{column}” {stated} is below this year’s {expected}.',
    },
  },
  reasons: {
    unread: {
      zh: '“{line}”行有单元格空白或未能读出，无法核对。',
      en: 'A cell of “{line}” is blank or could not be read, so this cannot be verified.',
    },
    rounded: {
      zh: '“{line}”行为约数，在其精度范围内不能判断。',
      en: 'A figure of “{line}” is rounded; within its precision this cannot be told.',
    },
  },
  *run(subject) {
    const shape = subject.form.id === '2021' ? columns['2021'] : columns['2019']
    for (const line of lines) {
      const at = (column: string): Figure => cellAt(subject.report, line, column)
      yield markLine(subject, at(shape.total), at(shape.plus), shape.minus === null ? null : at(shape.minus))
    }
  },
})

function markLine(subject: Subject, total: Figure, plus: Figure, minus: Figure | null): Mark {
  const place = { section: 'disclosure', line: total.line, column: total.column }
  const line = lineName(subject.form, total.line)
  const [stated, made, repealed] = [rangeOf(total), rangeOf(plus), minus === null ? nothing : rangeOf(minus)]
  if (stated === null || made === null || repealed === null) return untested('unread', place, { line })
  const flow = subtractIntervals(made, repealed)
  const figures = minus === null ? [total, plus] : [total, plus, minus]
  if (compare(stated.low, flow.high) >= 0) {
    return tick('footed', place, spansOf(figures))
  }
  if (compare(stated.high, flow.low) >= 0) return untested('rounded', place, { line })
  const difference = subtractIntervals(stated, flow)
  return finding(
    'below',
    { line, column: columnName(subject.form, total.column), stated: stated.low, expected: flow.low },
    place,
    [
      ...figureEvidence(subject.document, 'total', total),
      ...figureEvidence(subject.document, 'part', plus),
      ...(minus === null ? [] : figureEvidence(subject.document, 'minus', minus)),
    ],
    { stated: stated.low, expected: flow.low, difference: difference.low },
  )
}

function rangeOf(figure: Figure): Interval | null {
  return figure.value === null ? null : intervalOf({ value: figure.value, interval: figure.interval })
}
