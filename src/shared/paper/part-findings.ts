/** Part four: what was found, gravest first, each with its place, quote, arithmetic, authority and treatment. */

import { authorityOf } from '../checks/authority'
import { captureLoss, severities } from '../words/states'
import { arithmeticOf, joinSentences, suspectOf } from './arithmetic'
import { cell, columns, editableCell, paragraph, row, table, underHeading } from './blocks'
import { refTo, told, typed, word, type PaperContext } from './context'
import type { Block, Cell, Row, Runs } from './paper'
import { findingPlace, sectionName } from './places'
import { nameOf } from './people'
import { quotedAll } from './quotes'
import { fixed, joined, referred, shortened, strong } from './runs'
import type { Standing } from './standing'
import { decidedOf, treatmentOf } from './treatment'

const words = {
  caption: { zh: '发现的问题', en: 'Findings' },
  number: { zh: '编号', en: 'No.' },
  place: { zh: '位置与原文', en: 'Place and quote' },
  fact: { zh: '事实与计算', en: 'Facts and arithmetic' },
  authority: { zh: '依据', en: 'Authority' },
  treatment: { zh: '处理意见', en: 'Treatment' },
  none: { zh: '已执行的检查和人工复核未发现问题。', en: 'The checks and the review found no problem.' },
  noneMachine: { zh: '已执行的检查未发现问题。', en: 'The checks found no problem.' },
  noneForUnit: { zh: '没有经人工确认的问题。', en: 'No problem has been confirmed.' },
  suspected: { zh: '疑似：', en: 'Suspected: ' },
  verified: { zh: '经核对，', en: 'On examination: ' },
  prior: { zh: '上年度报告：{quotes}', en: 'Last year’s report: {quotes}' },
  own: { zh: '（审核人员{name}提出）', en: ' (raised by {name})' },
  judgement: { zh: '审核人员的判断', en: 'the auditor’s judgement' },
  note: { zh: '备注（{name}）：{text}', en: 'Note ({name}): {text}' },
  suspectedNote: {
    zh: '标有“疑似”的为机检提示，尚未经人工确认，不作为对单位的认定。',
    en: 'What is marked as suspected is a hit of the checks that nobody has confirmed; it is no finding against the body.',
  },
} as const

export function findings(context: PaperContext): readonly Block[] {
  const { problems, review } = context
  if (problems.length === 0) {
    const none =
      review === null ? words.noneMachine : context.template === 'rectification' ? words.noneForUnit : words.none
    return [paragraph('findings:none', word(context, none))]
  }
  const head = [words.number, words.place, words.fact, words.authority, words.treatment].map((one) =>
    word(context, one),
  )
  const blocks: Block[] = [
    underHeading(
      table(
        'findings',
        word(context, words.caption),
        columns(11, 26, 31, 16, 16),
        [head],
        problems.map((one) => rowOf(context, one)),
      ),
    ),
  ]
  if (problems.some(({ suspected }) => suspected)) {
    blocks.push(paragraph('findings:suspected', word(context, words.suspectedNote), 'note'))
  }
  return blocks
}

function rowOf(context: PaperContext, standing: Standing): Row {
  const id = `findings:${standing.key}`
  const { subject, language } = context
  return row(id, [
    numberCell(context, standing),
    cell(placeAndQuote(context, standing)),
    cell(factsOf(context, standing)),
    cell(
      standing.finding === null
        ? word(context, words.judgement)
        : fixed(authorityOf(standing.finding.check, subject.form, subject.report.year)[language]),
    ),
    editableCell(`${id}:treatment`, treatmentOf(context, standing), decidedOf(context, standing)),
  ])
}

/** F-01, S2 应更正, and the catalogue's code. */
export function numberCell(context: PaperContext, standing: Standing): Cell {
  const { key, severity, finding } = standing
  const number = referred(context.numbers.get(key) ?? '', { kind: 'numbering' })
  const meaning = standing.class === 'capture-loss' ? captureLoss.severity : severities[severity]
  const level = referred(`${severity} ${meaning[context.language]}`, refTo(context, 'finding', { key, of: 'severity' }))
  const code =
    finding === null ? [] : referred(finding.code, refTo(context, 'finding', { key, check: finding.check, of: 'code' }))
  return cell(joined([strong(number), level, code], ' '))
}

export function placeAndQuote(context: PaperContext, standing: Standing): Runs {
  const { subject, language, mask } = context
  const { finding, own } = standing
  if (finding === null) {
    if (own === null) return []
    const section = own.section === null ? [] : sectionName(subject, own.section, language, mask)
    const quotes = own.evidence.map((one) => [
      ...fixed('“'),
      ...referred(
        shortened(mask(one.quote), 120),
        refTo(context, 'quote', { start: one.start, end: one.end, key: own.id }),
      ),
      ...fixed('”'),
    ])
    return joined([section, joined(quotes, language === 'zh' ? '、' : ', ')], language === 'zh' ? '：' : ': ')
  }
  const here = joined(
    [findingPlace(subject, finding, language, mask), quotedAll(subject, finding.evidence, mask, language)],
    language === 'zh' ? '：' : ': ',
  )
  const { prior } = context
  const before = finding.priorEvidence ?? []
  if (prior === null || before.length === 0) return here
  const quotes = quotedAll(prior, before, mask, language)
  return joinSentences(context, [
    [...here, ...fixed(language === 'zh' ? '；' : '; ')],
    told(context, words.prior, { quotes }),
  ])
}

export function factsOf(context: PaperContext, standing: Standing): Runs {
  const { language, review } = context
  const { finding, own, key } = standing
  if (finding === null) {
    if (own === null || review === null) return []
    const ref = (of: string) => refTo(context, 'act', { key: own.id, of })
    const raised = told(context, words.own, { name: nameOf(review, own.by, ref('name')) })
    return [...typed(context, own.text, ref('text')), ...raised, ...notesOf(context, standing)]
  }
  const message = referred(
    context.mask(finding.message[language]),
    refTo(context, 'finding', { key, check: finding.check, of: 'message' }),
  )
  const opening = standing.suspected ? words.suspected : words.verified
  return joinSentences(context, [
    [...fixed(opening[language]), ...message],
    arithmeticOf(context, finding),
    suspectOf(context, finding),
    notesOf(context, standing),
  ])
}

function notesOf(context: PaperContext, { key }: Standing): Runs {
  const { review } = context
  if (review === null || context.template === 'rectification') return []
  const notes = review.state.reports[review.reportId]?.findings[key]?.notes ?? []
  return joinSentences(
    context,
    notes.map(({ text, by }, i) =>
      told(context, words.note, {
        name: nameOf(review, by, refTo(context, 'act', { key, of: `note-name:${i + 1}` })),
        text: typed(context, text, refTo(context, 'act', { key, of: `note:${i + 1}` })),
      }),
    ),
  )
}
