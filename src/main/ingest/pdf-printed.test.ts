import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { brokenLaw, leftOver } from '../../../tests/support/document-laws'
import { writeHtml } from '../../../tests/support/layouts/html'
import { printedFiles } from '../../../tests/support/pdf/printed-files'
import { examine, type ReadExamination } from '../worker/examine'
import { boxesOf } from '../../shared/document/pages'
import { loadReaderFor } from './readers'

const folder = join(import.meta.dirname, '../../../tests/support/pdf/files')
const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, `${name}.pdf`))

beforeAll(() => loadReaderFor(bytesOf(printedFiles[0]?.name ?? '')))

function read(bytes: Uint8Array, name: string): ReadExamination {
  const found = examine(bytes, name)
  if (found.status !== 'read') throw new Error(`${name}: ${found.error.message.en}`)
  return found
}

const figuresOf = ({ report }: ReadExamination): readonly string[] =>
  report.figures.map(({ line, column, state, value }) => `${line} ${column} ${state} ${value}`)
const findingsOf = ({ run }: ReadExamination): readonly string[] =>
  run.findings.map(({ key, severity }) => `${key} ${severity}`).toSorted()

describe.each(printedFiles.map(({ name, report }) => [name, report] as const))(
  'as programs print: %s',
  (name, report) => {
    it('every figure and every finding of the same report as a page', () => {
      const pdf = read(bytesOf(name), 'a.pdf')
      const page = read(new TextEncoder().encode(writeHtml(report)), 'a.html')
      expect(figuresOf(pdf)).toEqual(figuresOf(page))
      expect(findingsOf(pdf)).toEqual(findingsOf(page))
    })

    it('every figure has its characters, its page and its box', () => {
      const { document, report: found } = read(bytesOf(name), 'a.pdf')
      expect(brokenLaw(document)).toBeNull()
      expect(leftOver(document)).toBe('')
      const { pages } = document
      if (pages === undefined) throw new Error('no pages')
      const stated = found.figures.filter(({ state }) => state === 'stated')
      expect(stated.length).toBeGreaterThan(100)
      for (const { span, raw } of stated) {
        if (span === null) throw new Error('a figure without a place')
        const boxes = boxesOf(pages, span)
        expect(boxes.length, raw ?? '').toBeGreaterThan(0)
        for (const box of boxes) {
          const size = pages.sizes[box.page]
          expect(box.x0 >= 0 && box.x1 <= (size?.width ?? 0) && box.y0 >= 0 && box.y1 <= (size?.height ?? 0)).toBe(true)
          expect(box.x1 - box.x0).toBeGreaterThan(1)
        }
      }
    })
  },
)
