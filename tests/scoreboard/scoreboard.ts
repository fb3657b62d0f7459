/** Plants faults in generated reports, in every layout, and counts what the checks made of them. */

import type { Finding } from '../../src/shared/checks/outcome'
import type { FormId } from '../../src/shared/forms/form'
import { chanceOf } from '../support/generator/chance'
import { generate } from '../support/generator/generate'
import type { GeneratedReport } from '../support/generator/model'
import type { LayoutWriter } from '../support/layouts/layouts'
import { layouts } from '../support/layouts/layouts'
import type { Family, Fault } from './fault'
import { blanks, cellSlips, disclosureFaults, displaced, manySlips } from './faults-in-cells'
import { contradictions, mentionSlips } from './faults-in-prose'
import { labelSlips, sectionFaults } from './faults-in-structure'
import type { Verdict } from './judge'
import { judge, read } from './judge'

export interface Plan {
  /** Seeds of clean reports that are read in every layout. */
  readonly clean: readonly number[]
  /** Seeds of reports in which every tested cell is changed once, each report in one layout. */
  readonly cells: readonly number[]
  /** Seeds of reports for all other faults, each report in one layout. */
  readonly others: readonly number[]
  /** Of the slips of labels, one in so many is planted. */
  readonly oneLabelIn: number
}

const forms: readonly FormId[] = ['2008', '2014', '2019', '2021']

export interface FalseAlarm {
  readonly seed: number
  readonly form: FormId
  readonly layout: string
  readonly finding: Finding | null
}

export interface Scores {
  readonly cleanReports: number
  /** S1 and S2 on clean reports; `finding` null where the report was not read. */
  readonly falseAlarms: readonly FalseAlarm[]
  /** Findings on clean reports by severity. */
  readonly onClean: Readonly<Record<string, number>>
  readonly verdicts: readonly Verdict[]
}

export function score(plan: Plan): Scores {
  const falseAlarms: FalseAlarm[] = []
  const onClean: Record<string, number> = { S1: 0, S2: 0, S3: 0, S4: 0 }
  let cleanReports = 0
  for (const seed of plan.clean) {
    for (const form of forms) {
      const report = generate(seed, { form })
      for (const layout of layouts) {
        cleanReports += 1
        const found = read(report, layout)
        const name = { seed, form, layout: layout.id }
        if (found === null || found.form.id !== form) falseAlarms.push({ ...name, finding: null })
        for (const finding of found?.run.findings ?? []) {
          onClean[finding.severity] = (onClean[finding.severity] ?? 0) + 1
          if (isGrave(finding)) falseAlarms.push({ ...name, finding })
        }
      }
    }
  }
  return { cleanReports, falseAlarms, onClean, verdicts: [...verdictsOf(plan)] }
}

export function isGrave(finding: Finding): boolean {
  return finding.severity === 'S1' || finding.severity === 'S2'
}

function* verdictsOf(plan: Plan): Generator<Verdict> {
  for (const [index, seed] of plan.cells.entries()) {
    for (const [at, form] of (['2014', '2019', '2021'] as const).entries()) {
      const report = generate(seed, { form })
      yield* judged(report, layoutAt(index * 3 + at), cellSlips(report, chanceOf(seed)))
    }
  }
  for (const [index, seed] of plan.others.entries()) {
    for (const [at, form] of forms.entries()) {
      const report = generate(seed, { form })
      yield* judged(report, layoutAt(index * 3 + at), otherFaults(report, seed, plan.oneLabelIn))
    }
  }
}

function layoutAt(index: number): LayoutWriter {
  const layout = layouts[index % layouts.length]
  if (layout === undefined) throw new Error('bug: no layout')
  return layout
}

function* judged(report: GeneratedReport, layout: LayoutWriter, faults: Iterable<Fault>): Generator<Verdict> {
  const clean = read(report, layout)
  if (clean === null) return
  for (const fault of faults) if (fault.shownIn?.(layout) !== false) yield judge(fault, layout, clean)
}

function* otherFaults(report: GeneratedReport, seed: number, oneLabelIn: number): Generator<Fault> {
  const chance = chanceOf(seed + 1)
  yield* mentionSlips(report, chance)
  yield* sectionFaults(report, chance)
  if (report.form === '2008') return
  yield* manySlips(report, chance)
  for (const fault of labelSlips(report, chance)) if (chance.odds(1 / oneLabelIn)) yield fault
  if (report.form === '2014') return
  yield* disclosureFaults(report, chance)
  yield* blanks(report, chance)
  yield* displaced(report, chance)
  yield* contradictions(report)
}

/** Share of the verdicts that are so, 1 where there are none. */
export function share(verdicts: readonly Verdict[], is: (one: Verdict) => boolean): number {
  return verdicts.length === 0 ? 1 : verdicts.filter(is).length / verdicts.length
}

export const ofFamily =
  (...families: readonly Family[]) =>
  ({ fault }: Verdict): boolean =>
    families.includes(fault.family)
