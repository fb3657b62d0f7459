/** The narrative of a report as the checks read it: sentences with their statements, lists of parts, and denials. */

import type { SourceDocument } from '../document/document'
import type { Form, SectionKey } from '../forms/form'
import type { Fact, FactRole } from './fact'
import type { Denial } from './prose-denials'
import { denialsOf } from './prose-denials'
import { listsOf } from './prose-lists'
import type { ProseName, ProseNumber } from './prose-numbers'
import { numbersOf } from './prose-numbers'
import type { PartsList } from './prose-parts'
import { scopeReader } from './prose-scope'
import type { Sentence, Statement } from './prose-statements'
import { sentencesOf } from './prose-statements'
import type { Stream } from './prose-stream'
import { streamOf } from './prose-stream'
import type { Report } from './report'

export interface Narrative {
  readonly stream: Stream
  readonly sentences: readonly Sentence[]
  /** All statements of all sentences, by their index. */
  readonly statements: readonly Statement[]
  readonly lists: readonly PartsList[]
  /** By the index of a statement, the list of which it is a part. */
  readonly partOf: ReadonlyMap<number, PartsList>
  readonly denials: readonly Denial[]
  /** One for every number outside the figures, in order of the text. */
  readonly facts: readonly Fact[]
}

const known = new WeakMap<Report, Narrative>()

/** Computed once a report. */
export function narrativeOf(document: SourceDocument, report: Report, form: Form): Narrative {
  const before = known.get(report)
  if (before !== undefined) return before
  const stream = streamOf(document, report, form)
  const numbers = numbersOf(stream, report)
  const scopeOf = scopeReader(report.body)
  const quantities = numbers.filter((one) => one.kind === 'quantity')
  const sentences = sentencesOf({ stream, report, scopeOf }, inProse(stream, quantities))
  const statements = sentences.flatMap((one) => one.statements)
  const lists = listsOf(stream.text, sentences)
  const narrative: Narrative = {
    stream,
    sentences,
    statements,
    lists,
    partOf: partsOf(lists),
    denials: denialsOf(stream, sentences, scopeOf, report.year),
    facts: factsOf(document, stream, numbers, statements, lists),
  }
  known.set(report, narrative)
  return narrative
}

function inProse(stream: Stream, numbers: readonly ProseNumber[]): readonly ProseNumber[] {
  let home = 0
  return numbers.filter((one) => {
    while ((stream.stretches[home]?.end ?? Infinity) <= one.start) home += 1
    return stream.stretches[home]?.kind === 'prose'
  })
}

function factsOf(
  document: SourceDocument,
  stream: Stream,
  numbers: readonly (ProseNumber | ProseName)[],
  statements: readonly Statement[],
  lists: readonly PartsList[],
): readonly Fact[] {
  const roles = rolesIn(lists)
  let next = 0
  let home = 0
  return numbers.map((one): Fact => {
    while ((stream.stretches[home]?.end ?? Infinity) <= one.numberStart) home += 1
    const section: SectionKey | null = stream.stretches[home]?.section ?? null
    const statement = statements[next]
    if (statement !== undefined && one.kind === 'quantity' && statement.start === one.start) {
      next += 1
      return factOf(document, stream, statement, roles.get(statement))
    }
    const span = stream.spanOf(one.start, one.end)
    return {
      span,
      quote: document.text.slice(span.start, span.end),
      number: stream.spanOf(one.numberStart, one.numberEnd),
      value: one.kind === 'quantity' ? one.value : null,
      interval: one.kind === 'quantity' ? one.interval : null,
      counter: one.kind === 'quantity' ? one.counter : null,
      head: null,
      scope: null,
      period: null,
      direction: null,
      role: 'plain',
      section,
      clause: span,
      explanation: one.kind === 'name' ? one.explanation : null,
    }
  })
}

const isLoose = ({ verdict, form }: PartsList): boolean =>
  verdict.kind === 'unsure' && (form === 'implied' || form === 'summed')

function partsOf(lists: readonly PartsList[]): ReadonlyMap<number, PartsList> {
  const found = new Map<number, PartsList>()
  for (const list of lists) {
    if (isLoose(list)) continue
    for (const part of list.parts.slice(0, list.verdict.count)) {
      if (!found.has(part.index)) found.set(part.index, list)
    }
  }
  return found
}

function rolesIn(lists: readonly PartsList[]): ReadonlyMap<Statement, FactRole> {
  const roles = new Map<Statement, FactRole>()
  for (const list of lists) {
    if (isLoose(list)) continue
    const { total, parts, verdict } = list
    if (!roles.has(total)) roles.set(total, 'total')
    const role = verdict.kind === 'partial' || verdict.kind === 'unsure' ? 'of-which' : 'part'
    for (const part of parts.slice(0, verdict.count)) if (roles.get(part) !== 'part') roles.set(part, role)
  }
  return roles
}

function factOf(document: SourceDocument, stream: Stream, one: Statement, role: FactRole | undefined): Fact {
  return {
    span: one.span,
    quote: document.text.slice(one.span.start, one.span.end),
    number: one.number,
    value: one.value,
    interval: one.interval,
    counter: one.counter,
    head: one.head,
    scope: one.scope,
    period: one.period,
    direction: one.direction,
    role: role ?? one.role,
    section: one.section,
    clause: stream.spanOf(one.clauseStart, one.clauseEnd),
    explanation: null,
  }
}
