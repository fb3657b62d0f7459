/** The authority behind each check, as a card and a memo cite it: article, instrument, or the practice of reviewers. Data. */

import type { Bilingual } from './check'

/** Depends on the year of the report: the articles of the text in force, the instrument of its form. */
export type Authority =
  | { readonly kind: 'deadline' }
  /** Item of what a report contains: 1 disclosure, 2 applications, 3 disputes, 4 problems and results, 5 other. */
  | { readonly kind: 'contents'; readonly item: 1 | 2 | 3 | 4 | 5 }
  | { readonly kind: 'contents-all' }
  | { readonly kind: 'form'; readonly place: Bilingual | null }
  | { readonly kind: 'text'; readonly text: Bilingual }

const form = (zh?: string, en?: string): Authority => ({
  kind: 'form',
  place: zh === undefined || en === undefined ? null : { zh, en },
})
const text = (zh: string, en: string): Authority => ({ kind: 'text', text: { zh, en } })
const contents = (item: 1 | 2 | 3 | 4 | 5): Authority => ({ kind: 'contents', item })

const identity = (id: string): Authority => text(`勾稽恒等式${id}`, `Identity ${id}`)
const practice = text('复核惯例', 'Practice of reviewers')
const plausibility = text('合理性判断', 'Plausibility')
const printed = form('表三左上角所印勾稽关系', 'the identity printed in the corner of table three')
const table2 = form('表二', 'table two')
const table3 = form('表三', 'table three')
const table4 = form('表四', 'table four')
const clause4 = text('国办公开办函〔2021〕30号“（四）明确责任”', '国办公开办函〔2021〕30号, clause (四)')
const notVague = text(
  '国办公开办函〔2021〕30号（“不能遗漏，也不宜泛化”）',
  '国办公开办函〔2021〕30号 (nothing left out, nothing diluted)',
)
const punctuation = text('GB/T 15834—2011《标点符号用法》', 'GB/T 15834—2011, use of punctuation marks')
const period = text(
  'DB51/T 2660—2019第2.1条（统计期限为当年1月1日至12月31日）',
  'DB51/T 2660—2019, 2.1 (1 January to 31 December)',
)
const fee = text('国办函〔2020〕109号（信息处理费）', '国办函〔2020〕109号 (information-processing fee)')

/** By check id; every check of the registry has an entry. */
export const authorities: Readonly<Record<string, readonly Authority[]>> = {
  'carry-forward/brought-forward': [
    form('表三“上年结转”的定义', 'table three, definition of 上年结转'),
    identity('I-06'),
  ],
  'carry-forward/cumulative': [identity('I-28')],
  'carry-forward/growth': [identity('I-25')],
  'carry-forward/in-force': [
    form('表二“现行有效件数”的定义', 'table two, definition of 现行有效件数'),
    identity('I-07'),
  ],
  'carry-forward/prior-items': [
    form('表二“上一年项目数量”的定义', 'table two, definition of 上一年项目数量'),
    identity('I-10'),
  ],
  'carry-forward/unusual-change': [plausibility, identity('I-31')],
  'completeness/adverse-outcomes': [practice, identity('I-32')],
  'completeness/assessment-results': [contents(4)],
  'completeness/blank-cells': [form('填报说明（没有数据的填0）', 'instructions (0 where there is nothing)')],
  'completeness/capture-loss': [
    text(
      '取证规则：文件转换造成的缺损不作为报告的问题',
      'Rule of evidence: what the file lost is no fault of the report',
    ),
  ],
  'completeness/contact-data': [practice],
  'completeness/empty-section': [{ kind: 'contents-all' }, form()],
  'completeness/enumeration': [notVague],
  'completeness/form-version': [form()],
  'completeness/heading-wording': [form('各部分标题', 'headings of the sections')],
  'completeness/image-for-table': [{ kind: 'contents-all' }, form()],
  'completeness/labels': [form('表头、行名', 'labels of the tables')],
  'completeness/missing-section': [{ kind: 'contents-all' }, form()],
  'completeness/not-a-count': [form(), identity('I-05')],
  'completeness/overview-elements': [form('第一部分', 'section one')],
  'completeness/problems-and-measures': [contents(4), clause4],
  'completeness/processing-fee': [fee, form('第六部分', 'section six')],
  'completeness/published-in-time': [{ kind: 'deadline' }],
  'completeness/section-numbering': [form('各部分序号', 'ordinals of the sections')],
  'completeness/shape': [form('各表行列', 'rows and columns of the tables')],
  'completeness/signature-date': [
    text(
      '公文惯例（GB/T 9704：成文日期应有年、月、日）',
      'Practice of official documents (GB/T 9704: year, month and day)',
    ),
  ],
  'completeness/statistics-period': [period],
  'completeness/total-left-blank': [form('总计栏', 'cells for totals')],
  'completeness/unit-in-cell': [form('单元格不含单位', 'no units in cells')],
  'completeness/unit-slip': [form('所印计量单位', 'the printed unit')],
  'cross-foot/all-zero': [practice],
  'cross-foot/balance': [printed, identity('I-01')],
  'cross-foot/decisions-as-balance': [
    form('表二“处理决定数量”的定义', 'table two, definition of 处理决定数量'),
    identity('I-12'),
  ],
  'cross-foot/decrease-exceeds-base': [table2, identity('I-11')],
  'cross-foot/dispute-totals': [table4, identity('I-04')],
  'cross-foot/magnitude': [plausibility],
  'cross-foot/other-share': [practice],
  'cross-foot/own-pattern-broken': [table2, text('报告自身的填列口径', 'The report’s own way of filling the column')],
  'cross-foot/procurement': [plausibility, identity('I-13')],
  'cross-foot/refusal-share': [practice],
  'cross-foot/row-totals': [table3, identity('I-03')],
  'cross-foot/rule-making-power': [
    text('《中华人民共和国立法法》关于规章制定权限的规定', 'The Legislation Law on the power to make rules'),
    identity('I-14'),
  ],
  'cross-foot/shifted': [table3],
  'cross-foot/statistics-applications': [form('第三部分', 'part three')],
  'cross-foot/statistics-bounds': [form('第一、二部分', 'parts one and two')],
  'cross-foot/statistics-disputes': [form('第四、五部分', 'parts four and five')],
  'cross-foot/statistics-staff': [form('第八部分', 'part eight')],
  'cross-foot/total-below-flow': [table2, identity('I-08')],
  'cross-foot/totals': [table3, identity('I-02')],
  'cross-foot/undisclosed': [table2, identity('I-09')],
  'tie-out/carried': [contents(2), identity('I-17')],
  'tie-out/closed': [contents(2), identity('I-16')],
  'tie-out/completion-rate': [contents(2), identity('I-23')],
  'tie-out/denials': [identity('I-18')],
  'tie-out/disputes': [contents(3), identity('I-22')],
  'tie-out/documents': [contents(1), text('同一事实两处应一致', 'The same fact in two places agrees')],
  'tie-out/likely-slip': [practice],
  'tie-out/outcomes': [contents(2), identity('I-19')],
  'tie-out/parts-of-total': [identity('I-26')],
  'tie-out/percentages': [identity('I-24')],
  'tie-out/received': [contents(2), identity('I-15')],
  'tie-out/repeated-metric': [identity('I-27')],
  'tie-out/vague-figures': [text('数据应当翔实', 'Figures are to be exact')],
  'tie-out/versions': [practice],
  'wording/copied-peer': [clause4],
  'wording/copied-text': [clause4],
  'wording/foreign-body': [clause4],
  'wording/introduction': [form('各部分名称', 'names of the parts')],
  'wording/off-topic': [notVague],
  'wording/outdated': [
    text('《条例》（国务院令第711号）第五条及现行规范用语', '条例 (令711), art. 5, and wording in force'),
  ],
  'wording/overview-substance': [notVague],
  'wording/personal-data': [text('《条例》（国务院令第711号）第十五条、第十七条', '条例 (令711), arts. 15 and 17')],
  'wording/report-name': [
    { kind: 'deadline' },
    text('法定名称“政府信息公开工作年度报告”', 'The statutory name 政府信息公开工作年度报告'),
  ],
  'wording/slips': [punctuation],
  'wording/template-residue': [clause4],
  'wording/unbalanced-marks': [punctuation],
  'wording/vague-time': [period],
  'wording/wrong-year': [period, clause4],
}
