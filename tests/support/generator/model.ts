/** A report as it was meant, before it has a layout: cells, labels and prose whose every number says what it states. */

import type { BodyKind } from '../../../src/shared/report/report'
import type { ColumnId, FormId, LineId, SectionKey, TableId } from '../../../src/shared/forms/form'

export interface CellRef {
  readonly line: LineId
  readonly column: ColumnId
}

/** What a number of the prose states, as far as somebody could check it without leaving the report. */
export interface Claim {
  /**
   * `tied` stands in a table, too; `total`, `part` of an exhaustive list; `rate`, `growth` recompute from numbers beside it;
   * `repeat` the same was said elsewhere; `loose` nothing in the report can confirm it.
   */
  readonly kind: 'tied' | 'total' | 'part' | 'rate' | 'growth' | 'repeat' | 'loose'
  /** Group on the scoreboard: `received`, `channel`, ... */
  readonly group: string
  /** Catalogue codes, any of which says that this number is wrong; empty where nothing can tell. */
  readonly codes: readonly string[]
  /** For a rate or growth: what it truly is in per cent, so that a fault is not a rounding. */
  readonly exact?: number
}

/** A number in the prose: as printed, without its counter. */
export interface Mention {
  readonly printed: string
  readonly claim: Claim
}

export type Piece = string | Mention

/** One paragraph. */
export type Passage = readonly Piece[]

export interface GeneratedSection {
  readonly key: SectionKey
  /** With its ordinal. */
  readonly heading: string
  readonly passages: readonly Passage[]
  readonly table: TableId | null
  /** After the table. */
  readonly closing: readonly Passage[]
}

export type Cells = Readonly<Record<LineId, Readonly<Record<ColumnId, string>>>>

export interface GeneratedBody {
  /** As in the title: `青川县教育局`. */
  readonly name: string
  readonly kind: BodyKind
  /** How the text speaks of itself: `我局`, `全县`. */
  readonly we: readonly string[]
  /** Name of the place: `青川县`. */
  readonly place: string
}

export interface GeneratedReport {
  readonly seed: number
  readonly form: FormId
  readonly year: number
  readonly body: GeneratedBody
  readonly title: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly introduction: readonly Passage[]
  readonly sections: readonly GeneratedSection[]
  readonly cells: Cells
  /** Labels printed otherwise than the form has them, by `table line|column id`. */
  readonly labels: Readonly<Record<string, string>>
  readonly signature: readonly string[]
}

export function textOf(passage: Passage): string {
  return passage.map((piece) => (typeof piece === 'string' ? piece : piece.printed)).join('')
}

/** All paragraphs with the place where they stand. */
export interface PassagePlace {
  readonly at: 'introduction' | 'passages' | 'closing'
  readonly section: number
  readonly index: number
  readonly passage: Passage
}

export function passagesOf(report: GeneratedReport): readonly PassagePlace[] {
  const of = (at: PassagePlace['at'], section: number, passages: readonly Passage[]): readonly PassagePlace[] =>
    passages.map((passage, index) => ({ at, section, index, passage }))
  return [
    ...of('introduction', -1, report.introduction),
    ...report.sections.flatMap((one, section) => [
      ...of('passages', section, one.passages),
      ...of('closing', section, one.closing),
    ]),
  ]
}

export function withPassage(report: GeneratedReport, place: PassagePlace, passage: Passage): GeneratedReport {
  const replaced = (all: readonly Passage[]): readonly Passage[] => all.with(place.index, passage)
  if (place.at === 'introduction') return { ...report, introduction: replaced(report.introduction) }
  const section = report.sections[place.section]
  if (section === undefined) throw new Error('bug: no such section')
  return {
    ...report,
    sections: report.sections.with(
      place.section,
      place.at === 'passages'
        ? { ...section, passages: replaced(section.passages) }
        : { ...section, closing: replaced(section.closing) },
    ),
  }
}

export function cellText(report: GeneratedReport, { line, column }: CellRef): string {
  const text = report.cells[line]?.[column]
  if (text === undefined) throw new Error(`bug: no cell ${line} ${column}`)
  return text
}

export function withCells(
  report: GeneratedReport,
  changes: readonly (CellRef & { readonly text: string })[],
): GeneratedReport {
  const cells: Record<string, Readonly<Record<string, string>>> = { ...report.cells }
  for (const { line, column, text } of changes) cells[line] = { ...cells[line], [column]: text }
  return { ...report, cells }
}
