/** The acts of comparing two years, with their words and keys. */

import type { CommandWords } from './command-words'

export const compareCommands = [
  {
    id: 'compare.print',
    menu: 'file',
    accelerator: 'CmdOrCtrl+Alt+P',
    divided: true,
    label: { zh: '打印两年对照…', en: 'Print the Comparison…' },
  },
  {
    id: 'compare.text',
    menu: 'view',
    accelerator: 'Alt+1',
    divided: true,
    label: { zh: '对照文字', en: 'Compare the Text' },
  },
  { id: 'compare.tables', menu: 'view', accelerator: 'Alt+2', label: { zh: '对照表格', en: 'Compare the Tables' } },
  {
    id: 'compare.years',
    menu: 'view',
    accelerator: 'Alt+3',
    label: { zh: '历年数据', en: 'Figures through the Years' },
  },
  {
    id: 'compare.inline',
    menu: 'view',
    accelerator: 'I',
    leavesFields: true,
    label: { zh: '对照用单栏或双栏', en: 'Comparison in One Column or Two' },
  },
  {
    id: 'compare.quiet',
    menu: 'view',
    accelerator: 'Q',
    leavesFields: true,
    label: { zh: '显示或隐藏次要变动', en: 'Show or Hide Minor Changes' },
  },
  {
    id: 'compare.unfold',
    menu: 'view',
    accelerator: 'U',
    leavesFields: true,
    label: { zh: '展开或折叠未变动的段落', en: 'Unfold or Fold Unchanged Paragraphs' },
  },
  {
    id: 'compare.lock',
    menu: 'view',
    accelerator: 'L',
    leavesFields: true,
    label: { zh: '两份报告一起滚动或各自滚动', en: 'Scroll Both Reports Together or Apart' },
  },
  {
    id: 'compare.show',
    menu: 'go',
    accelerator: 'CmdOrCtrl+D',
    divided: true,
    label: { zh: '与上年对照', en: 'Compare with Last Year' },
  },
  {
    id: 'compare.choose',
    menu: 'go',
    accelerator: 'CmdOrCtrl+Alt+D',
    label: { zh: '与另一份报告对照…', en: 'Compare with Another Report…' },
  },
  {
    id: 'change.next',
    menu: 'go',
    accelerator: 'F7',
    also: ['Alt+Down'],
    label: { zh: '下一处变动', en: 'Next Change' },
  },
  {
    id: 'change.previous',
    menu: 'go',
    accelerator: 'Shift+F7',
    also: ['Alt+Up'],
    label: { zh: '上一处变动', en: 'Previous Change' },
  },
  {
    id: 'compare.open-place',
    menu: 'go',
    accelerator: 'R',
    leavesFields: true,
    label: { zh: '在报告中打开这一段', en: 'Open the Paragraph in Its Report' },
  },
] as const satisfies readonly CommandWords[]

/** They stand with the acts of an audit. */
export const pinCommands = [
  {
    id: 'paragraph.pin',
    menu: 'audit',
    accelerator: 'M',
    leavesFields: true,
    divided: true,
    label: { zh: '对应两个段落', en: 'Pin Two Paragraphs' },
  },
  {
    id: 'paragraph.unpin',
    menu: 'audit',
    accelerator: 'Shift+M',
    leavesFields: true,
    label: { zh: '取消段落对应', en: 'Unpin the Paragraph' },
  },
] as const satisfies readonly CommandWords[]
