/** The texts: side by side and level with each other, in one column, or each by itself at its own place. */

import { Button } from '@mantine/core'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Span } from '@shared/text/span'
import { changeList, compare, pins } from '@shared/words/compare'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import { foldRows } from '../../state/compare-fold'
import type { Overlay } from '../../state/compare-segments'
import { nowhere, type Places } from '../../state/compare-place'
import type { CompareRows } from '../../state/compare-rows'
import type { Comparison, Side } from '../../state/compared'
import type { CompareDesk, TextViewHandle } from './desk'
import { TextView } from './text-view'

export interface TextPaneHandle {
  readonly focus: () => void
}

/** Rows further apart than this do not stand on one screen: each side then goes to its own place. */
const farApart = 8

export function TextPane({
  desk,
  handle,
}: {
  readonly desk: CompareDesk
  readonly handle: Ref<TextPaneHandle>
}): ReactNode {
  const { say } = useWords()
  const { rows, places, look, target, pair, texts, pinning } = desk
  const { rowAt } = rows
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const first = useRef<TextViewHandle>(null)
  const second = useRef<TextViewHandle>(null)

  const at = useMemo(() => {
    const rowOf = (side: 'prior' | 'current'): number | null => {
      const start = places[side][0]?.start
      return start === undefined ? null : rowAt(side, start)
    }
    return { prior: rowOf('prior'), current: rowOf('current') }
  }, [rowAt, places])
  const isApart = at.prior !== null && at.current !== null && Math.abs(at.prior - at.current) > farApart
  // a change stands at one row, a section begins at one: only what is pointed at in both texts takes them apart
  const isPair = target !== null && target.kind !== 'change' && target.kind !== 'section'
  const isSplit = !look.isInline && (!look.isLocked || (isApart && isPair))

  const { staleYears } = pair.comparison
  const kept = useMemo(() => keptRows(rowAt, places, staleYears), [rowAt, places, staleYears])
  const shown = useMemo(
    () => foldRows(rows.rows, { opened, opensAll: look.opensAll, hidesQuiet: look.hidesQuiet, kept }),
    [rows, opened, look.opensAll, look.hidesQuiet, kept],
  )
  const overlays = useMemo((): readonly Overlay[] => {
    const marked = isPair ? places : nowhere
    return [
      ...marked.prior.map((span): Overlay => ({ side: 'prior', span, kind: 'here' })),
      ...marked.current.map((span): Overlay => ({ side: 'current', span, kind: 'here' })),
      ...staleYears.flatMap(({ prior, current }): Overlay[] => [
        { side: 'prior', span: prior, kind: 'stale-year' },
        { side: 'current', span: current, kind: 'stale-year' },
      ]),
    ]
  }, [places, isPair, staleYears])

  const last = useRef<number | null>(null)
  useEffect(() => {
    last.current = at.current ?? at.prior ?? last.current
    if (isSplit && at.prior === null && at.current === null) {
      if (last.current !== null) for (const view of [first, second]) view.current?.reveal(last.current)
      return
    }
    if (isSplit) {
      if (at.prior !== null) first.current?.reveal(at.prior)
      if (at.current !== null) second.current?.reveal(at.current)
      return
    }
    const row = last.current // nothing pointed at any more: the place is kept
    if (row !== null) first.current?.reveal(row)
  }, [at, isSplit, target])
  useImperativeHandle(handle, () => ({ focus: () => first.current?.focus() }))

  const common = {
    desk,
    shown,
    overlays,
    onUnfold: (from: number) => setOpened((before) => new Set([...before, from])),
  }
  return (
    <div className="text-pane">
      {pinning.taken !== null && (
        <Notice symbol="⊶" hue="info" onDismiss={pinning.giveUp}>
          {say(pins.taken, {
            side: say(compare[pinning.taken.side]),
            quote: texts[pinning.taken.side]
              .slice(pinning.taken.span.start, pinning.taken.span.end)
              .trim()
              .slice(0, 24),
          })}
        </Notice>
      )}
      {isSplit && (
        <Notice symbol="⇅" hue="info">
          {say(compare.unlocked)}{' '}
          <Button
            size="compact-xs"
            onClick={() => {
              if (!look.isLocked) desk.toggle('isLocked')
              desk.select(null)
            }}
          >
            {say(compare.lock)}
          </Button>
        </Notice>
      )}
      {desk.changes.length === 0 && (
        <Notice symbol="✓" hue="pass">
          {say(changeList.none)}
        </Notice>
      )}
      <div className={isSplit ? 'text-views text-views-split' : 'text-views'}>
        {isSplit ? (
          <>
            <TextView {...common} key="prior" columns="prior" label={say(compare.priorText)} handle={first} />
            <TextView {...common} key="current" columns="current" label={say(compare.currentText)} handle={second} />
          </>
        ) : (
          <TextView
            {...common}
            key="both"
            columns={look.isInline ? 'inline' : 'both'}
            label={say(compare.texts)}
            handle={first}
          />
        )}
      </div>
    </div>
  )
}

/** What is pointed at, and years that should have changed, are never folded. */
function keptRows(
  rowAt: CompareRows['rowAt'],
  places: Places,
  staleYears: Comparison['staleYears'],
): ReadonlySet<number> {
  const rowsOf = (side: Side, spans: readonly Span[]) => spans.map((at) => rowAt(side, at.start))
  const all = [
    ...rowsOf('prior', places.prior),
    ...rowsOf('current', places.current),
    ...rowsOf(
      'current',
      staleYears.map(({ current }) => current),
    ),
  ]
  return new Set(all.filter((row) => row !== null))
}
