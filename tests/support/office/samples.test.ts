/** The five real reports, saved in other formats: the same report, read the same. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReadExamination } from '../../../src/main/worker/examine'
import { savedName } from './file-sources'
import { examineFile } from './read-office'
import { savedAsOfd, savedAsPage, savedAsSingleFile, savedAsWord, type SavedFile } from './sample-files'

const samples = join(import.meta.dirname, '../../../resources/samples')
const names = readdirSync(samples).sort()

/** make-files.mjs wrote them. */
function savedByOffice(sample: string, ending: string): SavedFile {
  const name = savedName(sample, ending)
  return { name, bytes: readFileSync(join(import.meta.dirname, 'files', name)) }
}

const findingsOf = ({ run }: ReadExamination) =>
  run.findings.map((one) => `${one.key} ${one.severity} ${one.message.zh}`).toSorted()
const figuresOf = ({ report }: ReadExamination) =>
  report.figures.map(({ line, column, state, value }) => `${line} ${column} ${state} ${value}`)

describe.each(names)('%s', (name) => {
  const bytes = readFileSync(join(samples, name))
  const text = bytes.toString('utf8')

  test.each([
    ['Word', savedAsWord(text)],
    ['a page in UTF-8', savedAsPage(text, 'utf-8')],
    ['a page in GB18030', savedAsPage(text, 'gb18030')],
    ['a page in one file', savedAsSingleFile(text)],
    ['OFD', savedAsOfd(text)],
    ['Word 97, by an office program', savedByOffice(name, 'doc')],
    ['OpenDocument, by an office program', savedByOffice(name, 'odt')],
  ])('saved as %s: the same findings and figures', async (_, saved) => {
    const original = await examineFile(bytes, name)
    const again = await examineFile(saved.bytes, saved.name)
    expect(figuresOf(again)).toEqual(figuresOf(original))
    expect(findingsOf(again)).toEqual(findingsOf(original))
  })
})
