/** The words of the trail: what was done, the timeline with its filters, the history of undoing. */

import type { Bilingual } from '../checks/check'
import type { Deed, Disposition } from '../review/act'
import type { Words } from './say'

/** What was done, by the kind of the deed. */
export const deedWords = {
  'engagement-created': { zh: '建立审计项目', en: 'Created the engagement' },
  'terms-changed': { zh: '更改项目设置', en: 'Changed the terms' },
  archived: { zh: '归档或取消归档', en: 'Archived, or took out of the archive' },
  'person-added': { zh: '加入成员或更改角色', en: 'Added a person or changed roles' },
  'person-removed': { zh: '移出成员', en: 'Removed a person' },
  'report-added': { zh: '加入报告', en: 'Added a report' },
  'report-removed': { zh: '移出报告', en: 'Took a report out' },
  'report-superseded': { zh: '换用更正文件', en: 'Went on with a corrected file' },
  'findings-disposed': { zh: '处理发现', en: 'Decided findings' },
  'finding-noted': { zh: '发现备注', en: 'Noted on a finding' },
  'severity-overridden': { zh: '调整严重程度', en: 'Changed a severity' },
  'finding-added': { zh: '增加自己的发现', en: 'Added a finding' },
  'finding-withdrawn': { zh: '撤回自己的发现', en: 'Withdrew a finding' },
  'annotation-added': { zh: '添加批注', en: 'Annotated' },
  'annotation-changed': { zh: '修改批注', en: 'Changed an annotation' },
  'annotation-removed': { zh: '删除批注', en: 'Removed an annotation' },
  'reference-added': { zh: '添加交叉索引', en: 'Added a cross-reference' },
  'reference-removed': { zh: '删除交叉索引', en: 'Removed a cross-reference' },
  'figure-corrected': { zh: '更正读取的数字', en: 'Corrected a figure as read' },
  'correction-withdrawn': { zh: '撤回更正', en: 'Withdrew a correction' },
  'untested-read': { zh: '已阅无法评估事项', en: 'Read what could not be assessed' },
  'review-note-opened': { zh: '提出复核意见', en: 'Raised a review note' },
  'review-note-answered': { zh: '答复复核意见', en: 'Answered a review note' },
  'review-note-cleared': { zh: '清除复核意见', en: 'Cleared a review note' },
  signed: { zh: '签署', en: 'Signed' },
  locked: { zh: '锁定', en: 'Locked' },
  unlocked: { zh: '解锁', en: 'Unlocked' },
  supplemented: { zh: '锁定后补充', en: 'Added after locking' },
  undone: { zh: '撤销', en: 'Undid' },
  redone: { zh: '重做', en: 'Redid' },
} as const satisfies Partial<Record<Deed['kind'], Bilingual>>

/** How a finding stood before an act and after it. */
export const dispositionWords = {
  undecided: { zh: '未处理', en: 'undecided' },
  confirmed: { zh: '确认', en: 'confirmed' },
  dismissed: { zh: '排除', en: 'dismissed' },
  explained: { zh: '已有说明', en: 'explained' },
  queried: { zh: '问询单位', en: 'queried' },
  remedied: { zh: '已整改', en: 'remedied' },
} as const satisfies Record<Disposition, Bilingual>

export const timeline = {
  title: { zh: '操作记录', en: 'Timeline' },
  count: { zh: '{n} 项操作', en: '{n} {n|act|acts}' },
  shown: { zh: '显示 {shown} / 相符 {found} / 共 {total} 项', en: '{shown} shown, {found} found, {total} in all' },
  filter: { zh: '筛选', en: 'Filter' },
  words: { zh: '内容、理由、姓名', en: 'Words, reason, name' },
  person: { zh: '人员', en: 'Person' },
  anyone: { zh: '所有人', en: 'Anyone' },
  kind: { zh: '操作', en: 'Act' },
  anything: { zh: '所有操作', en: 'Any act' },
  report: { zh: '报告', en: 'Report' },
  anyReport: { zh: '所有报告', en: 'Any report' },
  clear: { zh: '清除筛选', en: 'Clear the filter' },
  none: { zh: '没有相符的操作；筛选隐藏了全部 {n} 项。', en: 'Nothing found; the filter hides all {n} acts.' },
  older: { zh: '更早的操作', en: 'Older acts' },
  change: { zh: '由“{from}”改为“{to}”', en: 'from “{from}” to “{to}”' },
  to: { zh: '“{to}”', en: '“{to}”' },
  from: { zh: '原为“{from}”', en: 'was “{from}”' },
  many: { zh: '{n} 项', en: '{n} at once' },
  reason: { zh: '理由：{reason}', en: 'Reason: {reason}' },
  notIndependent: { zh: '未经独立复核', en: 'Not independently reviewed' },
  hash: { zh: '第 {seq} 项，链校验值 {hash}', en: 'Act {seq}, hash of the chain {hash}' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '谁', en: 'Who' },
  what: { zh: '做了什么', en: 'What' },
  chainNote: {
    zh: '每项操作都与前一项相连（SHA-256）。可在“备份与校验”中核对整条链。',
    en: 'Every act is chained to the one before (SHA-256). Backups and Verification checks the whole chain.',
  },
} as const satisfies Words

export const standings = {
  'in-force': { zh: '有效', en: 'in force' },
  undone: { zh: '已撤销，可重做', en: 'undone, can be redone' },
  abandoned: { zh: '已放弃的分支', en: 'abandoned' },
  log: { zh: '撤销记录', en: 'record of undoing' },
} as const satisfies Words

export const history = {
  title: { zh: '撤销历史', en: 'Undo history' },
  here: { zh: '现在', en: 'Now' },
  done: { zh: '已做（{n}）', en: 'Done ({n})' },
  undone: { zh: '已撤销，可重做（{n}）', en: 'Undone, can be redone ({n})' },
  abandoned: { zh: '已放弃的分支（{n}）', en: 'Abandoned ({n})' },
  abandonedNote: {
    zh: '撤销之后又做了别的事，这些操作不再生效，但一直保留在此。',
    en: 'Something else was done after these were undone. They are kept here and never in force again.',
  },
  backTo: { zh: '回到这里', en: 'Go back to here' },
  redoTo: { zh: '重做到这里', en: 'Redo up to here' },
  binding: {
    zh: '签署、锁定、解锁和锁定后的补充不能撤销，也不能越过。',
    en: 'Signing, locking, unlocking and supplements cannot be undone, nor anything before them.',
  },
  none: { zh: '还没有操作', en: 'Nothing done yet' },
  more: { zh: '只列出最近 {n} 项', en: 'Only the latest {n} are listed' },
} as const satisfies Words
