/** Opening reports and workspaces, from wherever it is asked for, with one place for what goes wrong. */

import { useCallback } from 'react'
import type { CallError } from '@shared/ipc/result'
import type { WorkspaceId } from '@shared/review/ids'
import { useCommand } from '../api/use-command'

export interface FileCommands {
  readonly choose: (kind: 'files' | 'folder') => void
  readonly openSamples: () => void
  readonly cancelImport: () => void
  readonly createWorkspace: () => void
  readonly openWorkspace: () => void
  readonly openRecent: (id: WorkspaceId) => void
  readonly backUp: () => void
  readonly error: CallError | null
  readonly dismissError: () => void
}

export function useFileCommands(): FileCommands {
  const [choose, choosing] = useCommand('report.choose')
  const [samples, opening] = useCommand('samples.open')
  const [cancel] = useCommand('import.cancel')
  const [create, creating] = useCommand('workspace.create')
  const [open, changing] = useCommand('workspace.open')
  const [recent, returning] = useCommand('workspace.open-recent')
  const [backUp, backing] = useCommand('workspace.back-up')
  const all = [choosing, opening, creating, changing, returning, backing]
  return {
    choose: useCallback((kind) => void choose({ kind }), [choose]),
    openSamples: useCallback(() => void samples({}), [samples]),
    cancelImport: useCallback(() => void cancel({}), [cancel]),
    createWorkspace: useCallback(() => void create({}), [create]),
    openWorkspace: useCallback(() => void open({}), [open]),
    openRecent: useCallback((id) => void recent({ id }), [recent]),
    backUp: useCallback(() => void backUp({}), [backUp]),
    error: all.find(({ error }) => error !== null)?.error ?? null,
    dismissError: () => {
      for (const one of all) one.dismiss()
    },
  }
}
