/** What one check says of one built report, in short words that a test can hold against what it expects. */

import type { Check, Mark, Place } from '../../src/shared/checks/check'
import type { RunResult } from '../../src/shared/checks/outcome'
import { runChecks } from '../../src/shared/checks/run'
import { aSubject, type ReportSpec } from './a-report'

export interface Said {
  /** `differs applications/applications.processed/total`: message id and place; severity and class where they differ from the check's. */
  readonly findings: readonly string[]
  /** `missing applications/…`: reason id and place. */
  readonly untested: readonly string[]
  /** Places that were ticked. */
  readonly ticks: readonly string[]
  /** The same through the engine, which renders every message and verifies every quote. */
  readonly result: RunResult
}

/** Throws where the engine could not run the check: a test never passes on a check that fell over. */
export function marksOf(check: Check, spec: ReportSpec = {}): Said {
  const subject = aSubject(spec)
  const result = runChecks(subject, [check])
  const failed = result.outcomes.find((outcome) => outcome.state !== 'ran')
  if (failed !== undefined) throw new Error(failed.reason?.en ?? failed.state)
  const marks = [...check.run(subject)]
  const of = (kind: Mark['kind']): readonly string[] => marks.filter((mark) => mark.kind === kind).map(inWords)
  return { findings: of('finding'), untested: of('untested'), ticks: of('tick'), result }
}

/** The Chinese messages of the findings. */
export function messagesOf(check: Check, spec: ReportSpec = {}): readonly string[] {
  return marksOf(check, spec).result.findings.map((finding) => finding.message.zh)
}

function inWords(mark: Mark): string {
  const place = placeInWords(mark.place)
  if (mark.kind === 'tick') return place
  if (mark.kind === 'untested') return `${mark.reason} ${place}`
  return [mark.message, place, mark.severity, mark.class].filter((word) => word !== undefined).join(' ')
}

function placeInWords({ section, line, column }: Place): string {
  return [section ?? '-', line, column].filter((word) => word !== undefined).join('/')
}
