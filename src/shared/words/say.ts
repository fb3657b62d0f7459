/** How a sentence of the screen is said in either language: a pair of templates filled with values. */

import type { Bilingual } from '../checks/check'

export type Language = 'zh' | 'en'

/** A table of sentences by name; every one stands in both languages. */
export type Words = Readonly<Record<string, Bilingual>>

export type SayValues = Readonly<Record<string, string | number>>

const SLOT = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g

/**
 * Fills `{name}` with the value of that name; `{name|one|many}` chooses by whether the value is 1.
 * A name without a value stays as it stands, so that a slip is seen and not swallowed.
 */
export function say(words: Bilingual, language: Language, values: SayValues = {}): string {
  return words[language].replace(SLOT, (slot, name: string, one: string | undefined, many: string | undefined) => {
    const value = values[name]
    if (value === undefined) return slot
    if (one === undefined || many === undefined) return String(value)
    return String(value) === '1' ? one : many
  })
}
