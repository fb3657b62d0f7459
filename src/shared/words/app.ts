/** The words of the window itself: bars, dialogs, keys, the workspace and what goes wrong with it. */

import type { Words } from './say'

export const app = {
  name: { zh: '勾稽', en: 'Crossfoot' },
  reports: { zh: '报告', en: 'Reports' },
  places: { zh: '位置', en: 'Where you are' },
  openFiles: { zh: '打开报告', en: 'Open reports' },
  openFolder: { zh: '打开文件夹', en: 'Open folder' },
  more: { zh: '更多', en: 'More' },
  close: { zh: '关闭', en: 'Close' },
  cancel: { zh: '取消', en: 'Cancel' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  retry: { zh: '重试', en: 'Try again' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  offline: { zh: '离线', en: 'Offline' },
  offlineNote: {
    zh: '离线运行：不向外发出任何请求',
    en: 'Works offline: no request leaves this machine',
  },
  dropHere: { zh: '松开即可打开', en: 'Drop to open' },
  dropNote: {
    zh: '可以一次放下多个文件和文件夹',
    en: 'Several files and folders can be dropped at once',
  },
  dropEmpty: { zh: '放下的内容中没有文件', en: 'Nothing that was dropped is a file' },
  statusBar: { zh: '状态栏', en: 'Status bar' },
  titleBar: { zh: '标题栏', en: 'Title bar' },
  noAnswer: { zh: '程序内部没有应答，请重新打开勾稽。', en: 'The app did not answer; please open Crossfoot again.' },
  bug: { zh: '程序出错，界面无法显示', en: 'A fault in the program: this screen cannot be shown' },
  bugNote: {
    zh: '已保存的内容不受影响。可以返回报告列表，或重新打开程序。',
    en: 'Nothing stored is affected. Go back to the list of reports, or open the app again.',
  },
} as const satisfies Words

export const settings = {
  title: { zh: '设置', en: 'Settings' },
  language: { zh: '界面语言', en: 'Language' },
  theme: { zh: '外观', en: 'Appearance' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  auto: { zh: '跟随系统', en: 'As the system' },
  workspace: { zh: '工作区', en: 'Workspace' },
  workspaceNote: {
    zh: '打开过的报告及其原始文件都保存在这一个文件中。',
    en: 'Opened reports and their original bytes are kept in this one file.',
  },
  createWorkspace: { zh: '新建…', en: 'New…' },
  openWorkspace: { zh: '打开…', en: 'Open…' },
  recent: { zh: '最近使用', en: 'Recently used' },
  standard: { zh: '默认工作区', en: 'Default workspace' },
} as const satisfies Words

/** Each language is named in itself, so that its reader finds it. */
export const languageNames = {
  'zh-CN': { zh: '简体中文', en: '简体中文' },
  en: { zh: 'English', en: 'English' },
} as const satisfies Words

export const about = {
  title: { zh: '关于勾稽', en: 'About Crossfoot' },
  what: {
    zh: '政府信息公开工作年度报告的审计工作台',
    en: 'A workbench for auditing government information disclosure annual reports',
  },
  version: { zh: '版本', en: 'Version' },
  rules: { zh: '规则集', en: 'Rule set' },
  checks: { zh: '检查项', en: 'Checks' },
  checksCount: { zh: '{n} 项', en: '{n} {n|check|checks}' },
  runtime: { zh: '运行环境', en: 'Runtime' },
  requests: { zh: '发出的网络请求', en: 'Network requests sent' },
  refused: { zh: '被拒绝的网络请求', en: 'Network requests refused' },
  requestsNote: {
    zh: '自本次启动以来。勾稽不连接网络，所有向外的请求都会被拒绝。',
    en: 'Since this start. Crossfoot does not use the network; every outgoing request is refused.',
  },
} as const satisfies Words

export const keys = {
  title: { zh: '键盘快捷键', en: 'Keyboard shortcuts' },
  note: {
    zh: '在输入框中输入、或使用输入法时，单个字母键不会触发命令。',
    en: 'Single-letter keys do nothing while you type or compose with an input method.',
  },
  lists: { zh: '列表', en: 'Lists' },
  down: { zh: '下一行', en: 'Next row' },
  up: { zh: '上一行', en: 'Previous row' },
  open: { zh: '打开', en: 'Open' },
  splitters: { zh: '分隔条', en: 'Splitters' },
  move: { zh: '移动分隔条（获得焦点后）', en: 'Move the splitter that has the focus' },
  reset: { zh: '恢复默认（双击）', en: 'Reset (double-click)' },
  doubleClick: { zh: '双击', en: 'Double-click' },
  escape: { zh: '关闭弹出层 → 取消选择 → 回到原文', en: 'Close what is open → clear the selection → back to the text' },
  sheet: { zh: '显示本表', en: 'Show this sheet' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Words

export const recovery = {
  opening: { zh: '正在打开工作区…', en: 'Opening the workspace…' },
  title: { zh: '无法打开工作区“{name}”', en: 'The workspace “{name}” cannot be opened' },
  safe: {
    zh: '文件没有被改动、替换或删除。',
    en: 'The file was not changed, replaced or deleted.',
  },
  remedy: { zh: '怎么办', en: 'What to do' },
  where: { zh: '位置', en: 'Where' },
} as const satisfies Words
