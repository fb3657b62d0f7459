/** A key as React reports it, in the form that the rules of keys read. */

import type { KeyboardEvent } from 'react'
import type { KeyPress } from '../state/keyboard'

export function keyPress(event: KeyboardEvent): KeyPress {
  const { key, ctrlKey, metaKey, altKey, shiftKey, keyCode } = event
  return { key, ctrlKey, metaKey, altKey, shiftKey, keyCode, isComposing: event.nativeEvent.isComposing }
}
