/** Chooses the corrected file of a report among those imported; one that is imported meanwhile is chosen by itself. */

import { useState } from 'react'
import type { CallError } from '@shared/ipc/result'
import type { ReportRow } from '@shared/ipc/views'
import type { ReportId } from '@shared/review/ids'
import { correctedCandidates } from '../state/corrected-files'
import { useCommand } from './use-command'
import { useQuery } from './use-query'

export interface CorrectedFile {
  readonly candidates: readonly ReportRow[]
  readonly chosen: ReportId | null
  readonly choose: (id: ReportId | null) => void
  /** Opens the dialog of the desktop. */
  readonly importFile: () => void
  readonly error: CallError | null
  readonly dismiss: () => void
}

/** @param taken reports that cannot be it; the report itself never can */
export function useCorrectedFile(of: ReportRow, isWanted = true, taken: readonly ReportId[] = []): CorrectedFile {
  const rows = useQuery('report.list', isWanted ? {} : null).value
  const [importFiles, importing] = useCommand('report.choose')
  const [chosen, choose] = useState<ReportId | null>(null)
  /** What was there when a file was asked for. */
  const [before, setBefore] = useState<ReadonlySet<ReportId> | null>(null)
  const candidates = correctedCandidates(rows ?? [], of, new Set([of.id, ...taken]))
  const added = before === null ? undefined : candidates.find(({ id }) => !before.has(id))
  const present = candidates.find(({ id }) => id === chosen)?.id ?? added?.id ?? null
  return {
    candidates,
    chosen: present,
    choose: (id) => {
      choose(id)
      setBefore(null)
    },
    importFile: () => {
      choose(null)
      setBefore(new Set((rows ?? []).map(({ id }) => id)))
      void importFiles({ kind: 'files' })
    },
    error: importing.error,
    dismiss: importing.dismiss,
  }
}
