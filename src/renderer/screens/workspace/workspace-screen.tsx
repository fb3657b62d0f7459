/** The safety of the workspace: its backups, and the verification of everything stored. */

import type { ReactNode } from 'react'
import type { WorkspaceView } from '@shared/ipc/views'
import { settings } from '@shared/words/app'
import { backups as words } from '@shared/words/workspace'
import { useWords } from '../../parts/words'
import { Backups } from './backups'
import { Verification } from './verification'
import './workspace.css'

export function WorkspaceScreen(props: {
  readonly workspace: Extract<WorkspaceView, { readonly state: 'open' }>
}): ReactNode {
  const { say } = useWords()
  const { workspace } = props
  return (
    <main className="workspace-screen" aria-label={say(words.screen)}>
      <h1>{workspace.isDefault ? say(settings.standard) : workspace.name}</h1>
      <p className="quiet fixed">{workspace.shownPath}</p>
      <Backups canBackUp />
      <Verification />
    </main>
  )
}
