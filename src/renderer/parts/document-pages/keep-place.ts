/** Where the pane of pages is scrolled to: what is looked at stays in view, whatever changes around it. */

import { type RefObject, useLayoutEffect, useRef } from 'react'
import { boxesOf, type PageBox, type PageMap } from '@shared/document/pages'
import { pageAt, type PageLayout, type PlacedPage } from '../../state/page-layout'

/** Distance from the edges within which a place counts as not yet readable. */
const margin = 48

export function revealBox(pane: HTMLElement, page: PlacedPage, box: PageBox, scale: number): void {
  const top = page.top + box.y0 * scale
  const bottom = page.top + box.y1 * scale
  if (top < pane.scrollTop + margin || bottom > pane.scrollTop + pane.clientHeight - margin)
    pane.scrollTop = top - pane.clientHeight / 3
  const left = page.left + box.x0 * scale
  const right = page.left + box.x1 * scale
  if (left < pane.scrollLeft + margin || right > pane.scrollLeft + pane.clientWidth - margin)
    pane.scrollLeft = left - pane.clientWidth / 3
}

/** What stood in the middle stays there when everything becomes larger or smaller; what is looked at stays in view. */
export function useKeptPlace(
  pane: RefObject<HTMLElement | null>,
  layout: PageLayout,
  isMeasured: boolean,
  lookAt: () => void,
): void {
  const before = useRef<PageLayout | null>(null)
  useLayoutEffect(() => {
    const element = pane.current
    if (element === null || !isMeasured) return
    const was = before.current
    before.current = layout
    if (was === null || was.scale === layout.scale) return
    const half = element.clientHeight / 2
    const middle = element.scrollTop + half
    const index = pageAt(was, middle)
    const [old, now] = [was.pages[index], layout.pages[index]]
    if (old === undefined || now === undefined) return
    element.scrollTop = now.top + (middle - old.top) * (layout.scale / was.scale) - half
    element.scrollLeft = (layout.width - element.clientWidth) / 2
    lookAt()
    // oxlint-disable-next-line react/exhaustive-deps -- only what is laid out anew moves what is in view
  }, [pane, layout, isMeasured])
}

/** Begins where the other view of the original was left, and leaves word where this one is. */
export function useKeptTop(
  top: RefObject<number | null>,
  map: PageMap,
  pane: RefObject<HTMLElement | null>,
  layout: PageLayout,
  isMeasured: boolean,
): void {
  const present = useRef(layout)
  useLayoutEffect(() => {
    present.current = layout
  })
  useLayoutEffect(() => {
    const element = pane.current
    if (!isMeasured || element === null) return
    const box = top.current === null ? undefined : boxesOf(map, { start: top.current, end: Infinity })[0]
    const page = box === undefined ? undefined : layout.pages[box.page]
    if (box !== undefined && page !== undefined) element.scrollTop = page.top + box.y0 * layout.scale - nearTop
    return () => {
      top.current = firstInView(map, present.current, element.scrollTop)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the pane has its size
  }, [isMeasured])
}

/** Pixels between the upper edge and what is brought there. */
export const nearTop = 12

function firstInView(map: PageMap, layout: PageLayout, height: number): number | null {
  const page = layout.pages[pageAt(layout, height)]
  if (page === undefined) return null
  const y = (height - page.top) / layout.scale
  const run = map.runs.find((one) => one.page > page.index || (one.page === page.index && one.far > y))
  return run?.start ?? null
}
