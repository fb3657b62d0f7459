/** Whether zeros are implausible for the body: a government without a document, an enforcement bureau without a penalty. */

import { compare } from '../../report/exact'
import type { Figure } from '../../report/report'
import type { Subject } from '../check'
import { defineCheck } from '../check'
import { cellAt, isExact, labelEvidence } from '../cell'
import { figureEvidence, finding } from '../mark'
import { lineName, lineOf } from '../place-names'

/** Bureaus whose work is enforcement (domain 4.5, T2-07). */
const enforcement =
  /公安|市场监督|市场监管|城市管理|综合行政执法|生态环境|环境保护|交通运输|应急管理|税务|卫生健康|自然资源/

const documents = 'disclosure.normative-documents'
const penalties = 'disclosure.penalties'

export const allZero = defineCheck({
  id: 'cross-foot/all-zero',
  code: 'T2-07',
  version: 1,
  severity: 'S4',
  class: 'query',
  name: { zh: '全零可疑', en: 'Implausible zeros' },
  asks: {
    zh: '政府的规范性文件、执法部门的行政处罚，是否全部填零？',
    en: 'Are a government’s normative documents, or an enforcement bureau’s penalties, all zero?',
  },
  forms: ['2019', '2021'],
  messages: {
    zero: {
      zh: '“{line}”各栏均为0，与{body}的职能不相称，请核实。',
      en: '“{line}” is zero throughout, which is unusual for {body}.',
    },
  },
  reasons: {},
  *run(subject) {
    const { kind, name } = subject.report.body
    const line =
      kind === 'government' ? documents : kind === 'department' && enforcement.test(name ?? '') ? penalties : null
    if (line === null) return
    const figures = zerosOf(subject, line, line === penalties ? ['decisions'] : null)
    if (figures === null) return
    yield finding(
      'zero',
      { line: lineName(subject.form, line), body: { zh: name ?? '本单位', en: name ?? 'this body' } },
      { section: 'disclosure', line },
      [
        ...labelEvidence(subject.document, subject.report, line),
        ...figures.flatMap((figure) => figureEvidence(subject.document, 'stated', figure)),
      ],
    )
  },
})

/** The line's figures where every one of them is a stated zero, else null. */
function zerosOf({ form, report }: Subject, line: string, only: readonly string[] | null): readonly Figure[] | null {
  const columns = only ?? lineOf(form, line)?.columns ?? []
  const figures = columns.map((column) => cellAt(report, line, column))
  const isZero = (figure: Figure): boolean => isExact(figure) && compare(figure.value, '0') === 0
  return figures.length > 0 && figures.every(isZero) ? figures : null
}
