/** Whether the number that stands in a cell, or the one that a repair would put there, is stated elsewhere in the report. */

import type { ColumnId, LineId } from '../forms/form'
import { add, equal } from '../report/exact'
import type { Figure } from '../report/report'
import { sliceSpan } from '../text/span'
import { cellAt, isExact } from './cell'
import type { Subject } from './check'

/** A way in which prose speaks of a cell (domain 6.5). */
interface Phrase {
  readonly line: RegExp
  readonly words: RegExp
}

const phrases: readonly Phrase[] = [
  { line: /^(?:disputes|statistics)\.reconsideration/, words: /复议(?!后)/ },
  { line: /^disputes\.litigation-after/, words: /复议后/ },
  { line: /^disputes\.litigation$/, words: /未经复议|直接起诉/ },
  { line: /^statistics\.litigation/, words: /诉讼|起诉|应诉/ },
  { line: /^(?:applications|statistics)\.received$/, words: /收到|新收|受理|接收/ },
  { line: /^statistics\.received\.in-person$/, words: /当面|现场|窗口/ },
  { line: /^statistics\.received\.fax$/, words: /传真/ },
  { line: /^statistics\.received\.network$/, words: /网|电子邮件|在线/ },
  { line: /^statistics\.received\.letter$/, words: /信函|邮寄|书面/ },
  { line: /^applications\.brought-forward$/, words: /上年度?结转/ },
  { line: /^applications\.processed$|^statistics\.(?:closed|answered)$/, words: /办结|答复|办理/ },
  { line: /^applications\.carried-forward$/, words: /结转下|下年|顺延/ },
]

/** Lawsuits without a word on 复议: both lines of table four together. */
const lawsuits: readonly LineId[] = ['disputes.litigation', 'disputes.litigation-after-reconsideration']
const anyLawsuit = /诉讼|起诉|应诉/
const oneLine = /复议后|未经复议|直接起诉/

/** Words by which a clause speaks of an outcome, so of that column and not of the total. */
const outcomes: readonly (readonly [string, RegExp])[] = [
  ['upheld', /维持|驳回/],
  ['corrected', /纠正|纠错|败诉|撤销/],
  ['pending', /未审结|审理中|尚未/],
  ['other', /其他/],
]

/** Lines of the 2014 table that are the same number in a year without open cases. */
const siblings: readonly LineId[] = ['statistics.received', 'statistics.closed', 'statistics.answered']

/** 1 where only the proposed number stands elsewhere, -1 where only the stated one does, else 0. */
export function echoOf(subject: Subject, figure: Figure, proposed: string): number {
  const { value: stated } = figure
  if (stated === null) return 0
  const said = [...saidOf(subject, figure), ...siblingsOf(subject, figure)]
  const both = togetherOf(subject, figure)
  const isSaid = (value: string): boolean =>
    said.some((one) => equal(one, value)) || both.said.some((one) => equal(one, add(value, both.other)))
  return Number(isSaid(proposed)) - Number(isSaid(stated))
}

function siblingsOf({ report }: Subject, { line, column }: Figure): readonly string[] {
  const others = siblings.includes(line) ? siblings.filter((one) => one !== line) : []
  return others.map((one) => cellAt(report, one, column)).flatMap((one) => (isExact(one) ? [one.value] : []))
}

function saidOf(subject: Subject, figure: Figure): readonly string[] {
  const words = phrases.find(({ line }) => line.test(figure.line))?.words
  return words === undefined ? [] : valuesIn(subject, (clause) => words.test(clause), aspectOf(figure))
}

/** What the prose says of all lawsuits, and what the other of the two lines has of them. */
function togetherOf(subject: Subject, figure: Figure): { readonly said: readonly string[]; readonly other: string } {
  const line = lawsuits.includes(figure.line) ? lawsuits.find((one) => one !== figure.line) : undefined
  const other = line === undefined ? null : cellAt(subject.report, line, figure.column).value
  if (other === null) return { said: [], other: '0' }
  const said = valuesIn(subject, (clause) => anyLawsuit.test(clause) && !oneLine.test(clause), aspectOf(figure))
  return { said, other }
}

/** Exact numbers of clauses that speak so, and of that outcome. */
function valuesIn(subject: Subject, speaks: (clause: string) => boolean, aspect: ColumnId): readonly string[] {
  return subject.facts.flatMap((fact) => {
    if (fact.value === null || fact.interval !== null || fact.explanation !== null) return []
    const clause = sliceSpan(subject.document.text, fact.clause)
    return speaks(clause) && outcomeOf(clause) === aspect ? [fact.value] : []
  })
}

function outcomeOf(clause: string): ColumnId {
  return outcomes.find(([, words]) => words.test(clause))?.[0] ?? 'total'
}

/** The column of a cell; of the 2014 table, which has one, the outcome that its line names. */
function aspectOf({ line, column }: Figure): ColumnId {
  if (column !== 'count') return column
  const last = line.slice(line.lastIndexOf('.') + 1)
  return outcomes.some(([outcome]) => outcome === last) ? last : 'total'
}
