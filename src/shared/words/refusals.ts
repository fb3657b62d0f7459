/** Why an act of the review may not be done, by the code of the rule, and what to do about it. */

import type { Bilingual } from '../checks/check'
import type { RefusalCode } from '../review/rules'

export const refusals = {
  'no-person': {
    zh: '请先选择使用者：每一项操作都要署名。',
    en: 'Choose who is at the keyboard first: every act carries a name.',
  },
  invalid: { zh: '内容不完整或格式不正确。', en: 'Something is missing or not as it should be.' },
  'no-engagement': { zh: '审计项目尚未建立。', en: 'The engagement was not created yet.' },
  exists: { zh: '已经存在，无需重复。', en: 'It is there already.' },
  archived: {
    zh: '审计项目已归档。取消归档后才能修改。',
    en: 'The engagement is archived. Take it out of the archive to change it.',
  },
  'not-a-member': {
    zh: '当前使用者不是本审计项目的成员。请由成员添加，或更换使用者。',
    en: 'The person at the keyboard takes no part in this engagement. A member can add them, or choose another person.',
  },
  'wrong-role': { zh: '当前使用者没有这一签署角色。', en: 'The person at the keyboard does not have this role.' },
  unknown: {
    zh: '所指的报告、发现或项目不在本审计项目中，可能已被移出或撤回。',
    en: 'The report, finding or item is not in this engagement; it may have been taken out or withdrawn.',
  },
  locked: {
    zh: '报告已锁定。只能补充记录，或说明原因后解锁。',
    en: 'The report is locked. Add a supplement, or unlock it with a reason.',
  },
  'not-locked': { zh: '报告没有锁定。', en: 'The report is not locked.' },
  'reason-required': { zh: '请填写理由。', en: 'A reason is needed.' },
  'remedy-required': {
    zh: '标记为已整改需要附上更正后的文件，请先导入。',
    en: 'Remedied needs the corrected file; import it first.',
  },
  'bulk-s1': {
    zh: '一级（S1）发现须逐项处理，不能批量处理。',
    en: 'Findings of severity S1 are decided one at a time.',
  },
  'not-yours': { zh: '复核意见只能由提出人清除。', en: 'A review note is cleared only by who raised it.' },
  'not-answered': { zh: '复核意见须先有答复才能清除。', en: 'A review note is cleared only once it was answered.' },
  blocked: { zh: '尚有未完成的事项，不能签署或锁定。', en: 'Something still stands in the way of signing or locking.' },
  'not-independent': {
    zh: '当前使用者签署过前一环节：签署须标明“未经独立复核”。',
    en: 'The person signed an earlier stage: the signature must say that it is not an independent review.',
  },
  'not-in-legend': {
    zh: '标识图例中没有这个标识；请先在图例中说明。',
    en: 'The legend does not explain this tick mark; add it to the legend first.',
  },
  'seal-differs': {
    zh: '签署内容在此期间发生了变化，请重新查看后签署。',
    en: 'What would be signed has changed meanwhile; look at it again before signing.',
  },
  'same-person': { zh: '补充记录须由另一人复核。', en: 'A supplement must be seconded by another person.' },
  'nothing-to-undo': {
    zh: '没有可以撤销的操作；签署、锁定和解锁不能撤销。',
    en: 'There is nothing to undo; signing, locking and unlocking cannot be undone.',
  },
  'nothing-to-redo': { zh: '没有可以重做的操作。', en: 'There is nothing to redo.' },
} as const satisfies Readonly<Record<RefusalCode | 'no-person', Bilingual>>
