/** The memo of about 25 pages for `tools/bench-paper.mjs`: its page for the print engine, and the time its Word file takes. */

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sha256 } from '../src/main/export/digest'
import { docxOf } from '../src/main/export/docx'
import { htmlOf } from '../src/main/export/html'
import { memoOf } from '../src/shared/paper/memo'
import { originsOf, writtenPaper } from '../src/shared/paper/written'
import { aPaperInput, samples } from '../tests/support/a-paper'
import { median } from './rounds'

const [folder = '.', rounds = '9'] = process.argv.slice(2)
const warmUps = 3
/** So that the memo has some 25 pages: the findings of the sample, over and over under other keys. */
const times = 4

const input = aPaperInput(readFileSync(path.join('resources/samples', `${samples[0] ?? ''}.txt`)))
const { subject } = input
const findings = Array.from({ length: times }, (_, i) =>
  subject.run.findings.map((one) => ({ ...one, key: i === 0 ? one.key : `${one.key} ${i}` })),
).flat()
const long = { ...input, subject: { ...subject, run: { ...subject.run, findings } } }
const written = writtenPaper(memoOf(long).paper, originsOf(long, null), sha256)

const took: number[] = []
let bytes = 0
for (let round = -warmUps; round < Number(rounds); round++) {
  const from = performance.now()
  bytes = docxOf(written).byteLength
  if (round >= 0) took.push(performance.now() - from)
}
const page = path.join(folder, 'memo.html')
writeFileSync(page, htmlOf(written))
console.log(JSON.stringify({ page, bytes, docxMs: median(took) }))
