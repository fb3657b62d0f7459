/** Reading PDF files: what putting tables together costs beside taking the characters from the pages. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { loadPdfEngine, type PdfEngine } from '../src/main/ingest/pdf-engine'
import { openPdf, withPage } from '../src/main/ingest/pdf-file'
import { contentOf, pageReader, type RawPage } from '../src/main/ingest/pdf-page'
import { withUnruledTables } from '../src/main/ingest/pdf-unruled'
import { examine, type ReadExamination } from '../src/main/worker/examine'
import { loadReaderFor } from '../src/main/ingest/readers'
import { writeHtml } from '../tests/support/layouts/html'
import { printedFiles } from '../tests/support/pdf/printed-files'
import { ms, type Part, seriesOf, stateOf, table } from './part'
import { timed } from './rounds'

const folder = path.resolve('tests/support/pdf/files')

/** The engine's part of the work: every character's box and everything that is drawn. */
function takenFrom(engine: PdfEngine, bytes: Uint8Array): readonly RawPage[] {
  const file = openPdf(engine.start(), bytes)
  const read = pageReader(file)
  return Array.from({ length: file.pageCount }, (_, index) => withPage(file, index, read)).filter(
    (page) => page !== undefined,
  )
}

function figuresOf(bytes: Uint8Array, name: string): readonly string[] {
  const found: ReadExamination | { readonly status: string } = examine(bytes, name)
  return 'report' in found ? found.report.figures.map(({ state, value }) => `${state} ${value}`) : []
}

export const pdfPart: Part = {
  id: 'pdf',
  async measure({ rounds, isQuick }) {
    const engine = await loadPdfEngine()
    const printed = (isQuick ? printedFiles.slice(-2) : printedFiles).map(({ name, report }) => ({
      report,
      bytes: readFileSync(path.join(folder, `${name}.pdf`)),
    }))
    await loadReaderFor(printed[0]?.bytes ?? new Uint8Array())
    const taken = printed.map(({ bytes }) => takenFrom(engine, bytes))
    const timings = timed(
      [
        {
          name: 'characters and lines taken from the pages',
          pass: () => {
            for (const { bytes } of printed) takenFrom(engine, bytes)
            return printed.length
          },
        },
        {
          name: 'lines of writing and tables put together',
          pass: () => {
            for (const pages of taken) withUnruledTables(pages.map(contentOf))
            return taken.length
          },
        },
      ],
      rounds,
    )
    const [taking, rebuilding] = timings.map(({ cpu }) => cpu)
    const share = (rebuilding?.median ?? NaN) / (taking?.median ?? NaN)
    let cells = 0
    let right = 0
    for (const { report, bytes } of printed) {
      const wanted = figuresOf(new TextEncoder().encode(writeHtml(report)), 'a.html')
      const found = figuresOf(bytes, 'a.pdf')
      cells += wanted.length
      right += wanted.filter((one, i) => one === found[i]).length
    }
    return {
      tables: [
        table(
          ['PDF of a browser and of an office program', 'ms a file'],
          timings.map(({ name, cpu }) => [name, ms(cpu.median)]),
        ),
      ],
      goals: [
        {
          id: 'P13',
          what: 'tables put together, of taking the characters from the pages',
          asked: '<= 5 %, all figures right',
          reached: `${(share * 100).toFixed(1)} % (${ms(rebuilding?.median)} / ${ms(taking?.median)} ms), ${right} of ${cells} right`,
          state:
            right < cells
              ? 'not reached'
              : stateOf(share, { most: 0.05 }, [rebuilding ?? seriesOf([]), taking ?? seriesOf([])]),
        },
      ],
      raw: { timings, right, cells },
    }
  },
}
