/** Whether another version of the same report, as submitted or as published elsewhere, says the same. */

import { compareSections } from '../../compare/sections'
import type { DiffBlock } from '../../compare/comparison'
import { equal } from '../../report/exact'
import { cellAt, isExact } from '../cell'
import type { Evidence, Mark, OtherVersion, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, figureEvidence, finding, tick } from '../mark'
import { columnName, lineName } from '../place-names'

/** As many changed passages as a person reads; the comparison shows them all. */
const mostListed = 50

export const versions = defineCheck({
  id: 'tie-out/versions',
  code: 'XY-09',
  version: 1,
  severity: 'S3',
  class: 'query',
  name: { zh: '送审稿与公开稿不一致', en: 'Submitted and published differ' },
  asks: {
    zh: '同一报告的两个版本，数据和正文是否一致？',
    en: 'Do the two versions of the same report agree in figures and text?',
  },
  forms: 'all',
  needs: ['version'],
  messages: {
    figure: {
      zh: '“{line}”{column}本版本为{stated}，另一版本为{other}，请说明以何者为准。',
      en: '“{line}”, “{column}”: {stated} in this version, {other} in the other one.',
    },
    text: {
      zh: '两个版本的正文有{count}处不同，请说明原因。',
      en: 'The texts of the two versions differ in {count} places.',
    },
  },
  reasons: {},
  *run(subject) {
    const { version } = subject
    if (version === undefined) throw new Error('bug: the engine runs a check that needs another version without it')
    yield* figures(subject, version)
    yield* text(subject, version)
  },
})

function* figures({ document, form, report }: Subject, version: OtherVersion): Generator<Mark> {
  for (const figure of report.figures) {
    const { line, column } = figure
    const other = cellAt(version.report, line, column)
    if (!isExact(figure) || !isExact(other)) continue
    const place = { section: sectionOf(form, line), line, column }
    if (equal(figure.value, other.value)) {
      yield tick('traced', place, figure.span === null ? [] : [figure.span])
      continue
    }
    yield finding(
      'figure',
      {
        line: lineName(form, line),
        column: columnName(form, column),
        stated: figure.value,
        other: other.value,
      },
      place,
      figureEvidence(document, 'right', figure),
      {
        stated: figure.value,
        expected: other.value,
        elsewhere: [{ source: version.source, evidence: figureEvidence(version.document, 'left', other) }],
      },
    )
  }
}

function sectionOf(form: Subject['form'], line: string): string | null {
  return (
    form.tables.find((table) => table.blocks.some((block) => block.lines.some(({ id }) => id === line)))?.section ??
    null
  )
}

/** Passages outside the tables: the page around the report and the way its tables are laid out are not its text. */
function* text(subject: Subject, version: OtherVersion): Generator<Mark> {
  const { sections } = compareSections(version, subject)
  const cells = subject.report.figures.flatMap(({ span }) => span ?? [])
  const changed = sections
    .filter(({ key }) => key !== 'front')
    .flatMap(({ blocks }) => blocks)
    .filter((block) => isChange(block) && !isOfTable(block, cells) && saysSomething(subject, version, block))
  if (changed.length === 0) {
    yield tick('traced', { section: null }, [])
    return
  }
  const shown = changed.slice(0, mostListed)
  const quoted = (document: Subject['document'], at: DiffBlock['prior']): Evidence[] =>
    at === null ? [] : [evidenceAt(document, 'context', at)]
  yield finding(
    'text',
    { count: String(changed.length) },
    { section: null, passage: 'text' },
    shown.flatMap(({ current }) => quoted(subject.document, current)),
    {
      elsewhere: [{ source: version.source, evidence: shown.flatMap(({ prior }) => quoted(version.document, prior)) }],
    },
  )
}

function isChange({ kind, parts }: DiffBlock): boolean {
  if (kind === 'added' || kind === 'removed') return true
  return kind === 'changed' && parts.some((part) => part.kind !== 'same' && part.quiet !== true)
}

function isOfTable(
  { current }: DiffBlock,
  cells: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return current !== null && cells.some((cell) => cell.start >= current.start && cell.end <= current.end)
}

/** A page number or a remainder of a table is no passage. */
const leastWords = 12

function saysSomething(subject: Subject, version: OtherVersion, { prior, current }: DiffBlock): boolean {
  const words = [
    current === null ? '' : subject.document.text.slice(current.start, current.end),
    prior === null ? '' : version.document.text.slice(prior.start, prior.end),
  ]
  return words.some((one) => /[。；，,;]/.test(one) && one.replace(/[^\p{L}]/gu, '').length >= leastWords)
}
