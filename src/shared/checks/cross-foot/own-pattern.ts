/** Rows of table two read as a balance: last year's items, more or less this year's change, against the third column. */

import type { Figure, Interval } from '../../report/report'
import { add, addIntervals, compare, intervalOf, negate, overlap } from '../../report/exact'
import type { Span } from '../../text/span'
import type { Evidence, EvidenceRole, Subject } from '../check'
import { cellAt, columnLabel } from '../cell'
import { evidenceAt, figureEvidence } from '../mark'

/** The five lines of the 2019 form that hold 上一年项目数量 and 本年增/减. */
const lines = [
  'disclosure.licensing',
  'disclosure.other-services',
  'disclosure.penalties',
  'disclosure.coercion',
  'disclosure.fees',
]

export interface PatternRow {
  readonly line: string
  readonly prior: Amount
  /** With the sign that the cell or the header 本年减 gives it. */
  readonly change: Amount
  /** Third column; for 行政事业性收费, which has none, a third number that the report added. */
  readonly third: Amount
  /** `closes` and `breaks` to the last digit; `rounded` where printed precision lets it close, `apart` where it does not. */
  readonly state: 'closes' | 'breaks' | 'rounded' | 'apart'
}

export interface Amount {
  readonly value: string
  readonly interval: Interval | null
  readonly span: Span
  readonly figure: Figure | null
}

export interface ChangeRow {
  readonly line: string
  readonly prior: Amount | null
  /** With the sign that the cell or the header 本年减 gives it. */
  readonly change: Amount | null
}

/** The five lines with what stands in their first two columns. */
export function changeRows(subject: Subject): readonly ChangeRow[] {
  return lines.map((line) => ({
    line,
    prior: amountOf(cellAt(subject.report, line, 'prior-items')),
    change: withSign(subject, cellAt(subject.report, line, 'change')),
  }))
}

/** Rows with all three numbers, in order of the form. */
export function patternRows(subject: Subject): readonly PatternRow[] {
  return changeRows(subject).flatMap(({ line, prior, change }) => {
    if (prior === null || change === null) return []
    const third = amountOf(cellAt(subject.report, line, 'decisions')) ?? addedNumber(subject, change)
    return third === null ? [] : [{ line, prior, change, third, state: stateOf(prior, change, third) }]
  })
}

/**
 * Whether the report fills the third column as a year-end balance: two rows or more with a change hit it exactly,
 * and more rows hit it than miss it (identity I-12, which is none of the form's).
 */
export function usesPattern(rows: readonly PatternRow[]): boolean {
  const hits = rows.filter(isHit).length
  return hits >= 2 && hits > rows.filter((row) => row.state === 'breaks' || row.state === 'apart').length
}

/** A row that cannot close by chance: something changed, and the third number is the balance to the last digit. */
export function isHit(row: PatternRow): boolean {
  return row.state === 'closes' && compare(row.change.value, '0') !== 0
}

export function balanceOf({ prior, change }: PatternRow): string {
  return add(prior.value, change.value)
}

export function patternEvidence(subject: Subject, row: PatternRow): readonly Evidence[] {
  return [...changeEvidence(subject, row.prior, row.change), ...amountEvidence(subject, 'total', row.third)]
}

/** The base and its change, an increase as a part, a decrease as what is taken away. */
export function changeEvidence(subject: Subject, prior: Amount, change: Amount): readonly Evidence[] {
  const role = compare(change.value, '0') < 0 ? 'minus' : 'part'
  return [...amountEvidence(subject, 'part', prior), ...amountEvidence(subject, role, change)]
}

function amountEvidence({ document }: Subject, role: EvidenceRole, { figure, span }: Amount): readonly Evidence[] {
  return figure === null ? [evidenceAt(document, role, span)] : figureEvidence(document, role, figure)
}

function amountOf(figure: Figure): Amount | null {
  if (figure.value === null || figure.span === null) return null
  return { value: figure.value, interval: figure.interval, span: figure.span, figure }
}

/** 本年减 in the header turns an unsigned number into a decrease. */
function withSign(subject: Subject, change: Figure): Amount | null {
  const amount = amountOf(change)
  if (amount === null || !isDecreaseHeader(subject, change) || compare(amount.value, '0') <= 0) return amount
  const { interval } = amount
  return {
    ...amount,
    value: negate(amount.value),
    interval: interval === null ? null : { low: negate(interval.high), high: negate(interval.low) },
  }
}

function isDecreaseHeader({ report }: Subject, change: Figure): boolean {
  const header = columnLabel(report, 'disclosure', change)?.printed ?? ''
  return header.includes('减') && !header.includes('增')
}

const nextNumber = /^[\s|｜]{1,20}([0-9]{1,12})(?![0-9.,])/

/** A third number right after the two of a line that has no third column, where the capture noted one too many. */
function addedNumber({ document, report }: Subject, change: Amount): Amount | null {
  const from = change.span.end
  const isNoted = report.capture.some(
    (note) => note.table === 'disclosure' && (note.kind === 'extra-column' || note.kind === 'extra-cell'),
  )
  const found = isNoted ? nextNumber.exec(document.text.slice(from, from + 40)) : null
  const digits = found?.[1]
  if (found === null || digits === undefined) return null
  const end = from + found[0].length
  return { value: digits, interval: null, span: { start: end - digits.length, end }, figure: null }
}

function stateOf(prior: Amount, change: Amount, third: Amount): PatternRow['state'] {
  if (prior.interval === null && change.interval === null && third.interval === null) {
    return compare(add(prior.value, change.value), third.value) === 0 ? 'closes' : 'breaks'
  }
  return overlap(addIntervals(intervalOf(prior), intervalOf(change)), intervalOf(third)) ? 'rounded' : 'apart'
}
