/** Clicking and selecting on pages: a click picks a character, a drag or a double click selects characters. */

import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import { caretAt, type PageMap, spanAt } from '@shared/document/pages'
import type { Span } from '@shared/text/span'
import type { PageLayout } from '../../state/page-layout'
import { pageAt } from '../../state/page-layout'
import { wordAt } from '../../state/word-at'

export interface PickingInput {
  readonly map: PageMap
  readonly text: string
  readonly layout: PageLayout
  readonly pane: RefObject<HTMLElement | null>
  readonly sheet: RefObject<HTMLElement | null>
  readonly onPick: (offset: number) => void
  readonly onHover: ((offset: number | null) => void) | undefined
  readonly onSelectText: ((at: Span | null) => void) | undefined
}

/** Pixels by which a click may move. */
const click = 4
/** Within this of its edges the pane scrolls while characters are selected, by so much a move. */
const edge = 28
const scrollBy = 24

interface Drag {
  readonly from: number
  readonly x: number
  readonly y: number
  readonly isMoved: boolean
}

/** A point of a page, in points. */
interface PagePoint {
  readonly page: number
  readonly x: number
  readonly y: number
}

export function usePicking(input: PickingInput) {
  const { map, text, layout, pane, sheet, onPick, onHover, onSelectText } = input
  const drag = useRef<Drag | null>(null)
  const [dragged, setDragged] = useState<Span | null>(null)

  function pointOf(event: PointerEvent): PagePoint | null {
    const ground = sheet.current?.getBoundingClientRect()
    if (ground === undefined) return null
    const y = event.clientY - ground.top
    const page = layout.pages[pageAt(layout, y)]
    if (page === undefined) return null
    const x = event.clientX - ground.left
    return { page: page.index, x: (x - page.left) / layout.scale, y: (y - page.top) / layout.scale }
  }
  function characterAt(event: PointerEvent): Span | undefined {
    const point = pointOf(event)
    return point === null ? undefined : spanAt(map, text, point.page, point.x, point.y)
  }
  function caretOf(event: PointerEvent): number | undefined {
    const point = pointOf(event)
    return point === null ? undefined : caretAt(map, text, point.page, point.x, point.y)
  }

  return {
    /** While the pointer is down. */
    dragged,
    handlers: {
      onPointerDown(event: PointerEvent): void {
        const from = event.button === 0 ? caretOf(event) : undefined
        if (from === undefined) return
        drag.current = { from, x: event.clientX, y: event.clientY, isMoved: false }
      },
      onPointerMove(event: PointerEvent): void {
        const begun = drag.current
        if (begun === null) {
          onHover?.(characterAt(event)?.start ?? null)
          return
        }
        const isMoved = begun.isMoved || Math.hypot(event.clientX - begun.x, event.clientY - begun.y) > click
        if (!isMoved) return
        if (!begun.isMoved) event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { ...begun, isMoved }
        if (pane.current !== null) scrollAtEdge(pane.current, event.clientY)
        setDragged(between(begun.from, caretOf(event) ?? begun.from))
      },
      onPointerUp(event: PointerEvent): void {
        const begun = drag.current
        drag.current = null
        setDragged(null)
        if (begun === null) return
        if (begun.isMoved) {
          onSelectText?.(between(begun.from, caretOf(event) ?? begun.from))
          return
        }
        const at = characterAt(event)
        if (event.detail === 2 && at !== undefined) onSelectText?.(wordAt(text, at.start))
        else {
          onSelectText?.(null)
          if (at !== undefined) onPick(at.start)
        }
      },
      onPointerCancel(): void {
        drag.current = null
        setDragged(null)
      },
      onPointerLeave(): void {
        if (drag.current === null) onHover?.(null)
      },
    },
  }
}

function between(a: number, b: number): Span | null {
  return a === b ? null : { start: Math.min(a, b), end: Math.max(a, b) }
}

function scrollAtEdge(pane: HTMLElement, y: number): void {
  const view = pane.getBoundingClientRect()
  if (y < view.top + edge) pane.scrollTop -= scrollBy
  else if (y > view.bottom - edge) pane.scrollTop += scrollBy
}
