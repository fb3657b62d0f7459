/** Whether this year made more documents than it disclosed. */

import { compare, subtract } from '../../report/exact'
import { defineCheck } from '../check'
import { cellAt, isExact, labelEvidence } from '../cell'
import { figureEvidence, finding, untested } from '../mark'
import { lineName } from '../place-names'

export const undisclosed = defineCheck({
  id: 'cross-foot/undisclosed',
  code: 'T2-08',
  version: 1,
  severity: 'S3',
  class: 'query',
  name: { zh: '制作数大于公开数', en: 'Not all disclosed' },
  asks: {
    zh: '本年新制作的规章、规范性文件是否全部公开？',
    en: 'Were all regulations and normative documents made this year disclosed?',
  },
  forms: ['2019'],
  messages: {
    fewer: {
      zh: '“{line}”本年新制作{made}件、新公开{disclosed}件，{difference}件未公开，请说明。',
      en: '“{line}”: {made} made, {disclosed} disclosed; {difference} to be explained.',
    },
  },
  reasons: {
    unread: {
      zh: '“{line}”行有单元格空白、为约数或未能读出，无法核对。',
      en: 'A cell of “{line}” is blank, rounded or could not be read, so this cannot be verified.',
    },
  },
  *run({ document, form, report }) {
    for (const line of ['disclosure.regulations', 'disclosure.normative-documents']) {
      const place = { section: 'disclosure', line, column: 'disclosed' }
      const made = cellAt(report, line, 'made')
      const disclosed = cellAt(report, line, 'disclosed')
      if (!isExact(made) || !isExact(disclosed)) {
        yield untested('unread', place, { line: lineName(form, line) })
      } else if (compare(made.value, disclosed.value) > 0) {
        const difference = subtract(disclosed.value, made.value)
        yield finding(
          'fewer',
          {
            line: lineName(form, line),
            made: made.value,
            disclosed: disclosed.value,
            difference: difference.replace('-', ''),
          },
          place,
          [
            ...labelEvidence(document, report, line),
            ...figureEvidence(document, 'left', made),
            ...figureEvidence(document, 'right', disclosed),
          ],
          { stated: disclosed.value, expected: made.value, difference },
        )
      }
    }
  },
})
