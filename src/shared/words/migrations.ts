/** The words of decisions carried over: what became of each when a report was read or checked anew. */

import type { Words } from './say'

export const migrations = {
  title: { zh: '决定的延续', en: 'Decisions carried over' },
  what: {
    zh: '报告重新读取、重新检查或换用更正文件时，每一项决定、批注和更正落到哪里，都记在这里。',
    en: 'Whenever a report was read or checked anew, or a corrected file took its place: where every decision, annotation and correction came to lie.',
  },
  none: { zh: '还没有报告被重新读取或重新检查', en: 'No report was read or checked anew yet' },
  list: { zh: '历次重新检查', en: 'Each time' },
  count: { zh: '{n} 次', en: '{n} {n|time|times}' },
  shown: { zh: '显示 {shown} / {total} 次', en: '{shown} of {total} shown' },
  report: { zh: '报告', en: 'Report' },
  anyReport: { zh: '所有报告', en: 'Any report' },
  onlyMoved: { zh: '只看有变化的', en: 'Only those where something changed' },
  allKept: { zh: '全部保留', en: 'All kept' },
  nothing: { zh: '没有发现、批注或更正', en: 'No findings, annotations or corrections' },
  pick: { zh: '选择一次重新检查，逐项查看。', en: 'Select one to see every item.' },
  rules: { zh: '规则集 {from} → {to}', en: 'Rule set {from} → {to}' },
  sameRules: { zh: '规则集 {to}', en: 'Rule set {to}' },
  before: { zh: '当时', en: 'Then' },
  now: { zh: '现在', en: 'Now' },
  goTo: { zh: '打开', en: 'Open' },
  candidates: { zh: '{n} 处相近，见未能定位的批注', en: '{n} similar {n|place|places}; see the tray of annotations' },
} as const satisfies Words

/** Why a report was read or checked anew. */
export const migrationCauses = {
  'read-again': { zh: '重新读取', en: 'Read again' },
  'corrected-file': { zh: '换用更正文件', en: 'Corrected file' },
  'rule-set': { zh: '规则更新', en: 'New rules' },
  correction: { zh: '更正读取的数字', en: 'Figure corrected' },
  terms: { zh: '项目设置改变', en: 'Other terms' },
  companions: { zh: '对照的其他报告有变', en: 'Other reports to compare with' },
} as const satisfies Words

/** Where a decision or an annotation came to lie. */
export const landings = {
  orphaned: { zh: '未能定位', en: 'Orphaned' },
  'needs-look': { zh: '须重新查看', en: 'Needs another look' },
  new: { zh: '新增', en: 'New' },
  resolved: { zh: '不再出现', en: 'Resolved' },
  kept: { zh: '保留', en: 'Kept' },
} as const satisfies Words

export const landedKinds = {
  finding: { zh: '发现', en: 'Finding' },
  annotation: { zh: '批注', en: 'Annotation' },
  evidence: { zh: '自拟发现的证据', en: 'Evidence of a finding of one’s own' },
  correction: { zh: '更正', en: 'Correction' },
} as const satisfies Words

export const refresh = {
  outdated: {
    zh: '{n} 份报告是按以前的规则检查的。',
    en: '{n} {n|report was|reports were} checked under earlier rules.',
  },
  current: {
    zh: '所有未锁定的报告都已按现行规则检查。',
    en: 'Every report that is not locked was checked under the present rules.',
  },
  locked: { zh: '{n} 份已锁定，保留签署时的结果。', en: '{n} locked {n|one keeps|ones keep} what was signed.' },
  start: { zh: '按现行规则重新检查', en: 'Check again under the present rules' },
  stop: { zh: '停止', en: 'Stop' },
  running: { zh: '正在重新检查 {done} / {total}', en: 'Checking {done} of {total}' },
  done: { zh: '已重新检查 {done} 份，其中 {changed} 份有变化。', en: '{done} checked again, {changed} with changes.' },
  stopped: { zh: '已停止：重新检查了 {done} / {total} 份。', en: 'Stopped: {done} of {total} checked again.' },
} as const satisfies Words
