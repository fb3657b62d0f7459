/** Parts eleven and twelve: who prepared, reviewed and issued it, and what was added after it was locked. */

import type { Role } from '../review/act'
import { isStale, type SignOff } from '../review/state'
import { cell, columns, paragraph, row, table, underHeading } from './blocks'
import { refTo, told, typed, word, type PaperContext } from './context'
import { saidDayAfter } from './dates'
import type { Block, Row, Runs } from './paper'
import { actDate, actTime, nameOf } from './people'
import { fixed, joined, referred } from './runs'

const words = {
  caption: { zh: '编制与审核', en: 'Sign-off' },
  role: { zh: '职责', en: 'Role' },
  name: { zh: '姓名', en: 'Name' },
  date: { zh: '日期', en: 'Date' },
  opinion: { zh: '意见、状态', en: 'Opinion, state' },
  preparer: { zh: '编制人', en: 'Prepared by' },
  reviewer: { zh: '复核人', en: 'Reviewed by' },
  approver: { zh: '签发人', en: 'Issued by' },
  unsigned: { zh: '（未签署）', en: '(not signed)' },
  choices: { zh: '□认可　□补充程序　□修改结论', en: '□ accepted　□ further procedures　□ conclusion to be changed' },
  accepted: { zh: '■认可', en: '■ accepted' },
  prepared: { zh: '已签署', en: 'signed' },
  stale: { zh: '签署后有改动，须重新签署', en: 'changed since; to be signed again' },
  dependent: { zh: '未经独立复核', en: 'without independent review' },
  locked: {
    zh: '锁定时间：{at}（{name}）。归档期限：{due}。',
    en: 'Locked: {at} ({name}). File to be assembled by {due}.',
  },
  notLocked: { zh: '本报告的复核尚未锁定。', en: 'The review of this report is not locked.' },
  notReviewed: { zh: '未经人工复核。', en: 'Nobody has reviewed it.' },
  amendments: { zh: '修订记录（锁定后）', en: 'Amendments after locking' },
  at: { zh: '时间', en: 'Time' },
  by: { zh: '人员', en: 'By' },
  content: { zh: '内容', en: 'Content' },
  reason: { zh: '原因', en: 'Reason' },
  second: { zh: '复核人', en: 'Seconded by' },
  noAmendments: { zh: '锁定后没有修订。', en: 'Nothing was amended after locking.' },
} as const

const roles: readonly Role[] = ['preparer', 'reviewer', 'approver']

export function signOff(context: PaperContext): readonly Block[] {
  const { review, writing, language } = context
  const report = review?.state.reports[review.reportId]
  const head = [words.role, words.name, words.date, words.opinion].map((one) => word(context, one))
  const rows = roles.map((role) => roleRow(context, role))
  const blocks: Block[] = [
    underHeading(table('sign-off', word(context, words.caption), columns(18, 24, 24, 34), [head], rows)),
  ]
  if (review === null || report === undefined)
    return [...blocks, paragraph('sign-off:state', word(context, words.notReviewed))]
  if (report.locked === null) return [...blocks, paragraph('sign-off:state', word(context, words.notLocked))]
  const { at, by } = report.locked
  const ref = (of: string) => refTo(context, 'act', { of, key: 'locked' })
  const due = saidDayAfter(at, writing.offset, review.state.terms?.assemblyDays ?? 60, language)
  const locked = told(context, words.locked, {
    at: actTime(at, writing, language, ref('at')),
    name: nameOf(review, by, ref('name')),
    due: referred(due, ref('assembly-due')),
  })
  return [...blocks, paragraph('sign-off:state', locked)]
}

/** The last signature of the whole report in that role. */
function signatureOf({ review }: PaperContext, role: Role): SignOff | null {
  const signed = review?.state.reports[review.reportId]?.signOffs ?? []
  return signed.findLast((one) => one.section === null && one.role === role) ?? null
}

function roleRow(context: PaperContext, role: Role): Row {
  const id = `sign-off:${role}`
  const signature = signatureOf(context, role)
  const label = word(context, words[role])
  if (signature === null || context.review === null) {
    const blank = role === 'preparer' ? word(context, words.unsigned) : word(context, words.choices)
    return row(id, [label, cell(fixed('　')), cell(fixed('　')), blank])
  }
  const ref = (of: string) => refTo(context, 'act', { key: signature.act, of })
  const states: Runs[] = [word(context, role === 'preparer' ? words.prepared : words.accepted)]
  if (!signature.independent) states.push(word(context, words.dependent))
  if (isStale(signature, context.review.reading)) states.push(word(context, words.stale))
  return row(id, [
    label,
    nameOf(context.review, signature.by, ref('name')),
    actDate(signature.at, context.writing, context.language, ref('at')),
    joined(states, context.language === 'zh' ? '；' : '; '),
  ])
}

export function amendments(context: PaperContext): readonly Block[] {
  const { review } = context
  const supplements = review?.state.reports[review.reportId]?.supplements ?? []
  if (review === null || supplements.length === 0)
    return [paragraph('amendments:none', word(context, words.noAmendments))]
  const head = [words.at, words.by, words.content, words.reason, words.second].map((one) => word(context, one))
  const rows = supplements.map(({ at, by, text, reason, second }, i) => {
    const ref = (of: string) => refTo(context, 'act', { key: `supplement:${i + 1}`, of })
    return row(`amendments:${i + 1}`, [
      actTime(at, context.writing, context.language, ref('at')),
      nameOf(review, by, ref('name')),
      typed(context, text, ref('text')),
      typed(context, reason, ref('reason')),
      nameOf(review, second, ref('second')),
    ])
  })
  return [underHeading(table('amendments', word(context, words.amendments), columns(18, 13, 34, 22, 13), [head], rows))]
}
