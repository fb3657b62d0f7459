/** Whether the reconsiderations and lawsuits that the prose states are those of table four. */

import { compare } from '../../report/exact'
import type { Sentence, Statement } from '../../report/prose-statements'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, figureEvidence, finding, tick, untested } from '../mark'
import { disputeCells } from './cells'
import { tieReasons } from './reasons'
import { againstTable, isOwn, narrative, numbersOf, placeOf, printed, wordsOf } from './statement-mark'
import { agrees, arithmetic, shown, tableValue } from './table-value'

export const disputes = defineCheck({
  id: 'tie-out/disputes',
  code: 'NT-06',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '行政复议、行政诉讼数一致', en: 'Reconsiderations and lawsuits' },
  asks: {
    zh: '正文所述因政府信息公开引起的行政复议、行政诉讼数及结果，是否与表四一致？',
    en: 'Are the reconsiderations and lawsuits over information disclosure in the text those of table four?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    differs: {
      zh: '正文“{words}”{stated}，与表中{table}件不一致。请核实更正。',
      en: 'The text (“{words}”) states {stated}; the table states {table}.',
    },
    notAllUpheld: {
      zh: '正文称“{claim}”，表四结果纠正{corrected}件、尚未审结{pending}件，前后矛盾。请核实更正。',
      en: 'The text says “{claim}”, but table four shows {corrected} corrected and {pending} pending.',
    },
  },
  reasons: tieReasons,
  *run(subject) {
    const { sentences, stream } = narrative(subject)
    for (const sentence of sentences) {
      const words = stream.text.slice(sentence.start, sentence.end)
      if (!/复议|诉讼|败诉/.test(words)) continue
      const about = isAboutDisclosure(subject, sentence)
      for (const one of sentence.statements) if (about) yield* markOf(subject, one)
      if (about) yield* claims(subject, sentence, words)
    }
  },
})

/** The organ's own disputes over disclosure, not the cases that it decides for others. */
function isAboutDisclosure(subject: Subject, sentence: Sentence): boolean {
  const { sentences, stream } = narrative(subject)
  const section = subject.report.sections.find(({ key }) => key === sentence.section)
  if (sentence.section === 'disputes' || /复议|诉讼/.test(section?.heading ?? '')) return true
  const before = sentences[(sentence.statements[0]?.sentence ?? 0) - 1]
  const from = before !== undefined && before.paragraph === sentence.paragraph ? before.start : sentence.start
  return /信息公开|依申请公开/.test(stream.text.slice(from, sentence.end))
}

function* markOf(subject: Subject, one: Statement): Generator<Mark> {
  if (one.concept === null || !one.concept.startsWith('dispute.')) return
  if (one.subject !== 'reconsideration' && one.subject !== 'litigation' && one.subject !== 'disputes') return
  if (one.otherYear !== null || one.period === 'cumulative') return
  const result = one.concept.slice('dispute.'.length)
  const table = tableValue(subject.form, subject.report, disputeCells(one.subject, result, one.lead, subject.form))
  const [first] = table.figures
  if (first === undefined) return
  const place = placeOf(one, { line: first.line, column: first.column })
  if (agrees(one, table)) yield tick('tied', place, numbersOf([one], table))
  else if (!isOwn(one)) return
  else if (table.kind !== 'stated')
    yield untested(table.kind === 'none' ? 'missing' : table.kind, place, { words: wordsOf(one) })
  else {
    yield finding(
      'differs',
      { words: wordsOf(one), stated: printed(subject.document, one), table: shown(table) },
      place,
      againstTable(subject, one, table),
      arithmetic(one, table),
    )
  }
}

const upheld =
  /(?:均|全部)(?:被|获|获得|得到|予以|为)?(?:复议机关|法院)?维持|(?:零败诉|零纠错)|(?:无|没有|未发生|未出现)(?:一例|一起|任何)?(?:被)?(?:败诉|纠错|被纠正)(?:案件|情况|情形)?/

/** 均获维持, 零败诉: then nothing was corrected, and nothing is pending where all were upheld (I-22). */
function* claims(subject: Subject, sentence: Sentence, words: string): Generator<Mark> {
  const match = upheld.exec(words)
  if (match === null || !/复议|诉讼/.test(words) || subject.form.id === '2014' || subject.form.id === '2008') return
  const clauses = words.slice(0, match.index)
  const which =
    /诉讼/.test(words) && /复议/.test(words) ? 'disputes' : /诉讼/.test(words) ? 'litigation' : 'reconsideration'
  const value = (result: string) =>
    tableValue(subject.form, subject.report, disputeCells(which, result, '', subject.form))
  const corrected = value('corrected')
  const pending = value('pending')
  if (corrected.interval === null || pending.interval === null || /审结的|已审结/.test(clauses)) return
  const isBroken = (table: typeof corrected): boolean => compare(table.interval?.low ?? '0', '0') > 0
  const broken = isBroken(corrected) || (match[0].includes('维持') && isBroken(pending))
  const { stream } = narrative(subject)
  const span = stream.spanOf(sentence.start + match.index, sentence.start + match.index + match[0].length)
  const place = { section: sentence.section, line: 'disputes.reconsideration', column: 'corrected', passage: match[0] }
  const figures = [...corrected.figures, ...(match[0].includes('维持') ? pending.figures : [])]
  if (!broken) {
    yield tick(
      'tied',
      place,
      figures.flatMap((figure) => figure.span ?? []),
    )
    return
  }
  yield finding('notAllUpheld', { claim: match[0], corrected: shown(corrected), pending: shown(pending) }, place, [
    evidenceAt(subject.document, 'stated', span),
    ...figures.flatMap((figure) => figureEvidence(subject.document, 'right', figure)),
  ])
}
