/** Evidence, places and words for marks about a number of the prose. */

import type { SourceDocument } from '../../document/document'
import type { Narrative } from '../../report/prose-narrative'
import { narrativeOf } from '../../report/prose-narrative'
import type { Statement } from '../../report/prose-statements'
import { isTotalled } from '../../report/prose-statements'
import type { Span } from '../../text/span'
import type { Evidence, EvidenceRole, Place, Subject } from '../check'
import { evidenceAt, figureEvidence } from '../mark'
import { passageWords } from '../quote'
import type { TableValue } from './table-value'

export function narrative(subject: Subject): Narrative {
  return narrativeOf(subject.document, subject.report, subject.form)
}

/** The number speaks of the reporting body and of the report year: only such a number is held against the tables. */
export function isOwn(one: Statement): boolean {
  return one.scope === null && one.otherYear === null && one.period !== 'cumulative' && one.period !== 'last-year'
}

/** 共, 累计 or the year marks a total; a topic or a channel named before it marks a part. */
export function isWhole(one: Statement): boolean {
  const words = one.gap.replace(/1月1日(?:至|到|-|—|~)(?:(?:19|20)\d\d年)?12月31日/g, '')
  const total = isTotalled(one.lead) || /全年|年/.test(words)
  return (
    total && !/方面|领域|栏目|专栏|通过|利用|依托|网站|平台|微信|其中|围绕|针对|关于|季度|半年|月份|\d月/.test(words)
  )
}

/** As printed, blanks left out: `160件`. */
export function printed(document: SourceDocument, one: Statement): string {
  return document.text.slice(one.span.start, one.span.end).replace(/\s+/g, '')
}

/** The clause without its numbers, short: what a reader recognises the place by. */
export function wordsOf(one: Statement): string {
  const words = one.lead.replace(/[\d\s]+/g, '')
  return words.slice(-16) || (one.head ?? one.tail.slice(0, 8))
}

/** A place in the prose, told apart by the words before the number and by its counter. */
export function placeOf(one: Statement, rest: Partial<Place> = {}): Place {
  return {
    section: one.section,
    passage: passageWords(`${one.lead.slice(-14)}${one.counter ?? ''}${one.tail.slice(0, 4)}`),
    ...rest,
  }
}

export function numberEvidence(document: SourceDocument, role: EvidenceRole, one: Statement): Evidence {
  return evidenceAt(document, role, one.span)
}

/** The clause around the number. */
export function clauseEvidence(subject: Subject, one: Statement): Evidence {
  const { stream } = narrative(subject)
  return evidenceAt(subject.document, 'context', stream.spanOf(one.clauseStart, one.clauseEnd))
}

/** The number, its clause, and the cells it is held against. */
export function againstTable(subject: Subject, one: Statement, table: TableValue): readonly Evidence[] {
  return [
    numberEvidence(subject.document, 'stated', one),
    ...table.figures.flatMap((figure) => figureEvidence(subject.document, 'right', figure)),
    clauseEvidence(subject, one),
  ]
}

/** Places of all numbers that were examined together. */
export function numbersOf(statements: readonly Statement[], table?: TableValue): readonly Span[] {
  return [
    ...statements.map((one) => one.number),
    ...(table?.figures.flatMap((figure) => (figure.span === null || figure.state !== 'stated' ? [] : [figure.span])) ??
      []),
  ]
}
