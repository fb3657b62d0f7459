/** Every act that a person can ask for by menu, key or button, with its words and its key. */

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
    id: 'workspace.show',
    menu: 'file',
    accelerator: null,
    label: { zh: '备份与校验', en: 'Backups and Verification' },
  },
  { id: 'workspace.back-up', menu: 'file', accelerator: null, label: { zh: '立即备份', en: 'Back Up Now' } },
  {
    id: 'settings.show',
    menu: 'file',
    accelerator: 'CmdOrCtrl+,',
    divided: true,
    label: { zh: '设置…', en: 'Settings…' },
  },
  {
    id: 'act.undo',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Z',
    leavesFields: true,
    label: { zh: '撤销', en: 'Undo' },
  },
  {
    id: 'act.redo',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Shift+Z',
    also: ['CmdOrCtrl+Y'],
    leavesFields: true,
    label: { zh: '重做', en: 'Redo' },
  },
  {
    id: 'palette.show',
    menu: 'view',
    accelerator: 'CmdOrCtrl+K',
    also: ['CmdOrCtrl+Shift+P'],
    label: { zh: '命令面板…', en: 'Command Palette…' },
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
  {
    id: 'text.page',
    menu: 'view',
    accelerator: 'P',
    leavesFields: true,
    label: { zh: '原文按页面或按文字显示', en: 'Show the Original as Pages or as Text' },
  },
  {
    id: 'page.zoom-in',
    menu: 'view',
    accelerator: 'Alt+=',
    label: { zh: '放大页面', en: 'Enlarge the Pages' },
  },
  {
    id: 'page.zoom-out',
    menu: 'view',
    accelerator: 'Alt+-',
    label: { zh: '缩小页面', en: 'Make the Pages Smaller' },
  },
  {
    id: 'page.fit',
    menu: 'view',
    accelerator: 'Alt+0',
    label: { zh: '页面与窗格同宽', en: 'Fit the Pages to the Pane' },
  },
  { id: 'reports.show', menu: 'go', accelerator: 'Alt+Home', label: { zh: '报告列表', en: 'List of Reports' } },
  { id: 'report.go-to', menu: 'go', accelerator: 'CmdOrCtrl+P', label: { zh: '转到报告…', en: 'Go to Report…' } },
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
  {
    id: 'page.next',
    menu: 'go',
    accelerator: 'CmdOrCtrl+PageDown',
    divided: true,
    label: { zh: '下一页', en: 'Next Page' },
  },
  { id: 'page.previous', menu: 'go', accelerator: 'CmdOrCtrl+PageUp', label: { zh: '上一页', en: 'Previous Page' } },
  {
    id: 'engagements.show',
    menu: 'audit',
    accelerator: 'CmdOrCtrl+Shift+E',
    label: { zh: '审计项目列表', en: 'List of Engagements' },
  },
  {
    id: 'engagement.create',
    menu: 'audit',
    accelerator: null,
    label: { zh: '新建审计项目…', en: 'New Engagement…' },
  },
  {
    id: 'engagement.show',
    menu: 'audit',
    accelerator: 'CmdOrCtrl+E',
    divided: true,
    label: { zh: '当前审计项目', en: 'Present Engagement' },
  },
  {
    id: 'signoff.show',
    menu: 'audit',
    accelerator: 'CmdOrCtrl+Enter',
    leavesFields: true,
    label: { zh: '签署与复核意见', en: 'Sign-off and Review Notes' },
  },
  {
    id: 'note.raise',
    menu: 'audit',
    accelerator: 'CmdOrCtrl+Shift+N',
    label: { zh: '提出复核意见…', en: 'Raise a Review Note…' },
  },
  {
    id: 'timeline.show',
    menu: 'audit',
    accelerator: 'CmdOrCtrl+Shift+H',
    label: { zh: '操作记录', en: 'Timeline and History' },
  },
  {
    id: 'paper.show',
    menu: 'audit',
    accelerator: 'CmdOrCtrl+Shift+D',
    divided: true,
    label: { zh: '工作底稿（备忘录、意见、通知、清单）', en: 'Working Papers (Memo, Opinion, Notice, List)' },
  },
  {
    id: 'paper.export',
    menu: 'audit',
    accelerator: 'CmdOrCtrl+Shift+S',
    label: { zh: '导出…', en: 'Export…' },
  },
  {
    id: 'paper.verify',
    menu: 'audit',
    accelerator: null,
    label: { zh: '核验导出的文件…', en: 'Verify an Exported File…' },
  },
  {
    id: 'migrations.show',
    menu: 'audit',
    accelerator: 'CmdOrCtrl+Shift+L',
    divided: true,
    label: { zh: '决定的延续', en: 'Decisions Carried Over' },
  },
  {
    id: 'refresh.start',
    menu: 'audit',
    accelerator: 'F5',
    label: { zh: '按现行规则重新检查', en: 'Check Again under the Present Rules' },
  },
  {
    id: 'finding.confirm',
    menu: 'audit',
    accelerator: '1',
    leavesFields: true,
    divided: true,
    label: { zh: '确认发现…', en: 'Confirm the Finding…' },
  },
  {
    id: 'finding.dismiss',
    menu: 'audit',
    accelerator: '2',
    leavesFields: true,
    label: { zh: '排除发现…', en: 'Dismiss the Finding…' },
  },
  {
    id: 'finding.explain',
    menu: 'audit',
    accelerator: '3',
    leavesFields: true,
    label: { zh: '发现已有说明…', en: 'Explain the Finding…' },
  },
  {
    id: 'finding.query',
    menu: 'audit',
    accelerator: '4',
    leavesFields: true,
    label: { zh: '就发现问询单位…', en: 'Query the Finding to the Body…' },
  },
  {
    id: 'finding.remedy',
    menu: 'audit',
    accelerator: '5',
    leavesFields: true,
    label: { zh: '发现已整改…', en: 'The Finding Is Remedied…' },
  },
  {
    id: 'finding.reopen',
    menu: 'audit',
    accelerator: '0',
    leavesFields: true,
    label: { zh: '撤回对发现的决定…', en: 'Reopen the Finding…' },
  },
  {
    id: 'finding.grade',
    menu: 'audit',
    accelerator: 'S',
    leavesFields: true,
    label: { zh: '调整严重程度…', en: 'Change the Severity…' },
  },
  {
    id: 'finding.mark',
    menu: 'audit',
    accelerator: 'X',
    leavesFields: true,
    label: { zh: '勾选发现（批量处理）', en: 'Mark the Finding (for Bulk Decisions)' },
  },
  {
    id: 'finding.mark-all',
    menu: 'audit',
    accelerator: 'Shift+X',
    leavesFields: true,
    label: { zh: '勾选全部显示的发现', en: 'Mark All Findings Shown' },
  },
  {
    id: 'annotation.note',
    menu: 'audit',
    accelerator: 'N',
    leavesFields: true,
    divided: true,
    label: { zh: '写批注…', en: 'Write a Note…' },
  },
  {
    id: 'annotation.highlight',
    menu: 'audit',
    accelerator: 'H',
    leavesFields: true,
    label: { zh: '标亮', en: 'Highlight' },
  },
  {
    id: 'annotation.tick',
    menu: 'audit',
    accelerator: 'T',
    leavesFields: true,
    label: { zh: '打勾…', en: 'Place a Tick…' },
  },
  {
    id: 'finding.add',
    menu: 'audit',
    accelerator: 'A',
    leavesFields: true,
    label: { zh: '自拟发现…', en: 'Add a Finding of Your Own…' },
  },
  {
    id: 'figure.correct',
    menu: 'audit',
    accelerator: 'C',
    leavesFields: true,
    label: { zh: '更正读取的数值…', en: 'Correct the Figure…' },
  },
  {
    id: 'figure.as-read',
    menu: 'audit',
    accelerator: 'O',
    leavesFields: true,
    label: { zh: '显示更正前的原值', en: 'Show Corrected Cells as They Were Read' },
  },
  {
    id: 'person.switch',
    menu: 'audit',
    accelerator: 'CmdOrCtrl+Shift+U',
    divided: true,
    label: { zh: '更换使用者…', en: 'Switch User…' },
  },
  { id: 'help.keys', menu: 'help', accelerator: 'CmdOrCtrl+/', label: { zh: '键盘快捷键', en: 'Keyboard Shortcuts' } },
  { id: 'help.about', menu: 'help', accelerator: null, label: { zh: '关于勾稽', en: 'About Crossfoot' } },
] as const satisfies readonly CommandWords[]

export type CommandId = (typeof commandWords)[number]['id']
