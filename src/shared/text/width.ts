/** Width folding that keeps every offset, for reading figures: full-width forms become their ASCII twins, odd blanks a plain space. For comparing wordings there is `folding.ts`. */

/**
 * Folds one UTF-16 unit. Only forms that mean the same are folded (U+FF01..U+FF5E and blanks): superscripts, circled
 * and fraction digits are left alone, because NFKC would turn 10² into 102.
 */
export function foldUnitWidth(code: number): number {
  if (code < 0x00a0) return code
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  if (code === 0x3000 || code === 0x00a0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return 0x20
  return code
}

const foldable = /[\u00a0\u2000-\u200a\u202f\u3000\uff01-\uff5e]/

/** The text with every unit folded; same length, so offsets stay valid. */
export function foldWidth(text: string): string {
  if (!foldable.test(text)) return text
  let folded = ''
  let kept = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const to = foldUnitWidth(code)
    if (to === code) continue
    folded += text.slice(kept, index) + String.fromCharCode(to)
    kept = index + 1
  }
  return folded + text.slice(kept)
}

/** Blanks of every kind, byte order marks and zero-width characters included. */
export function isBlankUnit(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0xa0) return code >= 0x7f
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
