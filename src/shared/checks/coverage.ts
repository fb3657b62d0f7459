/** Every number of the text belongs to exactly one of three: tied by a check, explained, or open. */

import type { SourceDocument } from '../document/document'
import type { Fact } from '../report/fact'
import type { Figure, Report } from '../report/report'
import { matchesOf } from '../text/matches'
import type { Span } from '../text/span'
import { containsSpan, overlapsSpan } from '../text/span'
import type { NumberCoverage, Tick } from './outcome'

const digitRun = /[0-9０-９]+(?:[.．][0-9０-９]+)*/g

/**
 * One entry for every number of the text, in order: runs of digits, and numbers in Chinese numerals that stand as facts.
 * `tied` by the checks that ticked it; else `explained` by the word for what it is; else `open`.
 */
export function coverNumbers(
  document: SourceDocument,
  report: Report,
  facts: readonly Fact[],
  ticks: readonly Tick[],
): readonly NumberCoverage[] {
  const numbers = numbersOf(document.text, report, facts)
  const tied: (string[] | undefined)[] = numbers.map(() => undefined)
  for (const one of ticks) {
    for (const at of one.spans) {
      for (let index = firstFrom(numbers, at.start); (numbers[index]?.start ?? at.end) < at.end; index += 1) {
        const by = tied[index]
        if (by === undefined) tied[index] = [one.check]
        else if (!by.includes(one.check)) by.push(one.check)
      }
    }
  }
  const explained = explanations(numbers, document, report, facts)
  return numbers.map((span, index) => {
    const by = tied[index]
    if (by !== undefined) return { span, status: 'tied', by: by.length === 1 ? by : by.sort() }
    const word = explained.get(index)
    return word === undefined ? { span, status: 'open', by: [] } : { span, status: 'explained', by: [word] }
  })
}

/** A number is what a fact or a figure reads as one, groups and decimals included; every other run of digits is one. */
function numbersOf(text: string, report: Report, facts: readonly Fact[]): readonly Span[] {
  const read = withoutOverlaps([
    ...facts.map((fact) => fact.number),
    ...report.figures.flatMap((figure) => numberIn(text, figure)),
  ])
  const others: Span[] = []
  let next = 0
  for (const match of matchesOf(text, digitRun)) {
    const at = { start: match.index, end: match.index + match[0].length }
    while ((read[next]?.end ?? Infinity) <= at.start) next += 1
    if ((read[next]?.start ?? Infinity) >= at.end) others.push(at)
  }
  return others.length === 0 ? read : withoutOverlaps([...read, ...others])
}

/** `256096.2581` of `256096.2581(万元)`; nothing for a cell in which no number was read. */
function numberIn(text: string, { span, value }: Figure): readonly Span[] {
  if (span === null || value === null) return []
  const raw = text.slice(span.start, span.end)
  const match = /[0-9０-９](?:[0-9０-９,，.．]*[0-9０-９])?/.exec(raw)
  if (match === null) return []
  const start = span.start + match.index
  return [{ start, end: start + match[0].length }]
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const kept: Span[] = []
  for (const at of sorted) {
    const before = kept.at(-1)
    if (before === undefined || !overlapsSpan(before, at)) kept.push(at)
  }
  return kept
}

function explanations(
  numbers: readonly Span[],
  document: SourceDocument,
  report: Report,
  facts: readonly Fact[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const explain = (at: Span, word: string): void => {
    for (let index = firstFrom(numbers, at.start); (numbers[index]?.start ?? at.end) < at.end; index += 1) {
      const number = numbers[index]
      if (number !== undefined && containsSpan(at, number) && !found.has(index)) found.set(index, word)
    }
  }
  for (const block of document.blocks) if (block.kind === 'chrome') explain(block.span, 'chrome')
  for (const label of report.labels) explain(label.span, 'form-text')
  for (const section of report.sections) if (section.headingSpan !== null) explain(section.headingSpan, 'section-mark')
  for (const fact of facts) if (fact.explanation !== null) explain(fact.number, fact.explanation)
  explain({ start: 0, end: report.extent.start }, 'chrome')
  explain({ start: report.extent.end, end: document.text.length }, 'chrome')
  return found
}

/** Index of the first of the spans (sorted, disjoint) that ends behind `offset`. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
