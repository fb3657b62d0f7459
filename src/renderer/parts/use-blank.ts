/** Whether a stretch of something long is drawn: only while it is near what is in view; else it is a blank of its height. */

import { type RefObject, useEffect, useState } from 'react'

/** How far beyond the part in view stretches are drawn, so that scrolling meets no blank. */
const margin = '800px'

/**
 * @param scroller selector of what scrolls around it
 * @param height in pixels, guessed, for as long as it was never drawn
 * @param isFirst drawn at once, before anything was measured
 * @returns the height of the blank in pixels; null while it is drawn
 */
export function useBlank(
  stretch: RefObject<HTMLElement | null>,
  scroller: string,
  height: number,
  isFirst: boolean,
): number | null {
  const canObserve = typeof IntersectionObserver !== 'undefined'
  const [blank, setBlank] = useState<number | null>(isFirst || !canObserve ? null : height)
  useEffect(() => {
    const here = stretch.current
    if (here === null || !canObserve) return
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1)
        if (last === undefined) return
        // what has the focus stays, or the keys would lead nowhere
        const isLeft = !last.isIntersecting && !here.contains(document.activeElement)
        setBlank((before) => (isLeft ? (before ?? last.boundingClientRect.height) : null))
      },
      { root: here.closest(scroller), rootMargin: margin },
    )
    observer.observe(here)
    return () => observer.disconnect()
  }, [stretch, scroller, canObserve])
  return blank
}
