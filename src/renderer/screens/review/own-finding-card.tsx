/** A finding raised by a person: its words, where its evidence stands now, and how it is withdrawn. */

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { OwnFindingView } from '@shared/ipc/review-views'
import { ownFindings } from '@shared/words/annotate'
import { triage } from '@shared/words/triage'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { ShownTime } from '../../parts/shown-time'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Audit } from '../../state/audit'
import type { Desk } from './desk'
import { PlaceLink } from './place-link'
import { References } from './references'
import { sectionName } from './section-name'
import { useUnsent, WordsField } from './words-field'

export interface OwnFindingCardProps {
  readonly desk: Desk
  readonly audit: Audit
  readonly own: OwnFindingView
}

export function OwnFindingCard({ desk, audit, own }: OwnFindingCardProps): ReactNode {
  const { say } = useWords()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const [withdraw, withdrawing] = useCommand('finding.withdraw')
  const reason = useUnsent(desk.session.unsent, `withdraw ${own.id}`)
  const send = async (): Promise<void> => {
    if (reason.value.trim() === '' || withdrawing.isRunning) return
    const result = await withdraw({ engagementId: audit.engagementId, id: own.id, reason: reason.value.trim() })
    if (!result.ok) return
    reason.clear()
    desk.select(null)
  }
  return (
    <article className="details" aria-label={say(ownFindings.title)}>
      <h3>
        {own.severity} · {sectionName(desk, own.section, say)}
      </h3>
      <p className="own-text">{own.text}</p>
      <p className="quiet">
        {own.by.name} · <ShownTime at={own.at} />
      </p>
      <ul className="own-evidence">
        {own.evidence.map((anchor, i) => {
          const place = own.places[i]
          return (
            <li key={i}>
              <q lang="zh-CN">{anchor.quote}</q>{' '}
              {place?.kind === 'placed' ? (
                <PlaceLink desk={desk} at={place.span} />
              ) : (
                <span className="hue-warn">
                  <Sign symbol="⚑" hue="warn" /> {say(ownFindings.lost)}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <References desk={desk} audit={audit} from={own.id} />
      <ErrorNotice error={withdrawing.error} onDismiss={withdrawing.dismiss} />
      {isWithdrawing ? (
        <form
          className="act-form"
          aria-label={say(ownFindings.withdraw)}
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <WordsField label={say(triage.reasonNeeded)} isRequired words={reason} onSend={() => void send()} />
          <span className="act-buttons">
            <Button type="submit" size="compact-sm" variant="filled" disabled={reason.value.trim() === ''}>
              {say(ownFindings.withdraw)}
            </Button>
            <Button size="compact-sm" onClick={() => setWithdrawing(false)}>
              {say(triage.cancel)}
            </Button>
          </span>
        </form>
      ) : (
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={audit.hindrance !== null}
          onClick={() => setWithdrawing(true)}
        >
          {say(ownFindings.withdraw)}
        </Button>
      )}
    </article>
  )
}
