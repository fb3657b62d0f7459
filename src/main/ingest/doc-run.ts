/** What a run of characters of an old Word document is: shown or not, text or a stand-in for something. */

import type { Stretch } from './doc-formatting'
import { number, readSprms, type Sprm } from './doc-sprms'
import type { DocStyles } from './doc-styles'
import { symbolOf } from './docx-symbols'

export interface RunProperties {
  readonly isDeleted: boolean
  readonly isInserted: boolean
  readonly isHidden: boolean
  /** Its characters stand for something else: pictures, notes, symbols. */
  readonly isSpecial: boolean
  readonly isRaised: boolean
  /** Hidden data of a form field. */
  readonly isData: boolean
  readonly symbol: string | undefined
  /** Place of a picture's description in the data stream. */
  readonly picture: number | undefined
}

export const plainRun: RunProperties = {
  isDeleted: false,
  isInserted: false,
  isHidden: false,
  isSpecial: false,
  isRaised: false,
  isData: false,
  symbol: undefined,
  picture: undefined,
}

const hidden = 0x083c
const style = 0x4a30
const symbol = 0x6a09

/** `stretch` = the direct properties, `piece` = those of the whole piece, which come last. */
export function runProperties(styles: DocStyles, stretch: Stretch | undefined, piece: Buffer): RunProperties {
  if (piece.length === 0) {
    if (stretch === undefined || stretch.sprms.length === 0) return plainRun
    const known = properties.get(stretch)
    if (known !== undefined) return known
    const made = read(styles, stretch.sprms)
    properties.set(stretch, made)
    return made
  }
  return read(styles, [...(stretch?.sprms ?? []), ...readSprms(piece)])
}

const properties = new WeakMap<Stretch, RunProperties>()

function read(styles: DocStyles, direct: readonly Sprm[]): RunProperties {
  const named = direct.findLast(({ code }) => code === style)
  const inherited = named === undefined ? [] : styles.run(number(named.operand))
  const sprms = [...inherited, ...direct]
  const value = (code: number): number => {
    const found = sprms.findLast((sprm) => sprm.code === code)
    return found === undefined ? 0 : number(found.operand)
  }
  const raised = value(0x2a48)
  const sign = sprms.findLast((sprm) => sprm.code === symbol)?.operand
  const at = sprms.findLast((sprm) => sprm.code === 0x6a03)
  return {
    isDeleted: value(0x0800) === 1,
    isInserted: value(0x0801) === 1,
    isHidden: isHidden(inherited, direct),
    isSpecial: value(0x0855) === 1,
    isRaised: raised === 1 || raised === 2,
    isData: value(0x0806) === 1,
    // the font's name is not looked up: a picture font's sign is owned up to as not read
    symbol: sign !== undefined && sign.length >= 4 ? symbolOf(undefined, sign.readUInt16LE(2).toString(16)) : undefined,
    picture: at === undefined ? undefined : number(at.operand),
  }
}

/** 0x80 means "as the style says", 0x81 the opposite of it. */
function isHidden(inherited: readonly Sprm[], direct: readonly Sprm[]): boolean {
  const last = (sprms: readonly Sprm[]): number | undefined => {
    const found = sprms.findLast(({ code }) => code === hidden)
    return found === undefined ? undefined : number(found.operand)
  }
  const own = last(direct)
  const style = last(inherited) === 1
  return own === undefined || own === 0x80 ? style : own === 0x81 ? !style : own === 1
}

/** 48 px in twips: the largest icon. */
export const largestIcon = 720

function drawnAt(thousandths: number): number {
  return thousandths === 0 ? 1 : thousandths / 1000
}

/** Whether a picture stands there that is no icon and no form field. */
export function isPicture(data: Buffer, { isData, picture }: RunProperties): boolean {
  if (isData) return false
  if (picture === undefined || picture < 0 || picture + 36 > data.length) return true
  // [MS-DOC] 2.9.192: what the picture measures, and to how many thousandths of that it is drawn
  const side = (at: number): number =>
    data.readUInt16LE(picture + 28 + at) * drawnAt(data.readUInt16LE(picture + 32 + at))
  return ![side(0), side(2)].some((one) => one > 0 && one <= largestIcon)
}
