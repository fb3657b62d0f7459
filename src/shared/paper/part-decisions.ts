/** Parts nine and ten: what was dismissed and why; what the body replied, and what came of it. */

import { columns, cell, editableCell, paragraph, row, table, underHeading } from './blocks'
import { refTo, told, typed, word, type PaperContext } from './context'
import type { Block, Cell, Row, Runs } from './paper'
import { factsOf } from './part-findings'
import { actDate, nameOf } from './people'
import { fixed, joined, referred } from './runs'
import { dispositionWords, type Standing } from './standing'

const words = {
  dismissed: { zh: '已排除的机检提示', en: 'Dismissed hits' },
  hit: { zh: '机检提示', en: 'Hit' },
  code: { zh: '检查', en: 'Check' },
  reason: { zh: '排除理由', en: 'Reason' },
  who: { zh: '人员、日期', en: 'By, on' },
  noneDismissed: { zh: '没有排除机检提示。', en: 'No hit was dismissed.' },
  notReviewed: {
    zh: '尚未经人工复核，没有排除任何机检提示。',
    en: 'Nobody has reviewed it yet; no hit was dismissed.',
  },
  replies: { zh: '单位反馈与整改核验', en: 'Replies and follow-up' },
  at: { zh: '反馈时间', en: 'Date' },
  matter: { zh: '事项', en: 'Matter' },
  content: { zh: '内容', en: 'Content' },
  proof: { zh: '证据', en: 'Evidence' },
  result: { zh: '核验结论', en: 'Result' },
  noneReplied: { zh: '尚无单位反馈和整改记录。', en: 'There is no reply and no correction on record yet.' },
  correctedFile: { zh: '更正件SHA-256：{hash}', en: 'corrected file, SHA-256 {hash}' },
  resent: { zh: '单位报送更正件', en: 'The body sent a corrected file' },
  reread: {
    zh: '已按更正件重新读取、检查，各项结论见本文件',
    en: 'Read and checked again from the corrected file; this paper tells the outcome',
  },
  accepted: { zh: '说明成立，不再列为问题', en: 'accepted; no longer listed as a problem' },
  form: { zh: '反馈单（由单位填写）', en: 'Reply form (for the body to fill in)' },
  number: { zh: '编号', en: 'No.' },
  explanation: { zh: '情况说明', en: 'Explanation' },
  corrected: { zh: '整改情况', en: 'Correction' },
  material: { zh: '佐证材料', en: 'Supporting material' },
} as const

export function dismissed(context: PaperContext): readonly Block[] {
  if (context.review === null) return [paragraph('dismissed:none', word(context, words.notReviewed))]
  const taken = context.standings.filter(({ disposition }) => disposition === 'dismissed')
  if (taken.length === 0) return [paragraph('dismissed:none', word(context, words.noneDismissed))]
  const head = [words.code, words.hit, words.reason, words.who].map((one) => word(context, one))
  const rows = taken.map((one) =>
    row(`dismissed:${one.key}`, [
      codeOf(context, one),
      hitOf(context, one),
      reasonOf(context, one),
      whoOf(context, one),
    ]),
  )
  return [underHeading(table('dismissed', word(context, words.dismissed), columns(12, 42, 28, 18), [head], rows))]
}

function codeOf(context: PaperContext, { finding, key }: Standing): Runs {
  return finding === null
    ? fixed('—')
    : referred(finding.code, refTo(context, 'finding', { key, check: finding.check, of: 'code' }))
}

/** The hit as the check said it, with neither 疑似 nor 经核对: it was taken back. */
function hitOf(context: PaperContext, standing: Standing): Runs {
  const { finding, key } = standing
  if (finding === null) return factsOf(context, standing)
  return referred(
    context.mask(finding.message[context.language]),
    refTo(context, 'finding', { key, check: finding.check, of: 'message' }),
  )
}

function reasonOf(context: PaperContext, { decision, key }: Standing): Runs {
  if (decision === null || decision.reason === '') return fixed('—')
  return typed(context, decision.reason, refTo(context, 'act', { key, of: 'reason' }))
}

function whoOf(context: PaperContext, { decision, key }: Standing): Runs {
  if (decision === null || context.review === null) return fixed('—')
  const ref = (of: string) => refTo(context, 'act', { key, of })
  return joined(
    [
      nameOf(context.review, decision.by, ref('name')),
      actDate(decision.at, context.writing, context.language, ref('at')),
    ],
    ' ',
  )
}

export function replies(context: PaperContext): readonly Block[] {
  if (context.template === 'rectification') return [replyForm(context)]
  const { review } = context
  const answered = context.standings.filter(
    ({ disposition }) => disposition === 'explained' || disposition === 'remedied',
  )
  const versions = review?.state.reports[review.reportId]?.versions ?? []
  const rows: Row[] = [
    ...versions.map((version, i) => {
      const ref = (of: string) => refTo(context, 'act', { of, key: version.file })
      return row(`replies:version:${i + 1}`, [
        actDate(version.at, context.writing, context.language, ref('at')),
        word(context, words.resent),
        typed(context, version.reason, ref('reason')),
        told(context, words.correctedFile, {
          hash: referred(version.file, { kind: 'file', report: version.file, of: 'sha256' }),
        }),
        word(context, words.reread),
      ])
    }),
    ...answered.map((one) => replyRow(context, one)),
  ]
  if (rows.length === 0) return [paragraph('replies:none', word(context, words.noneReplied))]
  const head = [words.at, words.matter, words.content, words.proof, words.result].map((one) => word(context, one))
  return [underHeading(table('replies', word(context, words.replies), columns(14, 28, 24, 18, 16), [head], rows))]
}

function replyRow(context: PaperContext, standing: Standing): Row {
  const { key, decision, disposition } = standing
  const ref = (of: string) => refTo(context, 'act', { key, of })
  const at = decision === null ? fixed('—') : actDate(decision.at, context.writing, context.language, ref('at'))
  const number = context.numbers.get(key)
  const hit = hitOf(context, standing)
  const matter = number === undefined ? hit : joined([referred(number, { kind: 'numbering' }), hit], ' ')
  const remedy = decision?.remedy ?? null
  const proof =
    remedy === null
      ? fixed('—')
      : told(context, words.correctedFile, { hash: referred(remedy, { kind: 'file', report: remedy, of: 'sha256' }) })
  const result: Cell = editableCell(
    `replies:${key}:result`,
    word(context, disposition === 'remedied' ? dispositionWords.remedied : words.accepted),
  )
  return row(`replies:${key}`, [at, matter, reasonOf(context, standing), proof, result])
}

/** Empty lines for the body to fill in, one for each problem and query. */
function replyForm(context: PaperContext): Block {
  const head = [words.number, words.explanation, words.corrected, words.material].map((one) => word(context, one))
  const asked = [...context.problems, ...context.queries, ...context.losses]
  const rows = asked.map(({ key }) =>
    row(`reply-form:${key}`, [
      referred(context.numbers.get(key) ?? '', { kind: 'numbering' }),
      cell(fixed('　')),
      cell(fixed('　')),
      cell(fixed('　')),
    ]),
  )
  return table('reply-form', word(context, words.form), columns(12, 36, 28, 24), [head], rows)
}
