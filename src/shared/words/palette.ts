/** The words of the palette: one field in which every command and every report is found. */

import type { Words } from './say'

export const palette = {
  title: { zh: '命令面板', en: 'Command palette' },
  goTo: { zh: '转到报告', en: 'Go to report' },
  placeholder: { zh: '命令或报告', en: 'Command or report' },
  reportPlaceholder: { zh: '单位、年份、文件名', en: 'Body, year, file name' },
  none: { zh: '没有相符的命令或报告', en: 'No command or report like that' },
  noneReports: { zh: '没有相符的报告', en: 'No report like that' },
  notNow: { zh: '现在不可用', en: 'Not available now' },
  report: { zh: '报告', en: 'Report' },
  results: { zh: '结果', en: 'Results' },
  more: { zh: '还有 {n} 份报告，请输入更多字', en: '{n} more reports; type more of the name' },
} as const satisfies Words
