/** How much of a long list is drawn: more whenever its end comes into view, and enough for the row that is selected. */

import { type RefObject, useEffect, useRef, useState } from 'react'
import { rowsNeeded, rowStep } from '../../state/growing-list'

export interface Growing {
  readonly count: number
  /** What stands after the last row drawn. */
  readonly end: RefObject<HTMLLIElement | null>
}

export function useGrowing(total: number, needed: number): Growing {
  const [drawn, setDrawn] = useState(rowStep)
  const end = useRef<HTMLLIElement>(null)
  const count = rowsNeeded(drawn, total, needed)
  useEffect(() => {
    if (end.current === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn(count + rowStep)
      },
      { rootMargin: '400px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [count, total])
  return { count, end }
}
