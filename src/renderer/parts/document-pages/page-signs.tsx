/** The signs of operands and what people wrote, on one page beside the characters they belong to. */

import { type ReactNode, useMemo } from 'react'
import { boxesOf, type PageMap } from '@shared/document/pages'
import type { LitSpan } from '../../state/lit'
import type { InkMark } from '../document-text/ink'

export interface PageSignsProps {
  readonly map: PageMap
  readonly page: number
  /** Pixels a point. */
  readonly scale: number
  readonly signed: readonly LitSpan[]
  readonly ink: readonly InkMark[]
}

interface Sign {
  readonly className: string
  readonly sign: string
  readonly x: number
  readonly y: number
  /** Signs before it in the same place. */
  readonly shift: number
}

export const PageSigns = ({ map, page, scale, signed, ink }: PageSignsProps): ReactNode => {
  const signs = useMemo(() => [...badgesOn(map, page, signed), ...inkOn(map, page, ink)], [map, page, signed, ink])
  return signs.map(({ className, sign, x, y, shift }, i) => (
    <span key={i} className={className} style={{ left: x * scale + shift, top: y * scale }} aria-hidden="true">
      {sign}
    </span>
  ))
}

function badgesOn(map: PageMap, page: number, signed: readonly LitSpan[]): readonly Sign[] {
  return signed.flatMap(({ span, sign, role }) => {
    const box = sign === null ? undefined : boxesOf(map, span)[0]
    return sign === null || box?.page !== page
      ? []
      : [{ className: `badge badge-${role}`, sign, x: box.x0, y: box.y0, shift: 0 }]
  })
}

function inkOn(map: PageMap, page: number, ink: readonly InkMark[]): readonly Sign[] {
  const widths = new Map<string, number>() // several on the same characters stand beside each other
  return ink.flatMap(({ span, sign, kind }) => {
    const box = boxesOf(map, span).at(-1)
    if (box?.page !== page) return []
    const place = `${box.x1} ${box.y0}`
    const shift = widths.get(place) ?? 0
    widths.set(place, shift + 4 + 8 * sign.length)
    return [{ className: `ink ink-${kind}`, sign, x: box.x1, y: box.y0, shift }]
  })
}
