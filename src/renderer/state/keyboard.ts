/** Which command a pressed key means; never one while a person composes or types. */

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isComposing: boolean
  readonly keyCode: number
}

interface Chord {
  readonly key: string
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
}

const names: Readonly<Record<string, string>> = {
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
  esc: 'escape',
  space: ' ',
}

/** Reads the menu's notation: `CmdOrCtrl+Shift+O`. */
export function chordOf(accelerator: string): Chord {
  const parts = accelerator.toLowerCase().split('+')
  const last = parts.at(-1) ?? ''
  return {
    key: names[last] ?? last,
    ctrl: parts.includes('cmdorctrl') || parts.includes('ctrl'),
    alt: parts.includes('alt'),
    shift: parts.includes('shift'),
  }
}

/** An input method is at work: what is pressed belongs to it. 229 is what browsers report for such keys. */
export function isComposing(press: KeyPress): boolean {
  return press.isComposing || press.keyCode === 229
}

export function matches(press: KeyPress, accelerator: string): boolean {
  if (isComposing(press)) return false
  const chord = chordOf(accelerator)
  const isMark = chord.key.length === 1 && !/[a-z0-9]/.test(chord.key) // `?` needs Shift on most layouts
  return (
    press.key.toLowerCase() === chord.key &&
    (press.ctrlKey || press.metaKey) === chord.ctrl &&
    press.altKey === chord.alt &&
    (isMark || press.shiftKey === chord.shift)
  )
}

/** A key without Ctrl, Alt or Meta that would otherwise be typed. */
export function isPlainCharacter(press: KeyPress): boolean {
  return press.key.length === 1 && !press.ctrlKey && !press.altKey && !press.metaKey
}

const shown: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
}

/** The keys of an accelerator as they are shown, one by one. */
export function shownKeys(accelerator: string): readonly string[] {
  return accelerator.split('+').map((key) => shown[key] ?? key)
}
