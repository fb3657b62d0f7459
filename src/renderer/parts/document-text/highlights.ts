/** Paints marks over the text as ranges: one Highlight per family and no element per mark. */

import type { Span } from '@shared/text/span'
import type { TextMap } from './text-map'

/** In order of painting: a later one lies over an earlier one. */
export const families = [
  'context',
  'pen-yellow',
  'pen-green',
  'pen-blue',
  'pen-red',
  'pen-violet',
  'pen-note',
  'corrected',
  'tied',
  'open',
  'lost',
  'minor',
  'major',
  'plain',
  'part',
  'total',
  'hover',
  'here',
] as const
export type Family = (typeof families)[number]

export type Marks = Readonly<Partial<Record<Family, readonly Span[]>>>

export const highlightName = (family: Family): string => `crossfoot-${family}`

/** Paints a family anew; an empty one is taken away. Nothing happens where the page cannot paint ranges (unit tests). */
export function paint(map: TextMap, family: Family, spans: readonly Span[]): void {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights
  if (registry === undefined) return
  const ranges = spans.flatMap((at) => map.rangeOf(at) ?? [])
  const name = highlightName(family)
  if (ranges.length === 0) {
    registry.delete(name)
    return
  }
  const highlight = new Highlight(...ranges)
  highlight.priority = families.indexOf(family)
  registry.set(name, highlight)
}

export function clearAll(): void {
  if (typeof CSS === 'undefined' || CSS.highlights === undefined) return
  for (const family of families) CSS.highlights.delete(highlightName(family))
}
