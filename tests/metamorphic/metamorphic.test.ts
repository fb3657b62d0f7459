/** What is said of a report must not depend on how it was captured. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { examine } from '../../src/main/worker/examine'
import { chanceOf } from '../support/generator/chance'
import { generate } from '../support/generator/generate'
import type { GeneratedReport } from '../support/generator/model'
import { render } from '../support/generator/render'
import { layouts } from '../support/layouts/layouts'
import { manySlips } from '../scoreboard/faults-in-cells'
import { mentionSlips } from '../scoreboard/faults-in-prose'
import { variants, wrapped } from './variants'

const encoder = new TextEncoder()

/** Keys of all findings, in order of the keys; keys hold no offsets. */
function keysOf(text: string, name = 'report.txt'): readonly string[] {
  const found = examine(encoder.encode(text), name)
  if (found.status !== 'read') throw new Error(`not read: ${found.error.code}`)
  return found.run.findings.map((one) => `${one.code} ${one.key}`).toSorted()
}

/** Consistent reports and reports with faults in a cell and in the prose. */
const reports: readonly (readonly [string, GeneratedReport])[] = [31, 33].flatMap((seed) =>
  (['2014', '2019', '2021'] as const).flatMap((form) => {
    const report = generate(seed, { form })
    const chance = chanceOf(seed)
    const faults = [[...manySlips(report, chance)].slice(0, 1), [...mentionSlips(report, chance)].slice(0, 1)].flat()
    return [
      [`${form} seed ${seed}`, report] as const,
      ...faults.map((fault, index) => [`${form} seed ${seed} with fault ${index + 1}`, fault.report] as const),
    ]
  }),
)

const tabs = layouts.find((one) => one.id === 'tabs')
if (tabs === undefined) throw new Error('bug: no tabs')

describe.each(reports)('%s', (_, report) => {
  const text = tabs.write(render(report))
  const keys = keysOf(text)

  test.each(variants)('$name', ({ apply }) => {
    expect(keysOf(apply(text))).toEqual(keys)
  })

  test('broken lines', () => {
    expect(keysOf(wrapped(text, 42))).toEqual(keys)
  })

  test.each(layouts)('$id', (layout) => {
    expect(keysOf(layout.write(render(report)), `report.${layout.extension}`)).toEqual(keys)
  })
})

const samples = path.resolve(import.meta.dirname, '../../resources/samples')
const seeds = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, path.join(samples, name)] as const)

describe.each(seeds)('real report %s', (_, file) => {
  const text = readFileSync(file, 'utf8')
  const keys = keysOf(text)

  test.each(variants)('$name', ({ apply }) => {
    expect(keysOf(apply(text))).toEqual(keys)
  })
})
