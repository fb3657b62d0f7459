/** What people wrote on the text, laid over it after the characters it belongs to: ticks, the sign of a note, a correction. */

import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react'
import type { Span } from '@shared/text/span'
import { measured, type TextMap } from './text-map'

export interface InkMark {
  readonly span: Span
  /** A tick's letter, `¶` for a note, `✎` for a correction. */
  readonly sign: string
  readonly kind: 'person' | 'corrected'
}

/** More are told by their marks on the characters, and all are in the list. */
const mostInk = 600

export interface InkProps {
  readonly marks: readonly InkMark[]
  readonly map: TextMap | null
  /** What it lies over; it scrolls with it. */
  readonly sheet: RefObject<HTMLElement | null>
  /** Changes whenever the text was laid out anew. */
  readonly layout: number
}

type Drawn = InkMark & { readonly left: number; readonly top: number }

export function Ink({ marks, map, sheet, layout }: InkProps): ReactNode {
  const [drawn, setDrawn] = useState<readonly Drawn[]>([])
  useLayoutEffect(() => {
    const ground = sheet.current?.getBoundingClientRect()
    if (map === null || ground === undefined) return
    const widths = new Map<string, number>() // several on the same characters stand beside each other
    setDrawn(
      marks.slice(0, mostInk).flatMap((mark) => {
        const range = map.rangeOf(mark.span)
        const box = range === null ? undefined : [...measured(range).getClientRects()].at(-1)
        if (box === undefined) return []
        const place = `${Math.round(box.right)} ${Math.round(box.top)}`
        const shift = widths.get(place) ?? 0
        widths.set(place, shift + 4 + 8 * mark.sign.length)
        return [{ ...mark, left: box.right - ground.left + shift, top: box.top - ground.top }]
      }),
    )
  }, [marks, map, sheet, layout])

  return drawn.map(({ sign, kind, left, top }, i) => (
    <span key={i} className={`ink ink-${kind}`} style={{ left, top }} aria-hidden="true">
      {sign}
    </span>
  ))
}
