/** Whether normative documents and other counts of table two that the prose states for the same body are those of the table. */

import { equal, intervalOf } from '../../report/exact'
import type { Statement } from '../../report/prose-statements'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { finding, tick } from '../mark'
import { againstTable, isOwn, narrative, numbersOf, placeOf, printed, wordsOf } from './statement-mark'
import type { CellId } from './table-value'
import { agrees, arithmetic, shown, tableValue } from './table-value'

export const documents = defineCheck({
  id: 'tie-out/documents',
  code: 'NT-07',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '规范性文件等数据与表二一致', en: 'Documents and table two' },
  asks: {
    zh: '正文所述同一主体的规范性文件、规章等数量，是否与表二一致？',
    en: 'Are the normative documents and regulations that the text states for the same body those of table two?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    differs: {
      zh: '正文“{words}”{stated}，与表中{table}件不一致。请核实口径并更正。',
      en: 'The text (“{words}”) states {stated}; the table states {table}.',
    },
  },
  reasons: {},
  *run(subject) {
    for (const { statements } of narrative(subject).sentences) {
      for (const one of statements) yield* markOf(subject, one)
      yield* madeAndDisclosed(statements)
    }
  },
})

const columns: Readonly<Record<string, readonly string[]>> = {
  'documents.made': ['made'],
  'documents.disclosed': ['disclosed'],
  'documents.repealed': ['repealed'],
  'documents.in-force': ['in-force'],
}
const statistics: Readonly<Record<string, string>> = {
  'documents.made': 'statistics.normative-documents-made',
  'documents.disclosed': 'statistics.disclosed.normative-documents',
  published: 'statistics.disclosed',
}

function cellsFor(subject: Subject, one: Statement): readonly CellId[] {
  const concept = one.concept ?? ''
  const statistic = statistics[concept]
  if (subject.form.id === '2014') return statistic === undefined ? [] : [[statistic, 'count']]
  const line = one.subject === 'regulations' ? 'disclosure.regulations' : 'disclosure.normative-documents'
  return (columns[concept] ?? []).map((column) => [line, column])
}

/** What the words before a number may name in table two, apart from documents: agreement is ticked, a difference proves nothing. */
const services: readonly (readonly [RegExp, readonly CellId[]])[] = [
  [/行政许可/, [['disclosure.licensing', 'decisions']]],
  [/行政处罚/, [['disclosure.penalties', 'decisions']]],
  [/行政强制/, [['disclosure.coercion', 'decisions']]],
  [/事项|服务/, [['disclosure.other-services', 'decisions']]],
  [/收费/, [['disclosure.fees', 'collected']]],
  [
    /采购/,
    [
      ['disclosure.procurement', 'projects'],
      ['disclosure.procurement', 'amount'],
    ],
  ],
]

function* markOf(subject: Subject, one: Statement): Generator<Mark> {
  if (one.otherYear !== null || one.period === 'cumulative' || one.role === 'growth') return
  const cells = cellsFor(subject, one)
  const table = tableValue(subject.form, subject.report, cells)
  const [first] = table.figures
  if (first === undefined) {
    if (subject.form.id !== '2014') yield* sameFigure(subject, one)
    return
  }
  const place = placeOf(one, { line: first.line, column: first.column })
  if (agrees(one, table)) yield tick('tied', place, numbersOf([one], table))
  else if (table.kind !== 'stated' || !isOwn(one) || isNarrower(one)) return
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

/** 以…名义, 重大, 其中: a part of the documents, or documents of another level. */
function isNarrower(one: Statement): boolean {
  return (
    /名义|重大|牵头|代拟|代市|代县|上级|转|合同|解读|涉及|有关|方面|其中|含|通过|网站|微信|公报/.test(
      one.gap.slice(-40),
    ) || one.bracket !== 0
  )
}

function* sameFigure(subject: Subject, one: Statement): Generator<Mark> {
  if (one.value.length < 3 || !isOwn(one)) return
  for (const [words, cells] of services) {
    if (!words.test(`${one.lead}${one.tail}`)) continue
    for (const cell of cells) {
      const table = tableValue(subject.form, subject.report, [cell])
      const value = table.interval
      const own = intervalOf(one)
      if (value !== null && equal(value.low, own.low) && equal(value.high, own.high)) {
        yield tick('tied', placeOf(one, { line: cell[0], column: cell[1] }), numbersOf([one], table))
        return
      }
    }
  }
}

/** 制发规范性文件6件，主动公开6件: as many disclosed as made, whoever made them. */
function* madeAndDisclosed(statements: readonly Statement[]): Generator<Mark> {
  const made = statements.find((one) => one.concept === 'documents.made')
  const disclosed = statements.find((one) => one.concept === 'documents.disclosed' && one.scope === made?.scope)
  if (made === undefined || disclosed === undefined || made.interval !== null || !equal(made.value, disclosed.value))
    return
  yield tick('tied', placeOf(made), numbersOf([made, disclosed]))
}
