/** Ends a paragraph of an old Word document: its lines with their automatic number, and where it stands in tables. */

import type { ParagraphEnd } from './doc-cells'
import type { Stretch } from './doc-formatting'
import type { Sprm } from './doc-sprms'
import { type DocStyles, valueOf } from './doc-styles'
import { cutLines } from './docx-paragraph'
import { type List, type ListNumbers, withNumber } from './list-numbers'
import type { Line, Remark } from './pieces'

export interface DocParagraph {
  readonly lines: readonly Line[]
  readonly end: ParagraphEnd
  /** How many tables it stands in. */
  readonly depth: number
  readonly sprms: readonly Sprm[]
}

export interface Numbering {
  readonly lists: (use: number) => List | undefined
  readonly numbers: ListNumbers
}

const inTable = 0x2416
const endsRow = 0x2417
const endsInnerCell = 0x244b
const endsInnerRow = 0x244c
const depthOf = 0x6649
const listOf = 0x460b
const levelOf = 0x260a
const outlineOf = 0x2640
/** Outline level of text that is no heading. */
const bodyText = 9
const cellMark = 7

/** `unit` = the character that ends it; `stretch` = its properties. */
export function endDocParagraph(
  styles: DocStyles,
  { lists, numbers }: Numbering,
  unit: number,
  stretch: Stretch | undefined,
  text: string,
  remarks: readonly Remark[],
): DocParagraph {
  const style = stretch?.style ?? 0
  const direct = stretch?.sprms ?? []
  const inherited = styles.paragraph(style)
  const value = (code: number): number | undefined => valueOf(direct, code) ?? valueOf(inherited, code)
  const isInTable = value(inTable) === 1
  const depth = Math.max(0, isInTable ? (value(depthOf) ?? 1) : 0)
  const isRow = unit === cellMark ? value(endsRow) === 1 : value(endsInnerRow) === 1
  const isCell = unit === cellMark || value(endsInnerCell) === 1
  const end = depth === 0 ? 'paragraph' : isRow ? 'row' : isCell ? 'cell' : 'paragraph'
  if (end === 'row') return { lines: [], end, depth, sprms: direct }
  const use = value(listOf) ?? 0
  const list = lists(use)
  const number = list === undefined ? '' : numbers.next(list, Math.min(8, value(levelOf) ?? 0))
  const isHeading = (value(outlineOf) ?? bodyText) < bodyText || styles.isTitle(style)
  const role = styles.isContents(style) ? 'chrome' : isHeading ? 'heading' : 'paragraph'
  return { lines: numbered(number, text, role, remarks), end, depth, sprms: direct }
}

function numbered(number: string, text: string, role: Line['role'], remarks: readonly Remark[]): readonly Line[] {
  if (number === '') return cutLines(text, role, remarks)
  const whole = withNumber(number, text)
  const shift = whole.text.length - text.length
  return cutLines(whole.text, role, [
    ...(whole.length > 0 ? [{ kind: 'computed-number' as const, from: 0, to: whole.length }] : []),
    ...remarks.map(({ kind, from, to }) => ({ kind, from: Math.max(0, from + shift), to: Math.max(0, to + shift) })),
  ])
}
