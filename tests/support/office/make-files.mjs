// node tests/support/office/make-files.mjs [name...]: writes the sample files that only an office program can write (needs LibreOffice's soffice).
// The tests read the committed files; nothing else needs this script.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

// imports of this repository are written without endings
registerHooks({
  resolve(specifier, context, next) {
    if (/^\.{1,2}\//.test(specifier) && context.parentURL) {
      const file = new URL(`${specifier}.ts`, context.parentURL)
      if (existsSync(fileURLToPath(file))) return next(file.href, context)
    }
    return next(specifier, context)
  },
})

const { sources } = await import('./file-sources.ts')
const files = path.join(import.meta.dirname, 'files')
const work = mkdtempSync(path.join(tmpdir(), 'crossfoot-files-'))
mkdirSync(files, { recursive: true })
const wanted = process.argv.slice(2)
for (const { name, bytes, filter, targets } of await sources()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const source = path.join(work, name)
  writeFileSync(source, bytes)
  for (const [ending, target] of targets) {
    const options = [
      '--headless',
      ...(filter ? [`--infilter=${filter}`] : []),
      '--convert-to',
      target,
      '--outdir',
      work,
    ]
    const { status } = spawnSync('soffice', [...options, source], { stdio: 'inherit', timeout: 120_000 })
    if (status !== 0) process.exit(1)
    const made = `${path.parse(name).name}.${ending}`
    renameSync(path.join(work, made), path.join(files, made))
  }
}
rmSync(work, { recursive: true })
