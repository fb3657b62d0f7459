/** The words of the workspace's safety: backups, going back to one, and verifying what is stored. */

import type { Words } from './say'

export const backups = {
  screen: { zh: '备份与校验', en: 'Backups and verification' },
  title: { zh: '备份', en: 'Backups' },
  note: {
    zh: '备份保存在工作区文件旁，由数据库自身的备份功能制作，制作后即核对；最多保留 {n} 份，旧的由新的替换。',
    en: 'Kept beside the workspace file, made by the database’s own backup interface and checked at once. At most {n} are kept; the oldest make way.',
  },
  now: { zh: '立即备份', en: 'Back up now' },
  none: { zh: '还没有备份', en: 'No backups yet' },
  number: { zh: '编号', en: 'Number' },
  at: { zh: '时间', en: 'Made' },
  size: { zh: '大小', en: 'Size' },
  state: { zh: '状态', en: 'State' },
  sound: { zh: '已核对，完好', en: 'Checked, sound' },
  damaged: { zh: '已损坏', en: 'Damaged' },
  unknown: { zh: '尚未核对', en: 'Not checked' },
  restore: { zh: '恢复…', en: 'Restore…' },
  restoreTitle: { zh: '恢复到 {at} 的备份', en: 'Restore the backup of {at}' },
  restoreNote: {
    zh: '备份会复制为一个新的工作区文件并打开；现在的工作区文件保持原样，不会被替换。',
    en: 'The backup is copied to a new workspace file, which is opened. The present workspace file stays as it is and is not replaced.',
  },
  restoreAct: { zh: '恢复到新文件', en: 'Restore to a new file' },
  lastError: { zh: '上次备份没有成功', en: 'The last backup did not succeed' },
} as const satisfies Words

export const verification = {
  title: { zh: '校验', en: 'Verification' },
  what: {
    zh: '重新计算每个原始文件、每次检查和每项操作的校验值，并核对整条操作链。大的工作区需要几秒钟。',
    en: 'Computes every checksum anew, of the original files, the runs and the acts, and follows the whole chain of acts. A large workspace takes some seconds.',
  },
  run: { zh: '校验工作区', en: 'Verify the workspace' },
  running: { zh: '正在校验…', en: 'Verifying…' },
  fits: { zh: '全部相符', en: 'Everything fits' },
  faults: { zh: '{n} 处不相符', en: '{n} {n|thing does|things do} not fit' },
  counted: {
    zh: '核对了 {files} 个文件、{runs} 次检查、{acts} 项操作、{signatures} 份签署。',
    en: 'Checked: {files} {files|file|files}, {runs} {runs|run|runs}, {acts} {acts|act|acts}, {signatures} {signatures|signature|signatures}.',
  },
  lastHash: { zh: '最后一项操作的校验值', en: 'Hash of the last act' },
  lastHashNote: {
    zh: '抄录或打印后存放在本机之外，以后才能发现整条链被重新计算。',
    en: 'Write it down or print it, and keep it outside this machine: only then would a chain computed anew be noticed.',
  },
  proves: { zh: '这证明什么', en: 'What this proves' },
  doesNotProve: { zh: '这不能证明什么', en: 'What it does not prove' },
} as const satisfies Words
