/** The words of the review screen: outline, original, structure, inspector, and the lists below. */

import type { Words } from './say'

export const review = {
  outline: { zh: '大纲', en: 'Outline' },
  original: { zh: '原文', en: 'Original' },
  text: { zh: '报告全文', en: 'Text of the report' },
  structure: { zh: '表格', en: 'Tables' },
  inspector: { zh: '详情', en: 'Details' },
  lists: { zh: '清单', en: 'Lists' },
  findings: { zh: '发现', en: 'Findings' },
  untested: { zh: '无法评估', en: 'Not assessable' },
  numbers: { zh: '数字', en: 'Numbers' },
  reading: { zh: '读取情况', en: 'Reading' },
  chrome: { zh: '杂项', en: 'Furniture' },
  chromeNote: {
    zh: '显示网页上不属于报告的文字（菜单、字号、分享）；隐藏时也不删除',
    en: 'Show text of the page that is not the report (menus, font size, sharing); hidden, never deleted',
  },
  characters: { zh: '原始字符', en: 'Raw' },
  charactersNote: {
    zh: '表格按文件中的字符逐字显示',
    en: 'Show tables character by character as the file has them',
  },
  asPages: { zh: '页面', en: 'Pages' },
  asText: { zh: '文字', en: 'Text' },
  viewOfOriginal: { zh: '原文的显示方式', en: 'How the original is shown' },
  pageName: { zh: '第 {page} 页，共 {pages} 页', en: 'Page {page} of {pages}' },
  pageAt: { zh: '{page} / {pages} 页', en: '{page} / {pages}' },
  nextPage: { zh: '下一页', en: 'Next page' },
  previousPage: { zh: '上一页', en: 'Previous page' },
  zoomIn: { zh: '放大页面', en: 'Enlarge the pages' },
  zoomOut: { zh: '缩小页面', en: 'Make the pages smaller' },
  zoomFit: { zh: '页面与窗格同宽', en: 'Fit the pages to the pane' },
  pageUnread: {
    zh: '此页是图像或已损坏，其中文字未能读取',
    en: 'This page is an image or damaged; its text was not read',
  },
  pageFailed: { zh: '此页无法显示，请按文字查看', en: 'This page cannot be shown; see the text' },
  marks: { zh: '标记', en: 'Marks' },
  ruler: {
    zh: '全文标尺：{findings} 处发现，{open} 个未核对数字',
    en: 'Overview: {findings} {findings|place|places} of findings, {open} open {open|number|numbers}',
  },
  occurrence: { zh: '第 {at} / {of} 处', en: '{at} of {of}' },
  nextOccurrence: { zh: '下一处', en: 'Next place' },
  previousOccurrence: { zh: '上一处', en: 'Previous place' },
  noTables: { zh: '这一格式没有规定表格', en: 'This form prescribes no tables' },
  noTablesNote: {
    zh: '{form}以叙述为主；没有表格不算缺少。',
    en: 'Reports under the {form} are narrative; having no table is not an omission.',
  },
  figureUnread: { zh: '{name}：{state}', en: '{name}: {state}' },
  drift: {
    zh: '保存的文件与打开时的校验值不一致：以下内容可能不再可靠。',
    en: 'The stored file no longer matches its checksum: what follows may not be reliable.',
  },
} as const satisfies Words

/** What the marks in the text mean, by family. */
export const markWords = {
  tied: { zh: '已核对的数字', en: 'Tied numbers' },
  open: { zh: '未核对的数字', en: 'Open numbers' },
  major: { zh: '须更正、应更正', en: 'Must or should be corrected' },
  minor: { zh: '建议、提示', en: 'Advice and hints' },
  lost: { zh: '采集缺失', en: 'Lost in capture' },
  part: { zh: '所选算式的分项', en: 'Part of the selected sum' },
  total: { zh: '所选算式的合计', en: 'Total of the selected sum' },
  plain: { zh: '所选内容', en: 'What is selected' },
} as const satisfies Words

export const findingsList = {
  shown: { zh: '显示 {shown} / {total} 项', en: '{shown} of {total} shown' },
  hiddenMajor: {
    zh: '{n} 项须更正或应更正的被筛选隐藏',
    en: '{n} that must or should be corrected {n|is|are} hidden by the filter',
  },
  none: { zh: '没有发现问题', en: 'No findings' },
  noneRan: { zh: '已运行 {ran} 项检查', en: '{ran} {ran|check|checks} ran' },
  noneUntested: { zh: '{n} 处无法评估（{reasons}）', en: '{n} {n|place|places} not assessable ({reasons})' },
  noneShown: { zh: '筛选隐藏了全部 {total} 项', en: 'The filter hides all {total}' },
  severity: { zh: '严重程度', en: 'Severity' },
  class: { zh: '性质', en: 'Class' },
  section: { zh: '部分', en: 'Section' },
  allSections: { zh: '全部部分', en: 'All sections' },
  noSection: { zh: '全文', en: 'Whole report' },
  check: { zh: '检查', en: 'Check' },
  reason: { zh: '原因', en: 'Reason' },
  noUntested: { zh: '所有适用的检查都已运行', en: 'Every check that applies was run' },
  checks: { zh: '检查项', en: 'Checks' },
  outcomeRan: { zh: '已运行', en: 'Ran' },
  outcomeNotApplicable: { zh: '不适用', en: 'Not applicable' },
  outcomeCouldNotRun: { zh: '未能运行', en: 'Could not run' },
} as const satisfies Words

export const numbersList = {
  summary: {
    zh: '全文 {numbers} 个数字：{tied} 个已核对，{explained} 个无须核对，{open} 个未核对',
    en: '{numbers} numbers in the text: {tied} tied, {explained} explained, {open} open',
  },
  allAccounted: { zh: '每一个数字都有着落', en: 'Every number is accounted for' },
  showing: { zh: '显示', en: 'Show' },
  truncated: { zh: '只列出前 {n} 个，共 {total} 个', en: 'The first {n} of {total} are listed' },
} as const satisfies Words

export const evidence = {
  sign: { zh: '符号', en: 'Sign' },
  operand: { zh: '项目', en: 'Item' },
  reported: { zh: '填报', en: 'Reported' },
  min: { zh: '最小', en: 'Min' },
  max: { zh: '最大', en: 'Max' },
  where: { zh: '位置', en: 'Where' },
  offset: { zh: '第 {n} 字', en: 'char {n}' },
  computed: { zh: '计算值', en: 'Computed' },
  stated: { zh: '报告值', en: 'Reported' },
  difference: { zh: '差额', en: 'Difference' },
  suspect: { zh: '可能的更正', en: 'Smallest repair' },
  repair: {
    zh: '{from} → {to} 可使 {n} 个等式成立',
    en: '{from} → {to} restores {n} {n|identity|identities}',
  },
  noSuspect: { zh: '没有单个单元格的更正能使等式成立', en: 'No change of a single cell restores the identity' },
  rule: { zh: '规则', en: 'Rule' },
  version: { zh: '第 {n} 版', en: 'version {n}' },
  copyCard: { zh: '复制算式和出处', en: 'Copy the arithmetic and its source' },
  mismatch: { zh: '引文与原文不一致', en: 'The quote does not match the text' },
  notShown: { zh: '原文中没有对应文字', en: 'No text stands for it' },
} as const satisfies Words

export const roles = {
  part: { zh: '分项', en: 'Part' },
  minus: { zh: '减项', en: 'Subtracted' },
  total: { zh: '合计', en: 'Total' },
  left: { zh: '左边', en: 'Left side' },
  right: { zh: '右边', en: 'Right side' },
  stated: { zh: '报告值', en: 'Stated' },
  context: { zh: '上下文', en: 'Context' },
  label: { zh: '名称', en: 'Label' },
  heading: { zh: '标题', en: 'Heading' },
} as const satisfies Words

export const inspector = {
  report: { zh: '报告概况', en: 'The report' },
  file: { zh: '文件', en: 'File' },
  body: { zh: '单位', en: 'Body' },
  year: { zh: '年度', en: 'Year' },
  published: { zh: '发布日期', en: 'Published' },
  form: { zh: '格式', en: 'Form' },
  authority: { zh: '依据', en: 'Authority' },
  printed: { zh: '原文', en: 'As printed' },
  state: { zh: '状态', en: 'State' },
  interval: { zh: '可能范围', en: 'Range' },
  unit: { zh: '单位', en: 'Unit' },
  readings: { zh: '不同读法', en: 'Readings' },
  checks: { zh: '用到它的检查', en: 'Checks that use it' },
  noChecks: { zh: '没有检查用到它', en: 'No check uses it' },
  status: { zh: '核对情况', en: 'Accounted for' },
  section: { zh: '部分', en: 'Section' },
  heading: { zh: '标题', en: 'Heading' },
  official: { zh: '官方标题', en: 'Official heading' },
  characters: { zh: '字数', en: 'Characters' },
  passage: { zh: '所在段落', en: 'Passage' },
  empty: { zh: '选择一项发现、一个单元格或一个数字', en: 'Select a finding, a cell or a number' },
  notKnown: { zh: '未能识别', en: 'not recognised' },
} as const satisfies Words

export const readingCard = {
  layout: { zh: '版式', en: 'Layout' },
  encoding: { zh: '编码', en: 'Encoding' },
  encodingAuto: { zh: '自动判断', en: 'Decided by the app' },
  encodingOf: { zh: '按此编码重读', en: 'Read again in this encoding' },
  format: { zh: '文件类型', en: 'File type' },
  size: { zh: '大小', en: 'Size' },
  hash: { zh: 'SHA-256', en: 'SHA-256' },
  integrity: { zh: '完整性', en: 'Integrity' },
  same: { zh: '与打开时一致', en: 'As it was opened' },
  differs: { zh: '与打开时不一致', en: 'Differs from what was opened' },
  candidates: { zh: '格式判断', en: 'Which form' },
  tables: { zh: '表格单元格', en: 'Cells of the tables' },
  table: { zh: '表', en: 'Table' },
  notes: { zh: '读取中发现', en: 'Noted while reading' },
  noNotes: { zh: '没有需要说明的情况', en: 'Nothing to note' },
  unread: { zh: '{n} 个字', en: '{n} {n|character|characters}' },
} as const satisfies Words

export const status = {
  coverage: { zh: '数字覆盖 {percent}', en: '{percent} of numbers accounted for' },
  open: { zh: '未核对 {n}', en: '{n} open' },
  findings: { zh: '发现 {n}', en: '{n} {n|finding|findings}' },
  workspace: { zh: '工作区：{name}', en: 'Workspace: {name}' },
} as const satisfies Words
