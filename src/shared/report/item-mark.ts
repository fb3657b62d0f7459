/** Numbering at the start of a line or inside it: 一、 （一） 1. （1） 一是 — read as a level and a number. */

/** `cn` 一、 · `paren-cn` （一） · `num` 1、 or 1. · `paren-num` （1） · `inline` 一是 or 一要. */
export type MarkKind = 'cn' | 'paren-cn' | 'num' | 'paren-num' | 'inline'

export interface ItemMark {
  readonly kind: MarkKind
  /** 1 for 一. */
  readonly number: number
  /** UTF-16 offsets in the normalised text of the paragraph, half-open; the mark with its sign. */
  readonly start: number
  readonly end: number
}

const digits = '一二三四五六七八九'

/** Value of a Chinese numeral from 一 to 九十九; null where it is none. */
export function chineseOrdinal(text: string): number | null {
  const [tens, ones, ...more] = text.split('十')
  if (tens === undefined || more.length > 0) return null
  if (ones === undefined) return one(tens)
  const ten = tens === '' ? 1 : one(tens)
  const rest = ones === '' ? 0 : one(ones)
  return ten === null || rest === null ? null : ten * 10 + rest
}

function one(text: string): number | null {
  const at = digits.indexOf(text)
  return text.length === 1 && at >= 0 ? at + 1 : null
}

const forms: readonly (readonly [MarkKind, RegExp])[] = [
  ['paren-cn', /^\(?([一二三四五六七八九十]{1,3})\)[、.]?/],
  ['paren-num', /^\((\d{1,2})\)[、.]?/],
  ['cn', /^([一二三四五六七八九十]{1,3})[、.](?!\d)/],
  ['num', /^(\d{1,2})(?:、|[.)](?!\d))/],
  ['inline', /^([一二三四五六七八九十]{1,3})[是要](?!一)/],
]

/** The mark with which a normalised text begins, if it does. */
export function leadingMark(text: string): ItemMark | null {
  for (const [kind, form] of forms) {
    const match = form.exec(text)
    const numeral = match?.[1]
    if (match === null || numeral === undefined) continue
    const number = /^\d/.test(numeral) ? Number(numeral) : chineseOrdinal(numeral)
    if (number !== null && number > 0) return { kind, number, start: 0, end: match[0].length }
  }
  return null
}
