/** The findings that rest on both reports, in the order in which a person goes through them. */

import type { Finding } from '@shared/checks/outcome'
import type { ReportContent } from '@shared/ipc/views'
import { orderFindings } from '../../state/finding-list'

/** Checks across years have the codes XY-01 to XY-09; others rest on last year's report where they quote it. */
export function crossFindings({ run }: ReportContent): readonly Finding[] {
  return orderFindings(run.findings).filter(isAcross)
}

export function isAcross(finding: Pick<Finding, 'code' | 'priorEvidence'>): boolean {
  return finding.code.startsWith('XY-') || finding.priorEvidence !== undefined
}
