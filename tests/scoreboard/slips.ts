/** Slips of the pen and of the keyboard: one number becomes another. */

import type { Chance } from '../support/generator/chance'

export const slips = [
  'one up',
  'one down',
  'digit',
  'transposed',
  'dropped digit',
  'added zero',
  'dropped zero',
  'doubled digit',
] as const

export type Slip = (typeof slips)[number]

/** The number after the slip; null where the slip changes nothing or cannot happen to it. Keeps decimals and signs. */
export function slipped(text: string, slip: Slip, chance: Chance): string | null {
  const changed = apply(text, slip, chance)
  return changed === null || changed === text || !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(changed) ? null : changed
}

function apply(text: string, slip: Slip, chance: Chance): string | null {
  const at = chance.pick([...text].flatMap((one, index) => (/\d/.test(one) ? [index] : [])))
  const replaced = (from: number, length: number, by: string): string =>
    text.slice(0, from) + by + text.slice(from + length)
  switch (slip) {
    case 'one up':
      return /^\d+$/.test(text) ? String(Number(text) + 1) : null
    case 'one down':
      return /^\d+$/.test(text) && Number(text) > 0 ? String(Number(text) - 1) : null
    case 'digit':
      return replaced(at, 1, String((Number(text[at]) + chance.int(1, 9)) % 10))
    case 'transposed': {
      const [a, b] = [text[at], text[at + 1]]
      return a === undefined || b === undefined || !/\d/.test(b) ? null : replaced(at, 2, b + a)
    }
    case 'dropped digit':
      return text.replace(/\D/g, '').length < 2 ? null : replaced(at, 1, '')
    case 'added zero':
      return text === '0' ? null : `${text}0`
    case 'dropped zero':
      return /[1-9]0$/.test(text) ? text.slice(0, -1) : null
    case 'doubled digit':
      return text === '0' ? null : replaced(at, 1, `${text[at]}${text[at]}`)
  }
}

/** A change that happens to this number, tried in random order; null where none does. */
export function anySlip(text: string, chance: Chance): { readonly slip: Slip; readonly now: string } | null {
  for (const slip of chance.shuffle(slips)) {
    const now = slipped(text, slip, chance)
    if (now !== null) return { slip, now }
  }
  return null
}
