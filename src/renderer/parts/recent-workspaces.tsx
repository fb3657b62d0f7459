/** Workspaces that were open before, each one click away. */

import type { ReactNode } from 'react'
import type { WorkspaceView } from '@shared/ipc/views'
import type { WorkspaceId } from '@shared/review/ids'
import { settings } from '@shared/words/app'
import './recent-workspaces.css'
import { useWords } from './words'

export interface RecentWorkspacesProps {
  readonly workspace: WorkspaceView | null
  readonly onOpen: (id: WorkspaceId) => void
}

export function RecentWorkspaces({ workspace, onOpen }: RecentWorkspacesProps): ReactNode {
  const { say } = useWords()
  const present = workspace?.state === 'open' ? workspace.id : null
  const recent = workspace?.recent.filter(({ id }) => id !== present) ?? []
  if (recent.length === 0) return null
  return (
    <section className="recent" aria-label={say(settings.recent)}>
      <h3>{say(settings.recent)}</h3>
      <ul>
        {recent.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => onOpen(one.id)}>
              <span>{one.name}</span>
              <span className="quiet fixed">{one.shownPath}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
