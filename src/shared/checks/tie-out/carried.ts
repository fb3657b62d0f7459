/** Whether the applications carried over that the prose states are those of the table, and whether the prose balances by itself. */

import { addIntervals, compare, intervalOf, overlap, subtract } from '../../report/exact'
import type { Statement } from '../../report/prose-statements'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { finding, tick, untested } from '../mark'
import { cellsOf } from './cells'
import { tieReasons } from './reasons'
import {
  againstTable,
  clauseEvidence,
  isOwn,
  narrative,
  numberEvidence,
  numbersOf,
  placeOf,
  printed,
  wordsOf,
} from './statement-mark'
import { agrees, arithmetic, shown, tableValue } from './table-value'

export const carried = defineCheck({
  id: 'tie-out/carried',
  code: 'NT-03',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '结转数一致', en: 'Applications carried over' },
  asks: {
    zh: '正文所述上年结转、结转下年度的申请数，是否与表三一致，并与正文收到、办结数平衡？',
    en: 'Are the applications brought forward and carried forward in the text those of table three, and does the text balance?',
  },
  forms: 'all',
  messages: {
    carriedForward: {
      zh: '正文“{words}”结转{stated}，与表三结转下年度继续办理{table}件不一致。请核实更正。',
      en: 'The text (“{words}”) states {stated} carried forward; table three states {table}.',
    },
    broughtForward: {
      zh: '正文“{words}”结转{stated}，与表三上年结转{table}件不一致。请核实更正。',
      en: 'The text (“{words}”) states {stated} brought forward; table three states {table}.',
    },
    unbalanced: {
      zh: '正文所述不平：收到{received}＋上年结转{broughtForward}＝{left}，办结{closed}＋结转下年度{carriedForward}＝{right}，相差{difference}。请核实更正。',
      en: 'The text does not balance: received {received} + brought forward {broughtForward} = {left}, but closed {closed} + carried forward {carriedForward} = {right}; difference {difference}.',
    },
  },
  reasons: {
    ...tieReasons,
    implied: {
      zh: '按正文收到{received}、办结{closed}推算的结转数，因表三相应单元格未能读取，无法核对。请提供可编辑原表。',
      en: 'Received {received} and closed {closed} imply what was carried forward; the cells of table three to hold it against were not captured.',
    },
  },
  *run(subject) {
    for (const one of narrative(subject).statements) {
      if (one.concept !== 'carried-forward' && one.concept !== 'brought-forward') continue
      if (one.otherYear === 'other' || one.period === 'cumulative') continue
      yield* againstTheTable(subject, one, one.concept)
    }
    yield* balance(subject)
    yield* implied(subject)
  },
})

function* againstTheTable(
  subject: Subject,
  one: Statement,
  concept: 'carried-forward' | 'brought-forward',
): Generator<Mark> {
  const table = tableValue(subject.form, subject.report, cellsOf(concept))
  if (table.kind === 'none') return
  const place = placeOf(one, { line: `applications.${concept}`, column: 'total' })
  if (agrees(one, table)) yield tick('tied', place, numbersOf([one], table))
  else if (one.scope !== null) return
  else if (table.kind !== 'stated') yield untested(table.kind, place, { words: wordsOf(one) })
  else {
    yield finding(
      concept === 'carried-forward' ? 'carriedForward' : 'broughtForward',
      { words: wordsOf(one), stated: printed(subject.document, one), table: shown(table) },
      place,
      againstTable(subject, one, table),
      arithmetic(one, table),
    )
  }
}

/** Where one sentence states all four, they balance as the table must (I-01); with the table at hand it is the judge. */
function* balance(subject: Subject): Generator<Mark> {
  for (const { statements } of narrative(subject).sentences) {
    const own = statements.filter((one) => isOwn(one) || one.concept === 'brought-forward')
    const only = (concept: Statement['concept']): Statement | undefined => {
      const found = own.filter((one) => one.concept === concept && one.bracket === 0)
      return found.length === 1 ? found[0] : undefined
    }
    const received = only('received')
    const broughtForward = only('brought-forward')
    const done = only('closed') ?? only('answered')
    const carriedForward = only('carried-forward')
    if (!received || !broughtForward || !done || !carriedForward) continue
    const all = [received, broughtForward, done, carriedForward]
    const left = addIntervals(intervalOf(received), intervalOf(broughtForward))
    const right = addIntervals(intervalOf(done), intervalOf(carriedForward))
    if (overlap(left, right)) {
      yield tick('footed', placeOf(received), numbersOf(all))
      continue
    }
    const includes = compare(received.value, done.value) >= 0 && overlap(intervalOf(received), right)
    const known = ['received', 'brought-forward', 'closed', 'carried-forward'] as const
    const tables = known.map((concept) => tableValue(subject.form, subject.report, cellsOf(concept)))
    if (includes || tables.every((table) => table.kind === 'stated')) continue
    const difference = subtract(left.low, right.low)
    yield finding(
      'unbalanced',
      {
        received: printed(subject.document, received),
        broughtForward: printed(subject.document, broughtForward),
        closed: printed(subject.document, done),
        carriedForward: printed(subject.document, carriedForward),
        left: left.low,
        right: right.low,
        difference: difference.replace('-', ''),
      },
      placeOf(received),
      [
        numberEvidence(subject.document, 'left', received),
        numberEvidence(subject.document, 'left', broughtForward),
        numberEvidence(subject.document, 'right', done),
        numberEvidence(subject.document, 'right', carriedForward),
        clauseEvidence(subject, received),
      ],
      { stated: left.low, expected: right.low, difference },
    )
  }
}

/** The text leaves open cases without naming them, and the table that would is not at hand. */
function* implied(subject: Subject): Generator<Mark> {
  const { statements } = narrative(subject)
  if (statements.some((one) => one.concept === 'carried-forward')) return
  if (tableValue(subject.form, subject.report, cellsOf('carried-forward')).kind !== 'missing') return
  const received = statements.find((one) => one.concept === 'received' && isOwn(one))
  const done = statements.find((one) => one.concept === 'closed' && isOwn(one))
  if (received === undefined || done === undefined || overlap(intervalOf(received), intervalOf(done))) return
  const place = placeOf(done, { line: 'applications.carried-forward', column: 'total' })
  yield untested('implied', place, {
    received: printed(subject.document, received),
    closed: printed(subject.document, done),
  })
}
