/** A place in the original as a link: its offset, and the characters there for readers. */

import type { ReactNode } from 'react'
import type { Span } from '@shared/text/span'
import { sliceSpan } from '@shared/text/span'
import { evidence } from '@shared/words/review'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'

export function PlaceLink({ desk, at }: { readonly desk: Desk; readonly at: Span }): ReactNode {
  const { say } = useWords()
  const show = (): void => desk.setHover({ span: at, cell: null })
  const hide = (): void => desk.setHover({ span: null, cell: null })
  return (
    <button
      type="button"
      className="place-link"
      onClick={() => desk.goTo(at)}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
    >
      {say(evidence.offset, { n: at.start + 1 })}
      <span className="only-read">{sliceSpan(desk.index.content.document.text, at).slice(0, 20)}</span>
    </button>
  )
}
