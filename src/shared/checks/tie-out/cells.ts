/** Which cells of the form's tables state what a phrase family speaks of (domain 6.5). */

import type { Form } from '../../forms/form'
import type { Concept } from '../../report/prose-concepts'
import type { CellId } from './table-value'

const total = 'total'

const refused = [
  'state-secret',
  'law',
  'stability',
  'third-party',
  'internal',
  'process',
  'enforcement-file',
  'administrative-query',
].map((one) => `applications.refused.${one}`)
const unavailable = ['not-held', 'to-be-created', 'unclear'].map((one) => `applications.unavailable.${one}`)
const unprocessed = ['petition', 'repeated', 'publication', 'excessive', 'confirmation'].map(
  (one) => `applications.unprocessed.${one}`,
)
const other = [
  'applications.other',
  'applications.other.not-corrected',
  'applications.other.fee-unpaid',
  'applications.other.else',
]

export const organisations = ['business', 'research', 'public-interest', 'legal-service', 'other-organisation'] as const

const byConcept: Partial<Readonly<Record<Concept, readonly string[]>>> = {
  received: ['applications.received', 'statistics.received'],
  'brought-forward': ['applications.brought-forward'],
  closed: ['applications.processed', 'statistics.closed'],
  answered: ['applications.processed', 'statistics.answered'],
  'carried-forward': ['applications.carried-forward'],
  granted: ['applications.granted', 'statistics.answered.granted'],
  'partly-granted': ['applications.partly-granted', 'statistics.answered.partly-granted'],
  'granted-or-partly': ['applications.granted', 'applications.partly-granted'],
  refused: [...refused, 'statistics.answered.refused'],
  unavailable,
  unprocessed,
  'other-handling': other,
}

const columnOf = (line: string): string => (line.startsWith('statistics.') ? 'count' : total)

/** Cells whose sum a number of this concept states; none where the forms have no such cell. */
export function cellsOf(concept: Concept): readonly CellId[] {
  const lines = byConcept[concept] ?? (concept.startsWith('applications.') ? [concept] : [])
  return lines.map((line) => [line, columnOf(line)])
}

/** Groups of results in the order of the form: a text may count several of them as one. */
export const resultGroups: readonly Concept[] = [
  'granted',
  'partly-granted',
  'refused',
  'unavailable',
  'unprocessed',
  'other-handling',
]

/** Cells of a result of the disputes, for reconsideration, both kinds of lawsuits, or all. */
export function disputeCells(
  subject: 'reconsideration' | 'litigation' | 'disputes',
  result: string,
  words: string,
  form: Form,
): readonly CellId[] {
  if (form.id === '2014') return statisticsOf(subject, result)
  const direct = /未经复议|直接起诉/.test(words)
  const after = /复议后/.test(words)
  const lines = [
    ...(subject === 'litigation' ? [] : ['disputes.reconsideration']),
    ...(subject === 'reconsideration' || (after && !direct) ? [] : ['disputes.litigation']),
    ...(subject === 'reconsideration' || (direct && !after) ? [] : ['disputes.litigation-after-reconsideration']),
  ]
  return lines.map((line) => [line, result])
}

function statisticsOf(subject: 'reconsideration' | 'litigation' | 'disputes', result: string): readonly CellId[] {
  const tail = result === total ? '' : `.${result}`
  const names = subject === 'disputes' ? ['reconsideration', 'litigation'] : [subject]
  return names.map((name) => [`statistics.${name}${tail}`, 'count'])
}
