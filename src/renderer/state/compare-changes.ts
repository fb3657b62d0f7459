/** The changes between two years as a list to walk, each once, in the order of the rows. */

import type { Span } from '@shared/text/span'
import type { CompareRows } from './compare-rows'
import type { Comparison, DiffBlock, Side } from './compared'

export type ChangeKind = 'changed' | 'added' | 'removed' | 'moved' | 'quiet' | 'stale-year'

export interface Change {
  /** Names it as long as the two texts stay as they are. */
  readonly key: string
  readonly kind: ChangeKind
  readonly section: string
  readonly row: number
  readonly prior: Span | null
  readonly current: Span | null
  readonly isNotCompared: boolean
  /** The stretch that tells what it is about, on one side. */
  readonly side: Side
  readonly at: Span
  /** Number of the block; null for a year that should have changed. */
  readonly block: number | null
}

/** Every block that differs, and every year that does not and should. */
export function changesOf(comparison: Comparison, rows: CompareRows): readonly Change[] {
  let number = 0
  const changes = comparison.sections.flatMap(({ key, blocks }) =>
    blocks.flatMap((block): Change[] => {
      const kind = kindOf(block)
      const at = number++
      if (kind === null) return []
      const side: Side = block.current === null ? 'prior' : 'current'
      const place = block[side]
      const row = place === null ? null : rows.rowAt(side, place.start)
      if (place === null || row === null) return []
      const { prior, current, limit } = block
      return [
        {
          key: `${at}`,
          kind,
          section: key,
          row,
          prior,
          current,
          isNotCompared: limit === true,
          side,
          at: placeIn(block, side) ?? place,
          block: at,
        },
      ]
    }),
  )
  const stale = comparison.staleYears.flatMap(({ section, prior, current }): Change[] => {
    const row = rows.rowAt('current', current.start)
    if (row === null) return []
    const key = `year ${current.start}`
    return [
      {
        key,
        kind: 'stale-year',
        section,
        row,
        prior,
        current,
        isNotCompared: false,
        side: 'current',
        at: { start: current.start, end: current.end + leadOut },
        block: null,
      },
    ]
  })
  return [...changes, ...stale].toSorted((a, b) => a.row - b.row || a.at.start - b.at.start)
}

/** Null for a block without a change. */
function kindOf(block: DiffBlock): ChangeKind | null {
  if (block.kind === 'same') return null
  if (block.kind !== 'changed') return block.kind
  return block.parts.some((part) => part.kind !== 'same' && part.quiet !== true) || block.parts.length === 0
    ? 'changed'
    : 'quiet'
}

/** From a little before the first part that differs, so that the list shows what changed. */
function placeIn(block: DiffBlock, side: Side): Span | null {
  const at = block[side]
  const first = block.parts.find((part) => part.kind !== 'same' && part.quiet !== true && part[side] !== null)?.[side]
  if (at === null || !first) return at
  return { start: Math.max(at.start, first.start - leadIn), end: at.end }
}

const leadIn = 12
const leadOut = 30

/** The next one after, or the last one before; round the end to the other. Null when there is none. */
export function stepChange(changes: readonly Change[], key: string | null, direction: 1 | -1): Change | null {
  const at = key === null ? -1 : changes.findIndex((one) => one.key === key)
  if (at < 0) return changes.at(direction === 1 ? 0 : -1) ?? null
  return changes[(at + direction + changes.length) % changes.length] ?? null
}
