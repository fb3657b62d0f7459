/** What the sentences of a report state with their numbers: whose, of when, up or down, and by which phrase family. */

import type { SectionKey } from '../forms/form'
import { matchesOf } from '../text/matches'
import type { Span } from '../text/span'
import {
  applicationConcept,
  disputeConcept,
  documentConcept,
  firstNamed,
  isClassOfDocuments,
  isCompletionRate,
  isPublishedTotal,
  lastNamed,
} from './prose-concepts'
import type { Concept, Subject } from './prose-concepts'
import { changeOf } from './prose-changes'
import { countsCases, isMoney, isShare } from './prose-counters'
import { headOf } from './prose-heads'
import type { ProseNumber } from './prose-numbers'
import type { ScopeReader } from './prose-scope'
import type { Stream, Stretch } from './prose-stream'
import type { FactRole } from './fact'
import type { Interval, Report } from './report'

/** A number of the prose that counts something, with the words around it. Offsets are of the compact text. */
export interface Statement {
  readonly index: number
  /** Sign, digits, scale, counter. */
  readonly start: number
  readonly end: number
  /** Where its clause begins and ends: between two marks of division. */
  readonly clauseStart: number
  readonly clauseEnd: number
  /** The same in the source. */
  readonly span: Span
  readonly number: Span
  readonly value: string
  readonly interval: Interval | null
  readonly decimals: number
  readonly counter: string | null
  /** Words from the number before it, or from the beginning of the sentence; its end. */
  readonly gap: string
  /** Words of its clause before it and behind it. */
  readonly lead: string
  readonly tail: string
  /** The mark after the tail. */
  readonly stop: string
  readonly paragraph: number
  readonly sentence: number
  /** Innermost open bracket, 0 for none; the bracket around that one. */
  readonly bracket: number
  readonly outer: number
  readonly section: SectionKey | null
  readonly scope: string | null
  /** Null where no other year than the report's is meant. */
  readonly otherYear: 'last' | 'other' | null
  readonly period: 'this-year' | 'last-year' | 'cumulative' | null
  readonly direction: 'up' | 'down' | null
  readonly role: FactRole
  readonly head: string | null
  readonly subject: Subject | null
  readonly concept: Concept | null
}

/** A sentence with its statements. Offsets of the compact text, half-open, the final mark included. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly section: SectionKey | null
  readonly statements: readonly Statement[]
  /** Scope and year named before its first number, for what it denies. */
  readonly subject: Subject | null
}

const longestGap = 160
/** Only such words make a topic that outlasts the sentence. */
const namesTopic = /申请|复议|诉|规范性|规章/
const longestLead = 60
const longestTail = 40
const divides = ',;:。!?()\n'

interface Reader {
  readonly stream: Stream
  readonly report: Report
  readonly scopeOf: ScopeReader
}

/** All sentences of the prose in order; `numbers` are its quantities in order, names left out. */
export function sentencesOf(reader: Reader, numbers: readonly ProseNumber[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let next = 0
  let count = 0
  let topic: Subject | null = null
  for (const [paragraph, stretch] of reader.stream.stretches.entries()) {
    if (stretch.kind !== 'prose') continue
    const text = reader.stream.text.slice(stretch.start, stretch.end)
    const inherited: Subject | null =
      /^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]/.test(text) || sentences.at(-1)?.section !== stretch.section
        ? null
        : topic
    topic = inherited
    for (const [start, end] of sentenceRanges(reader.stream.text, stretch)) {
      const first = next + numbersBefore(numbers, next, start)
      const last = first + numbersBefore(numbers, first, end)
      next = last
      const walk = new Walk(reader, stretch, paragraph, sentences.length, topic)
      const statements = walk.read(numbers.slice(first, last), start, end, count)
      count += statements.length
      topic = walk.topic
      sentences.push({ start, end, paragraph, section: stretch.section, statements, subject: topic })
    }
  }
  return sentences
}

function numbersBefore(numbers: readonly ProseNumber[], from: number, offset: number): number {
  let index = from
  while (index < numbers.length && (numbers[index]?.start ?? offset) < offset) index += 1
  return index - from
}

function* sentenceRanges(text: string, stretch: Stretch): Generator<readonly [number, number]> {
  let start = stretch.start
  for (let at = start; at < stretch.end; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3002 || unit === 0x21 || unit === 0x3f) {
      yield [start, at + 1]
      start = at + 1
    }
  }
  if (start < stretch.end) yield [start, stretch.end]
}

const comparison =
  /(?:较|比|与|同|和|相比|对比)(?:于)?(?:上年|去年|上一年|前一年|(?:19|20)\d\d年)(?:度)?(?:同期)?(?:相比)?(?:全年)?的?/g
const isCompared =
  /(?:较|比|与|同|和|相比|对比)(?:于)?(?:上年|去年|上一年|前一年|(?:19|20)\d\d年)(?:度)?(?:同期)?(?:全年)?的?[一-龥]{0,4}$/
const yearNamed =
  /((?:19|20)\d\d)年(?!度?结转)(?:度)?|(?<!结转|结转自)(上年|去年|上一年)(?!度?结转|度?转|度?遗留)|(?:今年|本年|全年)|(上半年|下半年|前三季度|第?[一二三四1-4]季度)/g

/** 三年来, 近五年: what follows was counted over several years. */
const severalYears = /(?:近|过去|最近|连续)[一二两三四五六七八九十几数]{1,3}年|[二两三四五六七八九十]{1,2}年[来间]/

/** Reads the statements of one sentence from left to right, keeping what the words have named so far. */
class Walk {
  topic: Subject | null
  private named: Subject | null = null
  private scope: string | null | undefined = undefined
  private year: 'last' | 'other' | null = null
  private since = false
  /** A list of parts was announced: what each part names holds for that part only. */
  private listed = false
  /** The sentence says how documents are classed (公开属性): it counts no applications. */
  private classes = false
  private before: { readonly lead: string; readonly counter: string | null } | null = null
  private nextBracket = 1
  private start = 0
  private clauseStart = 0
  private brackets: number[] = []
  private readonly counters = new Set<string>()
  private readonly reader: Reader
  private readonly stretch: Stretch
  private readonly paragraph: number
  private readonly sentence: number

  constructor(reader: Reader, stretch: Stretch, paragraph: number, sentence: number, topic: Subject | null) {
    this.reader = reader
    this.stretch = stretch
    this.paragraph = paragraph
    this.sentence = sentence
    this.topic = topic
  }

  read(numbers: readonly ProseNumber[], start: number, end: number, index: number): Statement[] {
    const { text } = this.reader.stream
    const statements: Statement[] = []
    let at = start
    this.start = start
    this.clauseStart = start
    for (const [position, number] of numbers.entries()) {
      const limit = numbers[position + 1]?.start ?? end
      const statement = this.statement(number, at, limit, end, index + position)
      statements.push(statement)
      at = number.end
    }
    const rest = text.slice(Math.max(at, end - longestGap), end)
    if (namesTopic.test(rest)) this.learn(rest)
    return statements
  }

  /** What the words name stays known for the rest of the sentence, and as the topic of the paragraph. */
  private learn(words: string): void {
    const named = lastNamed(words)
    if (named === null) return
    if ((named.weak && this.named !== null) || this.classes) return
    this.named = named.subject
    if (named.subject !== 'other') this.topic = named.subject
  }

  private statement(number: ProseNumber, from: number, limit: number, end: number, index: number): Statement {
    const { stream } = this.reader
    const { text } = stream
    const gap = text.slice(Math.max(from, number.start - longestGap), number.start)
    const leadStart = number.start - gap.length + lastDivision(gap)
    const lead = withoutBrackets(text.slice(Math.max(leadStart, number.start - longestLead), number.start))
    if (leadStart > number.start - gap.length || from === this.start) this.clauseStart = leadStart
    const tailEnd = firstDivision(text, number.end, Math.min(limit, end, number.end + longestTail))
    const tail = text.slice(number.end, tailEnd)
    this.divide(gap)
    this.learn(gap)
    this.classes ||= this.before?.counter === number.counter && isClassOfDocuments(this.before.lead, lead)
    this.before = { lead, counter: number.counter }
    const subject = this.classes ? 'other' : this.subjectOf(lead, tail)
    this.listed ||= /其中|分别|包括|包含|含/.test(gap)
    const isList = this.listed || this.brackets.length > 0
    const scope = this.scopeFor(gap, lead, isList)
    const otherYear = this.yearFor(gap, lead)
    const share = isShare(number.counter)
    const compared = gap.includes('年') && isCompared.test(gap)
    const change = changeOf(lead, tail, share, compared)
    const concept = change === null && !share ? this.conceptOf(subject, lead, tail, number) : null
    const counter = number.counter
    const statement: Statement = {
      index,
      start: number.start,
      end: number.end,
      clauseStart: this.clauseStart,
      clauseEnd: firstDivision(text, number.end, Math.min(end, number.end + longestGap)),
      span: stream.spanOf(number.start, number.end),
      number: stream.spanOf(number.numberStart, number.numberEnd),
      value: number.value,
      interval: number.interval,
      decimals: number.decimals,
      counter,
      gap,
      lead,
      tail,
      stop: text.charAt(tailEnd),
      paragraph: this.paragraph,
      sentence: this.sentence,
      bracket: this.brackets.at(-1) ?? 0,
      outer: this.brackets.at(-2) ?? 0,
      section: this.stretch.section,
      scope,
      otherYear: compared && change === null ? (otherYear ?? 'last') : otherYear,
      period: this.periodOf(gap, lead, otherYear, counter, change === null && compared),
      direction: change,
      role: share
        ? change !== null
          ? 'growth'
          : /占|比重|比例|份额/.test(lead)
            ? 'ratio'
            : 'rate'
        : change !== null
          ? 'growth'
          : isMoney(counter)
            ? 'amount'
            : isTotalled(lead)
              ? 'total'
              : 'plain',
      head: change === null ? headOf(lead, tail) : null,
      subject,
      concept:
        concept ??
        (share && change === null && subject === 'application' && isCompletionRate(lead) ? 'completion' : null),
    }
    if (counter !== null) this.counters.add(counter)
    if (counter === '年' && (/(?:近|过去|最近|连续)$/.test(lead) || /^[来间]/.test(tail))) this.year = 'other'
    return statement
  }

  /** A semicolon ends the reach of scopes; brackets are numbered as they open. */
  private divide(gap: string): void {
    for (const mark of gap) {
      if (mark === '(') this.brackets.push(this.nextBracket++)
      else if (mark === ')') this.brackets.pop()
      else if (mark === ';') [this.scope, this.listed] = [undefined, false]
    }
  }

  private subjectOf(lead: string, tail: string): Subject | null {
    const ahead = lastNamed(lead)
    if (ahead !== null && !(ahead.weak && this.named !== null)) return ahead.subject
    const behind = /^[一-龥"“]/.test(tail) ? firstNamed(tail) : null
    if (behind !== null && !behind.weak) return behind.subject
    return this.named ?? behind?.subject ?? this.topic
  }

  private scopeFor(gap: string, lead: string, isList: boolean): string | null {
    const own = this.reader.scopeOf(isList ? lead : gap.slice(gap.lastIndexOf(';') + 1))
    if (own === undefined) return this.scope ?? null
    if (!isList) this.scope = own
    else if (this.scope === undefined && /其中|分别|包括|包含|含/.test(gap)) {
      const before = this.reader.scopeOf(gap.slice(0, Math.max(0, gap.length - lead.length)))
      if (before !== undefined) this.scope = before
    }
    return own
  }

  private yearFor(gap: string, lead: string): 'last' | 'other' | null {
    if (gap.includes('年') || gap.includes('季度')) this.nameYear(gap)
    if (/历年|以来累计|施行以来|实施以来/.test(lead)) return 'other'
    return this.year
  }

  private nameYear(gap: string): void {
    const { year } = this.reader.report
    const words = gap.replace(/《[^》]*》/g, '').replace(comparison, '')
    for (const match of matchesOf(words, yearNamed)) {
      if (match[3] !== undefined) this.year = 'other'
      else if (match[2] !== undefined) this.year = 'last'
      else if (match[1] === undefined || year === null || Number(match[1]) === year) this.year = null
      else this.year = Number(match[1]) === year - 1 ? 'last' : 'other'
    }
    if (severalYears.test(words)) this.year = 'other'
  }

  private periodOf(
    gap: string,
    lead: string,
    otherYear: 'last' | 'other' | null,
    counter: string | null,
    compared: boolean,
  ): Statement['period'] {
    if (compared || otherYear === 'last') return 'last-year'
    this.since ||= /截[至止]|历年|(?:施行|实施|开通|建立|运行)以来|自(?:19|20)\d\d年/.test(gap)
    const running = /累计/.test(lead) && !/(?:全年|年度?|今年|本年度?|月|期间)(?:共|总)?累计/.test(lead)
    if (running && (this.since || (counter !== null && this.counters.has(counter)))) return 'cumulative'
    if (/历年/.test(lead)) return 'cumulative'
    return /全年|今年|本年|年度|(?:19|20)\d\d年/.test(gap) ? 'this-year' : null
  }

  private conceptOf(subject: Subject | null, lead: string, tail: string, number: ProseNumber): Concept | null {
    if (isMoney(number.counter)) return null
    if (
      (number.counter === '条' || number.counter === '件' || number.counter === null) &&
      isPublishedTotal(lead, tail)
    ) {
      return 'published'
    }
    if (!countsCases(number.counter)) return null
    switch (subject) {
      case 'application':
        return applicationConcept(lead, tail, this.reader.report.year)
      case 'reconsideration':
      case 'litigation':
      case 'disputes':
        return disputeConcept(lead, tail)
      case 'documents':
      case 'regulations':
        return documentConcept(lead, tail)
      case 'other':
      case null:
        return null
    }
  }
}

/** Index behind the last mark of division outside a closed bracket; 0 where there is none. */
function lastDivision(words: string): number {
  let depth = 0
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const mark = words.charAt(at)
    if (mark === ')') depth += 1
    else if (mark === '(' && depth > 0) depth -= 1
    else if (depth === 0 && ',;:。!?(\n'.includes(mark)) return at + 1
  }
  return depth > 0 ? words.lastIndexOf(')') + 1 : 0
}

/** 共 and 总 where they add up, not in 公共, 共同, 总结. */
export function isTotalled(lead: string): boolean {
  return /(?:^|[^公])共(?!同|资|享|建|产|青)|总(?!结|体|局|书记|理|则|要求)|累计|合计/.test(lead)
}

function withoutBrackets(words: string): string {
  return words.replace(/\([^()]*\)/g, '').replace(/^[、"“”)及和与]+/, '')
}

function firstDivision(text: string, from: number, to: number): number {
  let at = from
  while (at < to && !divides.includes(text.charAt(at))) at += 1
  return at
}
