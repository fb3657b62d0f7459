/** The keyboard of the whole window: every command's key, the ladder of Esc, and `?` for the sheet of keys. */

import { useEffect, useRef } from 'react'
import { isTextField } from '../parts/row-keys'
import { isComposing, isPlainCharacter, matches } from '../state/keyboard'
import { type Command, commands } from './commands'

export interface KeyHandlers {
  readonly run: (command: Command) => void
  readonly isEnabled: (command: Command) => boolean
  readonly clearSelection: () => boolean
  readonly focusCentre: () => void
  readonly showKeys: () => void
}

export function useKeys(handlers: KeyHandlers): void {
  const present = useRef(handlers)
  useEffect(() => {
    present.current = handlers
  })
  useEffect(() => {
    // On the way down: a dialog closes itself on Esc before the key comes back up, and commands go before the keys
    // of single controls (Alt+Home is no Home). Esc and plain characters belong to the control that has the focus first.
    let wasCovered = false
    const onCapture = (event: KeyboardEvent): void => {
      wasCovered = document.querySelector('[role="dialog"], [role="menu"]') !== null
      if (wasCovered || isComposing(event)) return
      if (pressCommand(event, present.current)) event.preventDefault()
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (wasCovered || event.defaultPrevented || isComposing(event)) return
      if (pressOther(event, present.current)) event.preventDefault()
    }
    window.addEventListener('keydown', onCapture, { capture: true })
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onCapture, { capture: true })
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

/** Whether the key was one of ours, as in both functions. */
function pressCommand(event: KeyboardEvent, handlers: KeyHandlers): boolean {
  const command = commands.find(({ keys }) => keys.some((key) => matches(event, key)))
  if (command === undefined || (command.leavesFields && isTextField(event.target))) return false
  if (handlers.isEnabled(command)) handlers.run(command)
  return true
}

function pressOther(event: KeyboardEvent, handlers: KeyHandlers): boolean {
  if (isPlainCharacter(event)) {
    if (event.key !== '?' || isTextField(event.target)) return false
    handlers.showKeys()
    return true
  }
  return event.key === 'Escape' && escape(event, handlers)
}

/** Popups close themselves before this is reached; then the selection, then the field, then back to the text. */
function escape(event: KeyboardEvent, handlers: KeyHandlers): boolean {
  if (isTextField(event.target) && event.target instanceof HTMLElement) {
    event.target.blur()
    handlers.focusCentre()
    return true
  }
  if (!handlers.clearSelection()) handlers.focusCentre()
  return true
}
