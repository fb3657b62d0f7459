/** The words of deciding findings: dispositions, reasons offered, notes, grading, and decisions on many at once. */

import type { Words } from './say'

/** How a finding stands, as lists and cards show it. */
export const decisionStates = {
  undecided: { zh: '未处理', en: 'Undecided' },
  confirmed: { zh: '确认', en: 'Confirmed' },
  dismissed: { zh: '排除', en: 'Dismissed' },
  explained: { zh: '已有说明', en: 'Explained' },
  queried: { zh: '问询单位', en: 'Queried' },
  remedied: { zh: '已整改', en: 'Remedied' },
  changed: { zh: '依据已变，需再看', en: 'Evidence changed, look again' },
} as const satisfies Words

/** The same as acts, on buttons. */
export const decisionActs = {
  confirmed: { zh: '确认', en: 'Confirm' },
  dismissed: { zh: '排除', en: 'Dismiss' },
  explained: { zh: '说明', en: 'Explain' },
  queried: { zh: '问询', en: 'Query' },
  remedied: { zh: '整改', en: 'Remedied' },
  undecided: { zh: '撤回决定', en: 'Reopen' },
} as const satisfies Words

export const decisionNotes = {
  confirmed: { zh: '问题属实，报告应当更正', en: 'It stands: the report should be corrected' },
  dismissed: { zh: '不是问题；须写明理由', en: 'It is none; a reason is required' },
  explained: { zh: '有合理解释；须写明理由', en: 'There is a sound explanation; a reason is required' },
  queried: { zh: '请报告单位说明', en: 'The body is asked' },
  remedied: { zh: '单位已更正；须附更正后的文件', en: 'The body has corrected it; the corrected file is required' },
  undecided: { zh: '回到未处理', en: 'Back to undecided' },
} as const satisfies Words

export const triage = {
  decision: { zh: '处理', en: 'Decision' },
  reason: { zh: '理由', en: 'Reason' },
  reasonNeeded: { zh: '理由（必填）', en: 'Reason (required)' },
  phrases: { zh: '常用理由', en: 'Reasons often given' },
  phrasesNote: { zh: '↑ ↓ 选用，Enter 决定，Shift+Enter 换行', en: '↑ ↓ choose, Enter decides, Shift+Enter new line' },
  decide: { zh: '决定', en: 'Decide' },
  cancel: { zh: '取消', en: 'Cancel' },
  by: { zh: '{who}，{when}', en: '{who}, {when}' },
  because: { zh: '理由：{reason}', en: 'Reason: {reason}' },
  with: { zh: '更正后的文件：{file}', en: 'Corrected file: {file}' },
  earlier: { zh: '以前的决定', en: 'Earlier decisions' },
  corrected: { zh: '更正后的文件', en: 'The corrected file' },
  noneToAttach: {
    zh: '工作区中没有其他报告。请先导入更正后的文件。',
    en: 'There is no other report in the workspace. Import the corrected file first.',
  },
  chooseFile: { zh: '选择已导入的文件', en: 'Choose an imported file' },
  importFile: { zh: '导入文件…', en: 'Import a file…' },
  again: { zh: '仍然成立', en: 'It still stands' },
  changedNote: {
    zh: '这一决定是依据以前的内容作出的。请对照后再次确认，或另行决定。',
    en: 'This decision was made on earlier evidence. Compare, then confirm it again or decide otherwise.',
  },
  before: { zh: '当时', en: 'Then' },
  now: { zh: '现在', en: 'Now' },
  nothing: { zh: '（没有）', en: '(nothing)' },
  openCount: { zh: '未处理 {n}', en: '{n} undecided' },
  allDecided: { zh: '全部已处理', en: 'All decided' },
  state: { zh: '处理情况', en: 'Decision' },
  group: { zh: '分组', en: 'Group by' },
  groupNone: { zh: '不分组', en: 'No groups' },
  groupSection: { zh: '按部分', en: 'By section' },
  groupCheck: { zh: '按检查', en: 'By check' },
  groupSeverity: { zh: '按严重程度', en: 'By severity' },
  search: { zh: '搜索发现', en: 'Search findings' },
  own: { zh: '审计人员提出', en: 'Added by a person' },
  ownCode: { zh: '自拟', en: 'Own' },
  overridden: { zh: '由 {given} 调整', en: 'was {given}' },
  moreRows: { zh: '向下滚动，还有 {n} 项', en: 'Scroll down: {n} more' },
  selectFirst: { zh: '请先选择一项发现。', en: 'Select a finding first.' },
  noEngagement: {
    zh: '这份报告不在当前审计项目中，只能查看。',
    en: 'This report is not in the present engagement; it can only be read.',
  },
} as const satisfies Words

export const findingNotes = {
  title: { zh: '备注', en: 'Notes' },
  add: { zh: '添加备注', en: 'Add a note' },
  text: { zh: '备注内容', en: 'Text of the note' },
  save: { zh: '保存', en: 'Save' },
  count: { zh: '{n} 条备注', en: '{n} {n|note|notes}' },
} as const satisfies Words

export const grading = {
  title: { zh: '调整严重程度', en: 'Change the severity' },
  given: { zh: '检查给出 {severity}', en: 'The check gave {severity}' },
  changed: { zh: '{who} 由 {given} 调整为 {severity}：{reason}', en: '{who} changed {given} to {severity}: {reason}' },
  takeBack: { zh: '恢复为 {severity}', en: 'Back to {severity}' },
  to: { zh: '调整为', en: 'Change to' },
  save: { zh: '调整', en: 'Change' },
} as const satisfies Words

export const bulk = {
  marked: { zh: '已勾选 {n} 项', en: '{n} {n|finding|findings} marked' },
  mark: { zh: '勾选这一项', en: 'Mark this finding' },
  markShown: { zh: '勾选显示的 {n} 项', en: 'Mark the {n} shown' },
  clear: { zh: '取消勾选', en: 'Clear the marks' },
  about: { zh: '即将{act} {n} 项', en: 'About to {act} {n} {n|finding|findings}' },
  redecided: { zh: '其中 {n} 项已有决定，将重新决定', en: '{n} {n|is|are} decided already and would be decided anew' },
  oneStep: { zh: '一步可撤销（Ctrl+Z）', en: 'One step to undo (Ctrl+Z)' },
  leaveS1: { zh: '去掉其中 {n} 项一级发现', en: 'Take the {n} S1 {n|finding|findings} out' },
  hidden: { zh: '其中 {n} 项被筛选隐藏', en: '{n} of them {n|is|are} hidden by the filter' },
  list: { zh: '将要决定的发现', en: 'Findings to be decided' },
} as const satisfies Words

/** Reasons that are often given; a person picks one and may change it. */
export const dismissalPhrases = {
  original: { zh: '经核对原件，报告数值无误。', en: 'Checked against the original: the report is right.' },
  conversion: {
    zh: '属网页转换造成，原报告没有此问题。',
    en: 'Caused by the conversion of the page; the report itself is sound.',
  },
  rule: { zh: '检查规则不适用于本报告的情形。', en: 'The rule does not fit the case of this report.' },
  repeated: { zh: '与另一项发现重复，已一并处理。', en: 'The same as another finding, decided there.' },
} as const satisfies Words

export const explanationPhrases = {
  stated: { zh: '报告正文已说明差异原因。', en: 'The report itself explains the difference.' },
  letter: { zh: '单位已书面说明，见来函。', en: 'The body has explained it in writing; see its letter.' },
  counted: { zh: '统计口径不同，两处数值均正确。', en: 'Counted by different rules; both figures are right.' },
  carried: { zh: '差异来自上年结转事项。', en: 'The difference comes from matters carried over from last year.' },
} as const satisfies Words
