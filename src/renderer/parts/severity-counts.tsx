/** How many findings of each severity, in a form that reads the same in every list. */

import type { ReactNode } from 'react'
import type { FindingCounts } from '@shared/ipc/views'
import { severities } from '@shared/words/states'
import { allSeverities } from '../state/finding-list'
import './severity-counts.css'
import { useWords } from './words'

export function SeverityCounts({ counts }: { readonly counts: FindingCounts }): ReactNode {
  const { say } = useWords()
  return (
    <span className="severity-counts">
      {allSeverities.map((severity) => {
        const count = counts.severity[severity]
        return (
          <span
            key={severity}
            className={`severity-count severity-${severity} ${count === 0 ? 'severity-none' : ''}`}
            title={`${severity} ${say(severities[severity])}: ${count}`}
          >
            <abbr>{severity}</abbr> {count}
          </span>
        )
      })}
    </span>
  )
}
