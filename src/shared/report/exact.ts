/** Exact arithmetic on decimal strings and on the intervals that rounded figures stand for; no floats, no tolerance. */

import Big from 'big.js'
import type { Interval } from './report'

/** Plain decimal notation, never an exponent; `-0` becomes `0`. */
function plain(value: Big): string {
  const text = value.toFixed()
  return text === '-0' ? '0' : text
}

const smallInteger = /^-?\d{1,15}$/

/** Sum of decimal strings; `0` for none. */
export function sum(values: readonly string[]): string {
  if (values.every((value) => smallInteger.test(value)) && values.length < 100) {
    let total = 0
    for (const value of values) total += Number(value)
    if (Number.isSafeInteger(total)) return String(total === 0 ? 0 : total)
  }
  let total = new Big(0)
  for (const value of values) total = total.plus(value)
  return plain(total)
}

export function add(a: string, b: string): string {
  return sum([a, b])
}

export function subtract(a: string, b: string): string {
  return plain(new Big(a).minus(b))
}

export function multiply(a: string, b: string): string {
  return plain(new Big(a).times(b))
}

export function negate(a: string): string {
  return plain(new Big(a).times(-1))
}

/** -1, 0 or 1, as `a` is less than, equal to or greater than `b`. */
export function compare(a: string, b: string): -1 | 0 | 1 {
  const order = new Big(a).cmp(b)
  return order < 0 ? -1 : order > 0 ? 1 : 0
}

export function equal(a: string, b: string): boolean {
  return a === b || compare(a, b) === 0
}

export function isInteger(a: string): boolean {
  return new Big(a).mod(1).eq(0)
}

/** `part` in per cent of `whole` (not 0), rounded half up to `places` decimals. */
export function percentOf(part: string, whole: string, places: number): string {
  return new Big(part).times(100).div(whole).toFixed(places)
}

/** The interval of an exact figure: both ends the same. */
export function exactly(value: string): Interval {
  return { low: value, high: value }
}

/** The interval that a figure stands for: its own, or the point of its value. */
export function intervalOf(quantity: { readonly value: string; readonly interval: Interval | null }): Interval {
  return quantity.interval ?? exactly(quantity.value)
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) }
}

export function sumIntervals(all: readonly Interval[]): Interval {
  return { low: sum(all.map((one) => one.low)), high: sum(all.map((one) => one.high)) }
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) }
}

/** Whether the two closed ranges share a value: only when they do not can two rounded figures contradict (domain 6.4, 6). */
export function overlap(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0
}

export function isExact(interval: Interval): boolean {
  return interval.low === interval.high
}
