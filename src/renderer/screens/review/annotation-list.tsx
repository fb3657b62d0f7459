/** Every annotation of the report in its order; those without a place wait on top. */

import type { ReactNode } from 'react'
import { annotations as words } from '@shared/words/annotate'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'

export function AnnotationList({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  return <p className="pane-note">{say(desk.audit === null ? words.needEngagement : words.noneHow)}</p>
}
