/** Builds a small report under a form, as text and as the figures, sections and labels that stand in it. */

import type { CheckSettings, PriorSubject, Subject } from '../../src/shared/checks/check'
import { defaultCheckSettings } from '../../src/shared/checks/check'
import type { Block, SourceDocument } from '../../src/shared/document/document'
import type { ColumnId, Form, FormId, LineId, SectionKey } from '../../src/shared/forms/form'
import { formOf } from '../../src/shared/forms/index'
import { readCellValue } from '../../src/shared/report/cell-value'
import type { Fact } from '../../src/shared/report/fact'
import type {
  BodyKind,
  CaptureNote,
  Figure,
  LabelReading,
  Passage,
  Report,
  ReportSection,
  SectionState,
} from '../../src/shared/report/report'
import type { Span } from '../../src/shared/text/span'

/** What a cell holds: the text printed in it (`''` blank, `/` placeholder); null = not captured; `{ unreadable }` = shown but not read. */
export type CellSpec = string | null | { readonly unreadable: string }

export interface ReportSpec {
  readonly form?: FormId
  readonly year?: number
  readonly body?: string
  readonly bodyKind?: BodyKind
  readonly published?: string
  readonly signed?: string
  /** Cells by line and column; all others hold `fill`. */
  readonly cells?: Readonly<Record<LineId, Readonly<Record<ColumnId, CellSpec>>>>
  /** What the cells not named hold: `0`. */
  readonly fill?: CellSpec
  /** Text of a section after its heading. */
  readonly prose?: Readonly<Record<SectionKey, string>>
  /** Sections in another state than `present`. */
  readonly sections?: Readonly<Record<SectionKey, SectionState>>
  /** Headings as printed, with their ordinal; null = no heading. */
  readonly headings?: Readonly<Record<SectionKey, string>>
  /** Labels printed otherwise than the form has them, by line or column id. */
  readonly labels?: Readonly<Record<string, string>>
  readonly capture?: readonly CaptureNote[]
  /** Reads the facts of the prose; none by default. */
  readonly facts?: (document: SourceDocument, report: Report, form: Form) => readonly Fact[]
  readonly prior?: ReportSpec
  readonly settings?: CheckSettings
}

/** A document of plain text: one paragraph a line. */
export function aDocument(text: string): SourceDocument {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', span: { start, end: start + line.length } })
    start += line.length + 1
  }
  return { format: 'txt', encoding: 'utf-8', text, blocks, tables: [] }
}

/** The report alone, for what reads no text. */
export function aReport(spec: ReportSpec = {}): Report {
  return aSubject(spec).report
}

/** A report with its text and form, as the checks get it: every cell `0` and every section present unless told otherwise. */
export function aSubject(spec: ReportSpec = {}): Subject {
  const { prior, settings } = spec
  const built = build(spec)
  return {
    ...built,
    ...(prior === undefined
      ? {}
      : { prior: build({ year: built.report.year === null ? 2018 : built.report.year - 1, ...prior }) }),
    settings: settings ?? defaultCheckSettings,
  }
}

/** The same words for every section of every built report: long enough not to count as empty. */
const filler = '本部分内容按照《中华人民共和国政府信息公开条例》的要求编制。'

function build(spec: ReportSpec): PriorSubject {
  const form = formOf(spec.form ?? '2019')
  const year = spec.year ?? form.years.from
  const sheet = new Sheet()
  const name = spec.body ?? '某县人民政府'
  const title = sheet.line(`${name}${year}年政府信息公开工作年度报告`)
  const yearSpan = within(title, name.length, String(year).length)
  const published = spec.published === undefined ? null : sheet.line(`发布时间：${spec.published}`)
  const sections = form.sections.map((section): ReportSection => {
    const state = spec.sections?.[section.key] ?? 'present'
    const ordinal = '一二三四五六七八九十'.indexOf(section.ordinal) + 1
    if (state === 'absent' || state === 'lost') {
      return { key: section.key, heading: null, headingSpan: null, state, span: null, ordinal: null }
    }
    const heading = spec.headings?.[section.key] ?? `${section.ordinal}、${section.heading}`
    const headingSpan = sheet.line(heading)
    if (state === 'unreadable') sheet.line('![]()')
    if (state === 'present') {
      for (const table of form.tables.filter((one) => one.section === section.key)) {
        for (const block of table.blocks) writeBlock(sheet, spec, table.id, block)
      }
      const prose = spec.prose?.[section.key] ?? (section.table === null ? filler : '')
      if (prose !== '') sheet.line(prose)
    }
    const span = { start: headingSpan.start, end: Math.max(headingSpan.end, sheet.text.length - 1) }
    return { key: section.key, heading, headingSpan, state, span, ordinal: ordinal === 0 ? null : ordinal }
  })
  const signed = spec.signed === undefined ? null : passage(sheet, sheet.line(spec.signed))
  const document = aDocument(sheet.text)
  const report: Report = {
    title: passage(sheet, title),
    body: { name, kind: spec.bodyKind ?? 'government', span: within(title, 0, name.length) },
    year,
    yearSpan,
    form: form.id,
    published: spec.published ?? null,
    publishedSpan: published === null ? null : within(published, 5, published.end - published.start - 5),
    signed,
    layout: 'tabs',
    sections,
    figures: allFigures(form, sheet),
    labels: sheet.labels,
    capture: spec.capture ?? [],
    extent: { start: 0, end: sheet.text.length },
  }
  return { document, form, report, facts: spec.facts?.(document, report, form) ?? [] }
}

class Sheet {
  text = ''
  readonly figures = new Map<string, Figure>()
  readonly labels: LabelReading[] = []

  write(words: string): Span {
    const start = this.text.length
    this.text += words
    return { start, end: this.text.length }
  }

  line(words: string): Span {
    const at = this.write(words)
    this.text += '\n'
    return at
  }
}

type FormBlocks = Form['tables'][number]['blocks']

function writeBlock(
  sheet: Sheet,
  spec: ReportSpec,
  table: Form['tables'][number]['id'],
  block: FormBlocks[number],
): void {
  if (block.label !== null) sheet.line(block.label)
  const label = (kind: 'line' | 'column', id: string, official: string): void => {
    const printed = spec.labels?.[id] ?? official
    const span = sheet.write(printed)
    sheet.labels.push({ table, kind, id, official, printed, span, distance: printed === official ? 0 : 1 })
  }
  for (const column of block.columns) {
    label('column', column.id, column.label)
    sheet.write('\t')
  }
  sheet.line('')
  for (const line of block.lines) {
    const cells = line.columns.map((column) => specOf(spec, line.id, column))
    if (cells.every((cell) => cell === null)) continue
    label('line', line.id, line.label)
    for (const [index, column] of line.columns.entries()) writeCell(sheet, line.id, column, cells[index] ?? null)
    sheet.line('')
  }
}

function specOf(spec: ReportSpec, line: LineId, column: ColumnId): CellSpec {
  const named = spec.cells?.[line]?.[column]
  return named === undefined ? (spec.fill === undefined ? '0' : spec.fill) : named
}

function writeCell(sheet: Sheet, line: LineId, column: ColumnId, cell: CellSpec): void {
  if (cell === null) return
  sheet.write('\t')
  const printed = typeof cell === 'string' ? cell : cell.unreadable
  const span = sheet.write(printed)
  const base = { line, column, raw: printed, value: null, interval: null, unit: null, span }
  const read = typeof cell === 'string' ? readCellValue(sheet.text, span) : { kind: 'text' as const }
  const figure: Figure =
    read.kind === 'number'
      ? { ...base, state: 'stated', value: read.quantity.value, interval: read.quantity.interval, unit: read.unit }
      : { ...base, state: read.kind === 'text' ? 'unreadable' : read.kind }
  sheet.figures.set(`${line} ${column}`, figure)
}

function allFigures(form: Form, sheet: Sheet): readonly Figure[] {
  const lines = form.tables.flatMap((table) => table.blocks.flatMap((block) => block.lines))
  return lines.flatMap((line) =>
    line.columns.map(
      (column) =>
        sheet.figures.get(`${line.id} ${column}`) ?? {
          line: line.id,
          column,
          state: 'absent' as const,
          raw: null,
          value: null,
          interval: null,
          unit: null,
          span: null,
        },
    ),
  )
}

function within(at: Span, from: number, length: number): Span {
  return { start: at.start + from, end: at.start + from + length }
}

function passage(sheet: Sheet, at: Span): Passage {
  return { text: sheet.text.slice(at.start, at.end), span: at }
}

const columnsOfApplications = [
  'natural-person',
  'business',
  'research',
  'public-interest',
  'legal-service',
  'other-organisation',
  'total',
] as const

/** Seven cells of a row of table three, from the natural persons to the total. */
export function aRow(...cells: readonly CellSpec[]): Readonly<Record<ColumnId, CellSpec>> {
  return Object.fromEntries(
    columnsOfApplications.map((column, index) => [column, cells[index] === undefined ? '0' : cells[index]]),
  )
}
