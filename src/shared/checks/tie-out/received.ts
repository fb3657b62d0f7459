/** Whether the number of applications received that the prose states is the one in the table, and so its division by applicants. */

import type { Concept } from '../../report/prose-concepts'
import type { Statement } from '../../report/prose-statements'
import type { FindingMark, Mark, Subject, TickMark, UntestedMark } from '../check'
import { defineCheck } from '../check'
import { finding, tick, untested } from '../mark'
import { cellsOf, organisations } from './cells'
import { tieReasons } from './reasons'
import { againstTable, isOwn, isWhole, narrative, numbersOf, placeOf, printed, wordsOf } from './statement-mark'
import type { TableValue } from './table-value'
import { agrees, arithmetic, plus, shown, tableValue } from './table-value'

export const received = defineCheck({
  id: 'tie-out/received',
  code: 'NT-01',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '收件数一致', en: 'Applications received' },
  asks: {
    zh: '正文所述收到的政府信息公开申请数，是否与表中本年新收数量一致？',
    en: 'Is the number of applications received in the text the one in the table?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    differs: {
      zh: '正文“{words}”收到申请{stated}，与表中本年新收{table}件不一致。请核实更正。',
      en: 'The text (“{words}”) states {stated} received; the table states {table}.',
    },
    includesBroughtForward: {
      zh: '正文“{words}”收到申请{stated}，与表三本年新收{table}件不一致；与新收＋上年结转之和{both}一致，表述应区分。',
      en: 'The text (“{words}”) states {stated} received, the table {table}; it agrees with received and brought forward together ({both}): the wording should tell them apart.',
    },
    applicantDiffers: {
      zh: '正文“{words}”{stated}，与表三本年新收该类申请人{table}件不一致。请核实更正。',
      en: 'The text (“{words}”) states {stated}; table three states {table} for these applicants.',
    },
  },
  reasons: tieReasons,
  *run(subject) {
    const { statements, partOf } = narrative(subject)
    const table = tableValue(subject.form, subject.report, cellsOf('received'))
    if (table.kind === 'none') return
    const both = plus(table, tableValue(subject.form, subject.report, cellsOf('brought-forward')))
    const all = statements.filter((one) => one.concept === 'received' && !isPartOnly(one, partOf.has(one.index)))
    const tied = all.some((one) => agrees(one, table) || agrees(one, both))
    for (const one of all) {
      const mark = markOf(subject, one, table, both, tied)
      if (mark !== null) yield* mark
    }
    for (const [index, list] of partOf) {
      const part = statements[index]
      if (part !== undefined && list.total.concept === 'received')
        yield* applicants(subject, part, list.total, table, both)
    }
  },
})

/** A part of a list is no total, unless the list divides what was received from what was brought forward. */
function isPartOnly(one: Statement, isPart: boolean): boolean {
  return isPart && !/新收|本年/.test(one.lead)
}

function markOf(
  subject: Subject,
  one: Statement,
  table: TableValue,
  both: TableValue,
  tied: boolean,
): readonly Mark[] | null {
  const place = placeOf(one, {
    line: table.figures[0]?.line ?? 'applications.received',
    column: table.figures[0]?.column ?? 'total',
  })
  if (one.otherYear !== null || one.period === 'cumulative') return null
  if (agrees(one, table)) return [tick('tied', place, numbersOf([one], table))]
  if (table.kind === 'missing' || table.kind === 'blank')
    return one.scope === null ? [untested(table.kind, place, { words: wordsOf(one) })] : null
  const values = { words: wordsOf(one), stated: printed(subject.document, one), table: shown(table) }
  if (agrees(one, both) && one.interval === null && !/新收/.test(one.lead)) {
    const agreed: TickMark = tick('tied', place, numbersOf([one], both))
    if (tellsApart(subject, one)) return [agreed]
    const marks: (TickMark | FindingMark)[] = [agreed]
    marks.push(
      finding('includesBroughtForward', { ...values, both: shown(both) }, place, againstTable(subject, one, both), {
        severity: 'S3',
        ...arithmetic(one, table),
      }),
    )
    return marks
  }
  if (!isOwn(one) || (tied && !isWhole(one))) return null
  return [finding('differs', values, place, againstTable(subject, one, table), arithmetic(one, table))]
}

/** The sentence itself names the applications brought forward. */
function tellsApart(subject: Subject, one: Statement): boolean {
  const { sentences, stream } = narrative(subject)
  const sentence = sentences[one.sentence]
  if (sentence === undefined) return false
  const near = stream.text.slice(one.clauseStart, Math.min(sentence.end, one.end + 60))
  return /(?:上|去)一?年度?(?:结转|转入|遗留)|结转(?:自)?上|含.{0,8}结转|年度?结转/.test(near)
}

const columns: Partial<Readonly<Record<Concept, readonly string[]>>> = {
  'natural-person': ['natural-person'],
  organisation: organisations,
  business: ['business'],
  research: ['research'],
  'public-interest': ['public-interest'],
  'legal-service': ['legal-service'],
}

/** Applicants of a total that ties: the same columns of the row. */
function* applicants(
  subject: Subject,
  part: Statement,
  total: Statement,
  table: TableValue,
  both: TableValue,
): Generator<TickMark | FindingMark | UntestedMark> {
  const named = part.concept === null ? undefined : columns[part.concept]
  if (named === undefined || !isOwn(part) || !isOwn(total)) return
  const rows = agrees(total, table)
    ? ['applications.received']
    : agrees(total, both)
      ? ['applications.received', 'applications.brought-forward']
      : []
  if (rows.length === 0) return
  const cells = tableValue(
    subject.form,
    subject.report,
    rows.flatMap((row) => named.map((column) => [row, column] as const)),
  )
  const place = placeOf(part, {
    line: 'applications.received',
    column: named.length === 1 ? (named[0] ?? 'total') : 'total',
  })
  if (agrees(part, cells)) yield tick('tied', place, numbersOf([part], cells))
  else if (cells.kind === 'stated') {
    yield finding(
      'applicantDiffers',
      { words: wordsOf(part), stated: printed(subject.document, part), table: shown(cells) },
      place,
      againstTable(subject, part, cells),
      arithmetic(part, cells),
    )
  } else if (cells.kind !== 'none') yield untested(cells.kind, place, { words: wordsOf(part) })
}
