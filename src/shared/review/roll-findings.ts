/** What becomes of last year's findings: differences that were not resolved open again, suppressions hold on the same evidence only. */

import type { DeedOf, Disposition, OwnFinding } from './act'
import { anchorOn } from './place'
import type { RollItem, Rolling, RunFinding } from './rolled'
import { dispositionOf, ownDispositionOf, severityOf, type StatedFinding } from './state'

type Rolled = Pick<DeedOf<'rolled-forward'>, 'findings' | 'decisions' | 'remarks'>

export interface RolledFindings extends Rolled {
  readonly items: readonly RollItem[]
}

interface Last {
  readonly finding: RunFinding
  readonly disposition: Disposition
  readonly reason: string
}

export function rollFindings(rolling: Rolling): RolledFindings {
  const { target } = rolling
  const now = new Map(target.findings.map((finding) => [finding.key, finding]))
  const rolled: { [K in keyof RolledFindings]: RolledFindings[K][number][] } = {
    items: [],
    findings: [],
    decisions: [],
    remarks: [],
  }
  for (const last of lastFindings(rolling)) {
    const { finding, disposition, reason } = last
    const again = now.get(finding.key)
    const item = (kind: RollItem['kind'], outcome: RollItem['outcome'], why: RollItem['why']): void => {
      const { key: of, message: words, severity } = finding
      rolled.items.push({ of, kind, outcome, why, words, severity, disposition })
    }
    const remark = (text: string): void => void rolled.remarks.push({ finding: finding.key, text })
    if (disposition === 'dismissed' || disposition === 'explained') {
      const said = rolling.say('suppressed', { reason }, { disposition })
      if (again === undefined) item('suppression', 'not-carried', 'gone')
      else if (again.severity === 'S1' || again.evidence !== finding.evidence) {
        item('suppression', 'needs-look', again.severity === 'S1' ? 'gravest' : 'other-evidence')
        remark(said)
      } else {
        item('suppression', 'carried', 'same-evidence')
        rolled.decisions.push({ finding: again.key, evidence: again.evidence, disposition, reason: said })
      }
    } else if (isUnresolved(last)) {
      if (again !== undefined) {
        item('difference', 'needs-look', 'found-again')
        remark(rolling.say('decided', { reason }, { disposition }))
      } else {
        item('difference', 'carried', 'open-again')
        const text = rolling.say('difference', { reason }, { message: finding.message, disposition })
        rolled.findings.push({ of: finding.key, finding: openedAgain(rolling, finding, text) })
      }
    }
  }
  return { ...rolled, items: rolled.items }
}

/** The run's findings and the auditor's own, with the decision in force. */
function lastFindings({ source: { review, reportId, findings } }: Rolling): readonly Last[] {
  const reasonOf = (key: string): string => review.reports[reportId]?.findings[key]?.decisions.at(-1)?.reason ?? ''
  const machine = findings.map((finding): Last => {
    const { key } = finding
    const severity = severityOf(review, reportId, key, finding.severity)
    return {
      finding: { ...finding, severity },
      disposition: dispositionOf(review, reportId, key),
      reason: reasonOf(key),
    }
  })
  const own = Object.values(review.own)
    .filter((one) => one.reportId === reportId)
    .map((one): Last => {
      return { finding: ofPerson(one), disposition: ownDispositionOf(review, one), reason: reasonOf(one.id) }
    })
  return [...machine, ...own]
}

function ofPerson({ id, severity, section, text, evidence }: StatedFinding): RunFinding {
  const { line, column } = evidence[0]?.path ?? { line: null, column: null }
  const message = { zh: text, en: text }
  return { key: id, severity, class: 'defect', section, line, column, message, evidence: '' }
}

/** Confirmed, or put to the body; of what nobody decided, what is grave and no loss of the file. */
function isUnresolved({ finding, disposition }: Last): boolean {
  if (disposition === 'confirmed' || disposition === 'queried') return true
  const isGrave = finding.severity === 'S1' || finding.severity === 'S2'
  return disposition === 'undecided' && isGrave && finding.class !== 'capture-loss'
}

function openedAgain({ target, newId }: Rolling, finding: RunFinding, text: string): OwnFinding {
  const { severity, section, line, column } = finding
  const cell = target.report.figures.find((one) => one.line === line && one.column === column && one.span !== null)
  return {
    id: newId(),
    reportId: target.reportId,
    severity,
    section: target.report.sections.some(({ key }) => key === section) ? section : null,
    text,
    evidence: cell?.span ? [anchorOn(target.text, target.report, cell.span)] : [],
  }
}
