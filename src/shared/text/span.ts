/** A stretch of a source document's canonical text: the unit in which all evidence is given. */

/** Zero-based, half-open range `[start, end)` of UTF-16 offsets; never splits a surrogate pair. */
export interface Span {
  readonly start: number
  readonly end: number
}

export function span(start: number, end: number): Span {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end)) {
    throw new RangeError(`bug: not a span: [${start}, ${end})`)
  }
  return { start, end }
}

export function sliceSpan(text: string, at: Span): string {
  return text.slice(at.start, at.end)
}

export function isEmptySpan(at: Span): boolean {
  return at.start === at.end
}

/** Whether `inner` lies wholly inside `outer`; equal spans contain each other. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the two ranges share at least one character. */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The smallest span that covers both. */
export function joinSpans(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
