/** Fills the slots of a sentence: `全年收到申请{received}件` with mentions, words or whole passages. */

import type { Claim, Mention, Passage, Piece } from './model'

export type Slot = string | Mention | Passage

export type Slots = Readonly<Record<string, Slot>>

const slot = /\{([a-zA-Z]+)\}/

/** Throws where a template names a slot that is not given. */
export function say(template: string, slots: Slots): Passage {
  const pieces: Piece[] = []
  for (const [index, part] of template.split(slot).entries()) {
    if (index % 2 === 0) {
      if (part !== '') pieces.push(part)
      continue
    }
    const filled = slots[part]
    if (filled === undefined) throw new Error(`bug: no slot ${part} in ${template}`)
    if (typeof filled === 'string' || 'claim' in filled) pieces.push(filled)
    else pieces.push(...filled)
  }
  return pieces
}

/** Passages one after the other, with marks between: `、` or `，` or `；`. */
export function joined(passages: readonly Passage[], between: string): Passage {
  return passages.flatMap((passage, index) => (index === 0 ? passage : [between, ...passage]))
}

export function mention(value: number | string, claim: Claim): Mention {
  return { printed: String(value), claim }
}

/** A number that nothing in the report can confirm. */
export function loose(value: number | string): Mention {
  return mention(value, { kind: 'loose', group: 'loose', codes: [] })
}

/** The same number as stated in a table. */
export function tied(value: number, group: string, ...codes: readonly string[]): Mention {
  return mention(value, { kind: 'tied', group, codes })
}
