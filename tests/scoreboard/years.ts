/** Consecutive years with faults planted in what is carried from one to the other. */

import { examine } from '../../src/main/worker/examine'
import type { ReadExamination } from '../../src/main/worker/examine'
import type { Finding } from '../../src/shared/checks/outcome'
import { chanceOf } from '../support/generator/chance'
import { generate } from '../support/generator/generate'
import { cellText, textOf, withCells, type GeneratedReport } from '../support/generator/model'
import { render } from '../support/generator/render'
import { layouts, type LayoutWriter } from '../support/layouts/layouts'
import { anySlip } from './slips'

export interface Years {
  readonly prior: GeneratedReport
  readonly current: GeneratedReport
}

/** Two years of one body; of the forms 2019, 2021, or of both. */
export function consecutive(seed: number): Years {
  const kinds = [
    ['2019', 2019, '2019'],
    ['2021', 2022, '2021'],
    ['2019', 2020, '2021'],
  ] as const
  const [form, year, next] = kinds[seed % 3] ?? kinds[0]
  const sort = (['city', 'county', 'department', 'office'] as const)[seed % 4] ?? 'county'
  const prior = generate(seed, { form, sort, year })
  for (let again = 0; ; again++) {
    const current = generate(seed + 50_000 + again * 1000, { form: next, sort, year: year + 1, after: prior })
    // there are few problems to pick from: the same ones in two years are a copy, and rightly found
    const before = problemsOf(prior)
    const now = [...problemsOf(current)]
    if (now.filter((one) => before.has(one)).length <= now.length / 2) return { prior, current }
  }
}

function problemsOf({ sections }: GeneratedReport): ReadonlySet<string> {
  const words =
    sections
      .find(({ key }) => key === 'problems')
      ?.passages.map(textOf)
      .join('') ?? ''
  return new Set(Array.from(words.matchAll(/是([^；。：]{6})/g), (match) => match[1] ?? ''))
}

export interface YearFault {
  readonly years: Years
  readonly code: string
  readonly line: string
  readonly column: string
}

const opening = 'applications.brought-forward'
const columns = [
  'natural-person',
  'business',
  'research',
  'public-interest',
  'legal-service',
  'other-organisation',
  'total',
]

/** One slip in every cell of the opening row, and in what is in force or was there before. */
export function* carryFaults(seed: number): Generator<YearFault> {
  const years = consecutive(seed)
  const chance = chanceOf(seed)
  const cells = [
    ...columns.map((column) => [opening, column, 'XY-01'] as const),
    ...(years.prior.form === '2021'
      ? [['disclosure.normative-documents', 'in-force', 'XY-02'] as const]
      : years.current.form === '2019'
        ? (['licensing', 'penalties', 'coercion'] as const).map(
            (line) => [`disclosure.${line}`, 'prior-items', 'XY-03'] as const,
          )
        : []),
  ]
  for (const [line, column, code] of cells) {
    const slip = anySlip(cellText(years.current, { line, column }), chance)
    if (slip === null) continue
    const current = withCells(years.current, [{ line, column, text: slip.now }])
    yield { years: { ...years, current }, code, line, column }
  }
}

const encoder = new TextEncoder()

/** Null where a file is not taken for a report. */
export function readYears({ prior, current }: Years, layout: LayoutWriter): readonly Finding[] | null {
  const read = (report: GeneratedReport, before?: ReadExamination): ReadExamination | null => {
    const bytes = encoder.encode(layout.write(render(report)))
    const found = examine(bytes, `report.${layout.extension}`, before ? { prior: before } : {})
    return found.status === 'read' ? found : null
  }
  const before = read(prior)
  const now = before && read(current, before)
  return now && now.run.findings
}

export const carryCodes = ['XY-01', 'XY-02', 'XY-03', 'XY-05', 'XY-07', 'XY-08']

export interface YearScores {
  readonly clean: number
  readonly falseAlarms: readonly string[]
  readonly planted: number
  readonly missed: readonly string[]
}

export function scoreYears(seeds: readonly number[]): YearScores {
  const scores = { clean: 0, falseAlarms: [] as string[], planted: 0, missed: [] as string[] }
  for (const seed of seeds) {
    const layout = layouts[seed % layouts.length]
    if (layout === undefined) continue
    const place = `seed ${seed} ${layout.id}`
    const clean = readYears(consecutive(seed), layout)
    scores.clean++
    for (const one of clean ?? []) {
      if (one.severity <= 'S2' && one.class !== 'query')
        scores.falseAlarms.push(`${place} ${one.code} ${one.message.zh}`)
    }
    if (clean === null) scores.falseAlarms.push(`${place}: not read`)
    for (const fault of carryFaults(seed)) {
      scores.planted++
      const found = readYears(fault.years, layout) ?? []
      const isFound = found.some(
        ({ code, line, column }) => code === fault.code && line === fault.line && column === fault.column,
      )
      if (!isFound) scores.missed.push(`${place} ${fault.line} ${fault.column}`)
    }
  }
  return scores
}
