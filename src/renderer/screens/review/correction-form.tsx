/** The forms that correct what was read in a cell, and that withdraw the correction: a reason is needed for both. */

import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Bilingual } from '@shared/checks/check'
import type { Committed, CorrectionView } from '@shared/ipc/review-views'
import { corrections as words } from '@shared/words/annotate'
import { say as fill } from '@shared/words/say'
import { triage } from '@shared/words/triage'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import { cellKey } from '../../state/content-index'
import { typedDecimal } from '../../state/corrected-cells'
import { draftKey } from '../../state/draft'
import { ActForm } from './act-form'
import type { OnCell } from './desk'
import { useUnsent, WordsField } from './words-field'

export function CorrectionForm({ desk, audit, line, column }: OnCell): ReactNode {
  const { say } = useWords()
  const [correct, correcting] = useCommand('correction.add')
  const figure = desk.index.figures.get(cellKey(line, column))
  const [typed, setTyped] = useState('')
  const reason = useUnsent(desk.session.unsent, draftKey({ kind: 'correction', line, column }))
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const after = typedDecimal(typed)
  const isSame = after !== null && after === figure?.value
  const fault = typed.trim() === '' ? null : after === null ? words.afterWrong : isSame ? words.same : null
  const isReady = after !== null && !isSame && reason.value.trim() !== '' && audit.hindrance === null
  const send = async (): Promise<void> => {
    if (!isReady || after === null || correcting.isRunning) return
    const { engagementId, reportId } = audit
    const result = await correct({ engagementId, reportId, line, column, after, reason: reason.value.trim() })
    if (!result.ok) return
    reason.clear()
    desk.session.begin(null)
    desk.session.tell(effectWords(result.value.effect))
  }
  return (
    <ActForm desk={desk} label={say(words.title)} onSend={send}>
      <ErrorNotice error={correcting.error} onDismiss={correcting.dismiss} />
      {audit.hindrance !== null && (
        <Notice symbol="⊘" hue="unread">
          {say(audit.hindrance)}
        </Notice>
      )}
      <p className="quiet act-note">{say(words.note)}</p>
      <TextInput
        ref={field}
        label={say(words.after)}
        inputMode="decimal"
        maxLength={40}
        value={typed}
        error={fault === null ? false : say(fault)}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <WordsField label={say(triage.reasonNeeded)} isRequired words={reason} onSend={() => void send()} />
      <span className="act-buttons">
        <Button type="submit" size="compact-sm" variant="filled" disabled={!isReady} loading={correcting.isRunning}>
          {say(words.save)}
        </Button>
        <Button size="compact-sm" onClick={() => desk.session.begin(null)}>
          {say(triage.cancel)}
        </Button>
      </span>
    </ActForm>
  )
}

export function WithdrawalForm(props: OnCell & { readonly correction: CorrectionView }): ReactNode {
  const { desk, audit, line, column, correction } = props
  const { say } = useWords()
  const [withdraw, withdrawing] = useCommand('correction.withdraw')
  const draft = { kind: 'withdrawal', line, column, id: correction.id } as const
  const reason = useUnsent(desk.session.unsent, draftKey(draft))
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const isReady = reason.value.trim() !== '' && audit.hindrance === null
  const send = async (): Promise<void> => {
    if (!isReady || withdrawing.isRunning) return
    const { engagementId } = audit
    const result = await withdraw({ engagementId, id: correction.id, reason: reason.value.trim() })
    if (!result.ok) return
    reason.clear()
    desk.session.begin(null)
    desk.session.tell(effectWords(result.value.effect))
  }
  return (
    <ActForm desk={desk} label={say(words.withdraw)} onSend={send}>
      <ErrorNotice error={withdrawing.error} onDismiss={withdrawing.dismiss} />
      <WordsField label={say(triage.reasonNeeded)} isRequired field={field} words={reason} onSend={() => void send()} />
      <span className="act-buttons">
        <Button type="submit" size="compact-sm" variant="filled" disabled={!isReady} loading={withdrawing.isRunning}>
          {say(words.withdraw)}
        </Button>
        <Button size="compact-sm" onClick={() => desk.session.begin(null)}>
          {say(triage.cancel)}
        </Button>
      </span>
    </ActForm>
  )
}

/** What the checks said when they ran again. */
function effectWords(effect: Committed['effect']): Bilingual | null {
  if (effect === null) return null
  const values = { gone: effect.gone.length, added: effect.added.length, changed: effect.changed.length }
  return { zh: fill(words.done, 'zh', values), en: fill(words.done, 'en', values) }
}
