/** How single characters are folded before any comparison: width, quotes, brackets, dashes, radicals, blanks. */

import { radicals } from './radicals'

/** Classes that are not the code of a folded character. Codes 0 to 3 are control characters and take the slow way. */
export const UNKNOWN = 0
/** Whitespace and invisible characters: nothing remains. */
export const DROPPED = 1
/** The character, or the cluster it begins, needs Unicode normalisation as a whole. */
export const CLUSTER = 2
/** May combine with the character before it: a mark, a Hangul vowel or final, a half-width voicing sign. */
export const JOINING = 3

const doubleQuotes = '"＂“”„‟〝〞〟«»「」『』″\'＇‘’‚‛′`´｀'
const dashes = '-－‐‑‒–—―−﹘﹣─━⸺⸻⁃'
const dots = '·•‧∙⋅・･●'
const openBrackets = '[［〔【〖﹝'
const closeBrackets = ']］〕】〗﹞'
const tildes = '~～〜∼˜'
const bars = '|｜│┃∣'

/**
 * What replaces a character after NFKC. One sign stands for each family, since published reports mix them freely
 * (domain 2, first paragraph); single and double quotes are one family because labels are quoted in either.
 */
const replaced: ReadonlyMap<number, number> = new Map([
  ...radicals,
  ...family(doubleQuotes, '"'),
  ...family(dashes, '-'),
  ...family(dots, '·'),
  ...family(openBrackets, '['),
  ...family(closeBrackets, ']'),
  ...family(tildes, '~'),
  ...family(bars, '|'),
])

function family(members: string, sign: string): readonly (readonly [number, number])[] {
  return Array.from(members, (member) => [member.charCodeAt(0), sign.charCodeAt(0)] as const)
}

/** White space, and what Unicode calls ignorable: zero-width signs, direction marks, variation selectors, soft hyphens. */
const invisible = /[\s\p{Default_Ignorable_Code_Point}\u2800]/u
/** Marks, Hangul vowels and finals (conjoining, compatibility and half-width), half-width kana voicing signs. */
const joining = /[\p{M}\u1160-\u11ff\u3131-\u318e\ud7b0-\ud7ff\uff9e\uff9f\uffa0-\uffdc]/u

const classes = new Uint16Array(0x10000)

/** The folded code of a UTF-16 unit, or one of the classes above. Computed once a character, on first sight. */
export function foldUnit(unit: number): number {
  const known = classes[unit] ?? CLUSTER
  if (known !== UNKNOWN) return known
  const found = classify(unit)
  classes[unit] = found
  return found
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit <= JOINING || (unit >= 0xd800 && unit <= 0xdfff)) return CLUSTER
  if (joining.test(character)) return JOINING
  const own = replaced.get(unit)
  if (own !== undefined) return own
  const composed = character.normalize('NFKC')
  if (composed.length !== 1) return invisible.test(character) ? DROPPED : CLUSTER
  if (invisible.test(composed)) return DROPPED
  const code = composed.charCodeAt(0)
  return replaced.get(code) ?? code
}

/** Whether a code point may combine with what stands before it. */
export function isJoining(codePoint: number): boolean {
  if (codePoint <= 0xffff) return foldUnit(codePoint) === JOINING
  return /\p{M}/u.test(String.fromCodePoint(codePoint))
}

/** Folds a whole cluster (a character with what combines with it): NFKC, then each character by itself. */
export function foldCluster(cluster: string): string {
  let folded = ''
  for (const character of cluster.replaceAll(takenApart, (sign) => replacement(sign)).normalize('NFKC')) {
    if (!invisible.test(character)) folded += replacement(character)
  }
  return folded
}

/** Signs of the families above that NFKC would take apart. */
const takenApart = /[´″˜]/g

function replacement(character: string): string {
  const sign = character.length === 1 ? replaced.get(character.charCodeAt(0)) : undefined
  return sign === undefined ? character : String.fromCharCode(sign)
}
