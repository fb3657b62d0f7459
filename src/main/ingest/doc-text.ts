/** The characters of an old Word document: two bytes each, or one of Windows' Western code page. */

import type { TextPiece } from './doc-file'

const western = new TextDecoder('windows-1252')

export function textOf(main: Buffer, from: number, to: number, narrow: boolean): string {
  const bytes = main.subarray(from, to)
  return narrow ? western.decode(bytes) : bytes.toString('utf16le')
}

/** The pieces of a stretch of characters, cut to it. */
export function piecesWithin(pieces: readonly TextPiece[], start: number, end: number): readonly TextPiece[] {
  return pieces.flatMap((piece) => {
    const from = Math.max(start, piece.start)
    const to = Math.min(end, piece.end)
    if (from >= to) return []
    return [{ ...piece, start: from, end: to, at: piece.at + (from - piece.start) * (piece.narrow ? 1 : 2) }]
  })
}
