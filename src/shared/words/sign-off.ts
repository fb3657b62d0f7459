/** The words of signing: what is signed, what stands in the way, review notes, lock and supplements. */

import type { Words } from './say'

export const signOff = {
  title: { zh: '签署与复核意见', en: 'Sign-off and review notes' },
  matrix: { zh: '签署情况', en: 'Signatures' },
  part: { zh: '范围', en: 'Part' },
  whole: { zh: '整份报告', en: 'Whole report' },
  other: { zh: '不属于任何部分', en: 'In no section' },
  sign: { zh: '以{role}身份签署', en: 'Sign as {role}' },
  signPart: { zh: '以{role}身份签署“{part}”', en: 'Sign “{part}” as {role}' },
  signAgain: { zh: '重新签署', en: 'Sign again' },
  what: { zh: '签署的内容', en: 'What is signed' },
  findings: { zh: '发现', en: 'Findings' },
  findingsOf: { zh: '{n} 项，其中 {open} 项未处理', en: '{n}, {open} of them undecided' },
  untested: { zh: '无法评估', en: 'Not assessable' },
  untestedOf: { zh: '{n} 处', en: '{n} {n|place|places}' },
  file: { zh: '原始文件', en: 'Original file' },
  reading: { zh: '检查结果', en: 'What the checks say' },
  decisions: { zh: '全部决定', en: 'All decisions' },
  ruleSet: { zh: '规则集', en: 'Rule set' },
  digestNote: {
    zh: '以上校验值（SHA-256）随签署一同保存；之后任何一项改变，签署即标为“签署后有改动”。',
    en: 'These checksums (SHA-256) are kept with the signature; once any of them differs, it is shown as changed since signing.',
  },
  ready: { zh: '没有未完成的事项，可以签署。', en: 'Nothing stands in the way.' },
  blocked: { zh: '{n} 项未完成，尚不能签署', en: '{n} {n|thing stands|things stand} in the way' },
  notIndependent: { zh: '未经独立复核', en: 'Not independently reviewed' },
  notIndependentNote: {
    zh: '您签署过前一环节。此签署将在所有地方标明“未经独立复核”。',
    en: 'You signed an earlier stage. This signature will say everywhere that it is not an independent review.',
  },
  consent: { zh: '我知道，并同意这样标明', en: 'I know, and agree that it says so' },
  signedBy: { zh: '{name} 签署', en: 'Signed by {name}' },
  stale: { zh: '签署后有改动', en: 'Changed since signing' },
  staleActs: { zh: '签署之后的 {n} 项操作', en: '{n} {n|act|acts} since then' },
  staleFindings: { zh: '检查结果的变化', en: 'What the checks say differently' },
  new: { zh: '新增', en: 'New' },
  gone: { zh: '不再出现', en: 'Gone' },
  changed: { zh: '证据改变', en: 'Evidence changed' },
  noRole: {
    zh: '{name}没有“{role}”角色；可在“成员与角色”中更改，或更换使用者。',
    en: '{name} does not have the role {role}; change it under People and roles, or switch user.',
  },
  history: { zh: '历次签署', en: 'All signatures' },
  none: { zh: '还没有签署', en: 'Nothing signed yet' },
  toReport: { zh: '打开审阅', en: 'Open the review' },
} as const satisfies Words

export const blockerWords = {
  undecided: { zh: '未处理的发现', en: 'Findings not decided' },
  'earlier-evidence': { zh: '依据已改变的决定', en: 'Decisions on evidence that has changed' },
  'untested-unread': { zh: '未阅的无法评估事项', en: 'Not assessable and not read' },
  'review-note': { zh: '未清除的复核意见', en: 'Review notes not cleared' },
  'earlier-stage': { zh: '前一环节未签署', en: 'The stage before is not signed' },
  'not-read': { zh: '文件无法读取，没有可签署的内容', en: 'The file could not be read: there is nothing to sign' },
} as const satisfies Words

export const blockerActs = {
  markRead: { zh: '标为已阅', en: 'Mark as read' },
  markAll: { zh: '全部标为已阅（{n}）', en: 'Mark all {n} as read' },
  more: { zh: '显示全部 {n} 项', en: 'Show all {n}' },
} as const satisfies Words

export const lockWords = {
  title: { zh: '锁定与归整', en: 'Lock and assembly' },
  lock: { zh: '锁定', en: 'Lock' },
  lockNote: {
    zh: '签署完成后锁定：此后只能补充记录，或说明原因后解锁。归整期限自锁定之日起 {n} 天。',
    en: 'Lock once signed: from then on only supplements can be added, or it is unlocked with a reason. The file is assembled within {n} days of locking.',
  },
  locked: { zh: '{name} 已锁定', en: 'Locked by {name}' },
  unlock: { zh: '解锁…', en: 'Unlock…' },
  unlockTitle: { zh: '解锁报告', en: 'Unlock the report' },
  unlockNote: {
    zh: '解锁原因记入操作记录。此后的改动会使已有签署标为“签署后有改动”。',
    en: 'The reason is recorded. Changes from then on mark the signatures as changed since signing.',
  },
  unlockReason: { zh: '解锁原因', en: 'Why it is unlocked' },
  due: { zh: '归整期限 {date}，还有 {n} 天', en: 'Assemble by {date}: {n} {n|day|days} left' },
  dueToday: { zh: '归整期限 {date}，就是今天', en: 'Assemble by {date}: today' },
  overdue: { zh: '归整期限 {date} 已过 {n} 天', en: 'Should have been assembled by {date}: {n} {n|day|days} ago' },
  supplements: { zh: '锁定后的补充', en: 'Added after locking' },
  supplement: { zh: '补充记录…', en: 'Add a supplement…' },
  supplementTitle: { zh: '锁定后补充记录', en: 'Add after locking' },
  supplementNote: {
    zh: '写明补充的内容、原因和见证人。补充不能撤销。',
    en: 'What is added, why, and who seconds it. It cannot be undone.',
  },
  text: { zh: '补充的内容', en: 'What is added' },
  reason: { zh: '原因', en: 'Why' },
  second: { zh: '复核人（另一人）', en: 'Seconded by (another person)' },
  noSecond: {
    zh: '需要另一位成员：请先在“成员与角色”中添加。',
    en: 'Another member is needed; add one under People and roles.',
  },
  seconded: { zh: '{name} 复核', en: 'seconded by {name}' },
} as const satisfies Words

export const noteWords = {
  title: { zh: '复核意见', en: 'Review notes' },
  raise: { zh: '提出复核意见', en: 'Raise a review note' },
  none: { zh: '没有复核意见', en: 'No review notes' },
  count: { zh: '{open} 条未清 / 共 {n} 条', en: '{open} of {n} open' },
  on: { zh: '针对', en: 'On' },
  onReport: { zh: '整份报告', en: 'The whole report' },
  onFinding: { zh: '所选发现', en: 'The selected finding' },
  text: { zh: '意见', en: 'Note' },
  open: { zh: '待答复', en: 'Open' },
  answered: { zh: '已答复，待清除', en: 'Answered, to be cleared' },
  cleared: { zh: '已清除', en: 'Cleared' },
  answer: { zh: '答复', en: 'Answer' },
  answerLabel: { zh: '答复这条意见', en: 'Answer this note' },
  clear: { zh: '清除', en: 'Clear' },
  clearNote: { zh: '只能由提出人在答复之后清除', en: 'Cleared only by who raised it, once answered' },
  showCleared: { zh: '显示已清除的', en: 'Show the cleared ones' },
  goTo: { zh: '转到发现', en: 'Go to the finding' },
  save: { zh: '提出', en: 'Raise' },
} as const satisfies Words
