/** Whether a government's report gives the results of assessment, public review and accountability. */

import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import { clausesOf } from '../../report/sentences'
import type { Report } from '../../report/report'
import type { Span } from '../../text/span'
import type { Evidence, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick, untested } from '../mark'
import { quoteAt } from '../quote'
import type { AssessmentFamily } from './lists/assessment-families'
import { assessmentFamilies } from './lists/assessment-families'

export const assessmentResults = defineCheck({
  id: 'completeness/assessment-results',
  code: 'ST-06',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '考核、社会评议、责任追究结果', en: 'Assessment, review and accountability' },
  asks: {
    zh: '政府的年度报告是否写明工作考核、社会评议和责任追究结果情况？',
    en: 'Does a government’s report give the results of assessment, public review and accountability?',
  },
  forms: ['2019', '2021'],
  messages: {
    missing: {
      zh: '政府的年度报告应包括工作考核、社会评议和责任追究结果情况，本报告未见“{missing}”的结果，请核实补充。',
      en: 'A government’s report must give the results of assessment, public review and accountability; no result is given for {missing}.',
    },
  },
  reasons: {
    unknownBody: {
      zh: '未能识别编报单位是否为政府，无法判断是否应报告考核、评议和追责结果。',
      en: 'Whether the body is a government was not recognised.',
    },
    notThere: {
      zh: '总体情况部分未能读取，无法核对考核、评议和追责结果。',
      en: 'Section one was not read, so results cannot be looked for.',
    },
  },
  *run({ document, report, form }: Subject) {
    const place = { section: 'overview' }
    const owes = owesResults(report)
    if (owes === null) return yield untested('unknownBody', place)
    if (!owes) return
    const overview = report.sections.find((one) => one.key === 'overview')
    if (overview?.state !== 'present') return yield untested('notThere', place)
    const prose = paragraphsOf(document, report, form).filter((one) => one.kind === 'body' || one.kind === 'heading')
    const missing = assessmentFamilies.filter((family) => !prose.some((one) => givesResult(family, one.plain)))
    if (missing.length === 0) return yield tick('traced', place, [])
    const mentions: readonly Evidence[] = missing.flatMap((family) =>
      prose.flatMap((paragraph) =>
        mentionsOf(family, paragraph).map((at) => quoteAt(document, 'context', paragraph, at)),
      ),
    )
    const heading = overview.headingSpan === null ? [] : [evidenceAt(document, 'heading', overview.headingSpan)]
    yield finding(
      'missing',
      {
        missing: {
          zh: missing.map((one) => one.name.zh).join('、'),
          en: missing.map((one) => one.name.en).join(', '),
        },
      },
      place,
      mentions.length > 0 ? once(mentions).slice(0, mostMentions) : heading,
    )
  },
})

const mostMentions = 6
const longestMention = 160

/** One sentence may name two matters. */
function once(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((one, index) => evidence.findIndex((other) => other.span.start === one.span.start) === index)
}

/** Governments, and the governments of townships; street offices and departments do not (domain 1.1). Null = unknown. */
function owesResults({ body }: Report): boolean | null {
  if (body.kind === 'government') return true
  if (body.kind === 'township') return body.name !== null && /政府|[镇乡]$|苏木$/.test(body.name)
  return body.kind === 'unknown' ? null : false
}

/** The name of the matter and a word of result within three clauses of one paragraph. */
function givesResult(family: AssessmentFamily, text: string): boolean {
  if (!family.names.test(text)) return false
  const clauses = clausesOf(text)
  return clauses.some(({ start, end }, index) => {
    const words = text.slice(start, end)
    if (!family.names.test(words)) return false
    const from = clauses[index - 1]?.start ?? start
    const to = clauses[index + 1]?.end ?? end
    return family.results.test(words) || resultNear(family, text, { start: from, end: to })
  })
}

/** A neighbouring clause counts where it belongs to the same sentence. */
function resultNear(family: AssessmentFamily, text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  const sentence = words.split(/[。;!?]/).find((one) => family.names.test(one))
  return sentence !== undefined && family.results.test(sentence)
}

/** The sentences that name the matter; the clause where a sentence is long. */
function mentionsOf(family: AssessmentFamily, { text, sentences }: Paragraph): readonly Span[] {
  if (!family.names.test(text)) return []
  return sentences
    .filter(({ start, end }) => family.names.test(text.slice(start, end)))
    .flatMap((sentence) => (sentence.end - sentence.start <= longestMention ? [sentence] : clausesOf(text, sentence)))
    .filter(({ start, end }) => family.names.test(text.slice(start, end)))
    .map(({ start, end }) => ({ start, end: /[。;,:!?]$/.test(text.slice(start, end)) ? end - 1 : end }))
}
