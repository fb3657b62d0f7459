/** Moving through a list by J and K or the arrow keys: what carries `data-row` is a row and takes the focus. */

import { isComposing, isPlainCharacter, type KeyPress } from '../state/keyboard'

const steps: Readonly<Record<string, number>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }

/** Moves the focus; false where the key means nothing here. Letters mean nothing while someone types. */
export function moveInRows(list: HTMLElement, press: KeyPress, target: EventTarget): boolean {
  if (isComposing(press) || (isPlainCharacter(press) && isTextField(target))) return false
  if (press.ctrlKey || press.altKey || press.metaKey) return false
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === list.ownerDocument.activeElement)
  const step = steps[press.key]
  const to =
    press.key === 'Home'
      ? 0
      : press.key === 'End'
        ? rows.length - 1
        : step === undefined
          ? null
          : Math.max(at + step, 0)
  const row = to === null ? undefined : rows[to]
  if (row === undefined) return false
  row.focus()
  row.scrollIntoView({ block: 'nearest' })
  return true
}

/** Where letters are typed, so that they are no commands. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
}
