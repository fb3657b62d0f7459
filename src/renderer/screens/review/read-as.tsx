/** Reads a file differently than the app decided: in another encoding, or under another form; an act where it is reviewed. */

import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Bilingual } from '@shared/checks/check'
import type { FormId } from '@shared/forms/form'
import { Encoding, FormId as anyForm, type ReadAs } from '@shared/review/read-as'
import type { EngagementId, ReportId } from '@shared/review/ids'
import { readingCard } from '@shared/words/review'
import { encodings, forms } from '@shared/words/states'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'

export interface Rereading {
  readonly reportId: ReportId
  /** Null while the report is only read: then there is no trail to keep a choice in. */
  readonly engagementId: EngagementId | null
  readonly readAs: ReadAs
  /** Why nothing can be done now. */
  readonly hindrance: Bilingual | null
}

const automatic = ''

/** `found` = the encoding in which it was read, null where it was not. */
export function EncodingChoice(props: Rereading & { readonly found: string | null }): ReactNode {
  const { say } = useWords()
  const { reportId, engagementId, readAs, hindrance, found } = props
  const [reread, rereading] = useCommand('report.reread')
  const [choose, choosing] = useCommand('reading.choose')
  const decided = Encoding.safeParse(found)
  const auto = say(readingCard.encodingAuto)
  return (
    <div className="read-as">
      <NativeSelect
        aria-label={say(readingCard.encodingOf)}
        title={hindrance === null ? undefined : say(hindrance)}
        disabled={hindrance !== null || rereading.isRunning || choosing.isRunning}
        value={readAs.encoding ?? automatic}
        data={[
          {
            value: automatic,
            label: readAs.encoding === null && decided.success ? `${auto} · ${say(encodings[decided.data])}` : auto,
          },
          ...Encoding.options.map((value) => ({ value, label: say(encodings[value]) })),
        ]}
        onChange={(event) => {
          const encoding = Encoding.safeParse(event.currentTarget.value).data ?? null
          if (engagementId === null) void reread({ reportId, encoding })
          else void choose({ engagementId, reportId, ...readAs, encoding, reason: '' })
        }}
      />
      <ErrorNotice error={rereading.error ?? choosing.error} onDismiss={rereading.dismiss} />
    </div>
  )
}

/** `form` = the one in force, null where the file seems to be no report. */
export function FormChoice(props: Rereading & { readonly form: FormId | null }): ReactNode {
  const { say } = useWords()
  const { reportId, engagementId, readAs, hindrance, form } = props
  const [choose, choosing] = useCommand('reading.choose')
  const [wanted, setWanted] = useState<string>(readAs.form ?? automatic)
  const [reason, setReason] = useState('')
  if (engagementId === null)
    return (
      <>
        {form !== null && say(forms[form])} <span className="quiet">{say(readingCard.formOnlyInEngagement)}</span>
      </>
    )
  const isChanged = wanted !== (readAs.form ?? automatic)
  const send = (): void => {
    if (reason.trim() === '' || choosing.isRunning) return
    const chosen = anyForm.safeParse(wanted).data ?? null
    void choose({ engagementId, reportId, ...readAs, form: chosen, reason: reason.trim() })
  }
  const auto = say(readingCard.encodingAuto)
  return (
    <form
      className="read-as"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <NativeSelect
        aria-label={say(readingCard.formOf)}
        title={hindrance === null ? undefined : say(hindrance)}
        disabled={hindrance !== null || choosing.isRunning}
        value={wanted}
        data={[
          { value: automatic, label: readAs.form === null && form !== null ? `${auto} · ${say(forms[form])}` : auto },
          ...anyForm.options.map((value) => ({ value, label: say(forms[value]) })),
        ]}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {isChanged && (
        <>
          <TextInput
            aria-label={say(readingCard.formReason)}
            placeholder={say(readingCard.formReason)}
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button
            type="submit"
            size="compact-sm"
            variant="filled"
            disabled={reason.trim() === ''}
            loading={choosing.isRunning}
          >
            {say(readingCard.reread)}
          </Button>
          <Button size="compact-sm" onClick={() => setWanted(readAs.form ?? automatic)}>
            {say(readingCard.keep)}
          </Button>
        </>
      )}
      <ErrorNotice error={choosing.error} onDismiss={choosing.dismiss} />
    </form>
  )
}
