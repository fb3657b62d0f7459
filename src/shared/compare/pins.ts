/** Pins put in force: those that keep the order of both texts hold the comparison in place, the others move a paragraph. */

import type { Span } from '../text/span'
import type { DiffBlock, Pin } from './comparison'
import { pinnedBlocks, type Passages, type PinnedPair } from './passages'
import type { Unit } from './units'

/** The paragraphs of both sections of a pair. */
export interface UnitsOfPair {
  readonly prior: readonly Unit[]
  readonly current: readonly Unit[]
}

export interface PlacedPins {
  /** For each pair of sections, the pins that stand in order within it. */
  readonly inOrder: readonly (readonly PinnedPair[])[]
  /** Pins between two sections, or across another pin. */
  readonly across: readonly PinnedPair[]
}

/** A pin whose paragraphs are not there, or are pinned already, is left out. Earlier pins win over later ones. */
export function placePins(pins: readonly Pin[], sections: readonly UnitsOfPair[]): PlacedPins {
  const inOrder = sections.map((): PinnedPair[] => [])
  const across: PinnedPair[] = []
  const taken = new Set<Unit>()
  for (const [index, pin] of pins.entries()) {
    const prior = find(sections, 'prior', pin.prior)
    const current = find(sections, 'current', pin.current)
    if (prior === null || current === null || taken.has(prior.unit) || taken.has(current.unit)) continue
    taken.add(prior.unit).add(current.unit)
    const pair = { prior: prior.unit, current: current.unit, index }
    const here = inOrder[prior.section]
    const fits = here?.every((one) => one.prior.start < pair.prior.start === one.current.start < pair.current.start)
    if (prior.section === current.section && here && fits) here.push(pair)
    else across.push(pair)
  }
  return { inOrder: inOrder.map((all) => all.toSorted((a, b) => a.prior.start - b.prior.start)), across }
}

function find(sections: readonly UnitsOfPair[], side: 'prior' | 'current', at: Span) {
  for (const [section, units] of sections.entries()) {
    const unit = units[side].find(({ start, end }) => start <= at.start && at.start < end)
    if (unit) return { section, unit }
  }
  return null
}

/** The blocks with those of the pins across put in where their current paragraph stands. */
export function withPinsAcross(
  passages: Passages,
  blocks: readonly DiffBlock[],
  pins: readonly PinnedPair[],
): DiffBlock[] {
  const all = [...blocks]
  for (const pin of pins) {
    const moved = pinnedBlocks(passages, pin).map((block): DiffBlock =>
      block.kind === 'same' || block.kind === 'changed' ? { ...block, kind: 'moved' } : block,
    )
    const next = all.findIndex((block) => block.current !== null && block.current.start > pin.current.start)
    all.splice(next < 0 ? all.length : next, 0, ...moved)
  }
  return all
}
