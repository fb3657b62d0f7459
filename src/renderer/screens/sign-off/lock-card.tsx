/** The lock of a report, the clock of its assembly, and what was added after it was locked. */

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { lockWords as words } from '@shared/words/sign-off'
import { useCommand } from '../../api/use-command'
import { AskDialog } from '../../parts/ask-dialog'
import { ErrorNotice } from '../../parts/error-notice'
import { ShownTime } from '../../parts/shown-time'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { daysUntil } from '../../state/moment'
import type { Signing } from './signing'
import { SupplementDialog } from './supplement-dialog'

export function LockCard({ signing }: { readonly signing: Signing }): ReactNode {
  const { say } = useWords()
  const { review, engagement } = signing
  const on = { engagementId: review.engagementId, reportId: review.report.reportId }
  const [lock, locking] = useCommand('signoff.lock')
  const [unlock, unlocking] = useCommand('signoff.unlock')
  const [dialog, setDialog] = useState<'unlock' | 'supplement' | null>(null)
  const { locked, supplements } = review
  return (
    <section className="lock-card" aria-label={say(words.title)}>
      <h2>{say(words.title)}</h2>
      <ErrorNotice
        error={locking.error ?? unlocking.error}
        onDismiss={() => {
          locking.dismiss()
          unlocking.dismiss()
        }}
      />
      {locked === null ? (
        <>
          <p className="quiet">{say(words.lockNote, { n: engagement.terms.assemblyDays })}</p>
          <Button size="xs" loading={locking.isRunning} onClick={() => void lock(on)}>
            {say(words.lock)}
          </Button>
        </>
      ) : (
        <>
          <p>
            <Sign symbol="■" hue="pass" /> <strong>{say(words.locked, { name: locked.by.name })}</strong>{' '}
            <ShownTime at={locked.at} />
          </p>
          {review.report.assemblyDue !== null && <Clock due={review.report.assemblyDue} />}
          <div className="lock-acts">
            <Button size="xs" onClick={() => setDialog('supplement')}>
              {say(words.supplement)}
            </Button>
            <Button size="xs" loading={unlocking.isRunning} onClick={() => setDialog('unlock')}>
              {say(words.unlock)}
            </Button>
          </div>
        </>
      )}
      {supplements.length > 0 && (
        <>
          <h3>{say(words.supplements)}</h3>
          <ul className="supplements">
            {supplements.map((one) => (
              <li key={`${one.at} ${one.text}`}>
                <p>{one.text}</p>
                <p className="quiet">
                  {one.by.name} <ShownTime at={one.at} /> · {say(words.seconded, { name: one.second.name })} ·{' '}
                  {one.reason}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {dialog === 'unlock' && (
        <AskDialog
          title={say(words.unlockTitle)}
          note={say(words.unlockNote)}
          reason={say(words.unlockReason)}
          act={say(words.unlock)}
          onAct={(reason) => {
            setDialog(null)
            void unlock({ ...on, reason })
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'supplement' && <SupplementDialog signing={signing} onClose={() => setDialog(null)} />}
    </section>
  )
}

function Clock({ due }: { readonly due: string }): ReactNode {
  const { say } = useWords()
  const [now] = useState(() => new Date())
  const days = daysUntil(due, now)
  const sentence = days > 0 ? words.due : days === 0 ? words.dueToday : words.overdue
  return (
    <p className={days < 0 ? 'hue-fail' : days <= 7 ? 'hue-warn' : 'quiet'}>
      {say(sentence, { date: due, n: Math.abs(days) })}
    </p>
  )
}
