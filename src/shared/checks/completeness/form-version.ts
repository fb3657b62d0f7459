/** Whether the report uses the form that was in force for its year. */

import type { SourceDocument } from '../../document/document'
import type { FormId } from '../../forms/form'
import { formInYear, forms } from '../../forms/index'
import type { Report } from '../../report/report'
import { tableZones } from '../../report/table-zones'
import { normalise, normaliseMapped } from '../../text/normalise'
import type { Span } from '../../text/span'
import type { Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick, untested } from '../mark'

export const formVersion = defineCheck({
  id: 'completeness/form-version',
  code: 'ST-10',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '报告格式版本', en: 'Version of the form' },
  asks: {
    zh: '报告使用的表格是否为报告年度适用的格式？',
    en: 'Are the tables those of the form in force for the report year?',
  },
  forms: 'all',
  messages: {
    wrong: {
      zh: '经核对，{year}年度报告应使用{expected}规定的格式，表格中却出现{found}格式的“{words}”，请按规定格式重新编制。',
      en: 'The report for {year} should use the form of {expected}, but its tables show “{words}” of the form of {found}.',
    },
  },
  reasons: {
    noYear: {
      zh: '报告年度未能识别，无法判断适用格式。',
      en: 'The report year was not read, so the form in force is unknown.',
    },
    noTables: {
      zh: '文件中没有可辨认的表格文字，无法判断格式版本。',
      en: 'The file holds no words of a table, so its form cannot be told.',
    },
  },
  *run({ document, report }: Subject) {
    const place = { section: 'disclosure' }
    const { year } = report
    const expected = year === null ? null : formInYear(year)
    if (year === null || expected === null) return yield untested('noYear', place)
    const words = marksOf(document, report)
    const own = words.get(expected.id) ?? []
    // The narrative era had no national table: a local annex of any shape is in order (domain 1.2).
    if (expected.marks.length === 0) return
    const other = forms
      .filter((form) => form.id !== expected.id)
      .map((form) => ({ form, found: words.get(form.id) ?? [] }))
      .toSorted((a, b) => b.found.length - a.found.length)[0]
    if (own.length === 0 && (other === undefined || other.found.length === 0)) return yield untested('noTables', place)
    if (other === undefined || other.found.length < fewestMarks || other.found.length <= own.length) {
      return yield tick('traced', place, [])
    }
    yield finding(
      'wrong',
      {
        year: String(year),
        expected: expected.authority,
        found: other.form.authority,
        words: other.found.map((one) => one.word).join('、'),
      },
      place,
      other.found.map((one) => evidenceAt(document, 'label', one.spanOf())),
      { stated: other.form.id, expected: expected.id },
    )
  },
})

/** One word of another form may be a slip of the pen or a sentence; two are a form. */
const fewestMarks = 2
/** A header word stands in a cell or a short line; in a longer line it is part of a sentence. */
const longestLine = 60
const shortestMark = 4

interface FoundMark {
  readonly word: string
  /** Where the search began, then where in it: the place in the file is worked out for a finding only. */
  readonly zone: number
  readonly at: number
  readonly spanOf: () => Span
}

/** The words of each form that stand in tables or in short lines, each once, at their first place, in order of the text. */
function marksOf(document: SourceDocument, report: Report): ReadonlyMap<FormId, readonly FoundMark[]> {
  const found = new Map<FormId, FoundMark[]>(forms.map((form) => [form.id, []]))
  const missing = new Map(forms.flatMap((form) => form.marks.map((word) => [word, form.id] as const)))
  const all = missing.size
  const look = (span: Span): void => {
    const raw = document.text.slice(span.start, span.end)
    const text = normalise(raw)
    for (const [word, id] of missing) {
      const at = text.indexOf(word)
      if (at < 0) continue
      missing.delete(word)
      const spanOf = (): Span => normaliseMapped(raw, span.start).spanOf(at, at + word.length)
      found.get(id)?.push({ word, zone: span.start, at, spanOf })
    }
  }
  for (const zone of tableZones(document, report)) look(zone)
  // A table of another form may not have been read at all: its words then stand in short lines.
  if (missing.size === all) for (const line of shortLines(document)) look(line)
  for (const marks of found.values()) marks.sort((a, b) => a.zone - b.zone || a.at - b.at)
  return found
}

function* shortLines(document: SourceDocument): Generator<Span> {
  for (const { kind, span } of document.blocks) {
    if (kind !== 'paragraph' && kind !== 'heading') continue
    const length = span.end - span.start
    if (length >= shortestMark && length <= longestLine) yield span
  }
}
