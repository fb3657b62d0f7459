/** Esc leaves a form of the desk: what was typed waits, and the focus goes back to the list. */

import type { KeyboardEvent } from 'react'
import type { Desk } from './desk'

export function leaveOnEscape(desk: Pick<Desk, 'session'>): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    desk.session.begin(null)
    const place = document.querySelector<HTMLElement>('[data-row][aria-current="true"], .document-pane')
    place?.focus()
  }
}
