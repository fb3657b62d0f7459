/** One scrolling text of rows: drawn in chunks as they come near the view, walked by the keyboard, with its ruler. */

import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { compare } from '@shared/words/compare'
import { isComposing } from '../../state/keyboard'
import { keyPress } from '../../parts/key-press'
import { useWords } from '../../parts/words'
import { chunkOf, chunksOf } from '../../state/compare-chunks'
import { reviewPlace } from '../../state/place'
import { Chunk } from './chunk'
import { Connectors } from './connectors'
import type { TextViewProps } from './desk'
import { paragraphOf } from './focused-paragraph'
import { moveInText } from './move-in-text'
import { Overview } from './overview'
import { useNearChunks } from './use-near-chunks'

export function TextView(props: TextViewProps): ReactNode {
  const { say } = useWords()
  const { desk, shown, columns, label, handle } = props
  const pane = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const chunks = useMemo(() => chunksOf(shown, columns), [shown, columns])
  const { near, isNear, heightOf, mount } = useNearChunks(pane, sheet, chunks)
  const [wanted, want] = useState<{ readonly row: number } | null>(null)

  const reveal = useCallback(
    (row: number) => {
      const chunk = chunkOf(chunks, row)
      if (chunk !== null) mount(chunk.key)
      want({ row })
    },
    [chunks, mount],
  )
  // what is drawn above it on the way gets its true height later: the place is held until a person scrolls
  useLayoutEffect(() => {
    if (wanted === null) return
    const row = sheet.current?.querySelector<HTMLElement>(`[data-row-index="${wanted.row}"]`)
    const place = row?.querySelector('.is-here') ?? row
    place?.scrollIntoView({ block: 'center' })
  }, [wanted, near])
  const letGo = (): void => want(null)
  useImperativeHandle(handle, () => ({
    reveal,
    focus: () => (sheet.current?.querySelector<HTMLElement>('[data-side][tabindex="0"]') ?? pane.current)?.focus(),
  }))

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(keyPress(event)) || event.ctrlKey || event.altKey || event.metaKey || sheet.current === null) return
    if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.dataset['side'] !== undefined) {
      const paragraph = paragraphOf(event.target)
      if (paragraph === null) return
      event.preventDefault()
      desk.visit(reviewPlace(desk.pair.ids[paragraph.side], { kind: 'passage', span: paragraph.span }))
    } else if (moveInText(sheet.current, event.key)) event.preventDefault()
  }
  return (
    <section className={`text-view text-view-${columns}`} aria-label={label} data-pane="" tabIndex={-1}>
      <div ref={pane} className="text-scroll" onWheel={letGo} onPointerDown={letGo}>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus */}
        <div ref={sheet} className="text-sheet" role="grid" aria-label={label} onKeyDown={onKeyDown}>
          {chunks.map((chunk, i) => (
            <Chunk
              key={chunk.key}
              chunk={chunk}
              isNear={isNear(chunk)}
              height={heightOf(chunk)}
              isFirst={i === 0}
              {...props}
              onReveal={reveal}
            />
          ))}
          {columns === 'both' && <Connectors desk={desk} pane={pane} sheet={sheet} chunks={chunks} />}
        </div>
      </div>
      <Overview
        desk={desk}
        pane={pane}
        sheet={sheet}
        chunks={chunks}
        label={say(compare.ruler, { n: desk.walked.length })}
      />
    </section>
  )
}
