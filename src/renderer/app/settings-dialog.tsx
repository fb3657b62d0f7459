/** Language, appearance and workspace. Every change takes effect at once. */

import { Button, Modal, SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Settings } from '@shared/ipc/settings'
import type { WorkspaceView } from '@shared/ipc/views'
import type { WorkspaceId } from '@shared/review/ids'
import { app, languageNames, settings as words } from '@shared/words/app'
import { useCommand } from '../api/use-command'
import { ErrorNotice } from '../parts/error-notice'
import { useWords } from '../parts/words'
import { RecentWorkspaces } from '../parts/recent-workspaces'

export interface SettingsDialogProps {
  readonly settings: Settings
  readonly workspace: WorkspaceView | null
  readonly onCreate: () => void
  readonly onOpen: () => void
  readonly onOpenRecent: (id: WorkspaceId) => void
  readonly onClose: () => void
}

const themes = ['light', 'dark', 'auto'] as const
const languages = ['zh-CN', 'en'] as const

export function SettingsDialog(props: SettingsDialogProps): ReactNode {
  const { say } = useWords()
  const { settings, workspace } = props
  const [set, setting] = useCommand('settings.set')
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={say(words.title)}
      size={560}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <ErrorNotice error={setting.error} onDismiss={setting.dismiss} />
      <div className="settings">
        <span id="setting-language">{say(words.language)}</span>
        <SegmentedControl
          aria-labelledby="setting-language"
          value={settings.language}
          data={languages.map((value) => ({ value, label: say(languageNames[value]) }))}
          onChange={(value) => void set({ language: value })}
        />
        <span id="setting-theme">{say(words.theme)}</span>
        <SegmentedControl
          aria-labelledby="setting-theme"
          value={settings.theme}
          data={themes.map((value) => ({ value, label: say(words[value]) }))}
          onChange={(value) => void set({ theme: value })}
        />
        <span>{say(words.workspace)}</span>
        <div>
          {workspace?.state === 'open' && (
            <p className="settings-workspace">
              <strong>{workspace.isDefault ? say(words.standard) : workspace.name}</strong>
              <br />
              <span className="quiet fixed">{workspace.shownPath}</span>
            </p>
          )}
          <p className="quiet">{say(words.workspaceNote)}</p>
          <Button onClick={props.onCreate}>{say(words.createWorkspace)}</Button>{' '}
          <Button onClick={props.onOpen}>{say(words.openWorkspace)}</Button>
          <RecentWorkspaces workspace={workspace} onOpen={props.onOpenRecent} />
        </div>
      </div>
    </Modal>
  )
}
