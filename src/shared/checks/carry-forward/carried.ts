/** Two figures of consecutive years that should agree: the figures themselves, and the mark that they come to. */

import { equal, subtract } from '../../report/exact'
import type { Figure } from '../../report/report'
import { isExact } from '../cell'
import type { Evidence, FindingMark, Mark, MessageValues, Place, PriorSubject, Subject } from '../check'
import { figureEvidence, finding, tick, untested } from '../mark'

/** A subject with last year's report: what `needs: ['prior']` promises. */
export type YearPair = Subject & { readonly prior: PriorSubject }

export function withPrior(subject: Subject): YearPair {
  const { prior } = subject
  if (prior === undefined) throw new Error('bug: the engine runs a check that needs last year’s report without it')
  return { ...subject, prior }
}

/** Evidence in last year's report. */
export function priorEvidence({ prior }: YearPair, role: Evidence['role'], figures: readonly Figure[]): Evidence[] {
  return figures.flatMap((figure) => figureEvidence(prior.document, role, figure))
}

export interface CarriedFigure {
  readonly place: Place
  /** This year's figure, and those of this year that take part in what is expected of it. */
  readonly stated: Figure
  readonly others: readonly Figure[]
  /** Last year's figures from which the expectation is made. */
  readonly from: readonly Figure[]
  /** Decimal string, from `others` and `from` once all of them are exact. */
  readonly expected: (exact: (figure: Figure) => string) => string
  readonly values: MessageValues
}

/** A tick when the figure is what the year before makes it, a finding `differs` when not, untested when one was not read. */
export function markCarried(pair: YearPair, carried: CarriedFigure, extras: Partial<FindingMark> = {}): Mark {
  const { place, stated, others, from, values } = carried
  if (![stated, ...others, ...from].every(isExact)) return untested('unread', place, values)
  const expected = carried.expected((figure) => figure.value ?? '')
  const value = stated.value ?? ''
  const spans = [stated, ...others].flatMap((figure) => (figure.span === null ? [] : [figure.span]))
  if (equal(value, expected)) return tick('carried', place, spans)
  const difference = subtract(value, expected)
  return finding(
    'differs',
    { ...values, stated: value, expected, difference: difference.replace('-', '') },
    place,
    [
      ...figureEvidence(pair.document, 'right', stated),
      ...others.flatMap((figure) => figureEvidence(pair.document, 'part', figure)),
    ],
    { stated: value, expected, difference, priorEvidence: priorEvidence(pair, 'left', from), ...extras },
  )
}
