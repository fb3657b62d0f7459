/** The floating pictures of an old Word document, by the numbers of their shapes ([MS-DOC] 2.9.172, [MS-ODRAW]). */

import type { DocFile } from './doc-file'

const drawings = 50
const headLength = 8
const groupContainer = 0xf000
const shapeRecord = 0xf00a
const pictureFrame = 75
const mostRecords = 100_000

export function pictureShapes(file: DocFile): ReadonlySet<number> {
  const bytes = file.table(drawings)
  const found = new Set<number>()
  let at = 0
  for (let seen = 0; seen < mostRecords && at + headLength <= bytes.length; seen++) {
    const kind = bytes.readUInt16LE(at)
    const type = bytes.readUInt16LE(at + 2)
    const length = bytes.readUInt32LE(at + 4)
    if (type < groupContainer) {
      // one byte in front of each drawing says to which flow it belongs
      at++
      continue
    }
    if (type === shapeRecord && kind >> 4 === pictureFrame && at + headLength + 4 <= bytes.length)
      found.add(bytes.readInt32LE(at + headLength))
    // what is in a container follows its head
    at += headLength + ((kind & 0xf) === 0xf ? 0 : length)
  }
  return found
}
