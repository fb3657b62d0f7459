/** How the cells of one form continue those of another: which figures of two years may be set side by side (domain 2.4). */

import type { ColumnId, Form, FormId, LineId } from './form'
import { linesOf } from './index'

/** `partly`: related, but counted otherwise; `no`: the same place or name, another meaning, or no counterpart. */
export interface Succession {
  readonly line: LineId
  readonly column: ColumnId
  /** The cell of the earlier form; null where there is none. */
  readonly prior: { readonly line: LineId; readonly column: ColumnId } | null
  readonly comparable: 'yes' | 'partly' | 'no'
  /** Why not `yes`; null for `yes`. */
  readonly reason: { readonly zh: string; readonly en: string } | null
}

const reasons = {
  counted: {
    zh: '两年格式口径不同：新制作数量与制发件数只大致相当。',
    en: 'Counted differently in the two forms: newly made and issued correspond only roughly.',
  },
  stock: {
    zh: '对外公开总数量与现行有效件数口径不同，不可比。',
    en: 'Disclosed in total and in force are different counts.',
  },
  repealed: { zh: '上年格式没有废止件数。', en: 'The earlier form does not ask for repealed documents.' },
  fees: { zh: '上年填收费项目数量，本年填收费金额，不可比。', en: 'Number of fee items there, amount collected here.' },
  decisions: {
    zh: '两年格式均为处理决定数量，但列位与填报说明已修订，比较时注意口径。',
    en: 'Both count decisions, but the column and its instructions were revised.',
  },
  other: {
    zh: '（六）其他处理由一行拆为三行，只有合计可比。',
    en: 'Other handling was split into three lines: only their sum compares.',
  },
  indicator: {
    zh: '上年为统计表指标，口径与本年表格不完全一致。',
    en: 'An indicator of the earlier statistics table, not counted in quite the same way.',
  },
  none: { zh: '另一年度的格式没有这一栏。', en: 'The form of the other year has no such cell.' },
} as const

type Reason = keyof typeof reasons

interface Rule {
  readonly line: LineId
  readonly column: ColumnId
  readonly prior: readonly [LineId, ColumnId] | null
  readonly comparable: 'partly' | 'no'
  readonly reason: Reason
}

const documents = ['disclosure.regulations', 'disclosure.normative-documents'] as const
const decided = ['disclosure.licensing', 'disclosure.penalties', 'disclosure.coercion'] as const

/** From the 2019 form to that of 2021 (domain 2.4); cells not named here continue unchanged. */
const from2019to2021: readonly Rule[] = [
  ...documents.flatMap((line): readonly Rule[] => [
    { line, column: 'made', prior: [line, 'made'], comparable: 'partly', reason: 'counted' },
    { line, column: 'repealed', prior: null, comparable: 'no', reason: 'repealed' },
    { line, column: 'in-force', prior: [line, 'total-disclosed'], comparable: 'no', reason: 'stock' },
  ]),
  ...decided.map((line): Rule => ({
    line,
    column: 'decisions',
    prior: [line, 'decisions'],
    comparable: 'partly',
    reason: 'decisions',
  })),
  {
    line: 'disclosure.fees',
    column: 'collected',
    prior: ['disclosure.fees', 'prior-items'],
    comparable: 'no',
    reason: 'fees',
  },
]

/** The 统计表 of 2014 asked for these facts too, for all applicants together. */
const from2014to2019: readonly Rule[] = [
  ['applications.received', 'statistics.received'],
  ['applications.granted', 'statistics.answered.granted'],
  ['applications.partly-granted', 'statistics.answered.partly-granted'],
  ['disputes.reconsideration', 'statistics.reconsideration'],
].map(([line = '', prior = '']): Rule => ({
  line,
  column: 'total',
  prior: [prior, 'count'],
  comparable: 'partly',
  reason: 'indicator',
}))

function rulesBetween(prior: FormId, current: FormId): readonly Rule[] {
  if (prior === '2019' && current === '2021') return from2019to2021
  if (prior === '2014' && (current === '2019' || current === '2021')) return from2014to2019
  return []
}

/**
 * Every cell of the current form with its counterpart in the prior one, in the form's order. A figure without a
 * counterpart is `no`; nothing is ever mapped to a column of another meaning as if it were the same.
 */
export function successionOf(prior: Form, current: Form): readonly Succession[] {
  const rules = new Map(rulesBetween(prior.id, current.id).map((rule) => [`${rule.line} ${rule.column}`, rule]))
  const cells = new Set(
    prior.tables.flatMap((table) =>
      linesOf(table).flatMap((line) => line.columns.map((column) => `${line.id} ${column}`)),
    ),
  )
  return current.tables.flatMap((table) =>
    linesOf(table).flatMap((line) =>
      line.columns.map((column): Succession => {
        const base = { line: line.id, column }
        const rule = rules.get(`${line.id} ${column}`)
        if (rule !== undefined) {
          const from = rule.prior === null ? null : { line: rule.prior[0], column: rule.prior[1] }
          return { ...base, prior: from, comparable: rule.comparable, reason: reasons[rule.reason] }
        }
        if (cells.has(`${line.id} ${column}`)) return { ...base, prior: base, comparable: 'yes', reason: null }
        if (line.id.startsWith('applications.other.') && cells.has(`applications.other ${column}`)) {
          return { ...base, prior: { line: 'applications.other', column }, comparable: 'no', reason: reasons.other }
        }
        return { ...base, prior: null, comparable: 'no', reason: reasons.none }
      }),
    ),
  )
}
