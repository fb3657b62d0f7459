// node tools/bench-paper.mjs [ROUNDS]: writing a memo of some 25 pages as Word beside printing the same memo to PDF (goal P20).
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBuilt, node, root } from './build.mjs'
import { bundle } from './run-bundled.mjs'

const rounds = Number(process.argv[2] ?? 5)
if ((await ensureBuilt()) !== 0) process.exit(1)
const file = await bundle('bench/paper.ts', 'bench-paper')
const folder = await mkdtemp(path.join(tmpdir(), 'crossfoot-bench-'))
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const wordMs = []
const printMs = []
const { launchApp } = await import('../tests/e2e/launch.ts')
const running = await launchApp({ userData: path.join(folder, 'app') })
try {
  let pages = 0
  // in turns, so that what the machine does to one it does to the other
  for (let round = -1; round < rounds; round++) {
    const { stdout } = spawnSync(node, [file, folder, '9'], { cwd: root, encoding: 'utf8' })
    const { page, docxMs } = JSON.parse(stdout)
    const html = await readFile(page, 'utf8')
    // as src/main/window/print.ts does it, in the same engine
    const printed = await running.electron.evaluate(async ({ BrowserWindow }, text) => {
      const from = performance.now()
      const window = new BrowserWindow({ show: false, width: 800, height: 1100, webPreferences: { javascript: false } })
      await window.loadURL(`data:text/html;base64,${Buffer.from(text, 'utf8').toString('base64')}`)
      const pdf = await window.webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      window.destroy()
      const ms = performance.now() - from
      return {
        ms,
        pages:
          Buffer.from(pdf)
            .toString('latin1')
            .match(/\/Type \/Page\b/g)?.length ?? 0,
      }
    }, html)
    if (round < 0) continue
    pages = printed.pages
    wordMs.push(docxMs)
    printMs.push(printed.ms)
  }
  const [word, print] = [median(wordMs), median(printMs)]
  console.log(
    [
      `| memo of ${pages} pages | asked for | reached |`,
      '| --- | --- | --- |',
      `| P20 Word file / printing to PDF | <= 1/10 | 1/${(print / word).toFixed(1)} (${word.toFixed(1)} / ${print.toFixed(0)} ms) |`,
    ].join('\n'),
  )
} finally {
  await running.electron.close()
  await rm(folder, { recursive: true, force: true })
}
