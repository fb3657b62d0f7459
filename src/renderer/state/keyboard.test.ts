import { describe, expect, test } from 'vitest'
import { isPlainCharacter, type KeyPress, matches, shownKeys } from './keyboard'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
})

describe('keys', () => {
  test('match their accelerator and no other', () => {
    expect(matches(press('F8'), 'F8')).toBe(true)
    expect(matches(press('F8', { shiftKey: true }), 'F8')).toBe(false)
    expect(matches(press('F8', { shiftKey: true }), 'Shift+F8')).toBe(true)
    expect(matches(press('o', { ctrlKey: true }), 'CmdOrCtrl+O')).toBe(true)
    expect(matches(press('O', { ctrlKey: true, shiftKey: true }), 'CmdOrCtrl+O')).toBe(false)
    expect(matches(press('ArrowLeft', { altKey: true }), 'Alt+Left')).toBe(true)
    expect(matches(press('?', { shiftKey: true }), '?')).toBe(true)
  })

  test('mean nothing while an input method composes', () => {
    expect(matches(press('F8', { isComposing: true }), 'F8')).toBe(false)
    expect(matches(press('?', { keyCode: 229 }), '?')).toBe(false)
  })

  test('tell what would be typed, and how they are shown', () => {
    expect(isPlainCharacter(press('j'))).toBe(true)
    expect(isPlainCharacter(press('j', { ctrlKey: true }))).toBe(false)
    expect(isPlainCharacter(press('Enter'))).toBe(false)
    expect(shownKeys('CmdOrCtrl+Shift+O')).toEqual(['Ctrl', 'Shift', 'O'])
  })
})
