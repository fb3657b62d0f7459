/** placeholder */
import type { ReactNode } from 'react'
import type { WorkspaceView } from '@shared/ipc/views'
export function WorkspaceScreen(_: { workspace: WorkspaceView }): ReactNode {
  return null
}
