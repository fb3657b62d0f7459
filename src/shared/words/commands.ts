/** Every act that a person can ask for by menu, key or button, with its words and its key. */

import type { Bilingual } from '../checks/check'

export type CommandMenu = 'file' | 'view' | 'go' | 'help'

export interface CommandWords {
  readonly id: string
  readonly label: Bilingual
  /** In the notation of the menu (`CmdOrCtrl+O`); null where there is no key. The page itself listens for it. */
  readonly accelerator: string | null
  readonly menu: CommandMenu
  /** A line is drawn above it in the menu. */
  readonly divided?: boolean
}

export const commandMenus: Readonly<Record<CommandMenu, Bilingual>> = {
  file: { zh: '文件', en: 'File' },
  view: { zh: '视图', en: 'View' },
  go: { zh: '转到', en: 'Go' },
  help: { zh: '帮助', en: 'Help' },
}

export const commandWords = [
  { id: 'report.choose', menu: 'file', accelerator: 'CmdOrCtrl+O', label: { zh: '打开报告…', en: 'Open Reports…' } },
  {
    id: 'report.choose-folder',
    menu: 'file',
    accelerator: 'CmdOrCtrl+Shift+O',
    label: { zh: '打开文件夹…', en: 'Open Folder…' },
  },
  { id: 'samples.open', menu: 'file', accelerator: null, label: { zh: '打开示例报告', en: 'Open the Sample Reports' } },
  {
    id: 'import.cancel',
    menu: 'file',
    accelerator: null,
    label: { zh: '停止读取', en: 'Stop Reading' },
  },
  {
    id: 'workspace.create',
    menu: 'file',
    accelerator: null,
    divided: true,
    label: { zh: '新建工作区…', en: 'New Workspace…' },
  },
  { id: 'workspace.open', menu: 'file', accelerator: null, label: { zh: '打开工作区…', en: 'Open Workspace…' } },
  {
    id: 'settings.show',
    menu: 'file',
    accelerator: 'CmdOrCtrl+,',
    divided: true,
    label: { zh: '设置…', en: 'Settings…' },
  },
  { id: 'pane.next', menu: 'view', accelerator: 'F6', label: { zh: '下一窗格', en: 'Next Pane' } },
  { id: 'pane.previous', menu: 'view', accelerator: 'Shift+F6', label: { zh: '上一窗格', en: 'Previous Pane' } },
  {
    id: 'pane.findings',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+M',
    divided: true,
    label: { zh: '显示或隐藏发现面板', en: 'Show or Hide the Findings Panel' },
  },
  {
    id: 'pane.outline',
    menu: 'view',
    accelerator: 'CmdOrCtrl+B',
    label: { zh: '显示或隐藏大纲', en: 'Show or Hide the Outline' },
  },
  {
    id: 'text.chrome',
    menu: 'view',
    accelerator: null,
    label: { zh: '显示或隐藏网页杂项', en: 'Show or Hide Page Furniture' },
  },
  {
    id: 'text.characters',
    menu: 'view',
    accelerator: null,
    label: { zh: '表格按原始字符显示', en: 'Show Tables as Raw Characters' },
  },
  { id: 'reports.show', menu: 'go', accelerator: 'Alt+Home', label: { zh: '报告列表', en: 'List of Reports' } },
  { id: 'history.back', menu: 'go', accelerator: 'Alt+Left', label: { zh: '后退', en: 'Back' } },
  { id: 'history.forward', menu: 'go', accelerator: 'Alt+Right', label: { zh: '前进', en: 'Forward' } },
  { id: 'finding.next', menu: 'go', accelerator: 'F8', divided: true, label: { zh: '下一个发现', en: 'Next Finding' } },
  { id: 'finding.previous', menu: 'go', accelerator: 'Shift+F8', label: { zh: '上一个发现', en: 'Previous Finding' } },
  { id: 'number.next-open', menu: 'go', accelerator: 'F9', label: { zh: '下一个未核数字', en: 'Next Open Number' } },
  {
    id: 'number.previous-open',
    menu: 'go',
    accelerator: 'Shift+F9',
    label: { zh: '上一个未核数字', en: 'Previous Open Number' },
  },
  { id: 'occurrence.next', menu: 'go', accelerator: 'F4', label: { zh: '下一处出现', en: 'Next Occurrence' } },
  {
    id: 'occurrence.previous',
    menu: 'go',
    accelerator: 'Shift+F4',
    label: { zh: '上一处出现', en: 'Previous Occurrence' },
  },
  { id: 'help.keys', menu: 'help', accelerator: 'CmdOrCtrl+/', label: { zh: '键盘快捷键', en: 'Keyboard Shortcuts' } },
  { id: 'help.about', menu: 'help', accelerator: null, label: { zh: '关于勾稽', en: 'About Crossfoot' } },
] as const satisfies readonly CommandWords[]

export type CommandId = (typeof commandWords)[number]['id']
