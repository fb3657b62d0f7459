/** Every run of digits outside the figures belongs to exactly one fact, whatever the text. */

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFromText } from '../document/from-text'
import type { SourceDocument } from '../document/document'
import { formOf } from '../forms/index'
import { recogniseForm } from '../forms/recognise'
import { extractReport } from './extract'
import { readFacts } from './facts'
import type { Report } from './report'

const samples = join(import.meta.dirname, '..', '..', '..', 'resources', 'samples')

function covered(document: SourceDocument, report: Report): void {
  const facts = readFacts(document, report, formOf(report.form ?? '2019'))
  const { text } = document
  const holders = new Uint8Array(text.length)
  let before = -1
  for (const { number, span, clause, quote, value, explanation } of facts) {
    expect(text.slice(span.start, span.end)).toBe(quote)
    expect(number.start).toBeGreaterThanOrEqual(before)
    expect(span.start <= number.start && number.end <= span.end).toBe(true)
    expect(clause.start <= clause.end).toBe(true)
    expect(value === null || explanation === null).toBe(true)
    before = number.end
    for (let at = number.start; at < number.end; at += 1) holders[at] = (holders[at] ?? 0) + 1
  }
  const inFigure = new Uint8Array(text.length)
  for (const figure of report.figures) {
    if (figure.span !== null) inFigure.fill(1, figure.span.start, figure.span.end)
  }
  for (const match of text.matchAll(/[0-9０-９]+/g)) {
    for (let at = match.index; at < match.index + match[0].length; at += 1) {
      expect([match[0], at, holders[at]]).toEqual([match[0], at, inFigure[at] === 1 ? 0 : 1])
    }
  }
}

const bare = (text: string): Report => ({
  title: null,
  body: { name: '某县人民政府', kind: 'government', span: null },
  year: 2020,
  yearSpan: null,
  form: '2019',
  published: null,
  publishedSpan: null,
  signed: null,
  layout: 'none',
  sections: [],
  figures: [],
  labels: [],
  capture: [],
  extent: { start: 0, end: text.length },
})

const piece = fc.oneof(
  fc.constantFrom(
    '公开政府信息',
    '收到申请',
    '其中',
    '办结',
    '2020年',
    '第',
    '条',
    '件',
    '，',
    '。',
    '、',
    '(',
    ')',
    '\n',
    ' ',
    '\t',
  ),
  fc.constantFrom(
    '〔2020〕66号',
    '电话：0472-5618198',
    '1,234',
    '98.5%',
    '３８',
    '|',
    '-',
    '：',
    '“',
    '”',
    '《',
    '》',
    '十二件',
    '万',
    '多',
    '较上年增长',
  ),
  fc.nat(100_000).map(String),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

describe('readFacts', { timeout: 60_000 }, () => {
  it.each(readdirSync(samples).filter((name) => name.endsWith('.txt')))('covers every number of %s once', (name) => {
    const document = documentFromText(readFileSync(join(samples, name), 'utf8'), 'txt', 'utf-8')
    const form = formOf(recogniseForm(document)[0]?.form ?? '2019')
    covered(document, extractReport(document, form))
  })

  it('covers every number of any text once', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        covered(documentFromText(text, 'txt', 'utf-8'), bare(text))
      }),
      { numRuns: 400 },
    )
  })

  it('gives the same facts for the same text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const read = () => readFacts(documentFromText(text, 'txt', 'utf-8'), bare(text), formOf('2019'))
        expect(read()).toEqual(read())
      }),
      { numRuns: 100 },
    )
  })
})
