/** A stretch of a long list: drawn while it is near what is in view, else a blank of the height that it had. */

import { type ReactNode, useEffect, useRef, useState } from 'react'

export interface RowStretchProps {
  readonly rows: number
  /** Drawn at once, before anything was measured. */
  readonly isFirst: boolean
  /** Drawn wherever the list is scrolled to: it holds the row that is selected. */
  readonly isWanted: boolean
  readonly children: () => ReactNode
}

/** Height of a row of one line, for stretches that were never drawn. */
const rowHeight = 27
/** How far beyond the part in view stretches are drawn, so that scrolling meets no blank. */
const margin = '800px'

export function RowStretch({ rows, isFirst, isWanted, children }: RowStretchProps): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  const canObserve = typeof IntersectionObserver !== 'undefined'
  /** Height of the blank; null while it is drawn. */
  const [blank, setBlank] = useState<number | null>(isFirst || !canObserve ? null : rows * rowHeight)
  useEffect(() => {
    const here = list.current
    if (here === null || !canObserve) return
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1)
        if (last === undefined) return
        // what has the focus stays, or the keys would lead nowhere
        const isLeft = !last.isIntersecting && !here.contains(document.activeElement)
        setBlank((before) => (isLeft ? (before ?? last.boundingClientRect.height) : null))
      },
      { root: here.parentElement, rootMargin: margin },
    )
    observer.observe(here)
    return () => observer.disconnect()
  }, [canObserve])
  const isDrawn = blank === null || isWanted
  return (
    <ul ref={list} className="row-stretch" style={isDrawn ? undefined : { height: blank }}>
      {isDrawn && children()}
    </ul>
  )
}
