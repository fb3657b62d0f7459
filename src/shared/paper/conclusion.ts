/** The overall conclusion that the findings suggest (domain 5.3, part three); the auditor may give another one. */

import type { Bilingual } from '../checks/check'
import type { Opinion } from '../review/paper-terms'
import { isOpen, roleOf, type Standing } from './standing'

/**
 * Not assessable where a statutory table was lost with the file; to be returned for an open S1 or S2 problem; to be
 * corrected for an open S3; hints alone leave a report conforming. Queries decide nothing until they are answered.
 */
export function suggestedOpinion(standings: readonly Standing[]): Opinion {
  const open = standings.filter(isOpen)
  if (open.some((one) => roleOf(one) === 'loss' && one.severity === 'S1')) return 'cannot-be-assessed'
  const problems = open.filter((one) => roleOf(one) === 'problem')
  if (problems.some(({ severity }) => severity === 'S1' || severity === 'S2')) return 'returned'
  return problems.some(({ severity }) => severity === 'S3') ? 'conforms-after-correction' : 'conforms'
}

export const opinions: readonly Opinion[] = ['conforms', 'conforms-after-correction', 'returned', 'cannot-be-assessed']

export const opinionWords = {
  conforms: { zh: '符合要求', en: 'Conforms' },
  'conforms-after-correction': { zh: '修改后符合', en: 'Conforms after correction' },
  returned: { zh: '须退回整改', en: 'To be returned for correction' },
  'cannot-be-assessed': { zh: '无法评价', en: 'Cannot be assessed' },
} as const satisfies Record<Opinion, Bilingual>
