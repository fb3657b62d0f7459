/** Writes a picture as a PNG file. */

import { crc32, deflateSync } from 'node:zlib'

const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** @param rgb three bytes a pixel, row by row from the top, without padding */
export function pngOf(width: number, height: number, rgb: Uint8Array): Uint8Array<ArrayBuffer> {
  const stride = width * 3
  const rows = new Uint8Array((stride + 1) * height)
  for (let y = 0; y < height; y++) rows.set(rgb.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1)
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, 2, 0, 0, 0], 8) // eight bits a channel, red green blue
  // a page is mostly white: the fastest level already takes it to a twentieth
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', new Uint8Array(0))]
  return concatenated([signature, ...parts])
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const typed = concatenated([new TextEncoder().encode(type), data])
  const made = new Uint8Array(typed.length + 8)
  const view = new DataView(made.buffer)
  view.setUint32(0, data.length)
  made.set(typed, 4)
  view.setUint32(4 + typed.length, crc32(typed))
  return made
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
