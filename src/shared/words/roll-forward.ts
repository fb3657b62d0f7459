/** The words of rolling forward: the list that is shown first, and what is written into the new year's engagement. */

import type { Bilingual } from '../checks/check'
import type { RollKind, RollOutcome, RollPhrase, RollReason } from '../review/rolled'
import type { Words } from './say'

export const rollWords = {
  title: { zh: '结转到新年度项目', en: 'Roll Forward to the New Year' },
  act: { zh: '结转到新年度…', en: 'Roll forward…' },
  note: {
    zh: '“{name}”尚未了结的事项将在下一年度的审计项目中继续。先看清单，确认后才写入；写入后每份报告可作为一项操作撤销。',
    en: 'What “{name}” left open goes on in the engagement of the next year. This is the list; nothing is written before you agree, and afterwards each report can be undone as one act.',
  },
  into: { zh: '结转到', en: 'Into' },
  newOne: { zh: '新建审计项目', en: 'A new engagement' },
  name: { zh: '新项目名称', en: 'Name of the new engagement' },
  terms: {
    zh: '期限、归整天数、核对符号图例和成员随项目一并沿用：{legend} 个符号，{people} 名成员。',
    en: 'Deadlines, days of assembly, the legend of ticks and the people go along: {legend} {legend|mark|marks}, {people} {people|person|people}.',
  },
  counts: {
    zh: '结转 {carried} 项 · 需复查 {look} 项 · 不结转 {stays} 项',
    en: '{carried} carried · {look} to look at · {stays} not carried',
  },
  list: { zh: '结转清单', en: 'List of what goes on' },
  report: { zh: '{body}：{from} → {to} 年度', en: '{body}: {from} → {to}' },
  reportAlone: { zh: '{body}：{from} 年度', en: '{body}: {from}' },
  nothing: { zh: '没有未了结的事项；仅加入报告。', en: 'Nothing is open; the report is added.' },
  severity: { zh: '级别', en: 'Severity' },
  what: { zh: '上年事项', en: 'Last year' },
  outcome: { zh: '结果', en: 'Outcome' },
  why: { zh: '原因', en: 'Why' },
  confirm: { zh: '结转', en: 'Roll forward' },
  none: {
    zh: '没有可以结转的报告：请先导入下一年度的报告。',
    en: 'There is no report to go on with: import the reports of the next year first.',
  },
  missing: { zh: '工作区中没有下一年度的报告', en: 'No report of the next year in the workspace' },
  several: {
    zh: '下一年度有多份报告，无法确定是哪一份',
    en: 'Several reports of the next year: it is not known which',
  },
  unread: { zh: '报告无法读取', en: 'The report cannot be read' },
  done: { zh: '已经结转', en: 'Rolled forward already' },
  locked: { zh: '报告已锁定', en: 'The report is locked' },
} as const satisfies Words

export const rollKindWords = {
  difference: { zh: '差异', en: 'Difference' },
  suppression: { zh: '已排除或已说明', en: 'Dismissed or explained' },
  tie: { zh: '核对符号', en: 'Tick' },
  link: { zh: '交叉索引', en: 'Cross-reference' },
  annotation: { zh: '批注', en: 'Annotation' },
  note: { zh: '复核意见', en: 'Review note' },
} as const satisfies Record<RollKind, Bilingual>

export const rollOutcomeWords = {
  carried: { zh: '结转', en: 'Carried' },
  'needs-look': { zh: '需复查', en: 'To look at' },
  'not-carried': { zh: '不结转', en: 'Not carried' },
} as const satisfies Record<RollOutcome, Bilingual>

export const rollReasonWords = {
  'open-again': { zh: '未解决，作为本年发现继续', en: 'Not resolved: opens as a finding this year' },
  'found-again': {
    zh: '本年检查同样发现，上年意见记入备注',
    en: 'Found again this year; last year’s view is noted on it',
  },
  'same-evidence': { zh: '依据相同，沿用上年处理', en: 'The same evidence: decided as last year' },
  'other-evidence': {
    zh: '依据不同，须重新处理，上年理由记入备注',
    en: 'Other evidence: to be decided anew; last year’s reason is noted',
  },
  gravest: { zh: 'S1 须逐项处理，上年理由记入备注', en: 'S1 is decided one at a time; last year’s reason is noted' },
  gone: { zh: '本年没有出现', en: 'Does not occur this year' },
  'check-again': { zh: '须按本年数字重新核对', en: 'This year’s number is to be examined' },
  'same-words': { zh: '本年原文有相同文字', en: 'The same words stand in this year’s report' },
  'same-cell': { zh: '落在同一单元格，内容可能不同', en: 'On the same cell, whose figure may differ' },
  'cell-absent': { zh: '本年没有这个单元格或未填数字', en: 'The cell is absent this year, or states nothing' },
  'words-absent': {
    zh: '本年原文没有这些文字，或有多处',
    en: 'The words do not stand there this year, or in several places',
  },
  'end-missing': { zh: '一端没有结转', en: 'One of its ends is not carried' },
  'not-cleared': { zh: '上年没有清除', en: 'Nobody cleared it last year' },
} as const satisfies Record<RollReason, Bilingual>

/** Written into acts; slots are filled with a person's own words. */
export const rollPhrases = {
  difference: { zh: '上年未解决：{message}', en: 'Not resolved last year: {message}' },
  decided: { zh: '上年同一事项：{disposition}{because}', en: 'Last year on the same matter: {disposition}{because}' },
  suppressed: { zh: '上年处理为“{disposition}”{because}', en: 'Last year {disposition}{because}' },
  because: { zh: '，理由：{reason}', en: '; reason: {reason}' },
  tie: {
    zh: '上年作标识“{mark}”（{message}），请按本年数字重新核对。',
    en: 'Ticked “{mark}” last year ({message}); examine this year’s number.',
  },
  annotation: { zh: '上年批注：{text}', en: 'Last year’s note: {text}' },
  note: { zh: '上年复核意见：{text}', en: 'Review note of last year: {text}' },
  answer: { zh: '答复：{text}', en: 'Answer: {text}' },
  paired: { zh: '结转自上年项目', en: 'Rolled forward from last year’s engagement' },
} as const satisfies Record<RollPhrase | 'because' | 'paired', Bilingual>
