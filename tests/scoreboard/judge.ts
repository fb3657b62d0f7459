/** Reads a faulty report as the app does and says whether the fault was found, where, and what else was said. */

import type { Finding } from '../../src/shared/checks/outcome'
import { examine } from '../../src/main/worker/examine'
import type { ReadExamination } from '../../src/main/worker/examine'
import type { GeneratedReport } from '../support/generator/model'
import { render } from '../support/generator/render'
import type { LayoutWriter } from '../support/layouts/layouts'
import type { Fault } from './fault'

const encoder = new TextEncoder()

/** Null where the file is not even taken for a report. */
export function read(report: GeneratedReport, layout: LayoutWriter): ReadExamination | null {
  const found = examine(encoder.encode(layout.write(render(report))), `report.${layout.extension}`)
  return found.status === 'read' ? found : null
}

const identities = new Set(['T3-01', 'T3-02', 'T3-03', 'T4-01'])

export interface Verdict {
  readonly fault: Fault
  readonly layout: LayoutWriter
  readonly isDetected: boolean
  /** For a single cell in an identity: every finding that names a cell names this one, with the right value. */
  readonly isLocalised: boolean
  /** S1 and S2 that the fault does not account for. */
  readonly strangers: readonly Finding[]
  /** All that was said and was not said of the clean report. */
  readonly said: readonly Finding[]
}

export function judge(fault: Fault, layout: LayoutWriter, clean: ReadExamination): Verdict {
  const found = read(fault.report, layout)
  if (found === null) return { fault, layout, isDetected: false, isLocalised: false, strangers: [], said: [] }
  const before = new Set(clean.run.findings.map((one) => `${one.key} ${one.message.zh}`))
  const said = found.run.findings.filter((one) => !before.has(`${one.key} ${one.message.zh}`))
  const passage = fault.passage === undefined ? null : spanOf(found.document.text, fault.passage)
  const hits = said.filter((one) => fault.codes.includes(one.code) && accountsFor(fault, one, passage, found))
  const named = said.filter((one) => identities.has(one.code)).flatMap((one) => (one.suspect ? [one.suspect] : []))
  const { cell } = fault
  return {
    fault,
    layout,
    said,
    isDetected: hits.length > 0,
    isLocalised:
      cell !== undefined &&
      named.length > 0 &&
      named.every((one) => one.line === cell.line && one.column === cell.column && one.proposed === cell.was),
    strangers: said.filter(
      (one) => (one.severity === 'S1' || one.severity === 'S2') && !accountsFor(fault, one, passage, found),
    ),
  }
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Where the paragraph stands, white space aside: a layout may break its lines. */
function spanOf(text: string, passage: string): Range | null {
  const start = text.indexOf(passage)
  return start < 0 ? null : { start, end: start + passage.length }
}

/** A finding speaks of the fault where its place or its evidence is the faulty cell, paragraph or section. */
function accountsFor(fault: Fault, finding: Finding, passage: Range | null, found: ReadExamination): boolean {
  const cells = [...(fault.cell === undefined ? [] : [fault.cell]), ...(fault.touches ?? [])]
  const speaksOfCell = cells.some(
    ({ line, column }) =>
      finding.evidence.some((one) => one.line === line && one.column === column) ||
      (finding.line === line && (finding.column === undefined || finding.column === column)) ||
      (finding.line === undefined && finding.column === column),
  )
  if (speaksOfCell) return true
  if (passage !== null && finding.evidence.some(({ span }) => span.start < passage.end && span.end > passage.start))
    return true
  if (fault.sections?.includes(finding.section ?? '') === true) return true
  if (
    fault.sections?.some((key) =>
      found.report.sections.some(
        (one) =>
          one.key === key &&
          one.span !== null &&
          finding.evidence.some(({ span }) => span.start >= (one.span?.start ?? 0) && span.end <= (one.span?.end ?? 0)),
      ),
    ) === true
  )
    return true
  return cells.length === 0 && fault.passage === undefined && fault.codes.includes(finding.code)
}
