/** Nothing to compare: why, and which reports there are to choose from. */

import type { ReactNode } from 'react'
import type { ComparisonView } from '@shared/ipc/comparison-views'
import { compare, pairing } from '@shared/words/compare'
import { Panel } from '../../parts/panel'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { reportName } from '../../state/report-list'
import type { CompareScreenProps } from './desk'
import { PairingPanel } from './pairing-panel'
import { pairingWords } from './pairing-words'

export function NoPair(props: CompareScreenProps & { readonly view: ComparisonView }): ReactNode {
  const { say } = useWords()
  const { view } = props
  const { row } = view.current
  const why = view.why === null || view.why === 'no-prior' ? null : view.why
  return (
    <main className="compare-screen compare-none" aria-label={say(compare.title)}>
      <Panel title={say(pairing.candidates)} label={say(pairing.candidates)}>
        <div className="compare-why">
          <h1>
            <Sign symbol="⊘" hue="unread" /> {say(why === null ? pairing.none : pairing[why])}
          </h1>
          <p lang="zh-CN">
            {reportName(row)} <span className="number">{row.year}</span>
          </p>
          {why === null && <p>{pairingWords(say, view.pairing)}</p>}
          {why === null && <p className="quiet">{say(pairing.noneNext)}</p>}
        </div>
        <PairingPanel
          view={view}
          engagementId={props.engagementId}
          onCompare={(priorId) => props.onVisit({ ...props.place, priorId, isChoosing: false })}
        />
      </Panel>
    </main>
  )
}
