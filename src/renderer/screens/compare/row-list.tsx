/** A list whose rows are reached by J and K or the arrow keys and taken by Enter or a click, and such a row. */

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'

export function RowList({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current !== null && moveInRows(list.current, keyPress(event), event.target)) event.preventDefault()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows take the keys
    <ul ref={list} className="row-list" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </ul>
  )
}

export interface ListRowProps {
  readonly isHere: boolean
  readonly isDisabled?: boolean
  /** A sign before the words. */
  readonly sign?: ReactNode
  readonly onTake: () => void
  readonly children: ReactNode
  /** For tests and styles: what the row is about. */
  readonly name?: Readonly<Record<`data-${string}`, string>>
}

export function ListRow({ isHere, isDisabled = false, sign, onTake, children, name }: ListRowProps): ReactNode {
  return (
    <button
      type="button"
      data-row=""
      className="list-row"
      disabled={isDisabled}
      aria-current={isHere}
      onClick={onTake}
      {...name}
    >
      {sign}
      <span className="list-words">{children}</span>
    </button>
  )
}
