/** Whether the numbers of applications by result that the prose states are those of the table. */

import type { Concept } from '../../report/prose-concepts'
import type { Statement } from '../../report/prose-statements'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { finding, tick, untested } from '../mark'
import { cellsOf, resultGroups } from './cells'
import { tieReasons } from './reasons'
import { againstTable, isOwn, narrative, numbersOf, placeOf, printed, wordsOf } from './statement-mark'
import type { TableValue } from './table-value'
import { agrees, arithmetic, shown, tableValue } from './table-value'

const results = new Set<Concept>([...resultGroups, 'granted-or-partly'])
const isResult = (concept: Concept | null): concept is Concept =>
  concept !== null && (results.has(concept) || concept.startsWith('applications.'))

export const outcomes = defineCheck({
  id: 'tie-out/outcomes',
  code: 'NT-05',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '办理结果分类数一致', en: 'Results of applications' },
  asks: {
    zh: '正文所述予以公开、部分公开、不予公开等各类办理结果，是否与表中对应合计一致？',
    en: 'Are the numbers by result (granted, partly granted, refused and so on) in the text those of the table?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    differs: {
      zh: '正文“{words}”{stated}，与表中对应合计{table}件不一致。请核实更正。',
      en: 'The text (“{words}”) states {stated}; the cells of the table come to {table}.',
    },
  },
  reasons: tieReasons,
  *run(subject) {
    const { sentences } = narrative(subject)
    for (const { statements } of sentences) {
      const named = new Set(statements.flatMap((one) => (one.concept === null ? [] : [one.concept])))
      for (const one of statements) {
        if (isResult(one.concept) && one.otherYear === null && one.period !== 'cumulative') {
          yield* markOf(subject, one, one.concept, named)
        }
      }
    }
  },
})

function* markOf(subject: Subject, one: Statement, concept: Concept, named: ReadonlySet<Concept>): Generator<Mark> {
  const table = tableValue(subject.form, subject.report, cellsOf(concept))
  const [first] = table.figures
  if (first === undefined) return
  const place = placeOf(one, { line: first.line, column: first.column })
  const agreed = [table, ...groupedWith(subject, concept, named)].find((value) => agrees(one, value))
  if (agreed !== undefined) yield tick('tied', place, numbersOf([one], agreed))
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

/** A text may count neighbouring groups as one (不予公开 with 无法提供), unless it states them side by side. */
function groupedWith(subject: Subject, concept: Concept, named: ReadonlySet<Concept>): readonly TableValue[] {
  const at = resultGroups.indexOf(concept)
  // 部分公开 is a form of its own (区分处理的，只计这一情形): nobody counts refusals with it.
  if (at < 0 || concept === 'partly-granted') return []
  const values: TableValue[] = []
  for (let from = 0; from <= at; from += 1) {
    for (let to = at; to < resultGroups.length; to += 1) {
      const group = resultGroups.slice(from, to + 1)
      if (group.length < 2 || group.some((other) => other !== concept && named.has(other))) continue
      if (group.includes('granted') !== group.includes('refused')) {
        values.push(tableValue(subject.form, subject.report, group.flatMap(cellsOf)))
      }
    }
  }
  return values
}
