/** Every number of the compact text: quantities with counter and precision, and names with their explanation. */

import { matchesOf } from '../text/matches'
import type { Explanation } from './fact'
import { counterAt } from './prose-counters'
import type { DigitRun } from './prose-names'
import { namedNumbers } from './prose-names'
import { chineseQuantities } from './prose-numerals'
import type { Stream } from './prose-stream'
import { readQuantity } from './quantity'
import type { Interval, Report } from './report'

/** A quantity. Offsets of the compact text, half-open. */
export interface ProseNumber {
  readonly kind: 'quantity'
  /** Sign, digits, scale and counter. */
  readonly start: number
  readonly end: number
  readonly numberStart: number
  readonly numberEnd: number
  readonly value: string
  readonly interval: Interval | null
  readonly decimals: number
  readonly counter: string | null
}

/** A number that counts nothing, or that cannot be read whole (`explanation` null). */
export interface ProseName {
  readonly kind: 'name'
  readonly start: number
  readonly end: number
  readonly numberStart: number
  readonly numberEnd: number
  readonly explanation: Explanation | null
}

/** All numbers outside the figures, in order; every run of digits belongs to exactly one. */
export function numbersOf(stream: Stream, report: Report): readonly (ProseNumber | ProseName)[] {
  const { text } = stream
  const runs: DigitRun[] = []
  for (const match of matchesOf(text, /\d+/g)) runs.push({ start: match.index, end: match.index + match[0].length })
  const named = namedNumbers(text, runs)
  const inFigure = figureFinder(report)
  const found: (ProseNumber | ProseName)[] = []
  let stretch = 0
  let index = 0
  while (index < runs.length) {
    const run = runs[index]
    if (run === undefined) break
    while ((stream.stretches[stretch]?.end ?? Infinity) <= run.start) stretch += 1
    const home = stream.stretches[stretch]
    const name = named[index]
    index += 1
    if (home === undefined || inFigure(stream.spanOf(run.start, run.end).start)) continue
    const explanation =
      home.kind === 'chrome' ? 'chrome' : home.kind === 'image' ? 'url' : (name?.explanation ?? undefined)
    if (explanation !== undefined) {
      const start = Math.max(name?.start ?? run.start, home.start)
      const end = Math.min(name?.end ?? run.end, home.end)
      found.push({ kind: 'name', start, end, numberStart: run.start, numberEnd: run.end, explanation })
      continue
    }
    if (home.kind === 'table' && !isBareCell(text.slice(home.start, home.end))) {
      found.push({ ...nameless(run), explanation: 'form-text' })
      continue
    }
    const numeric = numericEnd(text, run.start, home.end)
    if (isBroken(stream, runs, index - 1, numeric)) {
      found.push({ ...nameless(run), explanation: null })
      while (index < runs.length && (runs[index]?.start ?? numeric) < numeric) {
        found.push({ ...nameless(runs[index] ?? run), explanation: null })
        index += 1
      }
      continue
    }
    const quantity = readQuantity(text, run.start, home.end, home.start)
    if (quantity === null) {
      found.push({ ...nameless(run), explanation: 'code' })
      while (index < runs.length && (runs[index]?.start ?? numeric) < numeric) {
        found.push({ ...nameless(runs[index] ?? run), explanation: 'code' })
        index += 1
      }
      continue
    }
    while (index < runs.length && (runs[index]?.start ?? Infinity) < quantity.number.end) index += 1
    const counter = counterAt(text, quantity.span.end)
    found.push({
      kind: 'quantity',
      start: quantity.span.start,
      end: counter === null || counter.end > home.end ? quantity.span.end : counter.end,
      numberStart: quantity.number.start,
      numberEnd: quantity.number.end,
      value: quantity.value,
      interval: quantity.interval,
      decimals: quantity.decimals,
      counter: counter?.counter ?? null,
    })
  }
  return withChinese(stream, found)
}

/** Whether a line end stands before the run at `index`, or in the number up to `end` that begins with it, or right behind. */
function isBroken(stream: Stream, runs: readonly DigitRun[], index: number, end: number): boolean {
  if (stream.broken.has(runs[index - 1]?.end ?? -1)) return true
  for (let at = index; at < runs.length; at += 1) {
    const run = runs[at]
    if (run === undefined || run.start >= end) break
    if (stream.broken.has(run.end)) return true
  }
  return false
}

function nameless(run: DigitRun): Omit<ProseName, 'explanation'> {
  return { kind: 'name', start: run.start, end: run.end, numberStart: run.start, numberEnd: run.end }
}

const bareCell = /^[+-]?[\d.,]+(?:[万亿])?(?:[(]?(?:件|条|项|次|个|份|元|万元|亿元|%)[)]?)?$/
/** A cell or line that holds numbers and nothing else. */
function isBareCell(words: string): boolean {
  return words.split(' ').every((word) => bareCell.test(word))
}

function numericEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /[\d.,]/.test(text.charAt(at))) at += 1
  return at
}

function figureFinder(report: Report): (offset: number) => boolean {
  const spans = report.figures
    .flatMap((figure) => (figure.span === null ? [] : [figure.span]))
    .toSorted((a, b) => a.start - b.start)
  let next = 0
  return (offset) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= offset) next += 1
    return (spans[next]?.start ?? Infinity) <= offset
  }
}

function withChinese(
  stream: Stream,
  digits: readonly (ProseNumber | ProseName)[],
): readonly (ProseNumber | ProseName)[] {
  let home = 0
  const chinese = chineseQuantities(stream.text).filter((one) => {
    while ((stream.stretches[home]?.end ?? Infinity) <= one.start) home += 1
    const stretch = stream.stretches[home]
    return stretch?.kind === 'prose' && one.counterEnd <= stretch.end
  })
  if (chinese.length === 0) return digits
  const more = chinese.map((one): ProseNumber => ({
    kind: 'quantity',
    start: one.start,
    end: one.counterEnd,
    numberStart: one.start,
    numberEnd: one.end,
    value: one.value,
    interval: null,
    decimals: 0,
    counter: one.counter,
  }))
  return [...digits, ...more].toSorted((a, b) => a.numberStart - b.numberStart)
}
