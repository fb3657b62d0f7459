/** The corrected file that shows a finding remedied: one of the reports imported, those of the same body first. */

import { Button, NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ReportRow } from '@shared/ipc/views'
import type { ReportId } from '@shared/review/ids'
import { triage } from '@shared/words/triage'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { reportName } from '../../state/report-list'
import type { Desk } from './desk'

export interface Remedy {
  readonly candidates: readonly ReportRow[]
  readonly chosen: ReportId | null
  readonly choose: (id: ReportId | null) => void
}

export function useRemedy(desk: Desk, isWanted: boolean): Remedy {
  const rows = useQuery('report.list', isWanted ? {} : null).value
  const [chosen, choose] = useState<ReportId | null>(null)
  const { row } = desk
  const weight = (one: ReportRow): number =>
    (one.bodyName !== null && one.bodyName === row.bodyName ? 0 : 2) + (one.year === row.year ? 0 : 1)
  const candidates = (rows ?? [])
    .filter((one) => one.id !== row.id && one.status !== 'reading')
    .toSorted((a, b) => weight(a) - weight(b) || b.importedAt.localeCompare(a.importedAt))
  return { candidates, chosen: candidates.some(({ id }) => id === chosen) ? chosen : null, choose }
}

export function RemedyField({ remedy }: { readonly remedy: Remedy }): ReactNode {
  const { say } = useWords()
  const [importFiles, importing] = useCommand('report.choose')
  const { candidates, chosen, choose } = remedy
  return (
    <>
      <ErrorNotice error={importing.error} onDismiss={importing.dismiss} />
      <NativeSelect
        label={say(triage.corrected)}
        value={chosen ?? ''}
        data={[
          { value: '', label: say(candidates.length === 0 ? triage.noneToAttach : triage.chooseFile) },
          ...candidates.map((one) => ({
            value: one.id,
            label: `${reportName(one)} ${one.year ?? ''} · ${one.fileName}`,
          })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget
          choose(candidates.find(({ id }) => id === value)?.id ?? null)
        }}
      />
      <Button size="compact-xs" variant="subtle" onClick={() => void importFiles({ kind: 'files' })}>
        {say(triage.importFile)}
      </Button>
    </>
  )
}
