/** The original text with its marks: drawn once, painted by ranges, clicked by character. */

import {
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Ref } from 'react'
import type { Span } from '@shared/text/span'
import type { LitSpan } from '../../state/lit'
import { Badges } from './badges'
import { blockHeights, offsetAtHeight } from './block-heights'
import './document-text.css'
import { clearAll, families, type Family, type Marks, paint } from './highlights'
import { Ink, type InkMark } from './ink'
import { Ruler, type RulerLane } from './ruler'
import { TextBlocks, type TextBlocksProps } from './text-blocks'
import { mapText, measured, type TextMap } from './text-map'

export interface DocumentTextHandle {
  /** Scrolls so that the characters can be read, unless they can already. */
  readonly reveal: (at: Span) => void
  readonly focus: () => void
}

export interface DocumentTextProps extends TextBlocksProps {
  readonly label: string
  readonly marks: Marks
  /** The operands that carry a sign. */
  readonly signed: readonly LitSpan[]
  readonly lanes: readonly RulerLane[]
  readonly rulerLabel: string
  /** A click on a character; never at the end of selecting text. */
  readonly onPick: (offset: number) => void
  readonly onHover?: (offset: number | null) => void
  /** Characters were selected by hand; null when they no longer are. */
  readonly onSelectText?: (at: Span | null) => void
  /** What people put on the text, shown after its characters. */
  readonly ink?: readonly InkMark[]
  /** Kept from one view of the original to the other: the first character in view. */
  readonly top?: RefObject<number | null>
  readonly handle?: Ref<DocumentTextHandle>
}

export function DocumentText(props: DocumentTextProps): ReactNode {
  const { document, showChrome, showCharacters, marks, signed, label, onPick, onHover, ink = noInk } = props
  const pane = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<TextMap | null>(null)
  const [layout, setLayout] = useState(0)

  useLayoutEffect(() => {
    if (sheet.current !== null) setMap(mapText(sheet.current))
  }, [document, showChrome, showCharacters])

  useEffect(() => {
    if (sheet.current === null || typeof ResizeObserver === 'undefined') return
    let width: number | null = null
    const observer = new ResizeObserver(([entry]) => {
      if (present.current.hasOverlays) setLayout((count) => count + 1) // else nothing that is drawn depends on it
      const now = entry?.contentRect.width ?? null
      const isFirst = width === null
      if (now === width) return
      width = now // every line breaks anew: what was in view has gone elsewhere
      if (isFirst) return
      const place = present.current
      if (place.map !== null && place.at !== undefined && pane.current !== null)
        reveal(place.map, pane.current, place.at)
    })
    observer.observe(sheet.current)
    return () => observer.disconnect()
  }, [])

  const present = useRef<{ map: TextMap | null; at: Span | undefined; hasOverlays: boolean }>({
    map: null,
    at: undefined,
    hasOverlays: false,
  })
  useEffect(() => {
    const hasOverlays = ink.length > 0 || signed.some(({ sign }) => sign !== null)
    present.current = { map, at: marks.here?.[0], hasOverlays }
  })

  useEffect(() => clearAll, [])
  useKeptTop(props, map, pane, sheet)

  useImperativeHandle(
    props.handle,
    () => ({
      reveal: (at) => {
        if (map !== null && pane.current !== null) reveal(map, pane.current, at)
      },
      focus: () => pane.current?.focus(),
    }),
    [map],
  )

  const heightOf = useMemo(() => blockHeights(document), [document])
  const hovering = useHover(map, onHover)
  useSelectedText(map, props.onSelectText)

  const pick = (event: PointerEvent): void => {
    if (event.button !== 0 || map === null || window.getSelection()?.isCollapsed === false) return
    const offset = map.offsetAt(event.clientX, event.clientY)
    if (offset !== null) onPick(offset)
  }

  return (
    <div className="document-text">
      {/* The keyboard reaches every mark through the lists and F8; clicking the text is a short cut for the mouse. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={pane}
        className="document-pane"
        role="region"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onPointerUp={pick}
        {...hovering}
      >
        <div ref={sheet} className="document-sheet" lang="zh-CN">
          <TextBlocks document={document} showChrome={showChrome} showCharacters={showCharacters} />
          <Ink marks={ink} map={map} sheet={sheet} layout={layout} />
          <Badges spans={signed} map={map} sheet={sheet} layout={layout} />
        </div>
      </div>
      <Ruler lanes={props.lanes} label={props.rulerLabel} pane={pane} sheet={sheet} heightOf={heightOf} />
      {map !== null &&
        families.map((family) => <Painted key={family} map={map} family={family} spans={marks[family]} />)}
    </div>
  )
}

/** Begins where the other view of the original was left, and leaves word where this one is. */
function useKeptTop(
  { top, document }: DocumentTextProps,
  map: TextMap | null,
  pane: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
): void {
  const isMapped = map !== null
  useLayoutEffect(() => {
    const view = pane.current
    const ground = sheet.current
    if (top === undefined || map === null || view === null || ground === null) return
    if (top.current !== null) reveal(map, view, { start: top.current, end: top.current + 1 })
    return () => {
      top.current = offsetAtHeight(document, ground, view.scrollTop)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the text can be measured
  }, [isMapped])
}

const none: readonly Span[] = []

/** One family of marks; painted again only when its own spans change. */
function Painted(props: {
  readonly map: TextMap
  readonly family: Family
  readonly spans: readonly Span[] | undefined
}) {
  const { map, family, spans = none } = props
  useLayoutEffect(() => paint(map, family, spans), [map, family, spans])
  return null
}

const noInk: readonly InkMark[] = []

/** A moment without change, so that dragging over a page is told once. */
const selectedMs = 80

/** Tells which characters are selected by hand. A selection in a field elsewhere takes nothing away from what was begun with them. */
function useSelectedText(map: TextMap | null, onSelectText: ((at: Span | null) => void) | undefined): void {
  useEffect(() => {
    if (map === null || onSelectText === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = (): void => {
      const selection = window.getSelection()
      const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
      onSelectText(range === null ? null : map.spanOf(range))
    }
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(tell, selectedMs)
    }
    // a key pressed at once after the drag must find the characters
    document.addEventListener('selectionchange', later)
    document.addEventListener('pointerup', tell)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
      document.removeEventListener('pointerup', tell)
    }
  }, [map, onSelectText])
}

/** Tells which character the pointer is over, at most once a frame. */
function useHover(map: TextMap | null, onHover: ((offset: number | null) => void) | undefined) {
  const frame = useRef(0)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  if (onHover === undefined || map === null) return {}
  return {
    onPointerMove: (event: PointerEvent) => {
      const { clientX, clientY } = event
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(() => onHover(map.offsetAt(clientX, clientY)))
    },
    onPointerLeave: () => {
      cancelAnimationFrame(frame.current)
      onHover(null)
    },
  }
}

/** Distance from the edges within which a place counts as not yet readable. */
const margin = 48

/**
 * Blocks that were never laid out have a guessed height, so the first jump may land beside the place; what comes into
 * view is then laid out, and two more frames correct the rest.
 */
function reveal(map: TextMap, pane: HTMLElement, at: Span, frames = 2): void {
  const range = map.rangeOf(at)
  if (range === null) return
  const place = measured(range).getBoundingClientRect()
  const view = pane.getBoundingClientRect()
  if (place.top < view.top + margin || place.bottom > view.bottom - margin) {
    pane.scrollTop += place.top - view.top - view.height / 3
  }
  if (frames > 0) requestAnimationFrame(() => reveal(map, pane, at, frames - 1))
}
