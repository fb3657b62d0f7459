/** Takes a paragraph to be put beside another: by a click, or dragged onto it. */

import type { ReactNode } from 'react'
import { pins } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import type { CompareDesk, Paragraph } from './desk'

export function PinHandle(props: { readonly desk: CompareDesk; readonly paragraph: Paragraph }): ReactNode {
  const { say } = useWords()
  const { desk, paragraph } = props
  if (desk.engagementId === null || !desk.pair.view.canDecide) return null
  return (
    <button
      type="button"
      className="pin-handle"
      tabIndex={-1}
      draggable
      aria-label={say(pins.take)}
      title={`${say(pins.take)} (M)`}
      onClick={() => desk.pinning.take(paragraph)}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', '') // without data nothing is dragged
        event.dataTransfer.effectAllowed = 'link'
        if (desk.pinning.taken === null) desk.pinning.take(paragraph)
      }}
    >
      <span aria-hidden="true">⊶</span>
    </button>
  )
}
