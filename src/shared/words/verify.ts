/** What verifying a workspace found, what it proves, and what it cannot prove: said plainly, in both languages. */

import type { Words } from './say'

/** By code of the fault; `{at}` is the number of the act, run or reading, `{id}` its id or hash, `{why}` a rule's sentence. */
export const faultWords = {
  database: { zh: '数据库结构受损：{why}', en: 'The database itself is damaged: {why}' },
  'file-differs': {
    zh: '文件 {id} 的内容与其校验值不一致。',
    en: 'The bytes of file {id} do not match its checksum.',
  },
  'file-size': { zh: '文件 {id} 的长度与记录不一致。', en: 'The length of file {id} is not the one recorded.' },
  'run-differs': {
    zh: '第 {at} 次检查（{id}）的结果与其校验值不一致。',
    en: 'Run {at} ({id}), what the checks said, does not match its checksum.',
  },
  'finding-stray': { zh: '{at} 项发现不属于任何一次检查。', en: '{at} findings belong to no run.' },
  'reading-differs': {
    zh: '第 {at} 条读取记录或其检查结果被改动。',
    en: 'Reading {at}, or the run that it names, was altered.',
  },
  'reading-order': {
    zh: '第 {at} 条读取记录与前一条不衔接：有记录被删除、插入或调换。',
    en: 'Reading {at} does not follow the one before: something was taken out, put in or moved.',
  },
  'act-differs': { zh: '第 {at} 项操作（{id}）被改动。', en: 'Act {at} ({id}) was altered.' },
  'act-order': {
    zh: '第 {at} 项操作（{id}）与前一项不衔接：有操作被删除、插入或调换。',
    en: 'Act {at} ({id}) does not follow the one before: something was taken out, put in or moved.',
  },
  'act-reading': {
    zh: '第 {at} 项操作（{id}）所依据的读取记录不是现存的那一条。',
    en: 'Act {at} ({id}) was done on a reading that is not the one stored.',
  },
  'act-unreadable': {
    zh: '第 {at} 项操作（{id}）的内容无法识别。',
    en: 'What act {at} ({id}) did cannot be understood.',
  },
  'act-not-allowed': {
    zh: '第 {at} 项操作（{id}）按规则当时不能进行：{why}',
    en: 'Act {at} ({id}) was not allowed when it was done: {why}',
  },
  'engagement-differs': {
    zh: '审计项目 {id} 与其首项操作不一致。',
    en: 'Engagement {id} does not match its first act.',
  },
} as const satisfies Words

export type FaultCode = keyof typeof faultWords

export const proves = {
  files: {
    zh: '每个保存的文件与导入时的 SHA-256 一致，逐字节核对。',
    en: 'Every stored file has the SHA-256 it was imported with, byte by byte.',
  },
  acts: {
    zh: '所有操作（谁、何时、做了什么、理由）与记录时一致，没有被改动、删除、插入或调换。',
    en: 'All acts (who, when, what, why) are as they were recorded: none altered, taken out, put in or moved.',
  },
  runs: {
    zh: '每次检查的结果与保存时一致，决定所依据的检查结果没有被替换。',
    en: 'What the checks said is as it was stored, and the results that decisions rest on were not exchanged.',
  },
  rules: {
    zh: '每项操作在当时的状态下符合规则；每份签署覆盖的内容（文件、检查、决定）与当时一致。',
    en: 'Every act was allowed in the state at the time; every signature covers what stood there then: file, run, decisions.',
  },
} as const satisfies Words

export const doesNotProve = {
  identity: {
    zh: '不能证明操作者的身份：姓名由使用者自行选择，没有机器之外的密钥。',
    en: 'Not who it was: people choose their names, and there is no key outside this machine.',
  },
  time: {
    zh: '不能证明时间：记录的是本机时钟的时间。',
    en: 'Not when it was: times are those of this machine’s clock.',
  },
  rewrite: {
    zh: '不能发现整条链被重新计算，也不能发现末尾的操作被整体删去，除非另外保存了最后一项操作的校验值。请将其抄录或打印，存放在本机之外。',
    en: 'Not that the whole chain was computed anew, nor that acts were cut off its end, unless the hash of the last act was kept elsewhere. Write it down or print it, and keep it outside this machine.',
  },
  aside: {
    zh: '不包括文件名、导入时间、报告列表的显示状态和界面设置。',
    en: 'Not file names, times of import, whether a report is on the list, or settings of the window.',
  },
} as const satisfies Words
