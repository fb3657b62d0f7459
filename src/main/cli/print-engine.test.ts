import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PrintEngineError, printWithEngine } from './print-engine'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-engine-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program of the engine's manners: it is told two files, and ends. */
function anEngine(script: string): { program: string; app: string } {
  const app = join(folder, 'engine.mjs')
  writeFileSync(
    app,
    `import { readFileSync, writeFileSync } from 'node:fs'
const after = (name) => process.argv.find((one) => one.startsWith(name)).slice(name.length)
${script}`,
  )
  return { program: process.execPath, app }
}

it('hands the page over and takes the file', async () => {
  const engine = anEngine(
    "writeFileSync(after('--print-to='), 'PDF of ' + readFileSync(after('--print-page='), 'utf8'))",
  )
  expect(new TextDecoder().decode(await printWithEngine(engine, '<p>勾稽</p>'))).toBe('PDF of <p>勾稽</p>')
})

it('says why there is no file', async () => {
  await expect(printWithEngine(anEngine("console.error('no display'); process.exit(1)"), 'x')).rejects.toThrow(
    new PrintEngineError('no display'),
  )
  const missing = { program: join(folder, 'nothing'), app: folder }
  await expect(printWithEngine(missing, 'x')).rejects.toThrow(PrintEngineError)
})
