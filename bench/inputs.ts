/** The files that are measured: whole reports in the layouts of the field, and longer ones from 10 KB to 10 MB. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generate } from '../tests/support/generator/generate'
import { render } from '../tests/support/generator/render'
import type { AbstractReport } from '../tests/support/layouts/abstract-report'
import { layouts } from '../tests/support/layouts/layouts'
import { writePortalPage } from './portal-page'
import { writeWordPage } from './word-page'

export interface Kind {
  readonly id: string
  readonly extension: string
  readonly write: (report: AbstractReport) => string
}

export const kinds: readonly Kind[] = [
  { id: 'html', extension: 'html', write: writePortalPage },
  { id: 'word-html', extension: 'html', write: writeWordPage },
  ...layouts.filter((one) => ['markdown', 'tabs', 'cell-per-line', 'flattened'].includes(one.id)),
]

/** A report of some size: real ones have 6 to 20 thousand characters, of which a generated one has half. */
export function aReport(seed: number): AbstractReport {
  const [report, more, evenMore] = [seed, seed + 5000, seed + 9000].map((one) =>
    render(generate(one, { form: one % 3 === 0 ? '2019' : '2021', sort: 'county' })),
  )
  const [own, first, second] = [report, more, evenMore].map(
    (one) =>
      one?.sections[0]?.paragraphs.filter((text) => !/申请|复议|规范性文件|公开政府信息|发布信息|解读/.test(text)) ??
      [],
  )
  if (report === undefined) throw new Error('bug: no report')
  return lengthened(report, [...(own ?? []), ...(first ?? []), ...(second ?? [])])
}

/** With more paragraphs in section one. */
export function lengthened(report: AbstractReport, paragraphs: readonly string[]): AbstractReport {
  const [overview, ...rest] = report.sections
  if (overview === undefined) return report
  return { ...report, sections: [{ ...overview, paragraphs: [...overview.paragraphs, ...paragraphs] }, ...rest] }
}

/** A report of at least so many bytes of text: paragraphs of other reports put in, none of which speaks of the tables. */
export function aLongReport(bytes: number, kind: Kind): Uint8Array {
  const encoder = new TextEncoder()
  const base = aReport(1)
  const sentences = Array.from({ length: 40 }, (_, index) => aReport(100 + index).sections[0]?.paragraphs ?? [])
    .flat()
    .filter((text) => !/申请|复议|规范性文件|公开政府信息|发布信息|解读|^（|^\(/.test(text))
  const size = (paragraphs: readonly string[]): number =>
    encoder.encode(kind.write(lengthened(base, paragraphs))).length
  const perRound = size(sentences) - size([])
  const rounds = Math.max(0, Math.round((bytes - size([])) / perRound))
  const paragraphs = Array.from({ length: rounds }, (_, round) =>
    sentences.map((text) => `${text}（第${round + 1}批）`),
  ).flat()
  return encoder.encode(kind.write(lengthened(base, paragraphs)))
}

/** Writes a folder of different reports. */
export function writeFolder(folder: string, kind: Kind, count: number, from = 0): void {
  mkdirSync(folder, { recursive: true })
  for (let i = from; i < from + count; i++) {
    writeFileSync(path.join(folder, `${String(i).padStart(5, '0')}.${kind.extension}`), kind.write(aReport(i)))
  }
}
