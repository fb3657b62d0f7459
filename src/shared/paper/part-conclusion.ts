/** Part three: the overall conclusion, ticked in its box, and the reason in a sentence. */

import { paragraph } from './blocks'
import { opinions, opinionWords, suggestedOpinion } from './conclusion'
import { count, refTo, told, typed, type PaperContext } from './context'
import type { Block, Runs } from './paper'
import { fixed, joined, referred } from './runs'
import { isOpen } from './standing'

const words = {
  reason: {
    zh: '理由：尚未消除的问题中，S1级（须更正）{S1}项、S2级（应更正）{S2}项、S3级（建议改进）{S3}项、S4级（提示）{S4}项；需单位说明的事项{queries}项；因文件缺损等无法评价的事项{losses}项。',
    en: 'Reason: problems that stand: {S1} of level S1 (must be corrected), {S2} of S2 (should be corrected), {S3} of S3 (advised), {S4} of S4 (hints); {queries} queries to the body; {losses} matters not assessable because of the file.',
  },
  suspected: {
    zh: '其中{n}项为机检提示，尚未经人工确认，以“疑似”列示，本结论据此为初步意见。',
    en: '{n} of them are hits of the checks that nobody has confirmed yet; they are marked as suspected, and the conclusion is preliminary.',
  },
  given: {
    zh: '以上结论由{name}作出，理由：{reason}（按机检结果和人工处理推算为“{suggested}”）。',
    en: 'The conclusion was given by {name}; reason: {reason} (the findings and decisions suggest “{suggested}”).',
  },
} as const

export function conclusion(context: PaperContext): readonly Block[] {
  const { language, review } = context
  const suggested = suggestedOpinion(context.standings)
  const given = review?.state.reports[review.reportId]?.opinion ?? null
  const chosen = given?.opinion ?? suggested
  const ref = refTo(context, given === null ? 'count' : 'act', { of: 'opinion' })
  // full squares and empty ones: in every Chinese font
  const boxes: Runs[] = opinions.map((one) =>
    referred(`${one === chosen ? '■' : '□'} ${opinionWords[one][language]}`, ref),
  )
  const blocks: Block[] = [
    paragraph('conclusion:opinion', joined(boxes, '　')),
    paragraph('conclusion:reason', reasonOf(context)),
  ]
  if (given !== null && review !== null) {
    const name = referred(review.state.people[given.by]?.name ?? given.by, { kind: 'act', of: 'name', key: given.by })
    const reason = typed(context, given.reason, refTo(context, 'act', { of: 'opinion-reason' }))
    blocks.push(
      paragraph(
        'conclusion:given',
        told(context, words.given, { name, reason, suggested: opinionWords[suggested][language] }),
      ),
    )
  }
  return blocks
}

function reasonOf(context: PaperContext): Runs {
  const open = context.standings.filter(isOpen)
  const problems = context.problems.filter(isOpen)
  const of = (severity: string): Runs =>
    count(context, problems.filter((one) => one.severity === severity).length, `problems:${severity}`)
  const reason = told(context, words.reason, {
    S1: of('S1'),
    S2: of('S2'),
    S3: of('S3'),
    S4: of('S4'),
    queries: count(context, context.queries.filter(isOpen).length, 'queries'),
    losses: count(context, context.losses.filter(isOpen).length, 'losses'),
  })
  const suspected = open.filter(({ suspected: is }) => is).length
  if (suspected === 0 || (context.template === 'rectification' && context.review !== null)) return reason
  return [
    ...reason,
    ...(context.language === 'zh' ? [] : fixed(' ')),
    ...told(context, words.suspected, { n: count(context, suspected, 'suspected') }),
  ]
}
