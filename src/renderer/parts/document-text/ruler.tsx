/** The whole text at a glance: where findings and open numbers stand, in lanes beside the scroll bar. */

import { type PointerEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { Span } from '@shared/text/span'

export interface RulerLane {
  readonly spans: readonly Span[]
  /** The name of a colour of the theme. */
  readonly colour: string
  readonly lane: 0 | 1
}

export interface RulerProps {
  readonly lanes: readonly RulerLane[]
  readonly label: string
  readonly pane: RefObject<HTMLElement | null>
  readonly sheet: RefObject<HTMLElement | null>
  /** Measures what is drawn, and says at which height in the sheet the character at an offset stands; null where it is not drawn. */
  readonly heightOf: (sheet: HTMLElement) => (offset: number) => number | null
}

const width = 14
const laneWidth = 6
const markHeight = 3

/** The text is on the screen by then; and while it is scrolled, block after block gets its height. */
const settleMs = 80

export function Ruler({ lanes, label, pane, sheet, heightOf }: RulerProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // Measuring blocks is cheap once they are laid out and dear before: so after the paint, and once for many causes.
    const draw = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (canvas.current !== null && sheet.current !== null) drawLanes(canvas.current, sheet.current, heightOf, lanes)
      }, settleMs)
    }
    draw()
    const scheme = new MutationObserver(draw)
    scheme.observe(window.document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
    const size = new ResizeObserver(draw)
    if (canvas.current !== null) size.observe(canvas.current)
    if (sheet.current !== null) size.observe(sheet.current)
    return () => {
      clearTimeout(timer)
      scheme.disconnect()
      size.disconnect()
    }
  }, [lanes, sheet, heightOf])

  const jump = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.type === 'pointermove' && event.buttons !== 1) return
    const box = event.currentTarget.getBoundingClientRect()
    const view = pane.current
    if (view === null || box.height === 0) return
    view.scrollTop = ((event.clientY - box.top) / box.height) * view.scrollHeight - view.clientHeight / 2
  }

  return (
    <canvas ref={canvas} className="ruler" role="img" aria-label={label} onPointerDown={jump} onPointerMove={jump} />
  )
}

function drawLanes(
  canvas: HTMLCanvasElement,
  sheet: HTMLElement,
  heightOf: RulerProps['heightOf'],
  lanes: readonly RulerLane[],
): void {
  const ratio = window.devicePixelRatio
  const height = canvas.clientHeight
  canvas.width = width * ratio
  canvas.height = height * ratio
  const pen = canvas.getContext('2d')
  if (pen === null) return
  pen.scale(ratio, ratio)
  const placeOf = heightOf(sheet)
  const style = getComputedStyle(canvas)
  const whole = Math.max(sheet.offsetHeight, 1)
  for (const { spans, colour, lane } of lanes) {
    pen.fillStyle = style.getPropertyValue(colour)
    let drawnTo = -1
    for (const at of spans) {
      const y = placeOf(at.start)
      if (y === null) continue
      const top = Math.round((y / whole) * height)
      if (top <= drawnTo) continue // one pixel row is painted once, however many marks fall on it
      pen.fillRect(lane === 0 ? 1 : width - laneWidth - 1, top, laneWidth, markHeight)
      drawnTo = top
    }
  }
}
