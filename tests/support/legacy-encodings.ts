/** Encoders for the encodings that Node decodes but does not write, made by turning its decoders round. */

function tableOf(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, Uint8Array> {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, Uint8Array>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Uint8Array.of(lead, trail)
      const character = decoder.decode(bytes)
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes)
    }
  }
  return table
}

const tables = new Map<string, ReadonlyMap<string, Uint8Array>>()

function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding)
  tables.set(encoding, table)
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const known = table.get(character)
    if (code < 0x80) bytes.push(code)
    else if (known !== undefined) bytes.push(...known)
    else if (encoding === 'gb18030') bytes.push(...fourBytes(character))
    else throw new Error(`bug: ${character} is not in ${encoding}`)
  }
  return Uint8Array.from(bytes)
}

/** GB18030's four-byte forms are linear beyond the BMP; inside it they are found by trying. */
function fourBytes(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0
  const decoder = new TextDecoder('gb18030')
  const candidates = code > 0xffff ? [code - 0x10000 + 189_000] : Array.from({ length: 39_420 }, (_, i) => i)
  for (const linear of candidates) {
    const bytes = [
      0x81 + Math.floor(linear / 12_600),
      0x30 + (Math.floor(linear / 1260) % 10),
      0x81 + (Math.floor(linear / 10) % 126),
      0x30 + (linear % 10),
    ]
    if (decoder.decode(Uint8Array.from(bytes)) === character) return bytes
  }
  throw new Error(`bug: ${character} has no four-byte form`)
}

export function encodeGb18030(text: string): Uint8Array {
  return encode(text, 'gb18030')
}

export function encodeBig5(text: string): Uint8Array {
  return encode(text, 'big5')
}
