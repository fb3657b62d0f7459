/** What a command is told by: its words, its key, and the menu it stands in. */

import type { Bilingual } from '../checks/check'

export type CommandMenu = 'file' | 'edit' | 'view' | 'go' | 'audit' | 'help'

export interface CommandWords {
  readonly id: string
  readonly label: Bilingual
  /** In the notation of the menu (`CmdOrCtrl+O`); null where there is no key. The page itself listens for it. */
  readonly accelerator: string | null
  /** Other keys that do the same, which the menu does not show. */
  readonly also?: readonly string[]
  /** In a text field, its keys belong to the field. */
  readonly leavesFields?: boolean
  readonly menu: CommandMenu
  /** A line is drawn above it in the menu. */
  readonly divided?: boolean
}

export const commandMenus: Readonly<Record<CommandMenu, Bilingual>> = {
  file: { zh: '文件', en: 'File' },
  edit: { zh: '编辑', en: 'Edit' },
  view: { zh: '视图', en: 'View' },
  go: { zh: '转到', en: 'Go' },
  audit: { zh: '审计', en: 'Audit' },
  help: { zh: '帮助', en: 'Help' },
}
