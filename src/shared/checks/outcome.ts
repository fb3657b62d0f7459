/** What one run of the checks over one report came to. */

import type { ColumnId, LineId, SectionKey } from '../forms/form'
import type { Span } from '../text/span'
import type { Bilingual, Evidence, EvidenceElsewhere, FindingClass, Repair, Severity, TickMark } from './check'

export type { EvidenceElsewhere, Repair, RepairKind } from './check'

export interface Finding {
  /** Check and place, not offsets: stable across re-import. Unique within a report. */
  readonly key: string
  readonly check: string
  readonly code: string
  readonly version: number
  readonly severity: Severity
  readonly class: FindingClass
  readonly section: SectionKey | null
  readonly line?: LineId
  readonly column?: ColumnId
  readonly message: Bilingual
  readonly evidence: readonly Evidence[]
  /** Of last year's report: spans and quotes are of that report's text. */
  readonly priorEvidence?: readonly Evidence[]
  /** In other reports of the workspace: spans and quotes are of those reports' texts. */
  readonly elsewhere?: readonly EvidenceElsewhere[]
  readonly stated?: string
  readonly expected?: string
  readonly difference?: string
  /** The single best cell, null where no single cell explains the failure; left out where the question makes no sense. */
  readonly suspect?: Repair | null
  /** Further repairs, ranked, the suspect first. */
  readonly repairs?: readonly Repair[]
}

export interface Untested {
  readonly check: string
  readonly code: string
  readonly section: SectionKey | null
  readonly line?: LineId
  readonly column?: ColumnId
  readonly reason: Bilingual
}

export interface Tick {
  readonly check: string
  readonly code: string
  readonly tick: TickMark['tick']
  readonly line?: LineId
  readonly column?: ColumnId
  readonly spans: readonly Span[]
}

/** Per check: it ran, did not apply to this form, or could not run (and why). */
export interface CheckOutcome {
  readonly check: string
  readonly code: string
  readonly version: number
  readonly state: 'ran' | 'not-applicable' | 'could-not-run'
  readonly reason: Bilingual | null
}

/** Every number of the text belongs to exactly one of the three. */
export type NumberStatus = 'tied' | 'explained' | 'open'

export interface NumberCoverage {
  readonly span: Span
  readonly status: NumberStatus
  /** Check ids for `tied`; one word for `explained` (`date`, `document-number`, ...); empty for `open`. */
  readonly by: readonly string[]
}

export interface RunResult {
  readonly outcomes: readonly CheckOutcome[]
  readonly findings: readonly Finding[]
  readonly untested: readonly Untested[]
  readonly ticks: readonly Tick[]
  readonly coverage: readonly NumberCoverage[]
}
