/** Undecided findings by severity, in words where there are none. */

import type { ReactNode } from 'react'
import type { MatrixReport } from '@shared/ipc/engagement-views'
import { matrix as words } from '@shared/words/engagements'
import { severities } from '@shared/words/states'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { allSeverities } from '../../state/finding-list'
import '../../parts/severity-counts.css'

export function OpenCounts({ report }: { readonly report: MatrixReport }): ReactNode {
  const { say } = useWords()
  const open = report.findings - report.decided
  if (open === 0) {
    return (
      <span className="quiet matrix-line">
        <Sign symbol="✓" hue="pass" /> {say(report.findings === 0 ? words.noFindings : words.allDecided)}
      </span>
    )
  }
  return (
    <span className="severity-counts open-counts">
      <span className="only-read">{say(words.open)}</span>
      {allSeverities
        .filter((severity) => report.open[severity] > 0)
        .map((severity) => (
          <span
            key={severity}
            className={`severity-count severity-${severity}`}
            title={`${severity} ${say(severities[severity])}: ${report.open[severity]}`}
          >
            <abbr>{severity}</abbr> {report.open[severity]}
          </span>
        ))}
    </span>
  )
}
