/** The words of papers on the screen: templates, own words, what is not done yet, exports and their verification. */

import type { Words } from './say'

export const papers = {
  title: { zh: '工作底稿', en: 'Working papers' },
  template: { zh: '文种', en: 'Kind of paper' },
  language: { zh: '文件语言', en: 'Language of the paper' },
  languageNote: {
    zh: '文件的语言与界面语言无关',
    en: 'The language of the paper has nothing to do with the language of the screen',
  },
  chinese: { zh: '中文件', en: 'Chinese' },
  english: { zh: '英文件', en: 'English' },
  editTemplate: { zh: '修改模板…', en: 'Edit the Template…' },
  export: { zh: '导出…', en: 'Export…' },
  verify: { zh: '核验文件…', en: 'Verify a File…' },
  toReview: { zh: '打开审阅', en: 'Open the review' },
  making: { zh: '正在生成…', en: 'Writing the paper…' },
  sheet: { zh: '文件预览', en: 'Preview of the paper' },
  parts: { zh: '组成部分', en: 'Parts' },
  side: { zh: '状态与本人文字', en: 'State and own words' },
  standing: { zh: '尚未完成的事项', en: 'Not done yet' },
  standingNote: {
    zh: '可以导出，文件会如实写明这些情况。',
    en: 'The paper may be exported; it says so truthfully.',
  },
  allDone: { zh: '全部已处理、已签署。', en: 'Everything is decided and signed.' },
  undecided: {
    zh: '{n} 项机检提示未经人工确认，按“疑似”列示',
    en: '{n} {n|hit|hits} of the checks not confirmed by a person, printed as suspected',
  },
  undecidedLetter: {
    zh: '{n} 项机检提示未经人工确认，不列入发给单位的文件',
    en: '{n} {n|hit|hits} of the checks not confirmed by a person, left out of a paper to the body',
  },
  openNotes: { zh: '{n} 条复核意见未清除', en: '{n} review {n|note|notes} not cleared' },
  needsLook: {
    zh: '{n} 项决定所依据的证据已改变',
    en: '{n} {n|decision was|decisions were} made on evidence that has changed',
  },
  untestedUnread: { zh: '{n} 处无法评估的事项未阅', en: '{n} {n|matter|matters} not assessable and not read' },
  unsigned: { zh: '未签署：{roles}', en: 'Not signed: {roles}' },
  stale: { zh: '签署后有改动：{roles}', en: 'Changed since signing: {roles}' },
  notIndependent: { zh: '未经独立复核', en: 'Not independently reviewed' },
  notSignedReports: { zh: '{n} 份报告未签署完毕', en: '{n} {n|report is|reports are} not fully signed' },
  conflicts: {
    zh: '{n} 处本人文字所替换的生成文字已改变',
    en: 'Generated words behind {n} {n|piece|pieces} of own words have changed',
  },
  looseCount: { zh: '{n} 个数字在证据中没有对应', en: '{n} {n|number|numbers} that nothing in the evidence bears out' },
  ownWords: { zh: '本人文字', en: 'Own words' },
  ownNone: {
    zh: '还没有。点选文件中的段落可改写，点“＋”可补充；生成的部分更新时，本人文字不会被覆盖。',
    en: 'None yet. Pick a paragraph of the paper to reword it, or a “＋” to add to it; when the generated parts are written anew, own words are never overwritten.',
  },
  inPlace: { zh: '在文件中', en: 'In the paper' },
  conflict: { zh: '生成的文字已改变', en: 'The generated words have changed' },
  homeless: { zh: '原处已不存在，不打印，保留在此', en: 'Its place is gone: not printed, kept here' },
  difference: { zh: '生成文字的变化', en: 'How the generated words changed' },
  accept: { zh: '采用新的生成文字', en: 'Take the new words' },
  keep: { zh: '保留本人文字', en: 'Keep own words' },
  goThere: { zh: '转到', en: 'Go there' },
  takeBack: { zh: '撤下本人文字', en: 'Take own words back' },
  restore: { zh: '恢复生成的文字', en: 'Back to the generated words' },
  add: { zh: '＋ 在此补充', en: '＋ Add here' },
  reword: { zh: '改写', en: 'Reword' },
  editor: { zh: '本人文字', en: 'Own words' },
  editorKeys: { zh: 'Ctrl+Enter 完成，Esc 离开；自动保存', en: 'Ctrl+Enter or Esc to finish; saved by itself' },
  done: { zh: '完成', en: 'Done' },
  saved: { zh: '已保存', en: 'Saved' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  unsaved: { zh: '尚未保存', en: 'Not saved yet' },
  loose: {
    zh: '证据中没有对应的数字：{numbers}',
    en: 'Nothing in the evidence bears out: {numbers}',
  },
  generatedWas: { zh: '生成的文字：{text}', en: 'Generated words: {text}' },
  opinion: { zh: '总体结论', en: 'Overall conclusion' },
  opinionSuggested: { zh: '按发现推算：{opinion}', en: 'The findings suggest: {opinion}' },
  opinionGiven: { zh: '由{name}给出：{opinion}', en: 'Given by {name}: {opinion}' },
  opinionGive: { zh: '给出结论…', en: 'Give a Conclusion…' },
  opinionChange: { zh: '修改结论…', en: 'Change the Conclusion…' },
  opinionBack: { zh: '按发现推算', en: 'As the findings suggest' },
  opinionReason: { zh: '理由（必填）', en: 'Reason (required)' },
  opinionSave: { zh: '确定结论', en: 'Set the conclusion' },
} as const satisfies Words

export const paperReadOnly = {
  'no-engagement': {
    zh: '没有审计项目：只按机检结果生成，标明“未经人工复核”，不能编辑。把报告加入审计项目后可以编辑。',
    en: 'No engagement: made from the checks alone and marked as not reviewed by a person. Add the report to an engagement to edit it.',
  },
  'no-person': {
    zh: '尚未选择使用者，不能编辑。',
    en: 'Nobody is at the keyboard yet, so it cannot be edited.',
  },
  'not-a-member': {
    zh: '当前使用者不是本审计项目的成员，不能编辑。',
    en: 'The person at the keyboard is no member of this engagement, so it cannot be edited.',
  },
  locked: {
    zh: '报告已锁定，文件不能再改动；锁定后的补充记入修订记录。',
    en: 'The report is locked, so the paper cannot be changed; what is added after the lock goes to the amendments.',
  },
  archived: {
    zh: '审计项目已归档，文件不能再改动。',
    en: 'The engagement is archived, so the paper cannot be changed.',
  },
} as const satisfies Words

export const templateForm = {
  title: { zh: '修改模板：{name}', en: 'Edit the template: {name}' },
  note: {
    zh: '对本审计项目中这一文种的所有文件有效，记入操作记录。留空即用通用文字。此处修改{language}文字。',
    en: 'It holds for all papers of this kind in the engagement and goes to its log. Empty fields stand for the usual words. You are editing the {language} words.',
  },
  paperTitle: { zh: '标题', en: 'Title' },
  number: { zh: '编号', en: 'Number' },
  numberNote: {
    zh: '{year} 填入报告年度，{n} 填入报告在项目中的序号',
    en: '{year} becomes the year of the report, {n} its place in the engagement',
  },
  classification: { zh: '密级', en: 'Classification' },
  version: { zh: '版本', en: 'Version' },
  addressee: { zh: '发往', en: 'Addressee' },
  addresseeNote: { zh: '留空则为被审核单位', en: 'Empty: the body of the report' },
  parts: { zh: '组成部分', en: 'Parts' },
  included: { zh: '包括“{part}”', en: 'Include “{part}”' },
  heading: { zh: '“{part}”的标题', en: 'Heading of “{part}”' },
  opening: { zh: '“{part}”的开头语', en: 'Opening words of “{part}”' },
  openingHint: { zh: '开头语（可选）', en: 'Opening words (optional)' },
  up: { zh: '上移“{part}”', en: 'Move “{part}” up' },
  down: { zh: '下移“{part}”', en: 'Move “{part}” down' },
  save: { zh: '保存模板', en: 'Save the template' },
  usual: { zh: '恢复通用模板', en: 'Back to the usual template' },
  changedBy: { zh: '{name}修改过', en: 'Changed by {name}' },
} as const satisfies Words

export const exporting = {
  title: { zh: '导出', en: 'Export' },
  what: { zh: '导出什么', en: 'What' },
  paper: { zh: '文件：{name}', en: 'Paper: {name}' },
  data: {
    zh: '数据：发现与数值，附出处，可重新读入',
    en: 'Data: findings and figures with provenance, readable again',
  },
  dataOfAll: {
    zh: '数据：本项目全部报告的发现与数值，附出处，可重新读入',
    en: 'Data: findings and figures of every report of the engagement with provenance, readable again',
  },
  'marked-copy': {
    zh: '批注副本：原文加核对符号、标亮和批注索引',
    en: 'Marked copy: the original with ticks, highlights and an index of notes',
  },
  'reference-copy': {
    zh: '归档副本：原件、文件、证据和操作日志合为一个压缩包，不用本程序也能阅读',
    en: 'Reference copy: originals, papers, evidence and log in one archive that reads without the app',
  },
  needsReport: { zh: '须先打开一份报告', en: 'Open a report first' },
  needsLock: { zh: '全部报告锁定后才能导出（还有 {n} 份未锁定）', en: 'Once every report is locked ({n} not yet)' },
  needsEngagement: { zh: '须有审计项目', en: 'Needs an engagement' },
  format: { zh: '格式', en: 'Format' },
  language: { zh: '语言', en: 'Language' },
  start: { zh: '选择位置并导出…', en: 'Choose Where and Export…' },
  keepsFiles: {
    zh: '先写临时文件，完整后才换名；不会悄悄覆盖已有文件。',
    en: 'Written whole or not at all; a file that is there is never replaced without asking.',
  },
  list: { zh: '本次打开以来的导出', en: 'Exports since the app was opened' },
  none: { zh: '还没有导出。', en: 'None yet.' },
  progress: { zh: '已读取 {done} / {total} 份报告', en: '{done} of {total} {total|report|reports} read' },
  running: { zh: '正在导出 {name}', en: 'Exporting {name}' },
  cancel: { zh: '取消导出', en: 'Cancel the export' },
  cancelled: { zh: '已取消，没有写入文件', en: 'Cancelled; nothing was written' },
  written: { zh: '已写出：{path}', en: 'Written: {path}' },
  show: { zh: '在文件夹中显示', en: 'Show in folder' },
} as const satisfies Words

export const exportFormats = {
  docx: { zh: 'Word 文档（.docx）', en: 'Word document (.docx)' },
  pdf: { zh: 'PDF（.pdf）', en: 'PDF (.pdf)' },
  html: { zh: '网页，可自行核验（.html）', en: 'Web page that verifies itself (.html)' },
  md: { zh: '纯文本 Markdown（.md）', en: 'Plain text, Markdown (.md)' },
  xlsx: { zh: 'Excel 工作簿（.xlsx）', en: 'Excel workbook (.xlsx)' },
  csv: { zh: 'CSV 表（.zip）', en: 'CSV tables (.zip)' },
  json: { zh: 'JSON（.json）', en: 'JSON (.json)' },
} as const satisfies Words

export const paperVerified = {
  title: { zh: '核验导出的文件', en: 'Verification of an exported file' },
  holds: {
    zh: '全部成立：按保存的原件和记录重新计算，{statements} 条陈述、{numbers} 个数字没有出入。',
    en: 'Everything holds: computed again from the stored originals and records, {statements} statements and {numbers} numbers agree.',
  },
  fails: { zh: '{n} 处不成立或被改动', en: '{n} {n|thing does|things do} not hold or {n|was|were} altered' },
  compared: {
    zh: '共核对 {statements} 条陈述、{numbers} 个数字。',
    en: '{statements} statements and {numbers} numbers were compared.',
  },
} as const satisfies Words
