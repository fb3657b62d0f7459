/** The words of annotating: highlights, notes, ticks, references, orphans, corrections, and findings of one's own. */

import type { Words } from './say'

export const annotations = {
  title: { zh: '批注', en: 'Annotations' },
  none: { zh: '还没有批注', en: 'No annotations yet' },
  noneHow: {
    zh: '在原文中选中文字，或选中单元格，然后按 H 标亮、N 写批注、T 打勾。',
    en: 'Select text in the original, or a cell; then H highlights, N writes a note, T places a tick.',
  },
  needEngagement: {
    zh: '批注属于审计项目；这份报告不在当前审计项目中。',
    en: 'Annotations belong to an engagement; this report is not in the present one.',
  },
  highlight: { zh: '标亮', en: 'Highlight' },
  note: { zh: '批注', en: 'Note' },
  tick: { zh: '勾稽符号', en: 'Tick' },
  picked: { zh: '已选 {n} 字', en: '{n} {n|character|characters} selected' },
  kinds: { zh: '种类', en: 'Kinds' },
  person: { zh: '作者', en: 'Author' },
  everyone: { zh: '所有人', en: 'Everyone' },
  tag: { zh: '标签', en: 'Tag' },
  allTags: { zh: '所有标签', en: 'All tags' },
  shown: { zh: '显示 {shown} / {total} 条', en: '{shown} of {total} shown' },
  text: { zh: '批注内容', en: 'Words of the note' },
  tags: { zh: '标签（用逗号分开）', en: 'Tags (separated by commas)' },
  colour: { zh: '颜色', en: 'Colour' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
  remove: { zh: '删除', en: 'Remove' },
  removeNote: { zh: '可撤销（Ctrl+Z）', en: 'Can be undone (Ctrl+Z)' },
  quote: { zh: '所批文字', en: 'Annotated text' },
  noPlace: {
    zh: '请先在原文中选中文字，或选中单元格。',
    en: 'Select text in the original first, or a cell.',
  },
  noCharacters: {
    zh: '这里没有采集到文字，无法批注。',
    en: 'No characters were captured here, so nothing can be annotated.',
  },
} as const satisfies Words

export const colours = {
  yellow: { zh: '黄', en: 'Yellow' },
  green: { zh: '绿', en: 'Green' },
  blue: { zh: '蓝', en: 'Blue' },
  red: { zh: '红', en: 'Red' },
  violet: { zh: '紫', en: 'Violet' },
} as const satisfies Words

export const placements = {
  position: { zh: '在原位置', en: 'At its place' },
  words: { zh: '按文字和上下文重新定位', en: 'Found again by its words and context' },
  structure: { zh: '按行列或部分重新定位', en: 'Found again by its row, column or section' },
  orphan: { zh: '原位置找不到', en: 'Its place was not found' },
  unread: { zh: '现在的文件无法读取', en: 'The present file could not be read' },
} as const satisfies Words

export const orphans = {
  title: { zh: '未能定位的批注 {n} 条', en: '{n} {n|annotation|annotations} without a place' },
  note: {
    zh: '文字已改变，没有把握的不猜。选择正确的位置，或在原文中选中后重新定位。',
    en: 'The text has changed, and what is in doubt is not guessed. Choose the right place, or select it in the original.',
  },
  none: { zh: '没有相近的文字', en: 'No similar text was found' },
  attach: { zh: '定位到这里', en: 'It belongs here' },
  attachPicked: { zh: '定位到选中的文字', en: 'Attach to the selected text' },
  likeness: { zh: '相近 {percent}', en: '{percent} alike' },
} as const satisfies Words

export const ticks = {
  choose: { zh: '选择勾稽符号', en: 'Choose a tick' },
  note: { zh: '按字母打勾，Esc 取消', en: 'Press its letter; Esc cancels' },
  empty: { zh: '本项目没有设置勾稽符号图例。', en: 'This engagement has no legend of ticks.' },
  yours: { zh: '人工勾稽', en: 'Placed by a person' },
} as const satisfies Words

export const references = {
  title: { zh: '互相引用', en: 'Cross-references' },
  to: { zh: '引用 → {n}', en: 'To → {n}' },
  from: { zh: '← 被引用 {n}', en: '← From {n}' },
  add: { zh: '添加引用到…', en: 'Add a reference to…' },
  elsewhere: { zh: '另一份报告中', en: 'In another report' },
  remove: { zh: '删除引用 {n}', en: 'Remove reference {n}' },
} as const satisfies Words

export const corrections = {
  title: { zh: '更正读取结果', en: 'Correct what was read' },
  note: {
    zh: '只更正本软件读错的数字；报告本身写错的，应作为发现处理。原文不会改动。',
    en: 'Correct only what the app misread; what the report itself has wrong is a finding. The original stays as it is.',
  },
  after: { zh: '原件上的数值', en: 'Value in the original' },
  afterWrong: { zh: '请填写数字', en: 'A number is needed' },
  same: { zh: '与读取结果相同', en: 'The same as what was read' },
  save: { zh: '更正', en: 'Correct' },
  done: {
    zh: '检查已重新运行：消除 {gone} 项，新增 {added} 项，变化 {changed} 项',
    en: 'The checks ran again: {gone} gone, {added} new, {changed} changed',
  },
  corrected: { zh: '由 {who} 更正', en: 'Corrected by {who}' },
  was: { zh: '读取为 {before}', en: 'Read as {before}' },
  wasNothing: { zh: '未读出数值', en: 'No value was read' },
  showOriginal: { zh: '显示读取的原值', en: 'Show the value as read' },
  withdraw: { zh: '撤回更正', en: 'Withdraw the correction' },
  notApplied: {
    zh: '现在的文件中没有这个单元格，更正未生效。',
    en: 'The present file has no such cell; the correction is not applied.',
  },
  selectCell: { zh: '请先选择一个单元格。', en: 'Select a cell first.' },
} as const satisfies Words

export const ownFindings = {
  title: { zh: '自拟发现', en: 'A finding of your own' },
  text: { zh: '发现的内容（必填）', en: 'What was found (required)' },
  severity: { zh: '严重程度', en: 'Severity' },
  section: { zh: '所属部分', en: 'Section' },
  evidence: { zh: '依据 {n} 处', en: '{n} {n|place|places} of evidence' },
  noEvidence: {
    zh: '在原文中选中文字或选择单元格，再点“添加”。',
    en: 'Select text in the original or a cell, then add it.',
  },
  addPicked: { zh: '添加所选内容', en: 'Add what is selected' },
  drop: { zh: '去掉这一处', en: 'Take this place out' },
  save: { zh: '记入发现', en: 'Add the finding' },
  lost: { zh: '原位置找不到', en: 'Its place was not found' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
} as const satisfies Words
