/** `crossfoot memo`: the audit memo of a report from the checks alone, marked as reviewed by nobody. */

import { checks } from '../../shared/checks/index'
import { besideNothing, type PaperFile } from '../../shared/paper/input'
import type { WrittenPaper } from '../../shared/paper/written'
import { say } from '../../shared/words/say'
import { docxOf } from '../export/docx'
import { htmlOf } from '../export/html'
import { pdfOf } from '../export/pdf'
import { markdownOf } from '../export/markdown'
import { WriteError, writeFileWhole } from '../export/write-file'
import { loadFile } from '../services/load-file'
import { filesEvidence } from '../services/papers/evidence'
import { finishPaper } from '../services/papers/make-paper'
import { readMaterial } from '../services/papers/material'
import { hashOf } from '../services/store-files'
import type { WorkerPool } from '../worker/client'
import type { MemoArguments, MemoFormat } from './arguments'
import type { ExitCode, Tool } from './check'
import { PrintEngineError } from './print-engine'
import { paperWords, said } from './words'

export interface MemoDeps {
  readonly pool: WorkerPool
  readonly tool: Tool
  /** One line for standard error. */
  readonly warn: (line: string) => void
  readonly unique: string
  readonly now: () => string
  readonly offset: () => number
  /** Prints a page to PDF; null where the engine that does it is not installed. */
  readonly printPdf: ((html: string) => Promise<Uint8Array>) | null
}

async function bytesOf(paper: WrittenPaper, format: MemoFormat, print: MemoDeps['printPdf']): Promise<Uint8Array> {
  if (format === 'docx') return docxOf(paper)
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  if (format === 'md') return encode(markdownOf(paper))
  const html = htmlOf(paper)
  if (format === 'html') return encode(html)
  if (print === null) throw new PrintEngineError('no engine')
  return pdfOf(await print(html), paper.manifest)
}

/** 0 = written; 2 = a report could not be read, or the memo not be written. */
export async function memo(given: MemoArguments, deps: MemoDeps): Promise<ExitCode> {
  const { path, prior, out, format, overwrite, lang } = given
  const files = new Map<string, Uint8Array>()
  const load = async (from: string): Promise<PaperFile | null> => {
    const file = await loadFile(from, from)
    if (!file.ok) {
      deps.warn(file.problem.message[lang])
      return null
    }
    const sha256 = hashOf(file.bytes)
    files.set(sha256, file.bytes)
    const name = from.split(/[\\/]/).at(-1) ?? from
    return { name, sha256, bytes: file.bytes.byteLength, importedAt: null, encoding: null, reportId: null }
  }
  const subject = await load(path)
  const before = prior === null ? null : await load(prior)
  if (subject === null || (prior !== null && before === null)) return 2
  if (format === 'pdf' && deps.printPdf === null) {
    deps.warn(paperWords.noEngine[lang])
    return 2
  }
  const { ruleSet, name, version } = deps.tool
  const wanted = { subject, prior: before, beside: besideNothing, review: null, ruleSet, signed: null }
  const read = await readMaterial(deps.pool, filesEvidence(files), wanted)
  if (read.kind !== 'read') {
    if (read.kind === 'unreadable') deps.warn(read.error.message[lang])
    return 2
  }
  if (before !== null && read.material.prior === null) {
    deps.warn(said.prior({ zh: `“${before.name}”无法读取。`, en: `“${before.name}” could not be read.` })[lang])
    return 2
  }
  const { written } = finishPaper({
    input: {
      template: 'memo',
      language: lang,
      writing: { tool: { name, version }, at: deps.now(), offset: deps.offset() },
      ...read.material,
      checks,
      review: null,
      outline: null,
    },
    runId: null,
  })
  try {
    await writeFileWhole(out, await bytesOf(written, format, deps.printPdf), { overwrite, unique: deps.unique })
  } catch (error) {
    if (error instanceof PrintEngineError) {
      deps.warn(say(paperWords.noPrint, lang, { why: error.message }))
      return 2
    }
    if (!(error instanceof WriteError)) throw error
    deps.warn(
      error.kind === 'exists' ? say(paperWords.exists, lang, { path: out }) : said.cannotWrite(out, error.code)[lang],
    )
    return 2
  }
  deps.warn(say(paperWords.written, lang, { path: out }))
  return 0
}
