/** What the sentences of one report draw on: its year, its body, its figures, and chance. */

import type { FormId } from '../../../../src/shared/forms/form'
import type { Chance } from '../chance'
import type { Counts, Scale } from '../figures'
import type { GeneratedBody, Mention, Passage } from '../model'
import type { Slots } from '../say'
import { joined, mention, say } from '../say'

export interface World {
  readonly chance: Chance
  readonly form: FormId
  readonly year: number
  readonly body: GeneratedBody
  readonly scale: Scale
  /** Applications and disputes, or the lines of the 2014 table; empty in the narrative era. */
  readonly counts: Counts
  /** Cells of table two as printed. */
  readonly disclosure: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export function count(world: World, line: string, column = 'total'): number {
  return world.counts[line]?.[column] ?? 0
}

/** One of the templates, its slots filled; `{y}` the report year, `{last}` the year before, `{we}` the body. */
export function oneOf(world: World, templates: readonly string[], slots: Slots = {}): Passage {
  const { chance, year, body } = world
  const own = {
    y: String(year),
    last: String(year - 1),
    next: String(year + 1),
    we: chance.pick(body.we),
    place: body.place,
  }
  return say(chance.pick(templates), { ...own, ...slots })
}

/** Clauses with one kind of mark between them. */
export function clauses(
  world: World,
  passages: readonly Passage[],
  marks: readonly string[] = ['，', '，', '；', '、'],
): Passage {
  return joined(passages, world.chance.pick(marks))
}

/** A percentage as people print it: rounded or cut, with none to two decimals. */
export function percentage(world: World, part: number, whole: number, kind: 'rate' | 'growth', group: string): Mention {
  const exact = (part / whole) * 100
  const digits = Number.isInteger(exact) ? 0 : world.chance.pick([0, 1, 1, 2, 2])
  const scale = 10 ** digits
  const rounded = world.chance.odds(0.7)
    ? Math.round((part * 100 * scale) / whole)
    : Math.floor((part * 100 * scale) / whole)
  return mention((rounded / scale).toFixed(digits), { kind, group, codes: ['NA-03', 'NT-08'], exact })
}

/** `total` as a sum of positive parts, at most `most` of them, the first usually the largest. */
export function partsOf(world: World, total: number, most: number): readonly number[] {
  const wanted = Math.min(most, total, world.chance.int(2, most))
  const parts: number[] = []
  let left = total
  for (let i = 0; i < wanted; i++) {
    const rest = wanted - i - 1
    const part = rest === 0 ? left : world.chance.int(1, Math.max(1, Math.floor((left - rest) * 0.8)))
    parts.push(part)
    left -= part
  }
  return parts
}
