/** Whether the number of applications closed or answered that the prose states is the one in the table. */

import { compare, intervalOf, overlap, subtractIntervals } from '../../report/exact'
import type { Statement } from '../../report/prose-statements'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { finding, tick, untested } from '../mark'
import { cellsOf } from './cells'
import { tieReasons } from './reasons'
import { againstTable, isOwn, isWhole, narrative, numbersOf, placeOf, printed, wordsOf } from './statement-mark'
import type { TableValue } from './table-value'
import { agrees, arithmetic, plus, shown, tableValue } from './table-value'

export const closed = defineCheck({
  id: 'tie-out/closed',
  code: 'NT-02',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '办结、答复数一致', en: 'Applications closed' },
  asks: {
    zh: '正文所述办结、答复的申请数，是否与表中办理结果总计一致？',
    en: 'Is the number of applications closed or answered in the text the one in the table?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    differs: {
      zh: '正文“{words}”{stated}，与表中办理结果总计{table}件不一致。请核实更正。',
      en: 'The text (“{words}”) states {stated} closed; the table states {table}.',
    },
  },
  reasons: tieReasons,
  *run(subject) {
    const { statements, partOf } = narrative(subject)
    const all = statements.filter(
      (one) =>
        (one.concept === 'closed' || one.concept === 'answered' || one.concept === 'handled') &&
        one.otherYear === null &&
        one.period !== 'cumulative' &&
        !(partOf.has(one.index) && /按时|按期|如期|及时/.test(one.lead)),
    )
    const tied = all.some((one) => one.concept !== 'handled' && agrees(one, tableFor(subject, one)))
    for (const one of all) yield* markOf(subject, one, tied)
  },
})

function tableFor(subject: Subject, one: Statement): TableValue {
  return tableValue(subject.form, subject.report, cellsOf(one.concept === 'answered' ? 'answered' : 'closed'))
}

function* markOf(subject: Subject, one: Statement, tied: boolean): Generator<Mark> {
  const table = tableFor(subject, one)
  if (table.kind === 'none') return
  const place = placeOf(one, {
    line: table.figures[0]?.line ?? 'applications.processed',
    column: table.figures[0]?.column ?? 'total',
  })
  if (agrees(one, table)) yield tick('tied', place, numbersOf([one], table))
  else if (one.concept === 'handled') yield* handled(subject, one)
  else if (one.scope !== null || /到期/.test(one.lead)) return
  else if (table.kind !== 'stated') yield untested(table.kind, place, { words: wordsOf(one) })
  else if (!isOwn(one) || (tied && !isWhole(one)) || (one.concept === 'answered' && mayLeaveOut(subject, one, table)))
    return
  else if (inTime.test(one.lead)) yield* closedInTime(subject, one, table)
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

const inTime = /按时|按期|如期/
const late = /延期|逾期|超期|超时|延长/

/** No more can be closed in time than are closed at all; fewer are asked about where the paragraph names none that were late. */
function* closedInTime(subject: Subject, one: Statement, table: TableValue): Generator<Mark> {
  const { sentences, stream } = narrative(subject)
  const tooMany = table.interval !== null && compare(intervalOf(one).low, table.interval.high) > 0
  const paragraph = sentences.filter(({ paragraph: other }) => other === one.paragraph)
  if (!tooMany && paragraph.some(({ start, end }) => late.test(stream.text.slice(start, end)))) return
  yield finding(
    'differs',
    { words: wordsOf(one), stated: printed(subject.document, one), table: shown(table) },
    placeOf(one, {
      line: table.figures[0]?.line ?? 'applications.processed',
      column: table.figures[0]?.column ?? 'total',
    }),
    againstTable(subject, one, table),
    { ...arithmetic(one, table), ...(tooMany ? {} : ({ severity: 'S3', class: 'query' } as const)) },
  )
}

/** 办理 may count what came in, what was open, or what was closed: it is ticked where it agrees with one of them. */
function* handled(subject: Subject, one: Statement): Generator<Mark> {
  const received = tableValue(subject.form, subject.report, cellsOf('received'))
  const open = plus(received, tableValue(subject.form, subject.report, cellsOf('brought-forward')))
  for (const table of [received, open]) {
    if (agrees(one, table)) {
      yield tick('tied', placeOf(one), numbersOf([one], table))
      return
    }
  }
  if (open.kind !== 'stated' || !isOwn(one) || !isWhole(one) || !includesOpening(subject, one)) return
  yield finding(
    'differs',
    { words: wordsOf(one), stated: printed(subject.document, one), table: shown(open) },
    placeOf(one, { line: 'applications.received', column: 'total' }),
    againstTable(subject, one, open),
    arithmetic(one, open),
  )
}

/** 共办理申请35件（含上年结转2件）: by its own words it counts what came in and what was open, and nothing else. */
function includesOpening(subject: Subject, one: Statement): boolean {
  const next = narrative(subject).statements[one.index + 1]
  return (
    next?.concept === 'brought-forward' && next.bracket !== one.bracket && /^\((?:其中)?(?:包?含|包括)/.test(next.gap)
  )
}

/** 答复 may leave out cases that ended without an answer, which the form counts under 其他处理 (I-16). */
function mayLeaveOut(subject: Subject, one: Statement, table: TableValue): boolean {
  const other = tableValue(subject.form, subject.report, cellsOf('other-handling'))
  if (other.interval === null || table.interval === null) return false
  const least = subtractIntervals(table.interval, other.interval).low
  return overlap(intervalOf(one), { low: least, high: table.interval.high })
}
