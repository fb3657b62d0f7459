/** The templates as they come with the app: their titles, their parts in order, and the words with which a letter begins. */

import type { Bilingual } from '../checks/check'
import { PartKey, type PaperOutline, type TemplateId } from '../review/paper-terms'

export const templateNames = {
  memo: { zh: '审计备忘录（复核意见）', en: 'Audit memo (review opinion)' },
  opinion: { zh: '复核意见', en: 'Review opinion' },
  rectification: { zh: '整改通知（反馈单）', en: 'Notice of correction (feedback form)' },
  issues: { zh: '问题清单', en: 'List of issues' },
} as const satisfies Record<TemplateId, Bilingual>

export const templateScopes = {
  memo: 'report',
  opinion: 'report',
  rectification: 'report',
  issues: 'engagement',
} as const satisfies Record<TemplateId, 'report' | 'engagement'>

/** Domain 5.3; the ordinal is set by the place in the paper. */
export const partHeadings = {
  identification: { zh: '基本情况', en: 'Identification' },
  criteria: { zh: '审核依据与范围', en: 'Criteria and scope' },
  conclusion: { zh: '总体结论', en: 'Overall conclusion' },
  findings: { zh: '发现的问题（按严重程度）', en: 'Findings by severity' },
  queries: { zh: '需单位说明的事项（疑问）', en: 'Queries to the unit' },
  reconciliation: { zh: '勾稽关系核对表', en: 'Reconciliation schedule' },
  'prior-year': { zh: '与上年度报告比较', en: 'Year over year' },
  'not-assessable': { zh: '无法评价事项及原因', en: 'Not assessable' },
  dismissed: { zh: '已排除的机检提示及理由', en: 'Dismissed hits with reasons' },
  replies: { zh: '单位反馈与整改核验', en: 'Unit’s reply, follow-up' },
  'sign-off': { zh: '编制与审核', en: 'Sign-off' },
  amendments: { zh: '修订记录（锁定后）', en: 'Amendments after lock' },
  legend: { zh: '核对符号图例', en: 'Tick legend' },
  annexes: { zh: '附件', en: 'Annexes' },
} as const satisfies Record<PartKey, Bilingual>

const included: Readonly<Record<TemplateId, readonly PartKey[]>> = {
  memo: PartKey.options,
  opinion: ['identification', 'criteria', 'conclusion', 'findings', 'queries', 'not-assessable', 'sign-off'],
  rectification: ['findings', 'queries', 'not-assessable', 'replies'],
  issues: ['criteria', 'conclusion', 'findings', 'queries', 'not-assessable'],
}

const none: Bilingual = { zh: '', en: '' }

/** What each template begins with, under the heading of its first part. */
const openings: Partial<Record<TemplateId, Partial<Record<PartKey, Bilingual>>>> = {
  rectification: {
    replies: {
      zh: '请逐项核实，填写下表，连同修改后的报告和佐证材料一并反馈。对上述问题有异议的，请书面说明理由。',
      en: 'Please verify each item, fill in the form below and return it with the corrected report and supporting material. Where you disagree, please give your reasons in writing.',
    },
  },
}

export function usualOutline(template: TemplateId): PaperOutline {
  const keys = included[template]
  const rest = PartKey.options.filter((key) => !keys.includes(key))
  return {
    title: { ...none },
    number: template === 'issues' ? '' : 'GKNB-{year}-{n}',
    classification: { zh: '内部', en: 'Internal' },
    version: '1.0',
    addressee: { ...none },
    parts: [...keys, ...rest].map((key) => ({
      key,
      included: keys.includes(key),
      heading: { ...none },
      opening: { ...(openings[template]?.[key] ?? none) },
    })),
  }
}
