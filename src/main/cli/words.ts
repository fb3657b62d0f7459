/** What the command line says beside its result, in both languages. */

import type { Bilingual } from '../../shared/checks/check'
import { reportExtensions } from '../../shared/review/report-files'

const kinds = reportExtensions.map((extension) => `.${extension}`).join(' ')

export const help: Bilingual = {
  zh: `勾稽（Crossfoot）：核对政府信息公开工作年度报告

用法：
  crossfoot check 路径... [--prior 文件] [--format text|json|ndjson] [--lang zh|en] [--out 文件]
  crossfoot --help | --version

check 读取每个文件并运行全部检查。路径是文件或文件夹；文件夹按名称顺序逐级查找
（${kinds}），其他文件在标准错误输出中逐一列为“已跳过”。

  --prior 文件    同一单位的上年度报告，供结转类检查使用
  --format 格式   text（默认，便于阅读）、json（一个文档）、ndjson（每份报告一行）
  --lang 语言     zh（默认）或 en
  --out 文件      写入文件而不是标准输出；全部完成后才替换原文件

退出码：
  0  全部读取成功，没有 S1、S2 级的缺陷或疑似缺陷
  1  有这样的审计发现
  2  至少一个文件无法读取，或参数有误（已完成的结果照常输出）
`,
  en: `Crossfoot: checks annual reports on government information disclosure

Usage:
  crossfoot check PATH... [--prior FILE] [--format text|json|ndjson] [--lang zh|en] [--out FILE]
  crossfoot --help | --version

check reads every file and runs all checks. A PATH is a file or a folder; folders are walked in
order of names (${kinds}); other files are listed as skipped on standard error.

  --prior FILE     last year's report of the same body, for checks of what is carried forward
  --format FORMAT  text (default, for reading), json (one document), ndjson (one report a line)
  --lang LANGUAGE  zh (default) or en
  --out FILE       write to a file instead of standard output; it is replaced only when all is done

Exit codes:
  0  every report read, no defect or likely defect of severity S1 or S2
  1  there is such a finding
  2  at least one file could not be read, or the arguments are wrong (results so far are printed)
`,
}

const seeHelp: Bilingual = { zh: '用法见 crossfoot --help。', en: 'See crossfoot --help.' }

function withHelp(zh: string, en: string): Bilingual {
  return { zh: `${zh}${seeHelp.zh}`, en: `${en} ${seeHelp.en}` }
}

export const wrong = {
  option: (name: string) => withHelp(`没有选项 ${name}。`, `There is no option ${name}.`),
  noValue: (name: string) => withHelp(`选项 ${name} 需要一个值。`, `Option ${name} needs a value.`),
  flagValue: (name: string) => withHelp(`选项 ${name} 不带值。`, `Option ${name} takes no value.`),
  twice: (name: string) => withHelp(`选项 ${name} 只能给出一次。`, `Option ${name} may be given only once.`),
  lang: (value: string) =>
    withHelp(`--lang 只能是 zh 或 en，不能是“${value}”。`, `--lang is zh or en, not “${value}”.`),
  format: (value: string) =>
    withHelp(
      `--format 只能是 text、json 或 ndjson，不能是“${value}”。`,
      `--format is text, json or ndjson, not “${value}”.`,
    ),
  noCommand: () => withHelp('没有给出命令；可用的命令：check。', 'No command was given; there is: check.'),
  command: (name: string) =>
    withHelp(`没有命令“${name}”；可用的命令：check。`, `Unknown command “${name}”; there is: check.`),
  noPath: () => withHelp('check 需要至少一个文件或文件夹。', 'check needs at least one file or folder.'),
  emptyPath: () => withHelp('路径不能为空。', 'A path must not be empty.'),
} as const

export const said = {
  skipped: (file: string): Bilingual => ({
    zh: `已跳过 ${file}：不是支持的报告格式`,
    en: `skipped ${file}: not a supported report format`,
  }),
  noReports: (): Bilingual => ({
    zh: `没有找到报告文件（${kinds}）。`,
    en: `No report files were found (${kinds}).`,
  }),
  prior: (message: Bilingual): Bilingual => ({
    zh: `无法使用上年度报告：${message.zh}`,
    en: `Last year’s report cannot be used: ${message.en}`,
  }),
  progress: (done: number): Bilingual => ({ zh: `已读取 ${done} 个文件`, en: `${done} files read` }),
  cannotWrite: (file: string, why: string): Bilingual => ({
    zh: `无法写入“${file}”（${why}）。请检查文件夹是否存在、是否可写、磁盘是否已满；原有文件没有改动。`,
    en: `“${file}” could not be written (${why}). Check that its folder exists and can be written and that the disk is not full; an existing file was not changed.`,
  }),
  standardOutput: { zh: '标准输出', en: 'standard output' },
  failed: (why: string): Bilingual => ({ zh: `程序内部出错：${why}`, en: `The program failed: ${why}` }),
} as const
