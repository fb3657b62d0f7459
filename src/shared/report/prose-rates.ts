/** Percentages and growth recomputed exactly, as rounded or as cut off at the printed precision (domain 6.6). */

import { compare, subtract } from './exact'

/** Numerator and denominator of a decimal string. */
function fraction(value: string): readonly [bigint, bigint] {
  const [whole = '0', decimals = ''] = value.replace('-', '').split('.')
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)]
}

/**
 * Whether `printed` (a decimal string with `decimals` places) is `hundred` times part over whole, rounded or cut off.
 * False where the whole is nought.
 */
export function isShareOf(printed: string, decimals: number, part: string, whole: string, hundred = 100n): boolean {
  const [partUp, partDown] = fraction(part)
  const [wholeUp, wholeDown] = fraction(whole)
  if (wholeUp === 0n) return false
  const up = partUp * wholeDown * hundred * 10n ** BigInt(decimals)
  const down = partDown * wholeUp
  const cut = up / down
  const rounded = (up * 2n + down) / (down * 2n)
  const [value, scale] = fraction(printed)
  const units = (value * 10n ** BigInt(decimals)) / scale
  return units === cut || units === rounded
}

/** `hundred` times part over whole to the places given, rounded; null where the whole is nought. */
export function shareOf(part: string, whole: string, decimals: number, hundred = 100n): string | null {
  const [partUp, partDown] = fraction(part)
  const [wholeUp, wholeDown] = fraction(whole)
  if (wholeUp === 0n) return null
  const up = partUp * wholeDown * hundred * 10n ** BigInt(decimals)
  const down = partDown * wholeUp
  const units = String((up * 2n + down) / (down * 2n)).padStart(decimals + 1, '0')
  return decimals === 0 ? units : `${units.slice(0, -decimals)}.${units.slice(-decimals)}`
}

/** Whether `now` grew (or fell) from `base` by the printed percentage. */
export function isGrowthOf(
  printed: string,
  decimals: number,
  now: string,
  base: string,
  direction: 'up' | 'down',
  hundred = 100n,
): boolean {
  const change = direction === 'up' ? subtract(now, base) : subtract(base, now)
  return compare(change, '0') >= 0 && isShareOf(printed, decimals, change, base, hundred)
}

/**
 * Whether any whole number can be the base from which the whole number `now` grew by the printed percentage. Widest
 * reading: the true percentage lies from half a unit below to a whole unit above the printed one.
 */
export function hasBase(
  printed: string,
  decimals: number,
  now: string,
  direction: 'up' | 'down',
  hundred = 100n,
): boolean {
  if (!/^\d+$/.test(now)) return true
  const [value, scale] = fraction(printed)
  const unit = 2n * 10n ** BigInt(decimals)
  const middle = (value * unit) / scale
  /** Growth over `hundred * unit`, as whole numbers of half units. */
  const whole = hundred * unit
  const from = direction === 'up' ? whole + middle - 1n : whole - middle - 2n
  const to = direction === 'up' ? whole + middle + 2n : whole - middle + 1n
  if (to <= 0n) return false
  const most = from <= 0n ? null : (BigInt(now) * whole) / from
  const least = (BigInt(now) * whole) / to
  return most === null || most > least || least * to === BigInt(now) * whole
}
