/** The word around a character, as a double click takes it. */

import type { Span } from '@shared/text/span'

/** A number with its separators, a word of letters, or Chinese characters up to the next mark. */
const kinds: readonly RegExp[] = [/[0-9０-９.,，．%％]/, /[A-Za-z]/, /\p{Script=Han}/u]
/** Longer stretches are no words. */
const longest = 200

export function wordAt(text: string, offset: number): Span | null {
  const here = characterAt(text, offset)
  if (here.trim() === '') return null
  const kind = kinds.find((one) => one.test(here))
  let start = offset
  let end = offset + here.length
  if (kind === undefined) return { start, end }
  while (start > 0 && offset - start < longest) {
    const before = characterBefore(text, start)
    if (!kind.test(before)) break
    start -= before.length
  }
  while (end < text.length && end - offset < longest) {
    const next = characterAt(text, end)
    if (!kind.test(next)) break
    end += next.length
  }
  return { start, end }
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0x20)
}

function characterBefore(text: string, offset: number): string {
  const two = offset >= 2 ? (text.codePointAt(offset - 2) ?? 0) : 0
  return two > 0xffff ? String.fromCodePoint(two) : text.slice(offset - 1, offset)
}
