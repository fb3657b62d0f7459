/** Whether a statement about the body's disclosure work names another year than the report's: last year's text left standing. */

import { staleYears } from '../../compare/stale-years'
import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import type { Span } from '../../text/span'
import type { SourceDocument } from '../../document/document'
import type { Evidence, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, untested } from '../mark'
import { passageWords, quoteAt, wordsAt } from '../quote'

export const wrongYear = defineCheck({
  id: 'wording/wrong-year',
  code: 'TL-03',
  version: 2,
  severity: 'S2',
  class: 'defect',
  name: { zh: '年份错误', en: 'Wrong year in the text' },
  asks: {
    zh: '陈述本年度公开情况的语句，年份是否与报告年度一致？',
    en: 'Do statements about the year’s disclosure work name the report year?',
  },
  forms: 'all',
  messages: {
    statement: {
      zh: '经核对，“{stated}”所述年份{printed}年与报告年度{year}年不符，请核实更正。',
      en: '“{stated}” speaks of {printed}, but the report is on {year}.',
    },
    announced: {
      zh: '经核对，导语所述报告年份{printed}年与报告年度{year}年不符，请核实更正。',
      en: 'The introduction announces a report on {printed}, but the report is on {year}.',
    },
    unchanged: {
      zh: '“{stated}”与上年度报告相同，所述{printed}年未随报告年度{year}年更新，请核实。',
      en: '“{stated}” stands in last year’s report too, and still speaks of {printed} though this report is on {year}.',
    },
  },
  reasons: {
    noYear: {
      zh: '报告年度未能识别，无法核对正文年份。',
      en: 'The report year was not read, so years in the text cannot be compared.',
    },
  },
  *run(subject: Subject) {
    const { document, report, form, prior } = subject
    const { year } = report
    if (year === null) return yield untested('noYear', { section: null })
    const stale = new Map(
      (prior === undefined ? [] : staleYears(prior, subject)).map((one) => [one.current.start, one]),
    )
    for (const paragraph of paragraphsOf(document, report, form)) {
      if (paragraph.kind === 'title' || paragraph.kind === 'meta') continue
      for (const { message, printed, at } of wrongYearsIn(paragraph, year)) {
        const stated = paragraph.text.slice(at.start, at.end)
        const place = paragraph.spanOf(at.start, at.start + 4)
        const last = stale.get(place.start)
        stale.delete(place.start)
        yield finding(
          message,
          { stated: wordsAt(document, paragraph, at), printed: String(printed), year: String(year) },
          { section: paragraph.section, passage: passageWords(stated) },
          [
            quoteAt(document, 'stated', paragraph, { start: at.start, end: at.start + 4 }),
            quoteAt(document, 'context', paragraph, at),
          ],
          {
            stated: String(printed),
            expected: String(year),
            ...(prior === undefined || last === undefined
              ? {}
              : { priorEvidence: sentenceOf(prior.document, last.prior) }),
          },
        )
      }
    }
    if (prior === undefined) return
    // A year at another place of its sentence, or the base of a comparison: likely, not certain.
    for (const { section, prior: before, current, year: printed } of stale.values()) {
      const stated = sentenceOf(document, current)
      const words = stated[1]?.quote.replace(/\s+/g, '') ?? ''
      yield finding(
        'unchanged',
        { stated: words, printed: String(printed), year: String(year) },
        { section: section === 'front' ? null : section, passage: passageWords(words) },
        stated,
        {
          severity: 'S3',
          class: 'likely-defect',
          stated: String(printed),
          priorEvidence: sentenceOf(prior.document, before),
        },
      )
    }
  },
})

/** A year, and the clause in which it stands. */
function sentenceOf(document: SourceDocument, year: Span): readonly Evidence[] {
  const { text } = document
  const before = text.slice(Math.max(0, year.start - 60), year.start)
  const behind = text.slice(year.end, year.end + 60)
  const clause = {
    start: year.start - (before.length - before.search(/[^。；;，,\n]*$/)),
    end: year.end + (/^[^。；;，,\n]*/.exec(behind)?.[0].length ?? 0),
  }
  return [evidenceAt(document, 'stated', year), evidenceAt(document, 'context', clause)]
}

interface WrongYear {
  readonly message: 'statement' | 'announced'
  readonly printed: number
  readonly at: Span
}

/** Verbs of the work that the report is about, and what it says of the year as a whole. */
const verbs =
  '(主动公开|公开政府信息|公开信息|新增公开|发布[^。;,]{0,12}(?:信息|解读)|收到|受理|接收|新收|办结|答复|依申请公开|制(?:发|定)(?:行政)?规范性文件|' +
  '被申请行政复议|提起行政诉讼|信息公开(?:类)?行政(?:复议|诉讼)|未发生|没有发生|未收取|收费通知|收取信息处理费|' +
  '(?:信息|政务)公开工作(?:虽|取得|存在|稳步|有序)|其他需要报告的事项)'
/**
 * A year where a statement begins: at the start of a sentence, the year as the time of what follows, a subject of few
 * characters or none, and a verb of disclosure. A month behind the year makes it an event.
 */
const statement = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}是|\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,2}[、.])?(?:[一-龥]{2,14}(?:情况|方面|工作)[:]?|[一-龥]{2,14}:)?(?:截至|截止|在)?((?:19|20)\\d\\d)年(?:度|全年|底|末|12月31日|1月1日(?:至|到|-|~)(?:(?:19|20)\\d\\d年)?12月31日)?(?:,|我|本|全|共|累计|无|未|没有|[一-龥]{2,14}?(?:局|委|办|厅|中心|政府|机关|单位|办公室|街道|镇|乡))[^。;!?]{0,40}?${verbs}`,
)
/** Words that speak of the past or the future on purpose, or of an event of its own. */
const onPurpose =
  /历年|以来|逐年|将(?:进一步|继续|按照|严格|不断|以|会|根据|围绕|重点|着力|加大|加强|坚持|认真|全面|深入|持续|紧)|(?<!规划)计划|拟(?!定|制)|预计|下一步|明年|曾|此前|被评|荣获|获评|表彰|先进|印发|出台|成立/
const announced =
  /(?:现将|现公布|特公布|特向社会公布|现予公布|编制(?:了|并公布)?)[^。;《]{0,40}?((?:19|20)\d\d)年(?:度)?(?:[^。;,《]{0,16})?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度)?(?:报告|工作情况|情况)/

interface Statement {
  readonly printed: number
  readonly verb: string
  readonly at: Span
  readonly onPurpose: boolean
}

function* wrongYearsIn(paragraph: Paragraph, year: number): Generator<WrongYear> {
  const { plain: text } = paragraph
  const others = (text.match(/(?:19|20)\d\d年/g) ?? []).some((one) => !one.startsWith(String(year)))
  if (!others) return
  const statements: Statement[] = []
  for (const { start, end } of paragraph.sentences) {
    const sentence = text.slice(start, end)
    const namesReportYear = sentence.includes(String(year))
    const announces = announced.exec(sentence)
    if (announces?.[1] !== undefined && !namesReportYear && paragraph.section !== 'problems') {
      const from = start + announces.index + announces[0].indexOf(announces[1])
      const at = { start: from, end: start + announces.index + announces[0].length }
      yield { message: 'announced', printed: Number(announces[1]), at }
      continue
    }
    const states = statement.exec(sentence)
    if (states?.[1] === undefined || states[2] === undefined) continue
    const printed = Number(states[1])
    const from = start + states[0].indexOf(states[1])
    const at = { start: from, end: start + clauseEnd(sentence, states[0].length) }
    // A sentence that names the report year as well sets two years side by side.
    const meant = onPurpose.test(sentence) || (printed !== year && namesReportYear)
    statements.push({ printed, verb: states[2], at, onPurpose: meant })
  }
  const years = new Map<string, Set<number>>()
  for (const { verb, printed } of statements) years.set(verb, (years.get(verb) ?? new Set()).add(printed))
  for (const one of statements) {
    // The same matter year by year is a series, not a slip.
    const inSeries = (years.get(one.verb)?.size ?? 0) > 1
    if (one.printed !== year && !one.onPurpose && !inSeries)
      yield { message: 'statement', printed: one.printed, at: one.at }
  }
}

function clauseEnd(sentence: string, from: number): number {
  const stop = /[。;,!?]/.exec(sentence.slice(from))
  return stop === null ? sentence.length : from + stop.index
}
