/** Papers over real and generated reports, for tests of what leaves the app. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { examine } from '../../src/main/worker/examine'
import { ruleSet } from '../../src/main/worker/rule-set'
import { checks } from '../../src/shared/checks/index'
import { compareReports } from '../../src/shared/compare/compare'
import { besideNothing, type PaperInput, type PaperReport, type PaperReview } from '../../src/shared/paper/input'
import type { TemplateId } from '../../src/shared/review/paper-terms'
import type { Language } from '../../src/shared/words/say'

export const writing = { tool: { name: 'crossfoot', version: '0.1.0' }, at: '2026-01-13T02:05:00.000Z', offset: 480 }

export const samples = [
  '000_0b877d5a60f77469',
  '001_07491333fb67d778',
  '002_783e5dac936aebe0',
  '003_a34f4870567204e7',
  '004_39cedbc4c057cd39',
]

export function sampleBytes(name: string): Uint8Array {
  return readFileSync(path.join(import.meta.dirname, '../../resources/samples', `${name}.txt`))
}

export interface PaperOptions {
  readonly template?: TemplateId
  readonly language?: Language
  readonly review?: PaperReview | null
  readonly name?: string
  readonly prior?: Uint8Array
}

function sideOf(bytes: Uint8Array, name: string, options: { prior?: PaperReport }) {
  const prior = options.prior === undefined ? {} : { prior: { ...options.prior, facts: [] } }
  const read = examine(bytes, name, prior)
  if (read.status !== 'read') throw new Error(`not read: ${read.error.code}`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = {
    name,
    sha256,
    bytes: bytes.byteLength,
    importedAt: '2026-01-12T23:30:00.000Z',
    encoding: null,
    reportId: null,
  }
  const { document, form, report, run } = read
  return { file, document, form, report, run, ruleSet }
}

/** The input of a paper over these bytes. */
export function aPaperInput(bytes: Uint8Array, options: PaperOptions = {}): PaperInput {
  const prior = options.prior === undefined ? null : sideOf(options.prior, '上年报告.txt', {})
  const subject = sideOf(bytes, options.name ?? '报告.txt', prior === null ? {} : { prior })
  return {
    template: options.template ?? 'memo',
    language: options.language ?? 'zh',
    writing,
    subject,
    prior,
    comparison: prior === null ? null : compareReports(prior, subject),
    beside: besideNothing,
    checks,
    review: options.review ?? null,
    outline: null,
  }
}
