/** The number grammar of domain 6.1: digits with groups, decimals, 万 and 亿, sign and approximation, as exact values. */

import { foldUnitWidth } from '../text/width'
import { span, type Span } from '../text/span'
import { add, multiply, negate, subtract } from './exact'
import type { Interval } from './report'

export type Approximation = 'about' | 'nearly' | 'over' | 'at-least' | 'under'

/** A number as printed. All offsets are UTF-16 offsets of the text given, half-open. */
export interface Quantity {
  /** Sign, digits and scale (`-2.46万`); neither the counter nor words of approximation before it. */
  readonly span: Span
  /** The digit run only, groups and decimals included (`2.46`). */
  readonly number: Span
  /** Decimal string with the scale applied (`24600`). */
  readonly value: string
  /** Set when rounded (万, 亿) or approximate; closed. */
  readonly interval: Interval | null
  /** Printed digits after the point, for percentages and precision. */
  readonly decimals: number
  readonly scale: '万' | '亿' | '万亿' | null
  readonly approximation: Approximation | null
}

/** The scale word belongs to a money unit (`万元`), not to the number. */
const isMoneyAfter = (text: string, at: number): boolean => text.charAt(at) === '元'

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

function digitsFrom(text: string, at: number, end: number): number {
  let next = at
  while (next < end && isDigit(foldUnitWidth(text.charCodeAt(next)))) next++
  return next
}

const unitAt = (text: string, at: number, end: number): string =>
  at < end ? String.fromCharCode(foldUnitWidth(text.charCodeAt(at))) : ''

/** End of a run `1,234,567`, where every group after the first has exactly three digits; else the end of the first digits. */
function groupedEnd(text: string, start: number, firstEnd: number, end: number): number {
  if (firstEnd - start > 3) return firstEnd
  let at = firstEnd
  while (unitAt(text, at, end) === ',') {
    const groupEnd = digitsFrom(text, at + 1, end)
    if (groupEnd === at + 1) break
    if (groupEnd - at - 1 !== 3) return firstEnd
    at = groupEnd
  }
  return at
}

function digitsOf(text: string, start: number, end: number): string {
  let digits = ''
  for (let at = start; at < end; at++) {
    const code = foldUnitWidth(text.charCodeAt(at))
    if (isDigit(code)) digits += String.fromCharCode(code)
    else if (code === 0x2e) digits += '.'
  }
  return digits.replace(/^0+(?=\d)/, '')
}

const minusSigns = new Set(['-', '\u2212', '\ufe63', '\u2013', '\uff0d'])

const hasDigitOrLetterBefore = (text: string, at: number): boolean => /[0-9A-Za-z)）.．０-９]/.test(text.charAt(at - 1))

/** `1` for none and `+`, `-1` for a minus that belongs to the number and is no range or hyphen; `start` moves over the sign. */
function signBefore(text: string, at: number, from: number): { readonly negative: boolean; readonly start: number } {
  const sign = at > from ? text.charAt(at - 1) : ''
  const belongs = sign !== '' && (at - 1 === from || !hasDigitOrLetterBefore(text, at - 1))
  if (belongs && minusSigns.has(sign)) return { negative: true, start: at - 1 }
  if (belongs && (sign === '+' || sign === '＋')) return { negative: false, start: at - 1 }
  return { negative: false, start: at }
}

const wordsBefore: readonly (readonly [string, Approximation])[] = [
  ['不足', 'under'],
  ['不到', 'under'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['大约', 'about'],
  ['超过', 'at-least'],
  ['突破', 'at-least'],
  ['近', 'nearly'],
  ['约', 'about'],
  ['逾', 'at-least'],
  ['超', 'at-least'],
]

/** Words in which 近, 约 and 超 are no approximation. */
const notApproximate = /(?:最近|附近|临近|邻近|靠近|远近|预约|节约|公约|条约|合约|特约|制约|签约|履约|违约)$/

function approximationBefore(text: string, at: number, from: number): Approximation | null {
  const before = text.slice(Math.max(from, at - 3), at).trimEnd()
  if (before === '') return null
  for (const [word, meaning] of wordsBefore) {
    if (before.endsWith(word)) return notApproximate.test(before) ? null : meaning
  }
  return null
}

/** `5条以上`, `20分钟左右`: the counter may stand between. */
function approximationAfter(rest: string): Approximation | null {
  if (/^[\u4e00-\u9fff%]{0,3}?以上(?![级述])/.test(rest)) return 'at-least'
  return /^[\u4e00-\u9fff%]{0,3}?左右/.test(rest) ? 'about' : null
}

/** Place value of a decimal string's last digit that is not zero; of its leading digit when `leading`. */
function placeOf(digits: string, leading: boolean): string {
  const [whole = '', fraction = ''] = digits.split('.')
  if (!leading && /[1-9]/.test(fraction)) {
    const last = fraction.replace(/0+$/, '').length
    return `0.${'0'.repeat(last - 1)}1`
  }
  const trimmed = leading ? whole.replace(/^0+/, '') : whole.replace(/0+$/, '')
  const zeros = leading ? Math.max(trimmed.length - 1, 0) : trimmed === '' ? 0 : whole.length - trimmed.length
  return `1${'0'.repeat(zeros)}`
}

function approximate(value: string, digits: string, factor: string, meaning: Approximation): Interval {
  const unit = multiply(placeOf(digits, meaning === 'at-least'), factor)
  switch (meaning) {
    case 'about':
      return { low: subtract(value, unit), high: add(value, unit) }
    case 'nearly':
    case 'under':
      return { low: subtract(value, unit), high: value }
    case 'over':
    case 'at-least':
      return { low: value, high: add(value, unit) }
  }
}

/** Half a unit of the last printed place, the scale applied: 2.46万 is 24600 ± 50 (domain 6.1). */
function rounded(value: string, decimals: number, factor: string): Interval {
  const half = multiply(decimals === 0 ? '0.5' : `0.${'0'.repeat(decimals)}5`, factor)
  return { low: subtract(value, half), high: add(value, half) }
}

const scales: Readonly<Record<string, string>> = { 万: '10000', 亿: '100000000', 万亿: '1000000000000' }

function scaleAt(text: string, at: number, end: number): '万' | '亿' | '万亿' | null {
  const first = at < end ? text.charAt(at) : ''
  if (first !== '万' && first !== '亿') return null
  if (first === '万' && at + 1 < end && text.charAt(at + 1) === '亿') return isMoneyAfter(text, at + 2) ? null : '万亿'
  return isMoneyAfter(text, at + 1) ? null : first
}

/**
 * Reads the number whose first digit stands at `at`; null when there is no digit or the run is no number (`1.2.3`).
 * `from` is how far to the left a sign or a word of approximation may stand. A scale in front of 元 is left to the unit,
 * so that `2202万元` is 2202 with the unit 万元, and is exact.
 */
export function readQuantity(text: string, at: number, end: number = text.length, from = 0): Quantity | null {
  const firstEnd = digitsFrom(text, at, end)
  if (firstEnd === at) return null
  let numberEnd = groupedEnd(text, at, firstEnd, end)
  let decimals = 0
  if (unitAt(text, numberEnd, end) === '.') {
    const fractionEnd = digitsFrom(text, numberEnd + 1, end)
    decimals = fractionEnd - numberEnd - 1
    if (decimals > 0) {
      numberEnd = fractionEnd
      if (unitAt(text, numberEnd, end) === '.' && digitsFrom(text, numberEnd + 1, end) > numberEnd + 1) return null
    }
  }
  const digits = digitsOf(text, at, numberEnd)
  let next = numberEnd
  let approximation: Approximation | null = approximationBefore(text, at, from)
  const over = (): void => {
    const after = text.charAt(next)
    if (next < end && (after === '多' || after === '余')) {
      approximation = 'over'
      next++
    }
  }
  over()
  const scale = scaleAt(text, next, end)
  if (scale !== null) {
    next += scale.length
    over()
  } else if (approximation === 'over') {
    next = numberEnd
  }
  approximation ??= approximationAfter(text.slice(next, Math.min(end, next + 6)))
  const sign = signBefore(text, at, from)
  const factor = scale === null ? '1' : (scales[scale] ?? '1')
  const magnitude = scale === null ? digits : multiply(digits, factor)
  const interval =
    approximation !== null
      ? approximate(magnitude, digits, factor, approximation)
      : scale !== null
        ? rounded(magnitude, decimals, factor)
        : null
  const value = sign.negative ? negate(magnitude) : magnitude
  return {
    span: span(sign.start, scale === null ? numberEnd : next),
    number: span(at, numberEnd),
    value,
    interval:
      interval !== null && sign.negative ? { low: negate(interval.high), high: negate(interval.low) } : interval,
    decimals,
    scale,
    approximation,
  }
}

/** Every number of a stretch of text, in order; runs such as `1.2.3` are passed over. */
export function findQuantities(text: string, within: Span = { start: 0, end: text.length }): readonly Quantity[] {
  const found: Quantity[] = []
  let at = within.start
  while (at < within.end) {
    if (!isDigit(foldUnitWidth(text.charCodeAt(at)))) {
      at++
      continue
    }
    const quantity = readQuantity(text, at, within.end, within.start)
    if (quantity !== null) found.push(quantity)
    at = quantity === null ? skipRun(text, at, within.end) : quantity.number.end
  }
  return found
}

function skipRun(text: string, at: number, end: number): number {
  let next = at
  while (next < end && /[0-9.．０-９]/.test(text.charAt(next))) next++
  return next
}
