/** Numbers in a paper's words: found, written one way, and told from those that nothing in the evidence bears out. */

import type { Span } from '../text/span'
import { statementsOf } from './statements'
import type { WorkingPaper } from './paper'

/** Digits of both widths with their groups and decimals; Chinese numerals are words here. */
const number = /[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?/g

/** Half-width, without groups, leading zeros and needless decimals: `１,０２０.50` is `1020.5`. */
export function numberKey(text: string): string {
  const plain = text
    .replace(/[０-９．]/g, (c) => (c === '．' ? '.' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)))
    .replace(/[,，]/g, '')
  const [whole = '', decimals = ''] = plain.split('.')
  const trimmed = decimals.replace(/0+$/, '')
  return `${whole.replace(/^0+(?=\d)/, '')}${trimmed === '' ? '' : `.${trimmed}`}`
}

export interface FoundNumber {
  readonly span: Span
  readonly key: string
}

export function numbersIn(text: string): readonly FoundNumber[] {
  return [...text.matchAll(number)].map(({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    key: numberKey(found),
  }))
}

/** Where in a text numbers stand that are not among the known ones: for marking while a person types. */
export function looseNumbers(text: string, known: ReadonlySet<string>): readonly Span[] {
  return numbersIn(text)
    .filter(({ key }) => !known.has(key))
    .map(({ span }) => span)
}

/** The numbers that the evidence bears out: of the generated statements, and of the texts they were made from. */
export function knownNumbers(generated: WorkingPaper, texts: readonly string[]): readonly string[] {
  const known = new Set<string>()
  for (const { text, origin } of statementsOf(generated)) {
    if (origin === 'own') continue
    for (const { key } of numbersIn(text)) known.add(key)
  }
  for (const text of texts) for (const { key } of numbersIn(text)) known.add(key)
  return [...known].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
}
