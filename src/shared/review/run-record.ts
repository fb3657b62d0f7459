/** One reading of a report and one execution of the checks over it, as it is kept: never updated, only followed. */

import type { Finding } from '../checks/outcome'
import type { DocumentFormat } from '../document/document'
import type { FormId } from '../forms/form'
import type { BodyKind, Layout } from '../report/report'
import type { CoverageCounts, FindingCounts } from './counts'
import type { FileProblem } from './file-problem'

interface RunOfAny {
  readonly format: DocumentFormat | null
  readonly encoding: string | null
  /** SHA-256 of the whole outcome, hexadecimal: two readings that came to the same have the same. */
  readonly digest: string
}

/** What the app kept of a report that it could read. */
export interface ReadRun extends RunOfAny {
  readonly status: 'read'
  readonly format: DocumentFormat
  readonly layout: Layout
  readonly form: FormId
  readonly title: string | null
  readonly bodyName: string | null
  readonly bodyKind: BodyKind
  readonly year: number | null
  readonly coverage: CoverageCounts
  readonly untested: number
  readonly ticks: number
  readonly counts: FindingCounts
  readonly findings: readonly KeptFinding[]
  /** Outcomes, untested marks, ticks and number coverage, packed. */
  readonly marks: Uint8Array
}

/** A finding with what lists ask for, and the whole of it as JSON. */
export interface KeptFinding extends Pick<Finding, 'key' | 'check' | 'code' | 'severity' | 'class'> {
  readonly json: string
}

/** Why there is nothing to review: the file could not be read, or is no annual report. */
export interface UnreadableRun extends RunOfAny {
  readonly status: 'unreadable'
  readonly error: FileProblem
}

export type RunRecord = ReadRun | UnreadableRun
