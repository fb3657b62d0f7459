/** Why a file could not be had, read or stored, in words that name the file and the remedy. */

import type { Bilingual } from '../checks/check'

interface Words {
  readonly zh: string
  readonly en: string
}

/** `{file}` is the file's name. Each message: what is the matter, then what to do. */
const messages = {
  'too-large': {
    zh: '“{file}”超过单个文件的大小上限（50 MB）。请核对是否选错了文件，或只保留报告正文后再导入。',
    en: '“{file}” is larger than one file may be (50 MB). Check that it is the right file, or import only the report’s own text.',
  },
  'too-complex': {
    zh: '读取“{file}”所需的时间或内存超出限度，已停止。请只保留报告正文后另存，再打开。',
    en: 'Reading “{file}” took more time or memory than allowed and was stopped. Save the report alone, then open that.',
  },
  'reader-failed': {
    zh: '读取“{file}”时程序内部出错。其他文件不受影响；请保留该文件并反馈。',
    en: 'The program failed while reading “{file}”. Other files are not affected; please keep the file and report it.',
  },
  missing: {
    zh: '“{file}”不存在：可能已被移动、改名或删除。请确认位置后重新选择。',
    en: '“{file}” is not there: it may have been moved, renamed or deleted. Check where it is and choose it again.',
  },
  'no-permission': {
    zh: '没有读取“{file}”的权限。请修改权限，或复制到可读取的文件夹后再打开。',
    en: 'There is no permission to read “{file}”. Change its permissions, or copy it to a folder you can read.',
  },
  locked: {
    zh: '“{file}”正被其他程序占用。请关闭占用它的程序后重试。',
    en: '“{file}” is in use by another program. Close that program and try again.',
  },
  'not-a-file': {
    zh: '“{file}”不是普通文件，无法读取。请选择报告文件或文件夹。',
    en: '“{file}” is not an ordinary file and cannot be read. Choose a report file or a folder.',
  },
  'read-failed': {
    zh: '读取“{file}”时磁盘或系统出错。请检查磁盘或网络驱动器后重试。',
    en: 'The disk or the system failed while reading “{file}”. Check the disk or network drive and try again.',
  },
  altered: {
    zh: '工作区中保存的“{file}”与导入时的 SHA-256 不符：原始字节已被改动，且已无法读取。请从原始来源重新取得该报告，并用备份核对工作区。',
    en: 'The bytes of “{file}” kept in the workspace no longer match the SHA-256 of its import: they were altered, and cannot be read any more. Get the report from its source again, and compare the workspace with a backup.',
  },
  'disk-full': {
    zh: '磁盘已满，“{file}”没有存入工作区。请清理磁盘空间后重新打开该文件。',
    en: 'The disk is full; “{file}” was not stored in the workspace. Free some space and open the file again.',
  },
  'not-writable': {
    zh: '工作区无法写入，“{file}”没有存入。请检查工作区文件及其文件夹的写入权限。',
    en: 'The workspace cannot be written; “{file}” was not stored. Check the permissions of the workspace file and its folder.',
  },
} as const satisfies Record<string, Words>

/** What can go wrong around a file's content; what is wrong with the content itself, ingest says. */
export type OuterProblemCode = keyof typeof messages

export const outerProblemCodes = Object.keys(messages).filter((code): code is OuterProblemCode => code in messages)

/** What is wrong with the content. `not-a-report`: it can be read, and is none. */
export type ContentProblemCode =
  | 'empty-file'
  | 'not-a-report'
  | 'unsupported-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'undecodable'
  | 'scanned'

/** Public vocabulary: stored in workspaces and printed by the command line. */
export interface FileProblem {
  readonly code: OuterProblemCode | ContentProblemCode
  readonly message: Bilingual
}

/** @param file the name to show, as the person knows it */
export function fileProblem(code: OuterProblemCode, file: string): FileProblem {
  const fill = (template: string): string => template.split('{file}').join(file)
  return { code, message: { zh: fill(messages[code].zh), en: fill(messages[code].en) } }
}

/** Files beside the reports that are passed over, and why; said for each of them. */
export const skippedFile: Bilingual = {
  zh: '已跳过：不是支持的报告格式',
  en: 'skipped: not a supported report format',
}
