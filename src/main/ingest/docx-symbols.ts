/** Signs that Word writes outside its text: symbols of picture fonts, and circled characters made by a field. */

/** Boxes and ticks of the picture fonts that forms are filled in with, by font and character code. */
const pictures: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  wingdings: new Map([
    [0x6c, '●'],
    [0x6e, '■'],
    [0x6f, '□'],
    [0x71, '❑'],
    [0x75, '◆'],
    [0xa1, '○'],
    [0xa8, '□'],
    [0xd8, '➢'],
    [0xfb, '✗'],
    [0xfc, '✓'],
    [0xfd, '☒'],
    [0xfe, '☑'],
  ]),
  'wingdings 2': new Map([
    [0x50, '✓'],
    [0x51, '☒'],
    [0x52, '☑'],
    [0x53, '☒'],
    [0x54, '☒'],
    [0x98, '●'],
    [0xa3, '□'],
    ...Array.from({ length: 10 }, (_, i) => [0x6a + i, String.fromCodePoint(0x2460 + i)] as const),
  ]),
  symbol: new Map([
    [0xa3, '≤'],
    [0xb3, '≥'],
    [0xb1, '±'],
    [0xb4, '×'],
    [0xb7, '•'],
    [0xb8, '÷'],
    [0xd7, '⋅'],
  ]),
}

/** The sign of `w:sym`. One of an unknown picture font is U+FFFD: something stands there that was not read. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const value = code !== undefined && /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0
  const low = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value
  const known = pictures[font?.toLowerCase() ?? '']?.get(low)
  if (known !== undefined) return known
  const isText = value >= 0x20 && !(value >= 0xd800 && value <= 0xf8ff) && value <= 0x10ffff
  return isText && pictures[font?.toLowerCase() ?? ''] === undefined ? String.fromCodePoint(value) : '\ufffd'
}

/** What a field shows that has an instruction and no result: a character in a circle (`eq \o\ac(○,1)`). */
export function shownByCode(code: string): string {
  const inner = /^\s{0,9}eq\s{1,9}\\o\\ac\s{0,9}\(\s{0,9}[○〇]\s{0,9}[,;，]\s{0,9}([^()]{1,9})\)\s{0,9}$/i
    .exec(code)?.[1]
    ?.trim()
  if (inner === undefined) return ''
  const value = /^\d{1,2}$/.test(inner) ? Number.parseInt(inner, 10) : 0
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : inner
}
