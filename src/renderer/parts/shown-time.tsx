/** A moment of the trail as it is read: day and minute of this machine's clock, the exact time on hovering. */

import type { ReactNode } from 'react'
import { dayOf, minuteOf } from '../state/moment'

export function ShownTime({ at, dayOnly = false }: { readonly at: string; readonly dayOnly?: boolean }): ReactNode {
  return (
    <time dateTime={at} title={at} className="shown-time">
      {dayOnly ? dayOf(at) : minuteOf(at)}
    </time>
  )
}
