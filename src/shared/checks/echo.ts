/** Whether the prose states the number that stands in a cell, or the one that a repair would put there. */

import type { Figure } from '../report/report'
import { equal } from '../report/exact'
import { sliceSpan } from '../text/span'
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

/** 1 where only the proposed number is found in the prose, -1 where only the stated one is, else 0. */
export function echoOf(subject: Subject, figure: Figure, proposed: string): number {
  const words = lines.find(([line]) => line.test(figure.line))?.[1]
  const { value: stated } = figure
  if (words === undefined || stated === null || subject.facts.length === 0) return 0
  const said = subject.facts.flatMap((fact) => {
    if (fact.value === null || fact.interval !== null || fact.explanation !== null) return []
    const clause = sliceSpan(subject.document.text, fact.clause)
    return words.test(clause) && columnOf(clause) === figure.column ? [fact.value] : []
  })
  return Number(said.some((one) => equal(one, proposed))) - Number(said.some((one) => equal(one, stated)))
}

function columnOf(clause: string): string {
  return outcomes.find(([, words]) => words.test(clause))?.[0] ?? 'total'
}
