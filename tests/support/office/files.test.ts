/** Files that an office program wrote (make-files.mjs): the same report, read the same. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReadExamination } from '../../../src/main/worker/examine'
import type { AbstractReport } from '../layouts/abstract-report'
import { brokenLaw, leftOver } from '../document-laws'
import { writeHtml } from '../layouts/html'
import { scoreCells } from './cells'
import { seeds, sourceReport } from './file-sources'
import { examineFile } from './read-office'

const examineSample = (name: string) => examineFile(readFileSync(join(import.meta.dirname, 'files', name)), name)
const examinePage = (report: AbstractReport) => examineFile(new TextEncoder().encode(writeHtml(report)), 'a.html')
const findingsOf = ({ run }: ReadExamination) => run.findings.map((one) => `${one.key} ${one.message.zh}`).toSorted()
const figuresOf = ({ report }: ReadExamination) =>
  report.figures.map(({ line, column, state, value }) => `${line} ${column} ${state} ${value}`)
const noteTexts = ({ document }: ReadExamination, kind: string) =>
  document.notes?.find((note) => note.kind === kind)?.spans.map(({ start, end }) => document.text.slice(start, end)) ??
  []

describe.each(['doc', 'odt'])('%s', (ending) => {
  test('with tracked changes, a text box, headings by style', async () => {
    const report = sourceReport(seeds.changed)
    const found = await examineSample(`changed.${ending}`)
    expect(brokenLaw(found.document)).toBeNull()
    expect(leftOver(found.document)).toBe('')
    const { written, right, wrong } = scoreCells(report, found.document)
    expect({ right, wrong }).toEqual({ right: written, wrong: [] })
    const page = await examinePage(report)
    expect(figuresOf(found)).toEqual(figuresOf(page))
    expect(findingsOf(found)).toEqual(findingsOf(page))
    expect(noteTexts(found, 'text-box')).toEqual([report.title])
    expect(found.document.notes?.map(({ kind }) => kind)).toContain('tracked-change')
  })

  test('with pictures where tables should be: in the line and floating; an icon is none', async () => {
    const found = await examineSample(`pictures.${ending}`)
    expect(brokenLaw(found.document)).toBeNull()
    expect(found.document.notes).toMatchObject([{ kind: 'image', count: 2 }])
    expect(found.run.findings.filter(({ code }) => code === 'FM-01')).toHaveLength(2)
  })

  test('with numbered headings and labels, a note, hidden text', async () => {
    const report = sourceReport(seeds.numbered)
    const found = await examineSample(`numbered.${ending}`)
    expect(brokenLaw(found.document)).toBeNull()
    expect(leftOver(found.document)).toBe('')
    const { written, right, wrong } = scoreCells(report, found.document)
    expect({ right, wrong }).toEqual({ right: written, wrong: [] })
    const page = await examinePage(report)
    expect(figuresOf(found)).toEqual(figuresOf(page))
    expect(findingsOf(found)).toEqual(findingsOf(page))
    expect(noteTexts(found, 'computed-number')).toEqual(
      expect.arrayContaining(['一、', '二、', '六、', '（一）', '（五）']),
    )
    expect(noteTexts(found, 'footnote')).toEqual(['[1] 含街道。'])
    expect(found.document.text).not.toContain('隐藏的文字')
    expect(found.document.notes?.map(({ kind }) => kind)).toContain('hidden-text')
  })
})

test.each(['ods', 'xlsx'])('a whole report in a sheet (%s): its figures and findings', async (ending) => {
  const found = await examineSample(`sheets.${ending}`)
  expect(brokenLaw(found.document)).toBeNull()
  expect(leftOver(found.document)).toBe('')
  const page = await examinePage(sourceReport(seeds.sheets))
  expect(figuresOf(found)).toEqual(figuresOf(page))
  expect(findingsOf(found)).toEqual(findingsOf(page))
})
