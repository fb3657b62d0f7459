/** Whether totals are left blank though their parts are filled in. */

import type { TableId } from '../../forms/form'
import type { Figure } from '../../report/report'
import { defineCheck } from '../check'
import { isBlank, labelEvidence } from '../cell'
import type { Footing } from '../footing'
import { footings } from '../footing'
import { figureEvidence, finding } from '../mark'
import { columnName, lineName, tableName } from '../place-names'

/** Identities whose right side is one total. */
const sums = ['I-02', 'I-03', 'I-04']
const tables: readonly TableId[] = ['applications', 'disputes']

export const totalLeftBlank = defineCheck({
  id: 'completeness/total-left-blank',
  code: 'T3-04',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '总计未填', en: 'Total left blank' },
  asks: {
    zh: '表三、表四的分项已填时，总计是否也填了？',
    en: 'Where the parts of tables three and four are filled in, are the totals filled in too?',
  },
  forms: ['2019', '2021'],
  messages: {
    blank: {
      zh: '{table}总计未填：{first}{more}分项已填而总计为空白。',
      en: 'Totals are left blank in {table}: {first}{more}, though the parts are filled in.',
    },
  },
  reasons: {},
  *run({ document, form, report }) {
    const all = footings(form, report).filter(({ identity }) => sums.includes(identity.equation.identity))
    for (const table of tables) {
      const blank = distinct(all.filter(({ identity }) => identity.equation.table === table).flatMap(blankTotal))
      const first = blank[0]
      if (first === undefined) continue
      const [line, column] = [lineName(form, first.line), columnName(form, first.column)]
      const count = String(blank.length)
      yield finding(
        'blank',
        {
          table: tableName(table),
          first: { zh: `“${line.zh}”行“${column.zh}”列`, en: `“${line.en}”, column “${column.en}”` },
          more: blank.length === 1 ? '' : { zh: `等${count}处`, en: ` and others, ${count} in all` },
        },
        { section: table, line: first.line, column: first.column },
        blank.flatMap((figure) => [
          ...labelEvidence(document, report, figure.line),
          ...figureEvidence(document, 'total', figure),
        ]),
      )
    }
  },
})

function blankTotal({ identity }: Footing): readonly Figure[] {
  const total = identity.right[0]
  return total !== undefined && isBlank(total) && identity.left.some((part) => part.value !== null) ? [total] : []
}

function distinct(figures: readonly Figure[]): readonly Figure[] {
  return [...new Set(figures)]
}
