/** The words of the list of reports: its columns, states, filter, import and empty states. */

import type { Words } from './say'

export const reports = {
  compare: { zh: '与上年对照', en: 'Compare with last year' },
  title: { zh: '报告', en: 'Reports' },
  count: { zh: '{n} 份报告', en: '{n} {n|report|reports}' },
  shown: { zh: '显示 {shown} / {total} 份', en: '{shown} of {total} shown' },
  hidden: { zh: '{n} 份被筛选隐藏', en: '{n} hidden by the filter' },
  clearFilter: { zh: '清除筛选', en: 'Clear the filter' },
  filter: { zh: '筛选', en: 'Filter' },
  filterPlaceholder: { zh: '单位、年份、文件名', en: 'Body, year, file name' },
  state: { zh: '状态', en: 'State' },
  report: { zh: '报告', en: 'Report' },
  year: { zh: '年度', en: 'Year' },
  body: { zh: '单位类型', en: 'Body' },
  form: { zh: '格式', en: 'Form' },
  findings: { zh: '发现', en: 'Findings' },
  untested: { zh: '未能评估', en: 'Untested' },
  coverage: { zh: '数字覆盖', en: 'Coverage' },
  sort: { zh: '排序', en: 'Sort' },
  sortWorst: { zh: '问题最重在前', en: 'Worst first' },
  sortName: { zh: '按单位', en: 'By body' },
  sortYear: { zh: '按年度', en: 'By year' },
  sortRecent: { zh: '最近打开', en: 'Most recent' },
  remove: { zh: '从列表移除', en: 'Remove from the list' },
  removed: { zh: '已移除“{name}”；保存的内容没有删除。', en: '“{name}” was removed; nothing stored was deleted.' },
  undo: { zh: '撤销', en: 'Undo' },
  open: { zh: '打开', en: 'Open' },
  unknownYear: { zh: '年度不明', en: 'Year unknown' },
  coverageNote: {
    zh: '{tied} 个已核对，{explained} 个无须核对，{open} 个未核对',
    en: '{tied} tied, {explained} explained, {open} open',
  },
} as const satisfies Words

/** What a line of the list came to, by its worst mark. */
export const rowStates = {
  reading: { zh: '正在读取', en: 'Reading' },
  unreadable: { zh: '无法读取', en: 'Unreadable' },
  differs: { zh: '有须更正项', en: 'To be corrected' },
  minor: { zh: '有提示', en: 'Minor findings' },
  partial: { zh: '部分无法评估', en: 'Partly untested' },
  agreed: { zh: '没有发现问题', en: 'No findings' },
} as const satisfies Words

export const importing = {
  reading: { zh: '正在读取 {done} / {total}', en: 'Reading {done} of {total}' },
  cancel: { zh: '停止', en: 'Stop' },
  cancelled: { zh: '已停止，{done} / {total} 份已读', en: 'Stopped: {done} of {total} read' },
  finished: { zh: '读取完成：新增 {added} 份', en: 'Done: {added} added' },
  already: { zh: '{n} 份此前已打开', en: '{n} {n|was|were} already here' },
  failed: { zh: '{n} 个文件无法打开', en: '{n} {n|file|files} could not be opened' },
  skipped: { zh: '跳过 {n} 个不支持的文件', en: '{n} unsupported {n|file was|files were} skipped' },
  progress: { zh: '读取进度', en: 'Reading progress' },
} as const satisfies Words

export const emptyList = {
  title: { zh: '还没有报告', en: 'No reports yet' },
  what: {
    zh: '勾稽读取政府信息公开工作年度报告，把原文和官方表格并排显示，标出加总不平、前后不一、应有而缺的地方。',
    en: 'Crossfoot reads government information disclosure annual reports, shows the text beside the official tables, and marks what does not add up, does not agree, or is missing.',
  },
  next: {
    zh: '把报告文件或文件夹拖到窗口中，或从下面开始。支持 txt、Markdown 和保存的网页。文件只在本机读取，不会上传。',
    en: 'Drop report files or folders on this window, or start below. Text, Markdown and saved web pages are read. Files stay on this machine.',
  },
  samples: { zh: '打开五份示例报告', en: 'Open the five sample reports' },
  samplesNote: {
    zh: '真实公开的报告：2013、2019、2020 年度，版式各不相同',
    en: 'Real published reports of 2013, 2019 and 2020, each laid out differently',
  },
} as const satisfies Words

export const unreadable = {
  title: { zh: '无法读取“{name}”', en: '“{name}” could not be read' },
  rest: { zh: '其他报告不受影响。', en: 'The other reports are not affected.' },
  backToList: { zh: '返回报告列表', en: 'Back to the list' },
} as const satisfies Words
