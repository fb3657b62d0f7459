/** The gate: everything that stands in the way of the signature, each a link to where it is settled. */

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { BlockerView } from '@shared/ipc/review-views'
import { roles } from '@shared/words/engagements'
import { blockerActs, blockerWords, signOff as words } from '@shared/words/sign-off'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { type BlockerGroup, blockerGroups, type BlockerItem } from '../../state/blocker-groups'
import type { Signing } from './signing'

export interface BlockersProps {
  readonly blockers: readonly BlockerView[]
  readonly signing: Signing
}

export function Blockers({ blockers, signing }: BlockersProps): ReactNode {
  const { say } = useWords()
  if (blockers.length === 0) {
    return (
      <p className="gate-open" role="status">
        <Sign symbol="✓" hue="pass" /> {say(words.ready)}
      </p>
    )
  }
  return (
    <section className="gate" aria-label={say(words.blocked, { n: blockers.length })}>
      <h3>
        <Sign symbol="✕" hue="fail" /> {say(words.blocked, { n: blockers.length })}
      </h3>
      {blockerGroups(blockers, signing.review).map((group) => (
        <Group key={group.kind} group={group} signing={signing} />
      ))}
    </section>
  )
}

/** More than fit beside each other; the rest is one click away and counted. */
const shownFirst = 8

function Group({ group, signing }: { readonly group: BlockerGroup; readonly signing: Signing }): ReactNode {
  const { say } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const [read, reading] = useCommand('untested.read')
  const { review } = signing
  const markRead = (keys: readonly string[]): void =>
    void read({ engagementId: review.engagementId, reportId: review.report.reportId, keys: [...keys] })
  const isUnread = group.kind === 'untested-unread'
  const { items } = group
  const shown = showsAll ? items : items.slice(0, shownFirst)
  return (
    <div className="gate-group">
      <h4>
        {say(blockerWords[group.kind])} <span className="quiet">{items.length}</span>
        {isUnread && (
          <Button size="compact-xs" loading={reading.isRunning} onClick={() => markRead(items.map(({ key }) => key))}>
            {say(blockerActs.markAll, { n: items.length })}
          </Button>
        )}
      </h4>
      <ErrorNotice error={reading.error} onDismiss={reading.dismiss} />
      <ul>
        {shown.map((item) => (
          <li key={item.key}>
            <Item item={item} signing={signing} />
            {isUnread && (
              <Button size="compact-xs" onClick={() => markRead([item.key])}>
                {say(blockerActs.markRead)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button size="compact-xs" onClick={() => setShowsAll(true)}>
          {say(blockerActs.more, { n: items.length })}
        </Button>
      )}
    </div>
  )
}

function Item({ item, signing }: { readonly item: BlockerItem; readonly signing: Signing }): ReactNode {
  const { say } = useWords()
  const { target } = item
  if (target.kind === 'none') return <span>{item.words === null ? item.said : say(item.words)}</span>
  const onClick = (): void => {
    if (target.kind === 'selection') signing.goTo(target.selection)
    else if (target.kind === 'note') signing.showNote(target.note)
    else signing.choose({ section: signing.chosen.section, role: target.role })
  }
  const text = target.kind === 'role' ? say(roles[target.role]) : item.words === null ? item.said : say(item.words)
  return (
    <button type="button" className="link" onClick={onClick}>
      {item.code !== '' && <span className="fixed">{item.code} </span>}
      {text}
    </button>
  )
}
