/** Whether the number that stands in a cell, or the one that a repair would put there, is stated elsewhere in the report. */

import type { ColumnId, LineId } from '../forms/form'
import { add, equal } from '../report/exact'
import type { Figure } from '../report/report'
import { matchesOf } from '../text/matches'
import { cellAt, isExact } from './cell'
import type { Subject } from './check'

/** Words by which prose comes to speak of a line (domain 6.5); the last one before a number tells whose it is. */
const topics = [
  ['after', '复议后(?:提起)?(?:行政)?(?:诉讼|起诉)?'],
  ['direct', '未经复议(?:直接)?(?:提起)?(?:行政)?(?:诉讼|起诉)?|直接(?:提起)?(?:行政)?(?:诉讼|起诉)'],
  ['lawsuit', '诉讼|起诉|应诉'],
  ['reconsideration', '复议'],
  ['in-person', '当面|现场|窗口'],
  ['fax', '传真'],
  ['network', '网上|网络|互联网|网站|电子邮件|在线'],
  ['letter', '信函|邮寄|书面'],
  ['brought-forward', '上年度?结转'],
  ['carried-forward', '结转下|下年|顺延'],
  ['received', '收到|新收|受理|接收'],
  ['processed', '办结|答复|办理'],
] as const

type Topic = (typeof topics)[number][0]

const anyTopic = new RegExp(topics.map(([, words]) => `(${words})`).join('|'), 'g')

/** Lines of the tables by the end of their ids. */
const topicsOfLines: readonly (readonly [RegExp, Topic])[] = [
  [/\.reconsideration(?:\.|$)/, 'reconsideration'],
  [/^disputes\.litigation-after/, 'after'],
  [/^disputes\.litigation$/, 'direct'],
  [/^statistics\.litigation/, 'lawsuit'],
  [/\.received\.in-person$/, 'in-person'],
  [/\.received\.fax$/, 'fax'],
  [/\.received\.network$/, 'network'],
  [/\.received\.letter$/, 'letter'],
  [/\.received$/, 'received'],
  [/\.brought-forward$/, 'brought-forward'],
  [/\.carried-forward$/, 'carried-forward'],
  [/^applications\.processed$|^statistics\.(?:closed|answered)$/, 'processed'],
]

/** Lawsuits of which the prose does not say whether a review came before: both lines of table four together. */
const lawsuits: readonly LineId[] = ['disputes.litigation', 'disputes.litigation-after-reconsideration']

/** Words by which prose speaks of an outcome, so of that column and not of the total. */
const outcomes = [
  ['upheld', '维持|驳回'],
  ['corrected', '纠正|纠错|败诉|撤销'],
  ['pending', '未审结|审理中|尚未'],
  ['other', '其他'],
] as const

const anyOutcome = new RegExp(outcomes.map(([, words]) => `(${words})`).join('|'), 'g')

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
  const topic = topicsOfLines.find(([line]) => line.test(figure.line))?.[1]
  return topic === undefined ? [] : valuesOf(subject, topic, aspectOf(figure))
}

/** What the prose says of all lawsuits, and what the other of the two lines has of them. */
function togetherOf(subject: Subject, figure: Figure): { readonly said: readonly string[]; readonly other: string } {
  const line = lawsuits.includes(figure.line) ? lawsuits.find((one) => one !== figure.line) : undefined
  const other = line === undefined ? null : cellAt(subject.report, line, figure.column).value
  return other === null ? { said: [], other: '0' } : { said: valuesOf(subject, 'lawsuit', aspectOf(figure)), other }
}

interface Saying {
  readonly value: string
  readonly topic: Topic
  readonly aspect: ColumnId
}

const known = new WeakMap<Subject, readonly Saying[]>()

/** Exact numbers of the prose that speak of a topic and of that outcome. */
function valuesOf(subject: Subject, topic: Topic, aspect: ColumnId): readonly string[] {
  let sayings = known.get(subject)
  if (sayings === undefined) {
    sayings = sayingsOf(subject)
    known.set(subject, sayings)
  }
  return sayings.filter((one) => one.topic === topic && one.aspect === aspect).map((one) => one.value)
}

/** How far back in its sentence a number's words are looked for. */
const reach = 120

function sayingsOf({ document, facts }: Subject): readonly Saying[] {
  return facts.flatMap((fact) => {
    if (fact.value === null || fact.interval !== null || fact.explanation !== null) return []
    const before = document.text.slice(Math.max(0, fact.number.start - reach), fact.number.start)
    const sentence = before.slice(before.search(/[^。；;\n]*$/))
    const topic = matchesOf(sentence, anyTopic).at(-1)
    if (topic === undefined) return []
    const rest = sentence.slice(topic.index + topic[0].length)
    const outcome = matchesOf(rest, anyOutcome).at(-1)
    return topics
      .filter((_, index) => topic[index + 1] !== undefined)
      .map(([name]) => ({ value: fact.value ?? '', topic: name, aspect: outcomeIn(outcome) }))
  })
}

function outcomeIn(match: RegExpExecArray | undefined): ColumnId {
  return outcomes.find((_, index) => match?.[index + 1] !== undefined)?.[0] ?? 'total'
}

/** The column of a cell; of the 2014 table, which has one, the outcome that its line names. */
function aspectOf({ line, column }: Figure): ColumnId {
  if (column !== 'count') return column
  const last = line.slice(line.lastIndexOf('.') + 1)
  return outcomes.some(([outcome]) => outcome === last) ? last : 'total'
}
