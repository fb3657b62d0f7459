/** The corrected file of a report: one of those imported, or another from the disk. */

import { Button, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CallError } from '@shared/ipc/result'
import type { ReportRow } from '@shared/ipc/views'
import type { ReportId } from '@shared/review/ids'
import { triage } from '@shared/words/triage'
import { fileLabel } from '../state/corrected-files'
import { ErrorNotice } from './error-notice'
import { useWords } from './words'

export interface CorrectedFileFieldProps {
  readonly candidates: readonly ReportRow[]
  readonly chosen: ReportId | null
  readonly error: CallError | null
  readonly onChoose: (id: ReportId | null) => void
  readonly onImport: () => void
  readonly onDismiss: () => void
}

export function CorrectedFileField(props: CorrectedFileFieldProps): ReactNode {
  const { say } = useWords()
  const { candidates, chosen, error, onChoose, onImport, onDismiss } = props
  return (
    <div className="corrected-file">
      <ErrorNotice error={error} onDismiss={onDismiss} />
      <NativeSelect
        label={say(triage.corrected)}
        value={chosen ?? ''}
        data={[
          { value: '', label: say(candidates.length === 0 ? triage.noneToAttach : triage.chooseFile) },
          ...candidates.map((one) => ({ value: one.id, label: fileLabel(one) })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget
          onChoose(candidates.find(({ id }) => id === value)?.id ?? null)
        }}
      />
      <Button size="compact-xs" variant="subtle" onClick={onImport}>
        {say(triage.importFile)}
      </Button>
    </div>
  )
}
