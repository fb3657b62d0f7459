/** The lists under the desk: findings, what could not be assessed, the numbers, and how the file was read. */

import { Tabs } from '@mantine/core'
import { memo, type ReactNode } from 'react'
import { countCoverage } from '@shared/review/counts'
import { annotations } from '@shared/words/annotate'
import { review } from '@shared/words/review'
import { useWords } from '../../parts/words'
import { allTabs } from '../../state/review-view'
import { AnnotationList } from './annotation-list'
import type { Desk } from './desk'
import { FindingList } from './finding-list'
import { NumberList } from './number-list'
import { ReadingCard } from './reading-card'
import { UntestedList } from './untested-list'

export const ListPanel = memo(function ListPanel({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { run } = desk.index.content
  const open = countCoverage(run.coverage).open
  return (
    <section className="list-panel" aria-label={say(review.lists)} data-pane="" tabIndex={-1}>
      <Tabs
        value={desk.view.tab}
        onChange={(tab) => {
          const known = allTabs.find((one) => one === tab)
          if (known !== undefined) desk.change({ kind: 'tab', tab: known })
        }}
        keepMounted={false}
        classNames={{ root: 'list-tabs', panel: 'list-tab' }}
      >
        <Tabs.List>
          <Tabs.Tab value="findings">
            {say(review.findings)} <Count of={desk.listed.length} />
          </Tabs.Tab>
          <Tabs.Tab value="annotations">
            {say(annotations.title)} <Count of={desk.audit?.review.annotations.length ?? 0} />
          </Tabs.Tab>
          <Tabs.Tab value="untested">
            {say(review.untested)} <Count of={run.untested.length} />
          </Tabs.Tab>
          <Tabs.Tab value="numbers">
            {say(review.numbers)} <Count of={open} />
          </Tabs.Tab>
          <Tabs.Tab value="reading">{say(review.reading)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="findings">
          <FindingList desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="annotations">
          <AnnotationList desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="untested">
          <UntestedList desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="numbers">
          <NumberList desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="reading">
          <ReadingCard desk={desk} />
        </Tabs.Panel>
      </Tabs>
    </section>
  )
})

function Count({ of }: { readonly of: number }): ReactNode {
  return <span className="tab-count">{of}</span>
}
