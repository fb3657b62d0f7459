/** The same generated report in every format: its cells, its figures and its findings are those of the text. */

import { describe, expect, test } from 'vitest'
import { writeWordPage } from '../../../bench/word-page'
import type { ReadExamination } from '../../../src/main/worker/examine'
import { brokenLaw, leftOver } from '../document-laws'
import { generate } from '../generator/generate'
import { render } from '../generator/render'
import type { AbstractReport } from '../layouts/abstract-report'
import { writeHtml } from '../layouts/html'
import { pipeTable, writeText } from '../layouts/text'
import { encodeGb18030 } from '../legacy-encodings'
import { scoreCells } from './cells'
import { odtReport } from './odt-report'
import { ofdReport } from './ofd-report'
import { examineFile } from './read-office'
import { asSingleFile } from './sample-files'

const seeds = Array.from({ length: 12 }, (_, i) => 4200 + i)

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')
const formats: readonly (readonly [string, (report: AbstractReport) => Uint8Array, string])[] = [
  ['a page', (report) => new TextEncoder().encode(writeHtml(report)), 'a.html'],
  ['a page in GB18030', (report) => encodeGb18030(writeHtml(report)), 'a.html'],
  ['a page in UTF-16', (report) => utf16(writeHtml(report)), 'a.html'],
  ['a page as Word exports it', (report) => new TextEncoder().encode(writeWordPage(report)), 'a.html'],
  ['a page in one file', (report) => asSingleFile(writeHtml(report)), 'a.mhtml'],
  ['OpenDocument', odtReport, 'a.odt'],
  ['OFD', ofdReport, 'a.ofd'],
]

const figuresOf = ({ report: { figures } }: ReadExamination) =>
  figures.map(({ line, column, value, state }) => `${line} ${column} ${state} ${value}`)
const findingsOf = ({ run }: ReadExamination) => run.findings.map(({ key, message }) => `${key} ${message.zh}`)

describe.each(seeds)('report %i', (seed) => {
  const report: AbstractReport = { ...render(generate(seed)), before: [], after: [] }
  const text = writeText(report, pipeTable({ outer: 'both', rule: false, merged: 'blank' }), { lineEnds: 2 })

  test.each(formats)('as %s', async (_, write, name) => {
    const found = await examineFile(write(report), name)
    expect(brokenLaw(found.document)).toBeNull()
    expect(leftOver(found.document)).toBe('')
    const { written, right, wrong } = scoreCells(report, found.document, name === 'a.ofd')
    expect(written).toBeGreaterThan(100)
    expect({ right, wrong }).toEqual({ right: written, wrong: [] })
    const original = await examineFile(new TextEncoder().encode(text), 'a.md')
    expect(figuresOf(found)).toEqual(figuresOf(original))
    expect(findingsOf(found)).toEqual(findingsOf(original))
  })
})
