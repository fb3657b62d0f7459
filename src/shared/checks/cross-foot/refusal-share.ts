/** Whether refusals and cases not processed make up an unusually large share of the results of table three. */

import Big from 'big.js'
import type { Form } from '../../forms/form'
import type { Report } from '../../report/report'
import { defineCheck } from '../check'
import { cellAt, isExact } from '../cell'
import { figureEvidence, finding, untested } from '../mark'

/** Without last year's report: nine of ten, among twenty or more. With it: half, and twice last year's share. */
const evidentShare = '0.9'
const evidentCases = 20
const comparedShare = '0.5'
const comparedCases = 10

export const refusalShare = defineCheck({
  id: 'cross-foot/refusal-share',
  code: 'T3-07',
  version: 1,
  severity: 'S4',
  class: 'query',
  name: { zh: '不予公开、不予处理畸高', en: 'Share of refusals' },
  asks: {
    zh: '不予公开与不予处理占办理结果的比重，是否畸高或较上年成倍上升？',
    en: 'Are refusals and cases not processed an extreme share of the results, or twice last year’s?',
  },
  forms: ['2019', '2021'],
  messages: {
    extreme: {
      zh: '不予公开、不予处理合计{refused}件，占办理结果总计{processed}件的{percent}%，请说明原因。',
      en: 'Refused and not processed: {refused} of {processed} results ({percent} %), to be explained.',
    },
    risen: {
      zh: '不予公开、不予处理合计{refused}件，占办理结果总计{processed}件的{percent}%，上年度为{before}%，请说明原因。',
      en: 'Refused and not processed: {refused} of {processed} results ({percent} %), last year {before} %, to be explained.',
    },
  },
  reasons: {
    unread: {
      zh: '不予公开、不予处理或（七）总计的总计列未能读全，无法计算比重。',
      en: 'Some totals of refusals or results could not be read, so the share is not known.',
    },
  },
  *run({ document, form, report, prior }) {
    const place = { section: 'applications', line: 'applications.processed', column: 'total' }
    const now = shareOf(form, report)
    if (now === null) {
      yield untested('unread', place)
      return
    }
    const before = prior === undefined ? null : shareOf(prior.form, prior.report)
    const isExtreme = now.processed.gte(evidentCases) && now.share.gte(evidentShare)
    const isRisen =
      before !== null &&
      now.processed.gte(comparedCases) &&
      before.processed.gte(comparedCases) &&
      now.share.gte(comparedShare) &&
      now.share.gte(before.share.times(2))
    // An ordinary share ties no figure to another, so nothing is ticked.
    if (!isExtreme && !isRisen) return
    const values = { refused: now.refused.toFixed(), processed: now.processed.toFixed(), percent: percentOf(now.share) }
    const evidence = now.figures.flatMap((figure) =>
      figureEvidence(document, figure.line === 'applications.processed' ? 'total' : 'part', figure),
    )
    yield isRisen
      ? finding('risen', { ...values, before: percentOf(before.share) }, place, evidence)
      : finding('extreme', values, place, evidence)
  },
})

function shareOf(form: Form, report: Report) {
  const lines = form.tables
    .flatMap((table) => table.blocks.flatMap((block) => block.lines.map((line) => line.id)))
    .filter((line) => /^applications\.(?:refused|unprocessed)\./.test(line))
  const figures = [...lines, 'applications.processed'].map((line) => cellAt(report, line, 'total'))
  const stated = figures.filter(isExact)
  const processed = stated.at(-1)
  if (stated.length < figures.length || processed === undefined || lines.length === 0) return null
  const total = Big(processed.value)
  const refused = stated.slice(0, -1).reduce((sum, figure) => sum.plus(figure.value), Big(0))
  return { figures, refused, processed: total, share: total.eq(0) ? Big(0) : refused.div(total) }
}

function percentOf(share: Big): string {
  return share.times(100).toFixed(0)
}
