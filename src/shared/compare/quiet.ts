/** Which edits say nothing of substance: years that went on by the year between, dates, punctuation, width, blanks. */

import { normalise } from '../text/normalise'
import type { Span } from '../text/span'

/** A year or date as printed, its year where it has one. */
interface DateAt extends Span {
  readonly year: number | null
}

const dates =
  /((?:19|20)\d\d)(?:\s*[年度]{1,2}\s*(?:\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?|[-/.]\d{1,2}[-/.]\d{1,2}(?=\D|$)|(?=\s*[〕\]］]))|\d{1,2}\s*月\s*(?:\d{1,2}\s*日)?|\d{1,2}日/gu

/** Finds the dates around a stretch once, for all edits in it. */
export function datesIn(text: string, at: Span): readonly DateAt[] {
  const piece = text.slice(at.start, at.end)
  return (/\d/.test(piece) ? [...piece.matchAll(dates)] : []).map((match) => ({
    start: at.start + match.index,
    end: at.start + match.index + match[0].length,
    year: match[1] === undefined ? null : Number(match[1]),
  }))
}

export interface Edited {
  readonly text: string
  /** What was removed or added; empty (start = end) for nothing. */
  readonly at: Span
  readonly dates: readonly DateAt[]
}

/**
 * Whether only dates, punctuation, width and blanks differ.
 * @param yearShift years between the two reports: a year that went on by another number of years is not quiet; null = unknown
 */
export function isQuietEdit(prior: Edited, current: Edited, yearShift: number | null): boolean {
  if (residueOf(prior) !== residueOf(current)) return false
  if (yearShift === null) return true
  const before = yearsOf(prior)
  const after = yearsOf(current)
  return before.length !== after.length || before.every((year, i) => (after[i] ?? 0) - year === yearShift)
}

const punctuation = /[\p{P}\p{S}\p{Z}\s]+/gu

/** What is left without dates and punctuation, in one width. A date counts as one where the edit holds any of it. */
function residueOf({ text, at, dates: known }: Edited): string {
  let rest = ''
  let from = at.start
  for (const date of known) {
    if (date.end <= at.start || date.start >= at.end) continue
    rest += text.slice(from, Math.max(from, date.start))
    from = Math.max(from, Math.min(date.end, at.end))
  }
  return normalise(rest + text.slice(from, at.end)).replace(punctuation, '')
}

function yearsOf({ at, dates: known }: Edited): number[] {
  return known.flatMap(({ start, end, year }) =>
    year !== null && start < at.end && at.start <= start && at.start < end ? [year] : [],
  )
}
