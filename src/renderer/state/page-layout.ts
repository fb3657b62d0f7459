/** Where the pages of a paged file stand under each other at a zoom, and which of them are in view. */

import type { PageSize } from '@shared/document/pages'

/** In pixels of the window, from the top left corner of all pages together. */
export interface PlacedPage {
  /** Zero-based. */
  readonly index: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface PageLayout {
  /** Pixels a point. */
  readonly scale: number
  readonly pages: readonly PlacedPage[]
  readonly width: number
  readonly height: number
}

/** As wide as the pane, or in per cent of the size on paper. */
export type PageZoom = 'width' | number

/** Around pages, and between them: the number of each stands there. */
export const pageGap = 28
const side = 16
const foot = 40
/** Pixels a point on a screen of 96 pixels an inch. */
const natural = 96 / 72
const smallestScale = 0.2
const largestScale = 5
const steps: readonly number[] = [25, 50, 75, 100, 125, 150, 200, 300]

export function layOutPages(sizes: readonly PageSize[], zoom: PageZoom, paneWidth: number): PageLayout {
  const widest = Math.max(1, ...sizes.map(({ width }) => width))
  const wished = zoom === 'width' ? (paneWidth - 2 * side) / widest : (zoom / 100) * natural
  const scale = Math.min(largestScale, Math.max(smallestScale, wished))
  const width = Math.max(paneWidth, widest * scale + 2 * side)
  let top = pageGap
  const pages = sizes.map((size, index): PlacedPage => {
    const page = {
      index,
      left: (width - size.width * scale) / 2,
      top,
      width: size.width * scale,
      height: size.height * scale,
    }
    top += page.height + pageGap
    return page
  })
  return { scale, pages, width, height: top + foot }
}

/** Pages that reach into the stretch from `top` to `bottom`. */
export function pagesWithin({ pages }: PageLayout, top: number, bottom: number): readonly PlacedPage[] {
  const found: PlacedPage[] = []
  for (let i = firstEndingBelow(pages, top); i < pages.length; i++) {
    const page = pages[i]
    if (page === undefined || page.top >= bottom) break
    found.push(page)
  }
  return found
}

/** The page that a reader looks at: the one at the given height, or the next below. */
export function pageAt({ pages }: PageLayout, height: number): number {
  return Math.min(firstEndingBelow(pages, height), pages.length - 1)
}

/** The nearest step in that direction from what is shown now. */
export function zoomStep(scale: number, direction: 1 | -1): number {
  const now = (scale / natural) * 100
  const next = direction === 1 ? steps.find((step) => step > now + 1) : steps.findLast((step) => step < now - 1)
  return next ?? (direction === 1 ? (steps.at(-1) ?? 100) : (steps[0] ?? 100))
}

export const percentOf = (scale: number): number => Math.round((scale / natural) * 100)

function firstEndingBelow(pages: readonly PlacedPage[], height: number): number {
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    const page = pages[middle]
    if (page !== undefined && page.top + page.height <= height) low = middle + 1
    else high = middle
  }
  return low
}
