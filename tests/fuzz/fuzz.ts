/** Throws damaged files at the whole walk from bytes to findings and holds it to the laws that no file may break. */

import { examine } from '../../src/main/worker/examine'
import { brokenLaw } from '../support/document-laws'
import { chanceOf } from '../support/generator/chance'
import { generate } from '../support/generator/generate'
import { render } from '../support/generator/render'
import { layouts } from '../support/layouts/layouts'
import { damages } from './damage'

/** Sound files to damage: every form in every layout. */
export function soundFiles(seeds: readonly number[]): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const encoder = new TextEncoder()
  return seeds.flatMap((seed) =>
    (['2008', '2014', '2019', '2021'] as const).flatMap((form) => {
      const report = render(generate(seed, { form }))
      return layouts.map((layout) => ({
        name: `${form}-${layout.id}.${layout.extension}`,
        bytes: encoder.encode(layout.write(report)),
      }))
    }),
  )
}

/** What a file broke, in words; null where all laws hold. Exceptions are bugs and are told as such. */
export function brokenBy(bytes: Uint8Array, name: string): string | null {
  let found: ReturnType<typeof examine>
  try {
    found = examine(bytes, name)
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
  if (found.document !== null) {
    const law = brokenLaw(found.document)
    if (law !== null) return law
  }
  if (found.status === 'unreadable') return null
  const { document, report, facts, run } = found
  const { text } = document
  const slice = (span: { readonly start: number; readonly end: number }): string => text.slice(span.start, span.end)
  const crashed = run.outcomes.find(
    (one) => one.state === 'could-not-run' && one.reason?.en.includes('failed') === true,
  )
  if (crashed !== undefined) return `check ${crashed.check}: ${crashed.reason?.en ?? ''}`
  const figure = report.figures.find((one) => (one.span === null ? one.raw !== null : slice(one.span) !== one.raw))
  if (figure !== undefined) return `figure ${figure.line} ${figure.column} is not the text at its span`
  const unread = report.figures.find((one) => (one.value !== null) !== (one.state === 'stated'))
  if (unread !== undefined)
    return `figure ${unread.line} ${unread.column} is ${unread.state} with value ${unread.value ?? 'none'}`
  if (facts.some((one) => slice(one.span) !== one.quote)) return 'a fact is not the text at its span'
  const quoted = run.findings.flatMap((one) => one.evidence).find((one) => slice(one.span) !== one.quote)
  if (quoted !== undefined) return `evidence ${quoted.quote} is not the text at its span`
  if (new Set(run.findings.map((one) => one.key)).size !== run.findings.length) return 'two findings have one key'
  return null
}

export interface Broken {
  readonly run: number
  readonly damage: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly what: string
}

/** `count` damaged files from a seed; each run can be made again alone. */
export function* fuzz(
  seed: number,
  count: number,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Generator<Broken> {
  const kinds = Object.keys(damages)
  for (let run = 0; run < count; run++) {
    const chance = chanceOf(seed * 1_000_003 + run)
    const file = chance.pick(files)
    const damage = chance.pick(kinds)
    const once = damages[damage]?.(file.bytes, chance) ?? file.bytes
    const bytes = chance.odds(0.2) ? (damages[chance.pick(kinds)]?.(once, chance) ?? once) : once
    const what = brokenBy(bytes, file.name)
    if (what !== null) yield { run, damage, name: file.name, bytes, what }
  }
}
