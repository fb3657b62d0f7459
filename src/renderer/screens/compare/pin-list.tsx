/** The paragraphs that people put beside each other, those that rest among them. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Span } from '@shared/text/span'
import { compareLists, pins as words } from '@shared/words/compare'
import { ErrorNotice } from '../../parts/error-notice'
import { ShownTime } from '../../parts/shown-time'
import { useCommand } from '../../api/use-command'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { CompareDesk } from './desk'
import { ListRow, RowList } from './row-list'

export function PinList({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const { select, target, engagementId, pair } = desk
  const { pins, canDecide } = pair.view
  const [unpin, { error, dismiss }] = useCommand('comparison.unpin')
  return (
    <>
      <ErrorNotice error={error} onDismiss={dismiss} />
      {pins.length === 0 && <p className="list-note">{say(words.none)}</p>}
      <p className="list-note quiet">{say(canDecide ? words.how : words.needsEngagement)}</p>
      <RowList label={say(compareLists.pins)}>
        {pins.map(({ id, by, at, prior, current, priorQuote, currentQuote, index }) => (
          <li key={id} className="pin-row">
            <ListRow
              name={{ 'data-pin': id }}
              isDisabled={current === null && prior === null}
              isHere={target?.kind === 'places' && current !== null && target.current[0]?.start === current.start}
              onTake={() =>
                select({ kind: 'places', prior: [prior].filter(isThere), current: [current].filter(isThere) })
              }
            >
              <span lang="zh-CN" className="pin-quote">
                {priorQuote.trim()}
              </span>
              <span lang="zh-CN" className="pin-quote">
                <span aria-hidden="true">⊶ </span>
                {currentQuote.trim()}
              </span>
              <span className="quiet">
                {by.name} · <ShownTime at={at} />
              </span>
              {index === null && (
                <span className="hue-unread">
                  <Sign symbol="⊘" hue="unread" /> {say(words.resting)}
                </span>
              )}
            </ListRow>
            {canDecide && engagementId !== null && (
              <Button size="compact-xs" variant="subtle" onClick={() => void unpin({ engagementId, id })}>
                {say(words.unpin)}
              </Button>
            )}
          </li>
        ))}
      </RowList>
    </>
  )
}

function isThere(at: Span | null): at is Span {
  return at !== null
}
