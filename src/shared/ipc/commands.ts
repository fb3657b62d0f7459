/** The commands that stand in the application menu: page and main read this one list, by id. */

export type MenuId = 'file' | 'edit' | 'view' | 'review' | 'help'

/** A role of the desktop's own (copy, quit, zoom), which needs no handling by the page. */
export type MenuRole =
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'quit'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'

export interface MenuCommand {
  readonly kind: 'command'
  readonly id: string
  readonly label: { readonly zh: string; readonly en: string }
  /** Electron's notation; `CmdOrCtrl` is Ctrl but on macOS. Absent: no key. */
  readonly accelerator?: string
}

export interface MenuRoleItem {
  readonly kind: 'role'
  readonly role: MenuRole
  readonly label: { readonly zh: string; readonly en: string }
}

export type MenuItem = MenuCommand | MenuRoleItem | { readonly kind: 'separator' }

export interface Menu {
  readonly id: MenuId
  readonly label: { readonly zh: string; readonly en: string }
  readonly items: readonly MenuItem[]
}

const separator = { kind: 'separator' } as const

export const menus = [
  {
    id: 'file',
    label: { zh: '文件', en: 'File' },
    items: [
      {
        kind: 'command',
        id: 'report.open-files',
        label: { zh: '打开报告…', en: 'Open reports…' },
        accelerator: 'CmdOrCtrl+O',
      },
      {
        kind: 'command',
        id: 'report.open-folder',
        label: { zh: '打开文件夹…', en: 'Open folder…' },
        accelerator: 'CmdOrCtrl+Shift+O',
      },
      { kind: 'command', id: 'samples.open', label: { zh: '打开示例报告', en: 'Open the sample reports' } },
      separator,
      { kind: 'command', id: 'workspace.create', label: { zh: '新建工作区…', en: 'New workspace…' } },
      { kind: 'command', id: 'workspace.open', label: { zh: '打开工作区…', en: 'Open workspace…' } },
      separator,
      { kind: 'command', id: 'settings.open', label: { zh: '设置', en: 'Settings' }, accelerator: 'CmdOrCtrl+,' },
      separator,
      { kind: 'role', role: 'quit', label: { zh: '退出', en: 'Quit' } },
    ],
  },
  {
    id: 'edit',
    label: { zh: '编辑', en: 'Edit' },
    items: [
      { kind: 'role', role: 'cut', label: { zh: '剪切', en: 'Cut' } },
      { kind: 'role', role: 'copy', label: { zh: '复制', en: 'Copy' } },
      { kind: 'role', role: 'paste', label: { zh: '粘贴', en: 'Paste' } },
      { kind: 'role', role: 'selectAll', label: { zh: '全选', en: 'Select all' } },
    ],
  },
  {
    id: 'view',
    label: { zh: '视图', en: 'View' },
    items: [
      { kind: 'command', id: 'view.reports', label: { zh: '报告列表', en: 'Report list' } },
      {
        kind: 'command',
        id: 'view.findings',
        label: { zh: '审计发现面板', en: 'Findings panel' },
        accelerator: 'CmdOrCtrl+Shift+M',
      },
      separator,
      { kind: 'role', role: 'resetZoom', label: { zh: '实际大小', en: 'Actual size' } },
      { kind: 'role', role: 'zoomIn', label: { zh: '放大', en: 'Zoom in' } },
      { kind: 'role', role: 'zoomOut', label: { zh: '缩小', en: 'Zoom out' } },
      { kind: 'role', role: 'togglefullscreen', label: { zh: '全屏', en: 'Full screen' } },
    ],
  },
  {
    id: 'review',
    label: { zh: '审阅', en: 'Review' },
    items: [
      { kind: 'command', id: 'finding.next', label: { zh: '下一个审计发现', en: 'Next finding' }, accelerator: 'F8' },
      {
        kind: 'command',
        id: 'finding.previous',
        label: { zh: '上一个审计发现', en: 'Previous finding' },
        accelerator: 'Shift+F8',
      },
    ],
  },
  {
    id: 'help',
    label: { zh: '帮助', en: 'Help' },
    items: [
      { kind: 'command', id: 'help.shortcuts', label: { zh: '快捷键', en: 'Keyboard shortcuts' } },
      { kind: 'command', id: 'help.about', label: { zh: '关于勾稽', en: 'About Crossfoot' } },
    ],
  },
] as const satisfies readonly Menu[]

type ItemOf<M> = M extends { readonly items: readonly (infer I)[] } ? I : never

/** The ids that a menu click may send to the window. */
export type MenuCommandId = Extract<ItemOf<(typeof menus)[number]>, { readonly kind: 'command' }>['id']

export const menuCommandIds: readonly MenuCommandId[] = menus.flatMap((menu) =>
  menu.items.flatMap((item) => (item.kind === 'command' ? [item.id] : [])),
)
