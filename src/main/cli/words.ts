/** What the command line says beside its result, in both languages. */

import type { Bilingual } from '../../shared/checks/check'
import { reportExtensions } from '../../shared/review/report-files'
import type { Words } from '../../shared/words/say'

const kinds = reportExtensions.map((extension) => `.${extension}`).join(' ')

export const help: Bilingual = {
  zh: `勾稽（Crossfoot）：核对政府信息公开工作年度报告

用法：
  crossfoot check 路径... [--prior 文件] [--format text|json|ndjson] [--lang zh|en] [--out 文件]
  crossfoot compare 上年报告 本年报告 [--format text|json] [--lang zh|en]
  crossfoot memo 报告 [--prior 文件] --out 名称.docx|pdf|html|md [--overwrite] [--lang zh|en]
  crossfoot verify 工作区 [--format text|json] [--lang zh|en]
  crossfoot verify 导出的文件 [原始报告...] [--workspace 工作区] [--format text|json] [--lang zh|en]
  crossfoot --help | --version

check 读取每个文件并运行全部检查。路径是文件或文件夹；文件夹按名称顺序逐级查找
（${kinds}），其他文件在标准错误输出中逐一列为“已跳过”。

  --prior 文件    同一单位的上年度报告，供结转类检查使用
  --format 格式   text（默认，便于阅读）、json（一个文档）、ndjson（每份报告一行）
  --lang 语言     zh（默认）或 en
  --out 文件      写入文件而不是标准输出；全部完成后才替换原文件

compare 把同一单位的两份报告并列：结转衔接、各项数据的增减、正文逐段逐句的差异，以及跨年度检查的审计发现。
相似度 = 2 × 保留的字数 ÷（上年字数 + 本年字数），不计空白；移动了位置的文字算作保留；两边都为空时为 1。
达到计算上限的段落注明“未比较”，不会当作没有差异。

memo 写出一份报告的审计备忘录，没有人工处理意见，注明“未经人工复核”。已有的文件不会被覆盖，除非给出 --overwrite。
PDF 由窗口的打印引擎（Electron）生成，须先安装：运行一次 npm start 即可。

verify 导出的文件：对照保存的原件和操作日志（--workspace，须先在窗口中关闭），或对照给出的原始报告，
重新读取、重新计算，逐条列出不再成立的陈述；归档副本自带原件和日志。没有证据时只核对文件自生成以来有无改动。

verify 重新计算工作区文件（.crossfoot，须先在窗口中关闭）的全部校验值：保存的文件、检查结果、操作链和签署，
并按规则重演每一项操作，指出第一项不符的操作，打印最后一项操作的校验值。
它能发现任何一处改动；不能证明操作者的身份和时间，也不能发现整条链被重新计算或末尾被截去
——除非事先在本机之外保存了那个校验值。

退出码（check、compare）：
  0  全部读取成功，没有 S1、S2 级的缺陷或疑似缺陷
  1  有这样的审计发现
  2  至少一个文件无法读取，或参数有误（已完成的结果照常输出）
退出码（memo）：
  0  已写出
  2  报告无法读取、文件无法写出，或参数有误
退出码（verify）：
  0  全部相符
  1  有不相符之处
  2  文件无法打开，或参数有误
`,
  en: `Crossfoot: checks annual reports on government information disclosure

Usage:
  crossfoot check PATH... [--prior FILE] [--format text|json|ndjson] [--lang zh|en] [--out FILE]
  crossfoot compare PRIOR CURRENT [--format text|json] [--lang zh|en]
  crossfoot memo REPORT [--prior FILE] --out NAME.docx|pdf|html|md [--overwrite] [--lang zh|en]
  crossfoot verify WORKSPACE [--format text|json] [--lang zh|en]
  crossfoot verify EXPORTED [REPORT...] [--workspace FILE] [--format text|json] [--lang zh|en]
  crossfoot --help | --version

check reads every file and runs all checks. A PATH is a file or a folder; folders are walked in
order of names (${kinds}); other files are listed as skipped on standard error.

  --prior FILE     last year's report of the same body, for checks of what is carried forward
  --format FORMAT  text (default, for reading), json (one document), ndjson (one report a line)
  --lang LANGUAGE  zh (default) or en
  --out FILE       write to a file instead of standard output; it is replaced only when all is done

compare sets two reports of one body side by side: what was carried forward, every figure with its change, the text
paragraph by paragraph and sentence by sentence, and the findings of checks across the two years.
Similarity = 2 × characters kept ÷ (characters of the prior + characters of the current text), blanks left out; text
that moved counts as kept; 1 where both are empty. A passage at which a limit was reached is marked as not compared,
never as the same.

memo writes the audit memo of a report, without any person's decisions and marked as not reviewed. A file that is
there is not replaced unless --overwrite is given. PDF is printed by the window's engine (Electron), which must be
installed: npm start does that.

verify EXPORTED reads the stored originals again, or the reports that are given, computes everything anew and lists
each statement that no longer holds; a workspace (--workspace) must be closed in the window, a reference copy brings
its own originals and log. Without evidence it only tells whether the file was changed since it was written.

verify recomputes every checksum of a workspace file (.crossfoot, closed in the window): stored files, what the
checks said, the chain of acts and the signatures; it replays every act through the rules, names the first that
does not fit, and prints the hash of the last act. It notices any edit. It proves neither who it was nor when,
and cannot notice a chain that was wholly computed anew or cut off at its end, unless that hash was kept elsewhere.

Exit codes (check, compare):
  0  every report read, no defect or likely defect of severity S1 or S2
  1  there is such a finding
  2  at least one file could not be read, or the arguments are wrong (results so far are printed)
Exit codes (memo):
  0  written
  2  the report could not be read, the file not be written, or the arguments are wrong
Exit codes (verify):
  0  everything fits
  1  something does not
  2  the file could not be opened, or the arguments are wrong
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
  noCommand: () =>
    withHelp(
      '没有给出命令；可用的命令：check、compare、memo、verify。',
      'No command was given; there are: check, compare, memo, verify.',
    ),
  command: (name: string) =>
    withHelp(
      `没有命令“${name}”；可用的命令：check、compare、memo、verify。`,
      `Unknown command “${name}”; there are: check, compare, memo, verify.`,
    ),
  noPath: () => withHelp('check 需要至少一个文件或文件夹。', 'check needs at least one file or folder.'),
  verify: () =>
    withHelp(
      'verify 需要一个工作区文件或导出的文件，只有 --workspace、--format text|json 和 --lang 三个选项。',
      'verify needs a workspace or an exported file, and takes only --workspace, --format text|json and --lang.',
    ),
  memo: () =>
    withHelp(
      'memo 需要一个报告文件和 --out 名称.docx|pdf|html|md，另有选项 --prior、--overwrite、--lang。',
      'memo needs one report and --out NAME.docx|pdf|html|md, and takes --prior, --overwrite and --lang.',
    ),
  memoFormat: (name: string) =>
    withHelp(
      `--out 的名称须以 .docx、.pdf、.html 或 .md 结尾，不能是“${name}”。`,
      `--out must end in .docx, .pdf, .html or .md, not “${name}”.`,
    ),
  onlyFor: (option: string, command: string) =>
    withHelp(`选项 ${option} 只用于 ${command}。`, `Option ${option} is for ${command} only.`),
  compare: () =>
    withHelp(
      'compare 需要两个文件（先上年，后本年），并且只接受 --format text|json 和 --lang。',
      'compare needs two files (the prior one first) and takes only --format text|json and --lang.',
    ),
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

export const paperWords = {
  noEngine: {
    zh: 'PDF 由窗口的打印引擎（Electron）生成，本机尚未安装它：先运行一次 npm start，或者写出 .html 后用浏览器打印。',
    en: 'PDF is printed by the window’s engine (Electron), which is not installed here: run npm start once, or write .html and print that from a browser.',
  },
  noPrint: {
    zh: '打印引擎没有完成（{why}），没有写入文件。请重试，或者写出 .html 后用浏览器打印。',
    en: 'The print engine did not finish ({why}); nothing was written. Try again, or write .html and print that from a browser.',
  },
  written: { zh: '已写出：{path}', en: 'Written: {path}' },
  exists: {
    zh: '“{path}”已经存在，没有覆盖；要替换请加 --overwrite。',
    en: '“{path}” is there already and was not replaced; add --overwrite to replace it.',
  },
  notExported: {
    zh: '“{path}”不是工作区，也不是本程序导出的文件。',
    en: '“{path}” is neither a workspace nor a file exported by this program.',
  },
  file: { zh: '文件：{path}', en: 'File: {path}' },
  counts: { zh: '陈述 {statements} 条，数字 {numbers} 个', en: '{statements} statements, {numbers} numbers' },
  holds: {
    zh: '结果：按原件和记录重新计算，全部成立。',
    en: 'Result: computed again from originals and records, everything holds.',
  },
  unchanged: {
    zh: '结果：自生成以来没有改动。未提供证据（--workspace 或原始报告），没有重新计算。',
    en: 'Result: not changed since it was written. No evidence was given (--workspace or the reports), so nothing was computed again.',
  },
  fails: {
    zh: '结果：有 {n} 处不成立或被改动：',
    en: 'Result: {n} {n|thing does|things do} not hold or {n|was|were} altered:',
  },
  since: {
    zh: '本文件之后，项目中又有 {n} 项操作。',
    en: 'Since this file there {n|was|were} {n} more {n|act|acts} in the engagement.',
  },
  more: { zh: '  ……另有 {n} 处，用 --format json 查看全部。', en: '  ... and {n} more; --format json lists them all.' },
} as const satisfies Words

export const verifyWords = {
  workspace: { zh: '工作区：{path}', en: 'Workspace: {path}' },
  counts: {
    zh: '文件 {files} 个，检查 {runs} 次，操作 {acts} 项，签署 {signatures} 份',
    en: '{files} {files|file|files}, {runs} {runs|run|runs} of the checks, {acts} {acts|act|acts}, {signatures} {signatures|signature|signatures}',
  },
  fits: { zh: '结果：全部相符，没有发现改动。', en: 'Result: everything fits; no alteration was found.' },
  differs: { zh: '结果：有 {n} 处不相符。', en: 'Result: {n} {n|thing does|things do} not fit.' },
  first: { zh: '首先不符的是：{fault}', en: 'The first that does not fit: {fault}' },
  more: { zh: '  ……另有 {n} 处，用 --format json 查看全部。', en: '  ... and {n} more; --format json lists them all.' },
  lastHash: {
    zh: '最后一项操作的校验值（请抄录并存放在本机之外）：\n  {hash}',
    en: 'Hash of the last act (write it down and keep it outside this machine):\n  {hash}',
  },
  noActs: { zh: '没有任何操作。', en: 'There are no acts.' },
  proves: { zh: '这证明：', en: 'This proves:' },
  doesNotProve: { zh: '这不证明：', en: 'It does not prove:' },
} as const satisfies Words
