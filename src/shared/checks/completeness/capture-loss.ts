/** What a conversion lost of the tables: never blamed on the body, but it must be known before anything is signed. */

import type { FormTable } from '../../forms/form'
import type { CaptureNote } from '../../report/report'
import type { Span } from '../../text/span'
import type { Evidence, FindingMark, Subject } from '../check'
import { defineCheck } from '../check'
import { cellAt } from '../cell'
import { evidenceAt, figureEvidence, finding } from '../mark'
import { tableName, tableOfLine } from '../place-names'
import { neighbourHeadings } from './neighbour-headings'

/** Notes that say that statutory data were lost on the way here. */
const losses: readonly CaptureNote['kind'][] = ['table-cut', 'orphan-row', 'heading-lost', 'shredded-header']

export const captureLoss = defineCheck({
  id: 'completeness/capture-loss',
  code: 'EX-01',
  version: 1,
  severity: 'S1',
  class: 'capture-loss',
  name: { zh: '抽取缺损', en: 'Capture loss' },
  asks: {
    zh: '表格或标题在文件转换中是否缺损？',
    en: 'Were tables or headings lost when the file was converted?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    cut: {
      zh: '{table}在文件转换中缺损，缺{count}行，相关勾稽无法核对，请提供原件。',
      en: '{table} was cut when the file was converted: {count} rows are missing and cannot be verified; the original is needed.',
    },
    section: {
      zh: '“{heading}”部分在文件转换中缺失（导语或序号表明原有该部分），请提供原件。',
      en: '“{heading}” was lost when the file was converted (the introduction or the ordinals show that it was there); the original is needed.',
    },
    unread: {
      zh: '“{heading}”部分有数据，但未能按{table}读出，相关勾稽无法核对，请提供可编辑的原表。',
      en: '“{heading}” holds numbers, but {table} could not be read from them and cannot be verified; an editable table is needed.',
    },
    damaged: {
      zh: '{table}在文件转换中受损（标题或表头丢失），请对照原件核实。',
      en: '{table} was damaged when the file was converted (heading or header lost); to be verified against the original.',
    },
  },
  reasons: {},
  *run(subject) {
    yield* lostSections(subject)
    for (const table of subject.form.tables) {
      const notes = lossesOf(subject, table)
      if (notes.length === 0) {
        yield* unread(subject, table)
        continue
      }
      const lines = table.blocks.flatMap((block) => block.lines)
      const missing = lines.filter((line) =>
        line.columns.every((column) => cellAt(subject.report, line.id, column).state === 'absent'),
      )
      yield finding(
        notes.some((note) => note.kind === 'table-cut') ? 'cut' : 'damaged',
        { table: tableName(table.id), count: String(missing.length) },
        { section: table.section },
        evidenceOf(subject, notes, new Set(lines.map((line) => line.id))),
      )
    }
  },
})

/** Sections gone without a trace of a table; where a table was damaged, its own finding tells. */
function* lostSections(subject: Subject): Iterable<FindingMark> {
  const { form, report } = subject
  for (const { key, ordinal, heading } of form.sections) {
    const isLost = report.sections.some((one) => one.key === key && one.state === 'lost')
    const table = form.tables.find((one) => one.section === key)
    if (!isLost || (table !== undefined && lossesOf(subject, table).length > 0)) continue
    yield finding('section', { heading: `${ordinal}、${heading}` }, { section: key }, neighbourHeadings(subject, key))
  }
}

function lossesOf({ report }: Subject, table: FormTable): readonly CaptureNote[] {
  return report.capture.filter(
    (note) => losses.includes(note.kind) && (note.table === table.id || note.section === table.section),
  )
}

/** As many numbers as any row of a form's table: with fewer there is no table, which ST-02 tells. */
const manyNumbers = 5

/** A section whose numbers the reader could place nowhere: the reader's failing, not the report's. */
function* unread({ document, form, report }: Subject, table: FormTable): Iterable<FindingMark> {
  const section = report.sections.find((one) => one.key === table.section)
  if (table.id === 'statistics' || section?.state !== 'present' || section.span === null) return
  const isRead = report.figures.some(
    (figure) => figure.state !== 'absent' && tableOfLine(form, figure.line)?.id === table.id,
  )
  if (isRead) return
  const numbers = document.text.slice(section.span.start, section.span.end).match(/\d+/g)?.length ?? 0
  if (numbers < manyNumbers) return
  yield finding(
    'unread',
    { heading: (section.heading ?? '').trim(), table: tableName(table.id) },
    { section: table.section },
    section.headingSpan === null ? [] : [evidenceAt(document, 'heading', section.headingSpan)],
  )
}

/** What was noted, and the last row that survived. */
function evidenceOf(subject: Subject, notes: readonly CaptureNote[], lines: ReadonlySet<string>): readonly Evidence[] {
  const { document, report } = subject
  const noted = notes.flatMap((note): readonly Span[] => (note.span === null ? [] : [note.span]))
  const last = report.figures.findLast((figure) => lines.has(figure.line) && figure.span !== null)
  const row = report.figures.filter((figure) => figure.line === last?.line)
  return [
    ...distinct(noted).map((span) => evidenceAt(document, 'context', span)),
    ...row.flatMap((figure) => figureEvidence(document, 'context', figure)),
  ]
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, index) => spans.findIndex((one) => one.start === span.start && one.end === span.end) === index,
  )
}
