/** What would be signed now, what stands in the way, and the signature itself. */

import { Button, Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { SignOffPreview, SignOffView } from '@shared/ipc/review-views'
import { app } from '@shared/words/app'
import { roles } from '@shared/words/engagements'
import { signOff as words } from '@shared/words/sign-off'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { Delayed } from '../../parts/delayed'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { ShownTime } from '../../parts/shown-time'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { lastOf } from '../../state/sign-off-rows'
import { Blockers } from './blockers'
import { SealFacts } from './seal-facts'
import type { Signing } from './signing'

export function SignCard({ signing }: { readonly signing: Signing }): ReactNode {
  const { say } = useWords()
  const { review, chosen, titleOf } = signing
  const { engagementId } = review
  const { reportId } = review.report
  const { section, role } = chosen
  const signed = lastOf(review, section, role)
  const isDone = signed !== null && !signed.stale
  const asks = review.locked === null && !isDone
  const preview = useQuery('signoff.preview', asks ? { engagementId, reportId, section, role } : null)
  return (
    <section className="sign-card" aria-label={titleOf(section)}>
      <h2>
        {titleOf(section)} <span className="quiet">· {say(roles[role])}</span>
      </h2>
      {signed !== null && <PastSignature signed={signed} signing={signing} />}
      {asks && <ErrorNotice error={preview.error} />}
      {asks && preview.value === null && preview.error === null && (
        <Delayed>
          <p role="status">{say(app.loading)}</p>
        </Delayed>
      )}
      {asks && preview.value !== null && (
        <Preview preview={preview.value} signing={signing} isAgain={signed !== null} />
      )}
    </section>
  )
}

/** A signature that was given: by whom, over what, and what changed since. */
function PastSignature({ signed, signing }: { readonly signed: SignOffView; readonly signing: Signing }): ReactNode {
  const { say } = useWords()
  const { review, goTo, showActs } = signing
  const messages = new Map(review.findings.map(({ key, message }) => [key, message]))
  return (
    <div className="signed">
      <p>
        <Sign symbol={signed.stale ? '↻' : '✓'} hue={signed.stale ? 'warn' : 'pass'} />{' '}
        <strong>{say(words.signedBy, { name: signed.by.name })}</strong> <ShownTime at={signed.at} />
        {!signed.independent && <span className="not-independent">{say(words.notIndependent)}</span>}
      </p>
      {!signed.stale && <SealFacts seal={signed.seal} />}
      {signed.stale && (
        <Notice symbol="↻" hue="warn">
          <p>{say(words.stale)}</p>
          {signed.changedBy.length > 0 && (
            <Button size="compact-xs" onClick={() => showActs(signed.changedBy)}>
              {say(words.staleActs, { n: signed.changedBy.length })}
            </Button>
          )}
          {signed.changedFindings.length > 0 && (
            <ul aria-label={say(words.staleFindings)}>
              {signed.changedFindings.map(({ key, change }) => {
                const message = messages.get(key)
                return (
                  <li key={key}>
                    <span className="quiet">{say(words[change])}</span>{' '}
                    {message === undefined ? (
                      <span className="fixed">{key}</span>
                    ) : (
                      <button type="button" className="link" onClick={() => goTo({ kind: 'finding', key })}>
                        {say(message)}
                      </button>
                    )}
                  </li>
                )
              })}
            </ul>
          )}
        </Notice>
      )}
    </div>
  )
}

interface PreviewProps {
  readonly preview: SignOffPreview
  readonly signing: Signing
  readonly isAgain: boolean
}

function Preview({ preview, signing, isAgain }: PreviewProps): ReactNode {
  const { say } = useWords()
  const { review, engagement, chosen, titleOf } = signing
  const { section, role } = chosen
  const [sign, state] = useCommand('signoff.sign')
  const [consents, setConsents] = useState(false)
  const { me } = engagement
  const lacksRole = me !== null && !me.roles.includes(role)
  const isReady = preview.blockers.length === 0 && !lacksRole
  const mayRefuse = preview.refusal !== null && preview.refusal.code !== 'blocked' && !lacksRole
  const roleName = say(roles[role])
  const act =
    section === null
      ? say(words.sign, { role: roleName })
      : say(words.signPart, { role: roleName, part: titleOf(section) })
  return (
    <>
      <h3>{say(words.what)}</h3>
      <SealFacts seal={preview.seal} />
      <p className="quiet sign-digest">{say(words.digestNote)}</p>
      <Blockers blockers={preview.blockers} signing={signing} />
      {lacksRole && (
        <Notice symbol="–" hue="quiet">
          {say(words.noRole, { name: me.name, role: roleName })}
        </Notice>
      )}
      {mayRefuse && preview.refusal !== null && (
        <Notice symbol="–" hue="quiet">
          {say(preview.refusal.message)}
        </Notice>
      )}
      {isReady && !preview.independent && (
        <Notice symbol="!" hue="warn">
          <p>{say(words.notIndependentNote)}</p>
          <Checkbox
            label={say(words.consent)}
            checked={consents}
            onChange={(event) => setConsents(event.currentTarget.checked)}
          />
        </Notice>
      )}
      <ErrorNotice error={state.error} onDismiss={state.dismiss} />
      <Button
        size="sm"
        variant="filled"
        data-sign=""
        disabled={!isReady || mayRefuse || (!preview.independent && !consents)}
        loading={state.isRunning}
        onClick={() =>
          void sign({
            engagementId: review.engagementId,
            reportId: review.report.reportId,
            section,
            role,
            independent: preview.independent,
          })
        }
      >
        {isAgain ? `${say(words.signAgain)} · ${act}` : act}
      </Button>
    </>
  )
}
