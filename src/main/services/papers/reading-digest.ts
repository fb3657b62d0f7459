/** What the checks come to, as one digest: the same that a signature covers. */

import type { RunResult } from '../../../shared/checks/outcome'
import { untestedKeys } from '../../../shared/review/evidence'
import { digestOf } from '../../store/hash'
import { runFinding } from '../review/run-contents'

export function readingDigest({ findings, untested }: RunResult): string {
  return digestOf({
    findings: findings.map((finding) => {
      const { key, evidence } = runFinding(finding)
      return [key, evidence]
    }),
    untested: [...untestedKeys(untested)],
  })
}
