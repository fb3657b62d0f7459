/** Where something stands, in words: section, table, line and column of the form, and the line of the original. */

import { columnName, lineName, tableName, tableOfLine } from '../checks/place-names'
import type { Finding } from '../checks/outcome'
import type { ColumnId, LineId, SectionKey } from '../forms/form'
import { sectionNameIn } from '../words/section-name'
import type { Language } from '../words/say'
import type { PaperReport } from './input'
import type { Ref, Runs } from './paper'
import { fixed, joined, oneLine, phrase, referred } from './runs'
import type { Mask } from './mask'

const starts = new WeakMap<object, readonly number[]>()

/** From 1, counting line feeds of the canonical text. */
export function lineNumberAt(document: PaperReport['document'], offset: number): number {
  let known = starts.get(document)
  if (known === undefined) {
    const found = [0]
    for (let at = document.text.indexOf('\n'); at >= 0; at = document.text.indexOf('\n', at + 1)) found.push(at + 1)
    known = found
    starts.set(document, found)
  }
  let low = 0
  let high = known.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((known[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

const words = {
  line: { zh: '原文第{n}行', en: 'line {n} of the original' },
  cell: { zh: '{table}“{line}”行“{column}”列', en: '{table}, line “{line}”, column “{column}”' },
  row: { zh: '{table}“{line}”行', en: '{table}, line “{line}”' },
  column: { zh: '“{column}”列', en: 'column “{column}”' },
} as const

export function sectionName(subject: PaperReport, key: SectionKey, language: Language, mask: Mask): Runs {
  const official = sectionNameIn(subject.form, key)
  const known = fixed(official?.[language] ?? key)
  const section = subject.report.sections.find((one) => one.key === key)
  if (subject.form.id === '2019' || subject.form.id === '2021') return known
  const ref: Ref = { kind: 'report', report: subject.file.sha256, of: `heading:${key}` }
  const heading = section?.heading ?? null
  return heading === null ? known : referred(mask(oneLine(heading)), ref)
}

/** Table, line and column, as far as they are given; nothing where none is. */
export function cellName(
  { form }: Pick<PaperReport, 'form'>,
  place: { readonly line?: LineId | null; readonly column?: ColumnId | null },
  language: Language,
): Runs {
  const line = place.line ?? null
  const column = (place.column ?? null) === null ? null : columnName(form, place.column ?? '')[language]
  if (line === null) return column === null ? [] : phrase(words.column, language, { column })
  const table = tableOfLine(form, line)
  const values = {
    table: table === undefined ? '' : tableName(table.id)[language],
    line: lineName(form, line)[language],
  }
  return column === null ? phrase(words.row, language, values) : phrase(words.cell, language, { ...values, column })
}

/** Where a finding stands. */
export function findingPlace(
  subject: PaperReport,
  finding: Pick<Finding, 'section' | 'line' | 'column' | 'evidence'>,
  language: Language,
  mask: Mask,
): Runs {
  const section = finding.section === null ? [] : sectionName(subject, finding.section, language, mask)
  const cell = cellName(subject, { line: finding.line ?? null, column: finding.column ?? null }, language)
  const [first] = finding.evidence
  return joined(
    [section, cell, first === undefined ? [] : lineOfText(subject, first.span.start, language)],
    language === 'zh' ? '，' : ', ',
  )
}

/** 原文第12行. */
export function lineOfText(subject: PaperReport, offset: number, language: Language): Runs {
  const ref: Ref = { kind: 'quote', report: subject.file.sha256, start: offset, end: offset, of: 'line-number' }
  return phrase(words.line, language, { n: referred(lineNumberAt(subject.document, offset), ref) })
}
