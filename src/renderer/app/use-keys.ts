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
    // A dialog closes itself on Esc before the key gets here, so what lay on top is looked up on the way down.
    let wasCovered = false
    const onCapture = (): void => {
      wasCovered = document.querySelector('[role="dialog"], [role="menu"]') !== null
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (wasCovered || event.defaultPrevented || isComposing(event)) return
      if (press(event, present.current)) event.preventDefault()
    }
    window.addEventListener('keydown', onCapture, { capture: true })
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onCapture, { capture: true })
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

/** Whether the key was one of ours. */
function press(event: KeyboardEvent, handlers: KeyHandlers): boolean {
  if (isPlainCharacter(event)) {
    if (event.key !== '?' || isTextField(event.target)) return false
    handlers.showKeys()
    return true
  }
  if (event.key === 'Escape') return escape(event, handlers)
  const command = commands.find(({ accelerator }) => accelerator !== null && matches(event, accelerator))
  if (command === undefined) return false
  if (handlers.isEnabled(command)) handlers.run(command)
  return true
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
