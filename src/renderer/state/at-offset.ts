/** What a click on a character means: a finding, else a figure, a number, or the sentence around it. */

import type { Span } from '@shared/text/span'
import { type ContentIndex, itemsWithin } from './content-index'
import { type Selection, sameSelection } from './place'

/** Evidence longer than this is a passage that a click rarely means; the number inside it comes first. */
const longestTarget = 60

/** Everything selectable at the offset, the most telling first. Another click at the same place takes the next. */
export function selectionsAt(index: ContentIndex, offset: number): readonly Selection[] {
  const at: Span = { start: offset, end: offset + 1 }
  const found: Selection[] = []
  const hits = index.ordered.flatMap((finding) => {
    const sizes = finding.evidence
      .filter(({ role, span }) => role !== 'context' && span.start <= offset && offset < span.end)
      .map(({ span }) => span.end - span.start)
    return sizes.length === 0 ? [] : [{ key: finding.key, size: Math.min(...sizes) }]
  })
  const near = hits.filter(({ size }) => size <= longestTarget).toSorted((a, b) => a.size - b.size)
  const far = hits.filter(({ size }) => size > longestTarget)
  for (const { key } of near) found.push({ kind: 'finding', key })
  for (const figure of itemsWithin(index.placed, at)) {
    found.push({ kind: 'figure', line: figure.line, column: figure.column })
  }
  if (!found.some(({ kind }) => kind === 'figure')) {
    for (const number of itemsWithin(index.content.run.coverage, at)) found.push({ kind: 'number', span: number.span })
  }
  for (const { key } of far) found.push({ kind: 'finding', key })
  if (found.length === 0) {
    const sentence = sentenceAt(index.content.document.text, offset)
    if (sentence !== null) found.push({ kind: 'passage', span: sentence })
  }
  return found
}

/**
 * The next selection at this place after the present one, so that clicking again walks through overlapping marks.
 * @param annotated what people put on the character: before everything else, since they meant exactly this place
 */
export function selectAt(
  index: ContentIndex,
  offset: number,
  present: Selection | null,
  annotated: readonly Selection[] = [],
): Selection | null {
  const all = [...annotated, ...selectionsAt(index, offset)]
  const at = all.findIndex((one) => sameSelection(one, present))
  return all[(at + 1) % Math.max(all.length, 1)] ?? null
}

const sentenceEnd = /[。；！？\n\r]/

/** The sentence that holds the offset, up to and with its closing mark; null in white space. */
export function sentenceAt(text: string, offset: number): Span | null {
  let start = offset
  while (start > 0 && !sentenceEnd.test(text[start - 1] ?? '')) start--
  let end = offset
  while (end < text.length && !sentenceEnd.test(text[end] ?? '')) end++
  if (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  while (start < end && /\s/.test(text[start] ?? '')) start++
  return text.slice(start, end).trim() === '' ? null : { start, end }
}
