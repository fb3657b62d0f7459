/** What the content of a table cell looks like, as against a piece of a sentence. */

import type { Span } from '../text/span'

/** The longest label of the official forms has 46 characters (2014, item eight); twice that leaves room for notes. */
const longestLabel = 92

/** Whether a piece of a line is too long for a label, or holds the end of a sentence. */
export function isProse(text: string, at: Span): boolean {
  const length = at.end - at.start
  if (length > longestLabel) return true
  return length > 20 && text.slice(at.start, at.end).includes('。')
}

const value = /^[-－−+]?[0-9０-９][0-9０-９.,，．]*\s{0,3}(?:[（(]?[^\s0-9０-９]{1,4}[）)]?)?$/
const placeholder = /^(?:[/／\\—–\-－无零]|——|--|不适用|N\/A)$/

/** Whether a cell holds a figure with at most a short unit, or one of the signs that stand for "none". */
export function isValueLike(text: string, at: Span): boolean {
  if (at.end - at.start > 24 || at.start === at.end) return false
  const content = text.slice(at.start, at.end)
  return value.test(content) || placeholder.test(content)
}
