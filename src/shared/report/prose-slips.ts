/** Slips of the hand between a total and its parts: one digit, two digits changed about, a digit lost or doubled. */

export type SlipKind = 'digit' | 'transposed' | 'length'

/** The operand that a slip would have altered, and what it would have been. */
export interface Slip {
  readonly kind: SlipKind
  /** Index into the parts; -1 for the total. */
  readonly operand: number
  /** Decimal string. */
  readonly proposed: string
}

const integer = /^\d{1,15}$/

/** The slips that would explain why the parts do not make the total; none for values that are no plain counts. */
export function slipsOf(total: string, parts: readonly string[]): readonly Slip[] {
  if (!integer.test(total) || !parts.every((part) => integer.test(part))) return []
  const sum = parts.reduce((all, part) => all + BigInt(part), 0n)
  const missing = BigInt(total) - sum
  if (missing === 0n) return []
  const slips: Slip[] = []
  const offer = (operand: number, printed: string, value: bigint): void => {
    if (value < 0n) return
    const proposed = String(value)
    const kind = slipBetween(printed, proposed)
    if (kind !== null) slips.push({ kind, operand, proposed })
  }
  offer(-1, total, sum)
  for (const [index, part] of parts.entries()) offer(index, part, BigInt(part) + missing)
  return slips
}

/** How one writing may have become the other by one slip; null where it takes more. */
export function slipBetween(a: string, b: string): SlipKind | null {
  if (a === b) return null
  if (a.length === b.length) {
    const differing: number[] = []
    for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) differing.push(at)
    const [first, second] = differing
    if (differing.length === 1) return 'digit'
    const swapped =
      differing.length === 2 &&
      first !== undefined &&
      second === first + 1 &&
      a[first] === b[second] &&
      a[second] === b[first]
    return swapped ? 'transposed' : null
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1) return null
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(at) === long.slice(at + 1) ? 'length' : null
}

/** In per cent: a remainder that looks like a slip by chance as rarely as this is worth a question. */
const surprising = 6

/**
 * Whether a remainder would hardly look like this slip by chance: few other numbers could have been made by a slip of its
 * kind, and few lists that are not meant to be complete come as close to their total.
 */
export function isSurprising(total: string, parts: readonly string[], slip: Slip): boolean {
  const values = [total, ...parts]
  if (!values.every((value) => integer.test(value))) return false
  const places = total.length - commonNoughts(values)
  const isTenfold = slip.kind === 'length' && isTenfoldOf(values[slip.operand + 1] ?? '', slip.proposed)
  // Remainders that such slips can leave: a digit times a power of ten, nine times that, or whatever was put in or left out.
  const others = isTenfold
    ? 2 * values.length
    : slip.kind === 'digit'
      ? 9 * places
      : slip.kind === 'transposed'
        ? 9 * (places - 1)
        : 10 * places * values.length
  const sum = parts.reduce((all, part) => all + Number(part), 0)
  const distance = Math.min(1, Math.max(0.05, Math.abs(Number(total) - sum) / Math.max(1, Number(total))))
  return others * distance * 100 <= surprising * Number(total.slice(0, places))
}

function isTenfoldOf(a: string, b: string): boolean {
  return a === `${b}0` || b === `${a}0`
}

/** Trailing noughts that all values but nought have in common: round figures carry less. */
function commonNoughts(values: readonly string[]): number {
  const [total = ''] = values
  let round = 0
  while (round < total.length - 1 && values.every((value) => value.endsWith('0'.repeat(round + 1)) || value === '0'))
    round += 1
  return round
}

/**
 * Whether a slip means something here: in how many of a hundred cases would a remainder that has nothing to do with a
 * slip look like one? Few (at most `percent`) only where the figures are large and not round.
 */
export function isTelling(total: string, parts: readonly string[], percent = 6): boolean {
  if (!integer.test(total) || !parts.every((part) => integer.test(part))) return false
  const places = total.length - commonNoughts([total, ...parts])
  const looksLikeOne = 9 * places + parts.length * (places + 1)
  return looksLikeOne * 100 <= percent * Number(total.slice(0, places))
}
