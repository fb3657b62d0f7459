// node tests/support/pdf/make-files.mjs: prints the reports that only a browser and an office program can print
// (needs chromium, its fonts Droid Sans Fallback, and LibreOffice's soffice on the path). The tests read the committed files; nothing else needs this script.
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

const { printedFiles } = await import('./printed-files.ts')
const { printedPage } = await import('./printed-styles.ts')
const { wordReport } = await import('../office/word-report.ts')
const { chanceOf } = await import('../generator/chance.ts')

const files = path.join(import.meta.dirname, 'files')
const work = mkdtempSync(path.join(tmpdir(), 'crossfoot-pages-'))
mkdirSync(files, { recursive: true })

function run(program, options) {
  const { status } = spawnSync(program, options, { stdio: 'inherit', timeout: 120_000 })
  if (status !== 0) process.exit(1)
}

for (const { name, report, by, style } of printedFiles) {
  const target = path.join(files, `${name}.pdf`)
  if (by === 'browser') {
    const page = path.join(work, `${name}.html`)
    writeFileSync(page, printedPage(report, style))
    run('chromium', ['--headless', '--no-sandbox', '--no-pdf-header-footer', `--print-to-pdf=${target}`, page])
  } else {
    const plain = { automaticNumbers: false, numberedLabels: false, trackedChanges: false, titleInTextBox: false }
    const habits = { ...plain, headingStyles: true, contentsAndFooter: true }
    writeFileSync(path.join(work, `${name}.docx`), await wordReport(report, habits, chanceOf(1)))
    run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', work, path.join(work, `${name}.docx`)])
    renameSync(path.join(work, `${name}.pdf`), target)
  }
}
rmSync(work, { recursive: true })
