/** The lists beside the comparison: changes, findings across the years, copied sentences, pins, pairing. */

import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Finding } from '@shared/checks/outcome'
import { compareLists } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import { allLists, type CompareList } from '../../state/compare-view'
import { comparePlace } from '../../state/place'
import { ChangeList } from './change-list'
import { CopiedList } from './copied-list'
import type { CompareDesk } from './desk'
import { FindingsAcross } from './findings-across'
import { PairingPanel } from './pairing-panel'
import { PinList } from './pin-list'

export interface ListPanelProps {
  readonly desk: CompareDesk
  readonly findings: readonly Finding[]
}

export function ListPanel({ desk, findings }: ListPanelProps): ReactNode {
  const { say } = useWords()
  const { look, pair } = desk
  const counts: Readonly<Record<CompareList, number | null>> = {
    changes: desk.walked.length,
    findings: findings.length,
    copied: pair.comparison.copied.list.length,
    pins: pair.view.pins.length,
    pairing: null,
  }
  return (
    <aside className="compare-lists" aria-label={say(compareLists[look.list])} data-pane="" tabIndex={-1}>
      <Tabs
        value={look.list}
        onChange={(value) => {
          const list = allLists.find((one) => one === value)
          if (list !== undefined) desk.showList(list)
        }}
      >
        <Tabs.List>
          {allLists.map((list) => (
            <Tabs.Tab key={list} value={list}>
              {say(compareLists[list])}
              {counts[list] !== null && <span className="number quiet"> {counts[list]}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={look.list} className="compare-list">
          {look.list === 'changes' && <ChangeList desk={desk} />}
          {look.list === 'findings' && <FindingsAcross desk={desk} findings={findings} />}
          {look.list === 'copied' && <CopiedList desk={desk} />}
          {look.list === 'pins' && <PinList desk={desk} />}
          {look.list === 'pairing' && (
            <PairingPanel
              view={pair.view}
              engagementId={desk.engagementId}
              onCompare={(priorId) => desk.visit(comparePlace(pair.ids.current, { priorId, view: desk.place.view }))}
            />
          )}
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
}
