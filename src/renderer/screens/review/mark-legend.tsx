/** What each mark in the text means, and the two that can be switched off. */

import { ActionIcon, Checkbox, Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import { annotations } from '@shared/words/annotate'
import { markWords, review } from '@shared/words/review'
import type { Family } from '../../parts/document-text/highlights'
import { Icon } from '../../parts/icon'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'

const always = ['major', 'minor', 'lost', 'part', 'total', 'plain'] as const satisfies readonly Family[]

export function MarkLegend({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { view, change } = desk
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon aria-label={say(review.marks)} title={say(review.marks)}>
          <Icon name="legend" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={say(review.marks)}>
        <div className="mark-legend">
          <Checkbox
            label={<Sample family="tied" words={say(markWords.tied)} />}
            checked={view.showTied}
            onChange={() => change({ kind: 'toggle', what: 'showTied' })}
          />
          <Checkbox
            label={<Sample family="open" words={say(markWords.open)} />}
            checked={view.showOpen}
            onChange={() => change({ kind: 'toggle', what: 'showOpen' })}
          />
          {desk.audit !== null && (
            <Checkbox
              label={
                <>
                  <span className="mark-sample pen-sample-yellow" aria-hidden="true">
                    128
                  </span>
                  {say(annotations.title)} <span className="ink-sample">✓ ¶</span>
                </>
              }
              checked={view.showAnnotations}
              onChange={() => change({ kind: 'toggle', what: 'showAnnotations' })}
            />
          )}
          {always.map((family) => (
            <span key={family} className="mark-always">
              <Sample family={family} words={say(markWords[family])} />
            </span>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

function Sample({ family, words }: { readonly family: Family; readonly words: string }): ReactNode {
  return (
    <>
      <span className={`mark-sample mark-${family}`} aria-hidden="true">
        128
      </span>
      {words}
    </>
  )
}
