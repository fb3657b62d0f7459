/** Where marks lie on the pages: the boxes of their characters, page by page, worked out once for each list of marks. */

import { boxesOf, type PageBox, type PageMap } from '@shared/document/pages'
import type { Span } from '@shared/text/span'

export type BoxesByPage = ReadonlyMap<number, readonly PageBox[]>

/** Marks that did not change keep their lists, so that each is worked out once however often the pages are drawn. */
export function boxReader(map: PageMap): (spans: readonly Span[]) => BoxesByPage {
  const known = new WeakMap<readonly Span[], BoxesByPage>()
  return (spans) => {
    const found = known.get(spans)
    if (found !== undefined) return found
    const made = new Map<number, PageBox[]>()
    for (const span of spans) {
      for (const box of boxesOf(map, span)) {
        const own = made.get(box.page)
        if (own === undefined) made.set(box.page, [box])
        else own.push(box)
      }
    }
    known.set(spans, made)
    return made
  }
}

/** Outlines of the boxes as the commands of a path, in points; `around` points outside of them. */
export function outlines(boxes: readonly PageBox[], around = 0): string {
  return boxes
    .map(({ x0, y0, x1, y1 }) => {
      const [left, top, right, bottom] = [x0 - around, y0 - around, x1 + around, y1 + around]
      return `M${n(left)} ${n(top)}H${n(right)}V${n(bottom)}H${n(left)}Z`
    })
    .join('')
}

/** Lines under the boxes, `below` points under their lower edge. */
export function underlines(boxes: readonly PageBox[], below = 0): string {
  return boxes.map(({ x0, x1, y1 }) => `M${n(x0)} ${n(y1 + below)}H${n(x1)}`).join('')
}

/** Lines through the middle of the boxes. */
export function strikes(boxes: readonly PageBox[]): string {
  return boxes.map(({ x0, y0, x1, y1 }) => `M${n(x0)} ${n((y0 + y1) / 2)}H${n(x1)}`).join('')
}

/** Half a wave, in points. */
const wave = 1.2

/** Waves under the boxes. */
export function waves(boxes: readonly PageBox[]): string {
  return boxes
    .map(({ x0, x1, y1 }) => {
      const count = Math.max(1, Math.round((x1 - x0) / (2 * wave)))
      return `M${n(x0)} ${n(y1 + wave / 2)}${`l${wave} ${-wave}l${wave} ${wave}`.repeat(count)}`
    })
    .join('')
}

const n = (value: number): string => String(Math.round(value * 100) / 100)
