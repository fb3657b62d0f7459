/** Single property modifiers ([MS-DOC] 2.6): the form in which an old Word document states every property. */

export interface Sprm {
  readonly code: number
  /** Its operand; for those of variable length without the length. */
  readonly operand: Buffer
}

const defineTable = 0xd608
const changeTabs = 0xc615

/** In order, as far as they are whole: a list cut off ends there. */
export function readSprms(list: Buffer): readonly Sprm[] {
  const found: Sprm[] = []
  let at = 0
  while (at + 3 <= list.length) {
    const code = list.readUInt16LE(at)
    const { from, to } = operandAt(list, at + 2, code)
    if (to > list.length) break
    found.push({ code, operand: list.subarray(from, to) })
    at = to
  }
  return found
}

function operandAt(list: Buffer, at: number, code: number): { readonly from: number; readonly to: number } {
  const first = list[at] ?? 0
  switch (code >> 13) {
    case 0:
    case 1:
      return { from: at, to: at + 1 }
    case 3:
      return { from: at, to: at + 4 }
    case 7:
      return { from: at, to: at + 3 }
    case 6:
      // a table's definition states its length in two bytes, and one too many
      if (code === defineTable)
        return { from: at + 2, to: at + 1 + (at + 2 <= list.length ? list.readUInt16LE(at) : 0) }
      if (code === changeTabs && first === 255) {
        const deleted = list[at + 1] ?? 0
        const added = list[at + 2 + 4 * deleted] ?? 0
        return { from: at + 1, to: at + 3 + 4 * deleted + 3 * added }
      }
      return { from: at + 1, to: at + 1 + first }
    default:
      return { from: at, to: at + 2 }
  }
}

export function number(operand: Buffer): number {
  return operand.length >= 4
    ? operand.readInt32LE(0)
    : operand.length >= 2
      ? operand.readUInt16LE(0)
      : (operand[0] ?? 0)
}
