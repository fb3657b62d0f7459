/** node tools/bench-documents.mjs: goal P12 of Word documents beside mammoth, and memory over many files of every format. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import mammoth from 'mammoth'
import type { ReadResult } from '../src/main/ingest/read-result'
import { readDocument } from '../src/main/ingest/read-file'
import { loadReaderFor } from '../src/main/ingest/readers'
import { decodeXml } from '../src/main/ingest/xml-text'
import { openZip } from '../src/main/ingest/zip'
import { chanceOf } from '../tests/support/generator/chance'
import { generate } from '../tests/support/generator/generate'
import { render } from '../tests/support/generator/render'
import { writeHtml } from '../tests/support/layouts/html'
import { scoreCells } from '../tests/support/office/cells'
import { ofdReport } from '../tests/support/office/ofd-report'
import { odtReport } from '../tests/support/office/odt-report'
import { asSingleFile } from '../tests/support/office/sample-files'
import { wordHabits, wordReport } from '../tests/support/office/word-report'
import { median } from './rounds'

const warmUps = 3
const reports = Array.from({ length: 12 }, (_, i) => ({ ...render(generate(4000 + i)), before: [], after: [] }))

function readWord(bytes: Uint8Array): ReadResult {
  return readDocument(bytes, 'a.docx')
}

/** What no reader can do without: the main part inflated and decoded. */
function unpackWord(bytes: Uint8Array): number {
  const archive = openZip(bytes, 'docx')
  return decodeXml(archive.read('word/document.xml') ?? Buffer.alloc(0)).length
}

async function wordTable(rounds: number): Promise<string> {
  const files = await Promise.all(reports.map((report, i) => wordReport(report, wordHabits(chanceOf(i)), chanceOf(i))))
  await loadReaderFor(files[0] ?? new Uint8Array())
  const cells = { written: 0, right: 0, wrong: 0 }
  for (const [i, report] of reports.entries()) {
    const result = readWord(files[i] ?? new Uint8Array())
    if (!result.ok) throw new Error(`not read: ${result.error.code}`)
    const score = scoreCells(report, result.document)
    cells.written += score.written
    cells.right += score.right
    cells.wrong += score.wrong.length
  }
  const works: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
    unpack: unpackWord,
    ours: readWord,
    mammoth: (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
  }
  const times = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]))
  // interleaved, so that what the machine does to one it does to all; the first rounds warm up
  for (let round = -warmUps; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      // what one leaves behind is not charged to the next
      globalThis.gc?.()
      const each: number[] = []
      for (const file of files) {
        const from = performance.now()
        await work(file)
        each.push(performance.now() - from)
      }
      if (round >= 0) times.get(name)?.push(median(each))
    }
  /** The quietest quarter of the rounds: other work on the machine only ever adds. */
  const ms = (name: string): number => {
    const sorted = (times.get(name) ?? []).toSorted((one, other) => one - other)
    return median(sorted.slice(0, Math.max(1, sorted.length >> 2)))
  }
  return [
    '| Word documents | asked for | reached |',
    '| --- | --- | --- |',
    `| P12 mammoth / ours | >= 15x | ${(ms('mammoth') / ms('ours')).toFixed(1)}x (${ms('mammoth').toFixed(2)} / ${ms('ours').toFixed(2)} ms a file) |`,
    `| P12 ours / unpacking alone | <= 2x wished | ${(ms('ours') / ms('unpack')).toFixed(2)}x (${ms('unpack').toFixed(2)} ms) |`,
    `| P12 cells right, of ${cells.written} | all, 0 wrong | ${cells.right}, ${cells.wrong} wrong |`,
  ].join('\n')
}

/** The heap after a collection, in megabytes: what stays. */
function kept(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

async function memoryTable(folder: string, many: number): Promise<string> {
  const of = (name: string): Uint8Array => readFileSync(path.join(folder, name))
  const page = writeHtml(reports[0] ?? { ...render(generate(1)), before: [], after: [] })
  const [first = { ...render(generate(1)), before: [], after: [] }] = reports
  const inputs: readonly (readonly [string, Uint8Array])[] = [
    ['docx', await wordReport(first, wordHabits(chanceOf(1)), chanceOf(1))],
    ['doc', of('changed.doc')],
    ['odt', odtReport(first)],
    ['xlsx', of('sheets.xlsx')],
    ['ods', of('sheets.ods')],
    ['ofd', ofdReport(first)],
    ['html', new TextEncoder().encode(page)],
    ['mhtml', asSingleFile(page)],
  ]
  const rows: string[] = []
  for (const [ending, bytes] of inputs) {
    await loadReaderFor(bytes)
    const read = (times: number): void => {
      for (let i = 0; i < times; i++) if (!readDocument(bytes, `a.${ending}`).ok) throw new Error(`not read: ${ending}`)
    }
    read(50)
    const [before, cpu] = [kept(), process.cpuUsage()]
    read(many)
    const { user, system } = process.cpuUsage(cpu)
    const after = kept()
    rows.push(
      `| ${ending} | ${((user + system) / 1000 / many).toFixed(2)} ms | ${before.toFixed(1)} MB | ${after.toFixed(1)} MB | ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB |`,
    )
  }
  return [
    `| ${many} files of | each | heap before | heap after | resident |`,
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const [, , folder = '', rounds = '9', many = '500'] = process.argv
const memory = Number(many) === 0 ? '' : await memoryTable(folder, Number(many))
console.log(`${await wordTable(Number(rounds))}\n\n${memory}`)
