/** Notes and text boxes of an old Word document, by the character at which they are anchored. */

import type { DocFile } from './doc-file'
import { largestIcon } from './doc-run'
import { pictureShapes } from './doc-shapes'
import { type Piece, plainLine } from './pieces'
import { imageMark } from './running-text'

const footnotes = { references: 2, texts: 3 }
const endnotes = { references: 46, texts: 47 }
const shapes = { references: 40, texts: 56 }
const shapeLength = 26
const boxLength = 22
const mostAnchors = 10_000

export type Range = (start: number, end: number) => readonly Piece[]

/** `read` reads a range of characters as a flow of its own. */
export function readAnchored(file: DocFile, read: Range): ReadonlyMap<number, readonly Piece[]> {
  const { text, footnotes: footnoteLength, headers, macros, comments, endnotes: endnoteLength } = file.lengths
  const found = new Map<number, Piece[]>()
  const first = { footnotes: text, endnotes: text + footnoteLength + headers + macros + comments }
  let count = 0
  for (const [tables, start, length] of [
    [footnotes, first.footnotes, footnoteLength],
    [endnotes, first.endnotes, endnoteLength],
  ] as const) {
    if (length === 0) continue
    const references = positions(file.table(tables.references), 2)
    const texts = positions(file.table(tables.texts), 0)
    for (const [i, reference] of references.slice(0, -1).slice(0, mostAnchors).entries()) {
      const [from, to] = [texts[i], texts[i + 1]]
      if (from === undefined || to === undefined || to > length) continue
      count++
      put(found, reference, noted(read(start + from, start + to), `[${count}] `))
    }
  }
  addShapes(file, found, read, first.endnotes + endnoteLength)
  return found
}

function put(found: Map<number, Piece[]>, character: number, pieces: readonly Piece[]): void {
  found.set(character, [...(found.get(character) ?? []), ...pieces])
}

/** A table of positions with data of a fixed length behind each but the last. */
function positions(plc: Buffer, dataLength: number): readonly number[] {
  const count = Math.max(0, Math.floor((plc.length - 4) / (4 + dataLength)))
  return plc.length < 4 ? [] : Array.from({ length: count + 1 }, (_, i) => plc.readUInt32LE(4 * i))
}

/** A text box or a picture belongs to the shape of the same number; the shape stands at a character of the text. */
function addShapes(file: DocFile, found: Map<number, Piece[]>, read: Range, start: number): void {
  const anchors = file.table(shapes.references)
  const places = positions(anchors, shapeLength)
  if (places.length === 0) return
  const pictures = pictureShapes(file)
  const byShape = new Map<number, number>()
  for (const [i, place] of places.slice(0, -1).slice(0, mostAnchors).entries()) {
    const at = 4 * places.length + shapeLength * i
    const shape = anchors.readInt32LE(at)
    byShape.set(shape, place)
    const side = (from: number): number => anchors.readInt32LE(at + from + 8) - anchors.readInt32LE(at + from)
    if (pictures.has(shape) && side(4) > largestIcon && side(8) > largestIcon) put(found, place, [plainLine(imageMark)])
  }
  const boxes = file.table(shapes.texts)
  const texts = positions(boxes, boxLength)
  for (let i = 0; i + 1 < Math.min(texts.length, mostAnchors); i++) {
    const [from, to] = [texts[i], texts[i + 1]]
    const place = byShape.get(boxes.readInt32LE(4 * texts.length + boxLength * i + 14))
    if (from === undefined || to === undefined || place === undefined || to > file.lengths.textBoxes) continue
    put(
      found,
      place,
      read(start + from, start + to).map((piece) =>
        piece.kind === 'grid' ? piece : { ...piece, remarks: [{ kind: 'text-box', from: 0, to: piece.text.length }] },
      ),
    )
  }
}

function noted(pieces: readonly Piece[], mark: string): readonly Piece[] {
  return pieces.map((piece, i): Piece => {
    if (piece.kind === 'grid') return piece
    const text = (i === 0 ? mark : '') + piece.text
    return { ...piece, text, remarks: [{ kind: 'footnote', from: 0, to: text.length }] }
  })
}
