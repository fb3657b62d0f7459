/** A font in which every character is a square, for files that name a Chinese font without holding it. */

/**
 * PDFium leaves out writing whose characters have no outline. Where a file relies on a font of the machine there would be
 * none, since the engine reaches no machine: short labels would vanish without a word. This stands in; its name is one
 * that PDFium looks for. OpenType 1.9, tables cmap (format 13: many characters, one glyph), glyf, head, hhea, hmtx, loca,
 * maxp, name, OS/2.
 */
export function standInFont(): Uint8Array {
  const tables: readonly (readonly [string, readonly number[]])[] = [
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', square],
    ['head', head()],
    ['hhea', hhea()],
    ['hmtx', [...u16(1000), ...u16(0), ...u16(1000), ...u16(0)]],
    ['loca', [...u16(0), ...u16(0), ...u16(square.length / 2)]],
    ['maxp', [...u32(0x10000), ...u16(2), ...u16(4), ...u16(1), ...Array.from({ length: 22 }, () => 0)]],
    ['name', name()],
  ]
  let offset = 12 + 16 * tables.length
  const directory: number[] = [...u32(0x10000), ...u16(tables.length), ...u16(128), ...u16(3), ...u16(16)]
  const bodies: number[] = []
  for (const [tag, bytes] of tables) {
    directory.push(...ascii(tag), ...u32(0), ...u32(offset), ...u32(bytes.length))
    const padded = [...bytes, ...Array.from({ length: -bytes.length & 3 }, () => 0)]
    bodies.push(...padded)
    offset += padded.length
  }
  return Uint8Array.from([...directory, ...bodies])
}

const u16 = (value: number): readonly number[] => [(value >> 8) & 255, value & 255]
const u32 = (value: number): readonly number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]
const ascii = (text: string): readonly number[] => Array.from(text, (one) => one.charCodeAt(0))

const [left, bottom, right, top] = [40, -80, 960, 840]

/** One outline of four corners, clockwise from the lower left. */
const square: readonly number[] = [
  ...u16(1),
  ...[left, bottom, right, top].flatMap(u16),
  ...u16(3), // last point
  ...u16(0), // no instructions
  ...u32(0x01010101), // on the curve, coordinates of two bytes each
  ...[left, 0, right - left, 0].flatMap(u16),
  ...[bottom, top - bottom, 0, bottom - top].flatMap(u16),
]

function cmap(): readonly number[] {
  const group = [...u32(0x20), ...u32(0x2ffff), ...u32(1)]
  const format13 = [...u16(13), ...u16(0), ...u32(16 + group.length), ...u32(0), ...u32(1), ...group]
  return [...u16(0), ...u16(1), ...u16(3), ...u16(10), ...u32(12), ...format13]
}

function head(): readonly number[] {
  return [
    ...u32(0x10000),
    ...u32(0x10000),
    ...u32(0),
    ...u32(0x5f0f3cf5),
    ...u16(0),
    ...u16(1000), // units an em
    ...Array.from({ length: 16 }, () => 0),
    ...[left, bottom, right, top].flatMap(u16),
    ...u16(0),
    ...u16(8),
    ...u16(2),
    ...u16(0), // short loca
    ...u16(0),
  ]
}

function hhea(): readonly number[] {
  return [
    ...u32(0x10000),
    ...[880, -120, 0, 1000, left, 0, right, 1, 0, 0].flatMap(u16),
    ...Array.from({ length: 10 }, () => 0),
    ...u16(2),
  ]
}

/** Code pages of Japan, both Chinas and Korea, so that it is taken for any of their fonts. */
const codePages = (1 << 17) | (1 << 18) | (1 << 19) | (1 << 20)

function os2(): readonly number[] {
  return [
    ...[1, 1000, 400, 5, 0].flatMap(u16),
    ...Array.from({ length: 22 }, () => 0), // sub- and superscripts, strikeout, family class
    ...Array.from({ length: 10 }, () => 0), // classification
    ...Array.from({ length: 16 }, () => 0), // ranges
    ...Array.from({ length: 4 }, () => 0), // vendor
    ...[0x40, 0x20, 0xffff, 880, -120, 0, 880, 120].flatMap(u16),
    ...u32(codePages),
    ...u32(0),
  ]
}

function name(): readonly number[] {
  const family = 'WenQuanYi Micro Hei'
  const text = [...ascii(family), ...ascii('Regular')]
  const record = (id: number, length: number, offset: number): readonly number[] =>
    [1, 0, 0, id, length, offset].flatMap(u16)
  return [
    ...u16(0),
    ...u16(2),
    ...u16(6 + 2 * 12),
    ...record(1, family.length, 0),
    ...record(2, 7, family.length),
    ...text,
  ]
}
