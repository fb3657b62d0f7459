/** Why a workspace cannot be opened or written, and what to do about it, in words that name the file. */

import type { Bilingual } from '../checks/check'

interface Words {
  readonly message: Bilingual
  readonly remedy: Bilingual
}

/** `{file}` is the workspace's path as shown. */
const words = {
  locked: {
    message: {
      zh: '工作区“{file}”正被另一个程序使用。',
      en: 'The workspace “{file}” is in use by another program.',
    },
    remedy: {
      zh: '请关闭另一个打开它的勾稽窗口或程序，然后重试。文件没有改动。',
      en: 'Close the other Crossfoot window or program that has it open, then try again. The file was not changed.',
    },
  },
  newer: {
    message: {
      zh: '工作区“{file}”由更新版本的勾稽创建，本版本不能打开。',
      en: 'The workspace “{file}” was written by a newer version of Crossfoot; this version cannot open it.',
    },
    remedy: {
      zh: '请升级勾稽后再打开，或打开另一个工作区。文件没有改动。',
      en: 'Update Crossfoot and open it again, or open another workspace. The file was not changed.',
    },
  },
  damaged: {
    message: {
      zh: '工作区“{file}”已损坏，或不是数据库文件。',
      en: 'The workspace “{file}” is damaged, or is no database file.',
    },
    remedy: {
      zh: '请先复制该文件留存，再从备份恢复，或打开另一个工作区。文件没有改动。',
      en: 'Keep a copy of the file, then restore a backup or open another workspace. The file was not changed.',
    },
  },
  'not-a-workspace': {
    message: {
      zh: '“{file}”不是勾稽的工作区。',
      en: '“{file}” is not a Crossfoot workspace.',
    },
    remedy: {
      zh: '请选择扩展名为 .crossfoot 的工作区文件，或新建一个。文件没有改动。',
      en: 'Choose a workspace file ending in .crossfoot, or make a new one. The file was not changed.',
    },
  },
  'disk-full': {
    message: {
      zh: '磁盘已满，无法写入工作区“{file}”。',
      en: 'The disk is full; the workspace “{file}” cannot be written.',
    },
    remedy: {
      zh: '请清理磁盘空间后重试。已保存的内容不受影响。',
      en: 'Free some disk space, then try again. What was saved before is safe.',
    },
  },
  'read-only': {
    message: {
      zh: '工作区“{file}”或其所在文件夹不可写入。',
      en: 'The workspace “{file}” or its folder cannot be written.',
    },
    remedy: {
      zh: '请修改写入权限，或将工作区复制到可写入的文件夹后打开。',
      en: 'Change the permissions, or copy the workspace to a folder that can be written and open it there.',
    },
  },
  missing: {
    message: {
      zh: '工作区“{file}”不存在。',
      en: 'The workspace “{file}” is not there.',
    },
    remedy: {
      zh: '它可能已被移动、改名或删除，或所在磁盘未连接。请确认位置后打开，或打开另一个工作区。',
      en: 'It may have been moved, renamed or deleted, or its drive is not connected. Find it and open it, or open another workspace.',
    },
  },
  unknown: {
    message: {
      zh: '无法打开工作区“{file}”，原因不明。',
      en: 'The workspace “{file}” could not be opened, for an unknown reason.',
    },
    remedy: {
      zh: '请检查磁盘后重试；如仍不成功，请重新安装勾稽。文件没有改动，请勿删除。',
      en: 'Check the disk and try again; if that fails, install Crossfoot again. The file was not changed; do not delete it.',
    },
  },
} as const satisfies Record<string, Words>

export type WorkspaceProblemCode = keyof typeof words

export const workspaceProblemCodes = Object.keys(words).filter((code): code is WorkspaceProblemCode => code in words)

export interface WorkspaceTrouble extends Words {
  readonly code: WorkspaceProblemCode
}

export function workspaceProblem(code: WorkspaceProblemCode, shownPath: string): WorkspaceTrouble {
  const fill = ({ zh, en }: Bilingual): Bilingual => ({
    zh: zh.split('{file}').join(shownPath),
    en: en.split('{file}').join(shownPath),
  })
  return { code, message: fill(words[code].message), remedy: fill(words[code].remedy) }
}
