/** Shows something only when waiting gets noticeable, so that quick answers do not flicker. */

import { type ReactNode, useEffect, useState } from 'react'

const noticeableMs = 200

export function Delayed({ children }: { readonly children: ReactNode }): ReactNode {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), noticeableMs)
    return () => clearTimeout(timer)
  }, [])
  return isLate ? children : null
}
