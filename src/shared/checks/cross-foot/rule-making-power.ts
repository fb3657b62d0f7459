/** Whether a body that cannot make 规章 reports some: a county, a township or a local department. */

import { defineCheck } from '../check'
import type { ReportBody } from '../../report/report'
import { cellAt, isExact, labelEvidence } from '../cell'
import { figureEvidence, finding, untested } from '../mark'
import { lineOf } from '../place-names'

const line = 'disclosure.regulations'

export const ruleMakingPower = defineCheck({
  id: 'cross-foot/rule-making-power',
  code: 'T2-01',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '规章栏与制定权限', en: 'Regulations and the power to make them' },
  asks: {
    zh: '没有规章制定权的单位，规章栏是否填了大于零的数？',
    en: 'Does a body without the power to make regulations report any?',
  },
  forms: ['2019', '2021'],
  messages: {
    noPower: {
      zh: '{body}无规章制定权，规章栏填{value}，请核实。',
      en: '{body} has no power to make regulations, yet {value} is reported.',
    },
  },
  reasons: {
    body: {
      zh: '未能从报告判断单位层级，无法判断有无规章制定权。',
      en: 'The report does not tell at which level the body stands, so its power to make regulations is not known.',
    },
  },
  *run({ document, form, report }) {
    const place = { section: 'disclosure', line }
    const figures = (lineOf(form, line)?.columns ?? []).map((column) => cellAt(report, line, column)).filter(isExact)
    const above = figures.filter((figure) => Number(figure.value) > 0)
    if (above.length === 0) return
    const power = canMakeRegulations(report.body)
    if (power === null) yield untested('body', place)
    if (power !== false) return
    yield finding(
      'noPower',
      { body: report.body.name ?? '', value: [...new Set(above.map((figure) => figure.value))].join('、') },
      place,
      [
        ...labelEvidence(document, report, line),
        ...above.flatMap((figure) => figureEvidence(document, 'stated', figure)),
      ],
      above[0] === undefined ? {} : { stated: above[0].value, expected: '0' },
    )
  },
})

const township = /(?:乡|镇|街道)(?:人民政府|政府|办事处)?(?:办公室)?$/
const county = /(?:县|区|旗)(?:人民政府|政府)$|(?:县|区|旗)$/
/** Regions and prefectures end in 区 or 县 too, and provinces make regulations. */
const notCounty = /(?:自治区|地区|特别行政区)(?:人民政府|政府)?$/
const local = /[省市县区旗州盟乡镇]/

/** Null where the name does not tell. Cities with districts and counties cannot be told apart by name: taken as able. */
function canMakeRegulations({ name, kind }: ReportBody): boolean | null {
  if (name === null) return kind === 'township' ? false : null
  if (kind === 'township' || township.test(name)) return false
  if (kind === 'department') return local.test(name) ? false : null
  if (kind === 'government') return !(county.test(name) && !notCounty.test(name))
  return null
}
