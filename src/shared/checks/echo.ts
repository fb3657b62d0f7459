/** Whether the number that stands in a cell, or the one that a repair would put there, is stated elsewhere in the report. */

import type { Figure } from '../report/report'
import type { LineId } from '../forms/form'
import { equal } from '../report/exact'
import { sliceSpan } from '../text/span'
import { cellAt, isExact } from './cell'
import type { Subject } from './check'

/** Words by which a clause speaks of a line of the tables (domain 6.5). */
const lines: readonly (readonly [RegExp, RegExp])[] = [
  [/^disputes\.reconsideration$/, /复议/],
  [/^disputes\.litigation/, /诉讼|起诉|应诉/],
  [/^applications\.received$/, /收到|新收|受理|接收/],
  [/^applications\.brought-forward$/, /上年度?结转/],
  [/^applications\.processed$/, /办结|答复|办理/],
  [/^applications\.carried-forward$/, /结转下|下年|顺延/],
]

/** Words by which a clause speaks of an outcome, so of that column and not of the total. */
const outcomes: readonly (readonly [string, RegExp])[] = [
  ['upheld', /维持/],
  ['corrected', /纠正|纠错|败诉|撤销/],
  ['pending', /未审结|审理中|尚未/],
]

/** Lines of the 2014 table that are the same number in a year without open cases. */
const siblings: readonly LineId[] = ['statistics.received', 'statistics.closed', 'statistics.answered']

/** 1 where only the proposed number stands elsewhere, -1 where only the stated one does, else 0. */
export function echoOf(subject: Subject, figure: Figure, proposed: string): number {
  const { value: stated } = figure
  if (stated === null) return 0
  const said = [...saidOf(subject, figure), ...siblingsOf(subject, figure)]
  return Number(said.some((one) => equal(one, proposed))) - Number(said.some((one) => equal(one, stated)))
}

function siblingsOf({ report }: Subject, { line, column }: Figure): readonly string[] {
  const others = siblings.includes(line) ? siblings.filter((one) => one !== line) : []
  return others.map((one) => cellAt(report, one, column)).flatMap((one) => (isExact(one) ? [one.value] : []))
}

function saidOf(subject: Subject, figure: Figure): readonly string[] {
  const words = lines.find(([line]) => line.test(figure.line))?.[1]
  if (words === undefined) return []
  return subject.facts.flatMap((fact) => {
    if (fact.value === null || fact.interval !== null || fact.explanation !== null) return []
    const clause = sliceSpan(subject.document.text, fact.clause)
    return words.test(clause) && columnOf(clause) === figure.column ? [fact.value] : []
  })
}

function columnOf(clause: string): string {
  return outcomes.find(([, words]) => words.test(clause))?.[0] ?? 'total'
}
