/** One decision on one finding or on many: what it is, why, and with which corrected file. */

import { Button, Kbd } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Disposition } from '@shared/review/act'
import type { Words } from '@shared/words/say'
import { decisionActs, decisionNotes, dismissalPhrases, explanationPhrases, triage } from '@shared/words/triage'
import type { Audit } from '../../state/audit'
import { useCommand } from '../../api/use-command'
import { useCorrectedFile } from '../../api/use-corrected-file'
import { CorrectedFileField } from '../../parts/corrected-file-field'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import { draftKey } from '../../state/draft'
import { ActForm } from './act-form'
import type { Desk } from './desk'
import { useUnsent, WordsField } from './words-field'

/** A key's name, the same in every language. */
const enterKey = 'Enter'

/** Keys 1 to 5, in this order. */
export const decisions = ['confirmed', 'dismissed', 'explained', 'queried', 'remedied'] as const

const phrases: Readonly<Partial<Record<Disposition, Words>>> = {
  dismissed: dismissalPhrases,
  explained: explanationPhrases,
}

export interface DecisionFormProps {
  readonly desk: Desk
  readonly audit: Audit
  readonly disposition: Disposition
  readonly keys: readonly string[]
  /** Why it may not be decided, beyond what stands in the way of every change. */
  readonly refusal?: string | null
}

export function DecisionForm({ desk, audit, disposition, keys, refusal = null }: DecisionFormProps): ReactNode {
  const { say } = useWords()
  const { session } = desk
  const [dispose, disposing] = useCommand('finding.dispose')
  const reason = useUnsent(session.unsent, draftKey({ kind: 'decision', disposition, keys }))
  const remedy = useCorrectedFile(desk.row, disposition === 'remedied')
  const form = useRef<HTMLFormElement>(null)
  const needsReason = disposition === 'dismissed' || disposition === 'explained'
  const offered = Object.values(phrases[disposition] ?? {}).map((one) => say(one))
  const hindrance = audit.hindrance === null ? refusal : say(audit.hindrance)
  const isReady =
    hindrance === null &&
    !disposing.isRunning &&
    (!needsReason || reason.value.trim() !== '') &&
    (disposition !== 'remedied' || remedy.chosen !== null)

  useEffect(() => {
    const field = needsReason ? 'textarea' : disposition === 'remedied' ? 'select' : 'button[type="submit"]'
    const target = form.current?.querySelector<HTMLElement>(field) ?? form.current?.querySelector('button')
    target?.focus()
  }, [disposition, needsReason])

  const send = async (): Promise<void> => {
    if (!isReady) return
    const result = await dispose({
      engagementId: audit.engagementId,
      targets: [{ reportId: audit.reportId, keys: [...keys] }],
      disposition,
      reason: reason.value.trim(),
      remedy: disposition === 'remedied' ? remedy.chosen : null,
    })
    if (!result.ok) return
    reason.clear()
    session.decided(keys)
  }
  const stepPhrase = (direction: 1 | -1): void => {
    const at = offered.indexOf(reason.value)
    if (reason.value !== '' && at < 0) return // what was typed is not typed over
    reason.set(offered[(at + direction + offered.length + (at < 0 && direction < 0 ? 1 : 0)) % offered.length] ?? '')
  }
  return (
    <ActForm ref={form} desk={desk} label={say(decisionActs[disposition])} onSend={send}>
      <ErrorNotice error={disposing.error} onDismiss={disposing.dismiss} />
      {hindrance !== null && (
        <Notice symbol="⊘" hue="unread">
          {hindrance}
        </Notice>
      )}
      <p className="quiet act-note">{say(decisionNotes[disposition])}</p>
      {disposition === 'remedied' && (
        <CorrectedFileField
          candidates={remedy.candidates}
          chosen={remedy.chosen}
          error={remedy.error}
          onChoose={remedy.choose}
          onImport={remedy.importFile}
          onDismiss={remedy.dismiss}
        />
      )}
      {disposition !== 'undecided' && (
        <WordsField
          label={say(needsReason ? triage.reasonNeeded : triage.reason)}
          isRequired={needsReason}
          words={reason}
          onSend={() => void send()}
          {...(offered.length > 0 ? { onStep: stepPhrase } : {})}
        />
      )}
      {offered.length > 0 && (
        <div className="phrases" role="group" aria-label={say(triage.phrases)}>
          {offered.map((sentence) => (
            <button
              key={sentence}
              type="button"
              className="phrase"
              onClick={() => {
                reason.set(sentence)
                form.current?.querySelector('textarea')?.focus()
              }}
            >
              {sentence}
            </button>
          ))}
          <span className="quiet">{say(triage.phrasesNote)}</span>
        </div>
      )}
      <span className="act-buttons">
        <Button
          type="submit"
          variant="filled"
          size="compact-sm"
          disabled={!isReady}
          rightSection={<Kbd size="xs">{enterKey}</Kbd>}
        >
          {say(decisionActs[disposition])}
        </Button>
        <Button size="compact-sm" onClick={() => session.begin(null)}>
          {say(triage.cancel)}
        </Button>
      </span>
    </ActForm>
  )
}
