/** Words of a paper that may be reworded: picked by a click or Enter, and walked through by the arrow keys. */

import type { KeyboardEvent, ReactNode } from 'react'
import { papers as words } from '@shared/words/papers'
import { useWords } from '../../parts/words'
import type { PaperEditing } from './paper-editing'

/** By which the walk finds them, in the order of the page. */
export const editableMark = 'data-editable'

export interface EditableTextProps {
  readonly editing: PaperEditing
  readonly id: string
  /** Null in a slot. */
  readonly printed: string | null
  readonly children: ReactNode
}

/** Plain words where nothing may be changed. */
export function EditableText({ editing, id, printed, children }: EditableTextProps): ReactNode {
  const { say } = useWords()
  if (editing.view.readOnly !== null) return children
  const begin = (): void => editing.begin(id, printed)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) walk(event.currentTarget, step)
    else if (event.key === 'Enter' || event.key === ' ') begin()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span
      role="button"
      tabIndex={0}
      className="editable"
      title={say(words.reword)}
      data-editable={id}
      onClick={(event) => {
        // letters that are being picked out are not asked to be reworded
        if (window.getSelection()?.isCollapsed !== false || event.detail === 0) begin()
      }}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  )
}

function walk(from: HTMLElement, step: number): void {
  const sheet = from.closest('.paper-sheet')
  const all = [...(sheet?.querySelectorAll<HTMLElement>(`[${editableMark}]`) ?? [])]
  const next = all[all.indexOf(from) + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
