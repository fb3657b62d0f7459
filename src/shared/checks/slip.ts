/** What kind of slip of the pen or of the keyboard turns one number into another. */

import type { RepairKind } from './check'

/**
 * The fewer other numbers the same slip could have made, the more a repair that undoes it explains: a nought added has one
 * outcome, two digits swapped a few, one digit mistyped nine for each place, and any two numbers are `other`.
 */
const ranks: Readonly<Record<RepairKind, number>> = {
  zero: 0,
  transposed: 1,
  split: 1,
  sign: 1,
  scale: 1,
  digit: 2,
  shifted: 3,
  other: 4,
}

/** Smaller explains more. */
export function slipRank(kind: RepairKind): number {
  return ranks[kind]
}

/**
 * The slip between two decimal strings: `digit` one digit differs, `transposed` two digits swapped,
 * `zero` a nought lost or added, `split` another digit lost or added, `sign`, `scale` a factor of 100 or more of ten.
 */
export function slipKind(stated: string, proposed: string): RepairKind {
  const [a, b] = [stated.replace('-', ''), proposed.replace('-', '')]
  if (a === b) return 'sign'
  if (stated.startsWith('-') !== proposed.startsWith('-')) return 'other'
  if (a.length === b.length) return sameLength(a, b)
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const lost = lostCharacter(short, long)
  if (lost !== null) return lost === '0' ? 'zero' : 'split'
  return /^0{2,}$/.test(long.slice(short.length)) && long.startsWith(short) ? 'scale' : 'other'
}

function sameLength(a: string, b: string): RepairKind {
  const apart = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]))
  const [first, second] = apart
  if (apart.length === 1) return 'digit'
  const swapped = apart.length === 2 && first !== undefined && second !== undefined
  return swapped && a[first] === b[second] && a[second] === b[first] ? 'transposed' : 'other'
}

/** The one character that `long` has more than `short`, null where more than that differs. */
function lostCharacter(short: string, long: string): string | null {
  if (long.length !== short.length + 1) return null
  let index = 0
  while (index < short.length && short[index] === long[index]) index += 1
  return short.slice(index) === long.slice(index + 1) ? (long[index] ?? null) : null
}
