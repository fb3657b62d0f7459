/** The words of engagements: who is at the keyboard, the list, the terms, the people, and the matrix of bodies and years. */

import type { Words } from './say'

export const roles = {
  preparer: { zh: '编制人', en: 'Preparer' },
  reviewer: { zh: '复核人', en: 'Reviewer' },
  approver: { zh: '签发人', en: 'Approver' },
} as const satisfies Words

export const person = {
  title: { zh: '谁在使用？', en: 'Who is at the keyboard?' },
  note: {
    zh: '此后的每一项操作都署这个姓名。姓名由使用者自行选择，不能证明身份。',
    en: 'Everything done from now on carries this name. Names are chosen here; they prove nobody’s identity.',
  },
  goOn: { zh: '以“{name}”继续', en: 'Go on as {name}' },
  others: { zh: '本工作区的其他人', en: 'Others of this workspace' },
  newPerson: { zh: '其他姓名', en: 'Another name' },
  name: { zh: '姓名', en: 'Name' },
  choose: { zh: '使用此姓名', en: 'Use this name' },
  later: { zh: '仅查看，不署名', en: 'Only read, without a name' },
  nobody: { zh: '未选择使用者', en: 'Nobody chosen' },
  here: { zh: '使用者：{name}', en: 'At the keyboard: {name}' },
  outside: { zh: '不是本项目成员', en: 'No member of the engagement' },
  switch: { zh: '更换使用者', en: 'Switch user' },
} as const satisfies Words

export const engagements = {
  title: { zh: '审计项目', en: 'Engagements' },
  none: { zh: '还没有审计项目', en: 'No engagements yet' },
  what: {
    zh: '审计项目记录谁在什么时候对哪份报告作出什么决定：处理发现、批注、更正、复核、签署。没有审计项目时，报告可以照常打开和查看。',
    en: 'An engagement records who decided what on which report, and when: findings, annotations, corrections, review, signatures. Reports can be opened and read without one.',
  },
  create: { zh: '新建审计项目', en: 'New engagement' },
  count: { zh: '{n} 个审计项目', en: '{n} {n|engagement|engagements}' },
  archivedCount: { zh: '其中 {n} 个已归档', en: '{n} archived' },
  name: { zh: '名称', en: 'Name' },
  period: { zh: '报告年度', en: 'Report years' },
  years: { zh: '{from}–{to} 年度', en: '{from}–{to}' },
  year: { zh: '{from} 年度', en: '{from}' },
  people: { zh: '成员', en: 'People' },
  reports: { zh: '报告', en: 'Reports' },
  locked: { zh: '已锁定', en: 'Locked' },
  lastAct: { zh: '最近操作', en: 'Last act' },
  acts: { zh: '{n} 项操作', en: '{n} {n|act|acts}' },
  open: { zh: '打开', en: 'Open' },
  archive: { zh: '归档', en: 'Archive' },
  unarchive: { zh: '取消归档', en: 'Take out of the archive' },
  archived: { zh: '已归档', en: 'Archived' },
  archivedNote: {
    zh: '本项目已归档，只能查看。取消归档后才能修改。',
    en: 'This engagement is archived and can only be read. Take it out of the archive to change it.',
  },
  present: { zh: '当前项目', en: 'Present' },
  archiveAsk: { zh: '归档“{name}”？', en: 'Archive “{name}”?' },
  archiveNote: {
    zh: '归档后只能查看；可以随时取消归档，两者都记入操作记录。',
    en: 'Afterwards it can only be read. It can be taken out again at any time; both are recorded.',
  },
} as const satisfies Words

export const terms = {
  createTitle: { zh: '新建审计项目', en: 'New engagement' },
  changeTitle: { zh: '项目设置', en: 'Terms of the engagement' },
  name: { zh: '项目名称', en: 'Name of the engagement' },
  namePlaceholder: { zh: '例如：某市 2021 年度报告审核', en: 'e.g. Annual reports 2021, city and bureaus' },
  from: { zh: '报告年度，从', en: 'Report years, from' },
  to: { zh: '到', en: 'to' },
  yearsNote: {
    zh: '按报告所属年度，不是公布年份。',
    en: 'The years that the reports are about, not those of publication.',
  },
  departmentDeadline: { zh: '部门报告截止', en: 'Deadline, departments' },
  governmentDeadline: { zh: '政府报告截止', en: 'Deadline, governments' },
  deadlineNote: {
    zh: '次年的月-日。条例规定：部门 01-31 前，县级以上政府 03-31 前；地方通知可以更早。',
    en: 'Month and day of the following year. By the Regulations: departments 01-31, governments 03-31; local notices may ask for earlier.',
  },
  assembly: { zh: '归整期限', en: 'Assembly of the file' },
  assemblyDays: { zh: '{n} 天', en: '{n} days' },
  assemblyNote: {
    zh: '自锁定之日起。60 天：审计准则第 1131 号、ISA 230；45 天或 14 天：AS 1215。',
    en: 'From the day of locking. 60 days: CSA 1131, ISA 230; 45 or 14 days: AS 1215.',
  },
  legend: { zh: '核对符号', en: 'Tick marks' },
  legendNote: { zh: '起始图例，之后可以编辑。', en: 'The legend to begin with; it can be edited later.' },
  chinese: { zh: '国内习惯', en: 'Chinese' },
  international: { zh: '国际习惯', en: 'International' },
  you: { zh: '您的姓名', en: 'Your name' },
  yourRoles: { zh: '您的角色', en: 'Your roles' },
  create: { zh: '建立', en: 'Create' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  nameMissing: { zh: '请填写名称', en: 'Give it a name' },
  youMissing: { zh: '请填写姓名', en: 'Your name is needed' },
  yearsWrong: {
    zh: '年度应在 2008–2100 之间，且起始不晚于结束',
    en: 'Years from 2008 to 2100, the first no later than the last',
  },
  deadlineWrong: { zh: '格式为 月-日，如 03-31', en: 'Month and day, such as 03-31' },
  rolesMissing: { zh: '至少选择一个角色', en: 'Choose at least one role' },
} as const satisfies Words

export const legend = {
  startFrom: { zh: '采用', en: 'Take over' },
  mark: { zh: '符号', en: 'Mark' },
  chinese: { zh: '中文含义', en: 'Meaning in Chinese' },
  english: { zh: '英文含义', en: 'Meaning in English' },
  add: { zh: '增加符号', en: 'Add a mark' },
  remove: { zh: '删除', en: 'Remove' },
  removeMark: { zh: '删除符号 {mark}', en: 'Remove the mark {mark}' },
  note: {
    zh: '打勾时按符号的首字母选用。已经使用的符号删除后，原有的勾仍然保留。',
    en: 'A mark is placed by its first letter. Ticks already placed stay when their mark is removed here.',
  },
  markMissing: { zh: '每一行都要有符号。', en: 'Every line needs a mark.' },
  markTwice: { zh: '同一个符号只能出现一次。', en: 'Each mark may stand once only.' },
  wordsMissing: { zh: '请写明符号的中文和英文含义。', en: 'Say in both languages what the mark means.' },
} as const satisfies Words

export const supersede = {
  open: { zh: '换用更正文件…', en: 'Go on with a corrected file…' },
  title: { zh: '换用“{name}”的更正文件', en: 'Go on with a corrected file of “{name}”' },
  note: {
    zh: '此后以更正文件审核。原文件和原有决定都保留；每项决定、批注和更正落到哪里，会逐一列出。可以撤销。',
    en: 'The review goes on with the corrected file. The first file and every decision are kept, and where each came to lie is listed. It can be undone.',
  },
  reason: { zh: '换用的原因', en: 'Why it takes its place' },
  reasonExample: { zh: '例如：单位 3 月 5 日重新公布', en: 'e.g. published again by the body on 5 March' },
  act: { zh: '换用', en: 'Go on with it' },
} as const satisfies Words

export const people = {
  title: { zh: '成员与角色', en: 'People and roles' },
  add: { zh: '添加', en: 'Add' },
  name: { zh: '姓名', en: 'Name' },
  known: { zh: '本工作区已有的人', en: 'Known in this workspace' },
  newPerson: { zh: '新的人…', en: 'Someone new…' },
  remove: { zh: '移出', en: 'Remove' },
  removed: { zh: '已移出', en: 'Removed' },
  again: { zh: '重新加入', en: 'Add again' },
  you: { zh: '（您）', en: ' (you)' },
  oneRole: { zh: '至少保留一个角色', en: 'At least one role stays' },
  note: {
    zh: '同一人担任编制人和复核人时，签署会标明“未经独立复核”。移出后姓名仍保留在其操作上。',
    en: 'Where one person prepares and reviews, the signature says that it is not independent. Those removed keep their name on what they did.',
  },
} as const satisfies Words

export const matrix = {
  label: { zh: '单位与年度', en: 'Bodies and years' },
  body: { zh: '单位', en: 'Body' },
  missing: { zh: '缺少报告', en: 'Report missing' },
  unplaced: { zh: '未能归入单位和年度', en: 'Not placed by body and year' },
  unplacedNote: {
    zh: '单位或年度未能识别，或年度不在项目期间内。',
    en: 'The body or the year is not known, or the year is outside the period.',
  },
  sort: { zh: '排序', en: 'Sort' },
  byRisk: { zh: '风险高在前', en: 'Riskiest first' },
  byName: { zh: '按单位', en: 'By body' },
  byOrder: { zh: '按加入先后', en: 'As added' },
  addReports: { zh: '添加报告', en: 'Add reports' },
  empty: { zh: '本项目还没有报告', en: 'No reports in this engagement yet' },
  emptyNote: {
    zh: '从工作区已读取的报告中选取；尚未读取的报告请先在“报告”中打开。',
    en: 'Take them from those read in this workspace; open further files under Reports first.',
  },
  open: { zh: '未处理', en: 'Undecided' },
  openCount: { zh: '{n} 项未处理', en: '{n} undecided' },
  allDecided: { zh: '发现已全部处理', en: 'All findings decided' },
  noFindings: { zh: '没有发现', en: 'No findings' },
  decided: { zh: '已处理 {n} / {of}', en: '{n} of {of} decided' },
  needsLook: { zh: '{n} 项须重新查看', en: '{n} need another look' },
  unread: { zh: '{n} 处无法评估未读', en: '{n} not assessable, unread' },
  notes: { zh: '{n} 条复核意见未清', en: '{n} review {n|note|notes} open' },
  notIndependent: { zh: '未经独立复核', en: 'Not independently reviewed' },
  outdated: { zh: '规则已更新，尚未重新检查', en: 'Not yet run under the present rules' },
  corrected: { zh: '更正文件 {n} 份', en: '{n} corrected {n|file|files}' },
  coverage: { zh: '数字覆盖', en: 'Coverage' },
  coverageTitle: { zh: '{percent} 的数字有着落', en: '{percent} of the numbers are accounted for' },
  gaps: { zh: '缺少', en: 'Missing' },
  gapsCount: { zh: '{n} 份', en: '{n} {n|report|reports}' },
  reports: { zh: '报告', en: 'Reports' },
  review: { zh: '打开审阅', en: 'Open the review' },
  sign: { zh: '签署与复核意见', en: 'Sign-off and review notes' },
  remove: { zh: '移出项目', en: 'Take out of the engagement' },
  due: { zh: '归整期限 {date}', en: 'Assemble by {date}' },
  selected: { zh: '所选报告', en: 'Selected report' },
  pick: { zh: '选择一份报告查看其状态。', en: 'Select a report to see how it stands.' },
  gapTitle: { zh: '{body} {year} 年度', en: '{body} {year}' },
  gapNote: {
    zh: '项目期间内有这个单位其他年度的报告，但没有这一年度的。可能尚未取得，也可能没有公布。',
    en: 'Other years of this body are in the engagement, this one is not. It may not have been obtained, or not published.',
  },
  stage: { zh: '进度', en: 'Stage' },
  signatures: { zh: '签署', en: 'Signatures' },
  file: { zh: '文件', en: 'File' },
  findings: { zh: '发现', en: 'Findings' },
} as const satisfies Words

export const reviewStages = {
  reading: { zh: '正在读取', en: 'Reading' },
  unreadable: { zh: '无法读取', en: 'Unreadable' },
  checked: { zh: '已检查', en: 'Checked' },
  'in-review': { zh: '审阅中', en: 'In review' },
  'awaiting-review': { zh: '待复核', en: 'Awaiting review' },
  'awaiting-approval': { zh: '待签发', en: 'Awaiting approval' },
  signed: { zh: '已签署', en: 'Signed' },
  locked: { zh: '已锁定', en: 'Locked' },
  archived: { zh: '已归档', en: 'Archived' },
} as const satisfies Words

export const signatureStates = {
  none: { zh: '未签署', en: 'Not signed' },
  signed: { zh: '已签署', en: 'Signed' },
  stale: { zh: '签署后有改动', en: 'Changed since signing' },
} as const satisfies Words

export const addReports = {
  title: { zh: '添加报告', en: 'Add reports' },
  note: { zh: '工作区中尚未加入本项目的报告。', en: 'Reports of the workspace that are not in this engagement yet.' },
  none: { zh: '工作区中的报告都已加入本项目。', en: 'Every report of the workspace is in this engagement.' },
  all: { zh: '全选', en: 'All' },
  add: { zh: '添加 {n} 份', en: 'Add {n}' },
  outside: { zh: '不在项目期间', en: 'Outside the period' },
} as const satisfies Words
