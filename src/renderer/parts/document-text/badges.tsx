/** The signs beside the operands of the selected finding, laid over the text without touching it. */

import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react'
import type { LitSpan } from '../../state/lit'
import { measured, type TextMap } from './text-map'

interface Badge {
  readonly sign: string
  readonly role: LitSpan['role']
  readonly left: number
  readonly top: number
}

/** More operands than this are told by their colour alone in the text; the evidence card lists them all. */
const mostBadges = 80

export interface BadgesProps {
  readonly spans: readonly LitSpan[]
  readonly map: TextMap | null
  /** What the badges lie over; they scroll with it. */
  readonly sheet: RefObject<HTMLElement | null>
  /** Changes whenever the text was laid out anew. */
  readonly layout: number
}

export function Badges({ spans, map, sheet, layout }: BadgesProps): ReactNode {
  const [badges, setBadges] = useState<readonly Badge[]>([])

  useLayoutEffect(() => {
    const ground = sheet.current?.getBoundingClientRect()
    if (map === null || ground === undefined) return
    const signed = spans.filter(({ sign }) => sign !== null).slice(0, mostBadges)
    setBadges(
      signed.flatMap(({ span, role, sign }) => {
        const range = map.rangeOf(span)
        const box = range === null ? undefined : measured(range).getClientRects()[0]
        if (box === undefined || sign === null) return []
        return [{ sign, role, left: box.left - ground.left, top: box.top - ground.top }]
      }),
    )
  }, [spans, map, sheet, layout])

  return badges.map(({ sign, role, left, top }, i) => (
    <span key={i} className={`badge badge-${role}`} style={{ left, top }} aria-hidden="true">
      {sign}
    </span>
  ))
}
