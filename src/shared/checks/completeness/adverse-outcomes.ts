/** Whether reviews and lawsuits that were corrected or lost are spoken of in the text. */

import { compare, sum } from '../../report/exact'
import { defineCheck } from '../check'
import { cellAt } from '../cell'
import { figureEvidence, finding } from '../mark'

const lines = ['disputes.reconsideration', 'disputes.litigation', 'disputes.litigation-after-reconsideration']

/** Words by which a text owns up to an adverse outcome. */
const words = /纠正|纠错|败诉|撤销|确认违法|责令|重新答复|重新作出/

export const adverseOutcomes = defineCheck({
  id: 'completeness/adverse-outcomes',
  code: 'T4-02',
  version: 1,
  severity: 'S4',
  class: 'query',
  name: { zh: '纠正、败诉未说明', en: 'Adverse results not discussed' },
  asks: {
    zh: '表四有结果纠正时，正文是否作了说明或分析？',
    en: 'Where table four shows corrected results, does the text discuss them?',
  },
  forms: ['2019', '2021'],
  messages: {
    silent: {
      zh: '存在被纠正案件{count}件，正文未分析。',
      en: 'Adverse outcomes that the text does not discuss: {count}.',
    },
  },
  reasons: {},
  *run({ document, report }) {
    const figures = lines
      .map((line) => cellAt(report, line, 'corrected'))
      .filter((figure) => figure.value !== null && compare(figure.value, '0') > 0)
    if (figures.length === 0) return
    const prose = report.sections.filter((section) => ['overview', 'problems', 'other'].includes(section.key))
    const isSpokenOf = prose.some(({ span }) => span !== null && words.test(document.text.slice(span.start, span.end)))
    if (isSpokenOf) return
    yield finding(
      'silent',
      { count: sum(figures.flatMap((figure) => figure.value ?? [])) },
      { section: 'disputes', column: 'corrected' },
      figures.flatMap((figure) => figureEvidence(document, 'stated', figure)),
    )
  },
})
