/** Whether the report uses the form that was in force for its year. */

import type { SourceDocument } from '../../document/document'
import type { Form } from '../../forms/form'
import { formInYear, forms } from '../../forms/index'
import type { Report } from '../../report/report'
import { tableZones } from '../../report/table-zones'
import { normaliseMapped } from '../../text/normalise'
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
    const words = new Map(forms.map((form) => [form.id, marksOf(document, report, form)]))
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
      other.found.map((one) => evidenceAt(document, 'label', one.span)),
      { stated: other.form.id, expected: expected.id },
    )
  },
})

/** One word of another form may be a slip of the pen or a sentence; two are a form. */
const fewestMarks = 2
/** A header word stands in a cell or a short line; in a longer line it is part of a sentence. */
const longestLine = 60

/** The words of a form that stand in tables or in short lines, each once, at their first place. */
function marksOf(document: SourceDocument, report: Report, form: Form): readonly { word: string; span: Span }[] {
  const found = new Map<string, Span>()
  if (form.marks.length === 0) return []
  for (const span of tableLines(document, report)) {
    const { text, spanOf } = normaliseMapped(document.text.slice(span.start, span.end), span.start)
    for (const word of form.marks) {
      const at = found.has(word) ? -1 : text.indexOf(word)
      if (at >= 0) found.set(word, spanOf(at, at + word.length))
    }
    if (found.size === form.marks.length) break
  }
  return [...found].map(([word, span]) => ({ word, span })).toSorted((a, b) => a.span.start - b.span.start)
}

function* tableLines(document: SourceDocument, report: Report): Generator<Span> {
  for (const zone of tableZones(document, report)) yield zone
  for (const block of document.blocks) {
    if (block.kind === 'chrome' || block.kind === 'image' || block.kind === 'table') continue
    if (block.span.end - block.span.start <= longestLine) yield block.span
  }
}
