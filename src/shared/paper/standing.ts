/** Where each finding belongs in a paper: by what people decided, by its class where nobody has. */

import type { Bilingual, Severity } from '../checks/check'
import type { Finding } from '../checks/outcome'
import type { Disposition } from '../review/act'
import type { ItemId, ReportId } from '../review/ids'
import {
  dispositionOf,
  ownDispositionOf,
  severityOf,
  untouchedFinding,
  type Decision,
  type Review,
} from '../review/state'
import type { PaperReview, PaperSubject } from './input'

/** An auditor's own finding has the item's id as key and no check. */
export interface Standing {
  readonly key: string
  /** Null for an auditor's own. */
  readonly finding: Finding | null
  readonly own: Review['own'][ItemId] | null
  /** In force: overridden by a person, or the check's. */
  readonly severity: Severity
  readonly given: Severity
  readonly class: Finding['class']
  readonly disposition: Disposition
  readonly decision: Decision | null
  readonly override: { readonly value: Severity; readonly reason: string; readonly by: string } | null
  readonly section: string | null
  /** A machine's hit that nobody has confirmed: printed as 疑似. */
  readonly suspected: boolean
}

/** Findings of the run in its order, the auditor's own after them; a finding that was taken back is not among them. */
export function standingsOf(subject: PaperSubject, review: PaperReview | null): readonly Standing[] {
  return standingsIn(subject.run.findings, review?.state ?? null, review?.reportId ?? null)
}

export function standingsIn(
  findings: readonly Finding[],
  state: Review | null,
  reportId: ReportId | null,
): readonly Standing[] {
  const reviewed = state === null || reportId === null ? null : { state, reportId }
  const machine = findings.map((finding) => standingOf(finding, reviewed))
  if (reviewed === null) return machine
  const own = Object.values(reviewed.state.own).filter((one) => one.reportId === reviewed.reportId)
  return [...machine, ...own.map((one) => ownStanding(one, reviewed))]
}

type Reviewed = Pick<PaperReview, 'state' | 'reportId'>

function standingOf(finding: Finding, review: Reviewed | null): Standing {
  const { key, severity: given, class: kind, section } = finding
  if (review === null) {
    const undecided = { disposition: 'undecided', decision: null, override: null, suspected: true } as const
    return { key, finding, own: null, severity: given, given, class: kind, section, ...undecided }
  }
  const { state, reportId } = review
  const known = state.reports[reportId]?.findings[key] ?? untouchedFinding
  const disposition = dispositionOf(state, reportId, key)
  return {
    key,
    finding,
    own: null,
    severity: severityOf(state, reportId, key, given),
    given,
    class: kind,
    section,
    disposition,
    decision: known.decisions.at(-1) ?? null,
    override: known.severity,
    suspected: disposition === 'undecided',
  }
}

function ownStanding(own: Review['own'][ItemId], { state, reportId }: Reviewed): Standing {
  const known = state.reports[reportId]?.findings[own.id] ?? untouchedFinding
  return {
    key: own.id,
    finding: null,
    own,
    severity: severityOf(state, reportId, own.id, own.severity),
    given: own.severity,
    class: 'defect',
    section: own.section,
    disposition: own.carried === undefined ? dispositionOf(state, reportId, own.id) : ownDispositionOf(state, own),
    decision: known.decisions.at(-1) ?? null,
    override: known.severity,
    // a person saw it, so it is no suspicion of a machine
    suspected: false,
  }
}

/** `settled`: taken off the list of problems by a decision, and told in part nine or ten instead. */
export type Role = 'problem' | 'query' | 'loss' | 'settled'

export function roleOf({ class: kind, disposition }: Standing): Role {
  if (disposition === 'dismissed' || disposition === 'explained') return 'settled'
  if (disposition === 'queried' || kind === 'query') return 'query'
  return kind === 'capture-loss' ? 'loss' : 'problem'
}

/** Still stands against the report: not dismissed, not explained, not remedied. */
export function isOpen(standing: Standing): boolean {
  return roleOf(standing) !== 'settled' && standing.disposition !== 'remedied'
}

const rank: Readonly<Record<Severity, number>> = { S1: 0, S2: 1, S3: 2, S4: 3 }

/** Gravest first, in the order of the run otherwise. */
export function bySeverity(standings: readonly Standing[]): readonly Standing[] {
  return standings.toSorted((a, b) => rank[a.severity] - rank[b.severity])
}

export const dispositionWords = {
  confirmed: { zh: '确认', en: 'Confirmed' },
  dismissed: { zh: '排除', en: 'Dismissed' },
  explained: { zh: '单位已说明', en: 'Explained by the body' },
  queried: { zh: '转单位说明', en: 'Put to the body' },
  remedied: { zh: '已整改', en: 'Remedied' },
  undecided: { zh: '待人工确认', en: 'Awaiting a person’s decision' },
} as const satisfies Record<Disposition, Bilingual>
