/** Highlights characters at once, in the colour used last: the one act of annotating that asks for nothing more. */

import { useCallback } from 'react'
import type { Annotation } from '@shared/review/act'
import { anchorOn } from '@shared/review/place'
import type { Json } from '@shared/ipc/settings'
import type { Span } from '@shared/text/span'
import { useCommand } from '../../api/use-command'
import { useRemembered } from '../../api/use-remembered'
import { allColours } from '../../state/annotated'
import type { Desk } from './desk'

type Colour = Annotation['colour']
const readColour = (kept: Json | undefined): Colour => allColours.find((one) => one === kept) ?? 'yellow'
const writeColour = (colour: Colour): Json => colour

/** The pen in hand. */
export function useColour(): readonly [Colour, (colour: Colour) => void] {
  return useRemembered('review.colour', readColour, writeColour)
}

export function useHighlight(desk: Desk): (at: Span) => void {
  const { audit, index, session } = desk
  const [add] = useCommand('annotation.add')
  const [colour] = useColour()
  return useCallback(
    (at) => {
      if (audit === null) return
      const { document, report } = index.content
      const anchor = anchorOn(document.text, report, at)
      const { engagementId, reportId } = audit
      const annotation = { reportId, kind: 'highlight' as const, anchor, text: '', tags: [], colour }
      void add({ engagementId, annotation }).then((result) => {
        session.tell(result.ok ? null : result.error.message)
        if (result.ok) session.unpick()
      })
    },
    [audit, index, session, add, colour],
  )
}
