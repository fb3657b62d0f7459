/** Which chunks are drawn: those near the view, and all of them for the printer. A chunk that left keeps its height. */

import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { RowChunk } from '../../state/compare-chunks'

/** More than a screen ahead, so that what comes into view is drawn already. */
const ahead = '1200px 0px'

/** The attribute by which a chunk on the page is known. */
export const chunkAttribute = 'data-chunk'

export interface NearChunks {
  /** Keys of the chunks near the view; another set whenever that changes. */
  readonly near: ReadonlySet<string>
  readonly isNear: (chunk: RowChunk) => boolean
  /** In pixels: as it was drawn last, else as guessed. */
  readonly heightOf: (chunk: RowChunk) => number
  /** Draws a chunk that is about to be scrolled to. */
  readonly mount: (key: string) => void
}

export function useNearChunks(
  pane: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
  chunks: readonly RowChunk[],
): NearChunks {
  const [near, setNear] = useState<ReadonlySet<string>>(() => new Set(chunks.slice(0, 4).map(({ key }) => key)))
  const heights = useRef(new Map<string, number>())
  const [drawsAll, drawAll] = useState(typeof IntersectionObserver === 'undefined')

  useEffect(() => {
    if (sheet.current === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        const [come, gone]: [string[], string[]] = [[], []]
        for (const { isIntersecting, target, boundingClientRect } of entries) {
          const key = target.getAttribute(chunkAttribute) ?? ''
          if (isIntersecting) come.push(key)
          else if (target.childElementCount > 0 && !target.contains(document.activeElement)) {
            heights.current.set(key, boundingClientRect.height)
            gone.push(key)
          }
        }
        if (come.length + gone.length > 0) {
          // drawn between the frames of scrolling, not instead of them
          startTransition(() => setNear((before) => new Set([...before, ...come].filter((key) => !gone.includes(key)))))
        }
      },
      { root: pane.current, rootMargin: ahead },
    )
    for (const element of sheet.current.querySelectorAll(`[${chunkAttribute}]`)) observer.observe(element)
    return () => observer.disconnect()
  }, [pane, sheet, chunks])

  useEffect(() => {
    const before = (): void => flushSync(() => drawAll(true))
    const after = (): void => drawAll(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])

  const mount = useCallback(
    (key: string) => setNear((before) => (before.has(key) ? before : new Set([...before, key]))),
    [],
  )
  return {
    near,
    isNear: ({ key }) => drawsAll || near.has(key),
    heightOf: ({ key, height }) => heights.current.get(key) ?? height,
    mount,
  }
}
