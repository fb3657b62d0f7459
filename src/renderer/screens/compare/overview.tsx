/** All changes at a glance beside the scroll bar: what differs on the left, what a person should look at on the right. */

import { type ReactNode, type RefObject, useCallback, useMemo } from 'react'
import { Ruler, type RulerLane } from '../../parts/document-text/ruler'
import type { ChangeKind } from '../../state/compare-changes'
import { chunkOf, heightOf, type RowChunk } from '../../state/compare-chunks'
import type { CompareDesk } from './desk'
import { chunkAttribute } from './use-near-chunks'

export interface OverviewProps {
  readonly desk: CompareDesk
  readonly pane: RefObject<HTMLElement | null>
  readonly sheet: RefObject<HTMLElement | null>
  readonly chunks: readonly RowChunk[]
  readonly label: string
}

const colours: Readonly<Record<ChangeKind, string>> = {
  changed: '--hue-warn',
  added: '--hue-pass',
  removed: '--hue-fail',
  moved: '--hue-unread',
  quiet: '--hue-info',
  'stale-year': '--hue-fail',
}

/** Painted in this order, a later one over an earlier one. */
const kinds: readonly ChangeKind[] = ['quiet', 'changed', 'added', 'removed', 'moved', 'stale-year']

/** The ruler's offsets are rows here: both texts have their own characters, and the rows are what they share. */
export function Overview({ desk, pane, sheet, chunks, label }: OverviewProps): ReactNode {
  const { walked, rows, places } = desk
  const lanes = useMemo((): readonly RulerLane[] => {
    const at = (row: number) => ({ start: row, end: row + 1 })
    const here = (['prior', 'current'] as const).flatMap((side) =>
      places[side].flatMap(({ start }) => {
        const row = rows.rowAt(side, start)
        return row === null ? [] : [at(row)]
      }),
    )
    return [
      ...kinds.map((kind): RulerLane => ({
        lane: kind === 'stale-year' || kind === 'moved' ? 1 : 0,
        colour: colours[kind],
        spans: walked.flatMap((change) => (change.kind === kind ? [at(change.row)] : [])),
      })),
      { lane: 1, colour: '--accent', spans: here },
    ]
  }, [walked, rows, places])
  const heights = useCallback(
    (drawn: HTMLElement) => {
      const boxes = boxesOf(drawn)
      return (row: number): number | null => {
        const chunk = chunkOf(chunks, row)
        const box = chunk === null ? undefined : boxes.get(chunk.key)
        return chunk === null || box === undefined ? null : box.top + shareOf(chunk, row) * box.height
      }
    },
    [chunks],
  )
  return <Ruler lanes={lanes} label={label} pane={pane} sheet={sheet} heightOf={heights} />
}

interface Box {
  readonly top: number
  readonly height: number
}

function boxesOf(sheet: HTMLElement): ReadonlyMap<string, Box> {
  const found = new Map<string, Box>()
  for (const element of sheet.children) {
    const key = element.getAttribute(chunkAttribute)
    if (key !== null && element instanceof HTMLElement) {
      found.set(key, { top: element.offsetTop, height: element.offsetHeight })
    }
  }
  return found
}

/** How far down in its chunk a row stands, 0..1, as guessed from the lengths of the texts. */
function shareOf(chunk: RowChunk, row: number): number {
  let above = 0
  for (const item of chunk.items) {
    const last = item.kind === 'fold' ? item.to : item.row.index
    if (last >= row) break
    above += heightOf(item)
  }
  return Math.min(above / Math.max(chunk.height, 1), 1)
}
