/** Part one: which report of which body was reviewed, from which file, beside what. */

import { bodyKinds, layouts } from '../words/states'
import { columns, paragraph, row, table, underHeading } from './blocks'
import { refTo, told, word, type PaperContext } from './context'
import { saidCalendarDay, saidTime } from './dates'
import type { PaperFile } from './input'
import type { Block, Row, Runs } from './paper'
import { fixed, joined, oneLine, referred } from './runs'

const words = {
  caption: { zh: '被审核报告', en: 'The report reviewed' },
  body: { zh: '被审核单位', en: 'Body' },
  bodyKind: { zh: '{name}（{kind}）', en: '{name} ({kind})' },
  title: { zh: '报告名称', en: 'Title of the report' },
  year: { zh: '报告年度', en: 'Report year' },
  yearOf: { zh: '{year}年度', en: '{year}' },
  form: { zh: '适用格式', en: 'Form of the year' },
  formOf: { zh: '{authority}《{title}》', en: '{authority}, {title}' },
  narrative: { zh: '叙述式（当年无全国统一表格）', en: 'narrative (no national form in that year)' },
  formChosen: {
    zh: '适用格式由审核人员指定，不是软件自动判断的结果',
    en: 'the form was named by the auditors; it is not what the app decided by itself',
  },
  published: { zh: '发布日期', en: 'Published' },
  source: { zh: '来源', en: 'Source' },
  fromFile: {
    zh: '由审核人员导入的文件（报送或网页保存）',
    en: 'a file imported by the auditors (submitted, or saved from the web)',
  },
  received: { zh: '接收时间', en: 'Received' },
  fileName: { zh: '文件名', en: 'File name' },
  hash: { zh: '原件SHA-256', en: 'SHA-256 of the original' },
  size: { zh: '大小', en: 'Size' },
  sizeOf: { zh: '{bytes}字节；正文{characters}个字符', en: '{bytes} bytes; {characters} characters of text' },
  layout: { zh: '文件形态', en: 'Kind of file' },
  layoutOf: { zh: '{format}；{layout}', en: '{format}; {layout}' },
  beside: { zh: '对照材料', en: 'Compared with' },
  priorOf: { zh: '上年度报告“{name}”，SHA-256：{hash}', en: 'last year’s report “{name}”, SHA-256 {hash}' },
  noPrior: { zh: '未提供上年度报告', en: 'last year’s report was not provided' },
  versions: { zh: '更正件', en: 'Corrected files' },
  versionOf: { zh: 'SHA-256：{hash}（{reason}）', en: 'SHA-256 {hash} ({reason})' },
  unknown: { zh: '未能识别', en: 'not recognised' },
  masked: {
    zh: '本文件中的公民身份号码、手机号码等个人信息已作遮盖处理。',
    en: 'Identity numbers, mobile numbers and other personal data are masked in this paper.',
  },
} as const

export function identification(context: PaperContext): readonly Block[] {
  const { subject, language, mask, prior } = context
  const { report, form, file, document } = subject
  const unknown = word(context, words.unknown)
  const read = (of: string, text: string | null, at: { start: number; end: number } | null): Runs =>
    text === null
      ? unknown
      : referred(
          mask(oneLine(text)),
          refTo(context, 'report', { of, ...(at === null ? {} : { start: at.start, end: at.end }) }),
        )
  const name = read('body', report.body.name, report.body.span)
  const year = read('year', report.year === null ? null : String(report.year), report.yearSpan)
  const published = report.published === null ? null : saidCalendarDay(report.published, language)
  const rows: Row[] = []
  const add = (of: string, label: Runs, value: Runs): void =>
    void rows.push(row(`identification:${of}`, [label, value]))
  add(
    'body',
    word(context, words.body),
    report.body.name === null
      ? name
      : told(context, words.bodyKind, { name, kind: bodyKinds[report.body.kind][language] }),
  )
  add('title', word(context, words.title), read('title', report.title?.text ?? null, report.title?.span ?? null))
  add('year', word(context, words.year), report.year === null ? year : told(context, words.yearOf, { year }))
  add(
    'form',
    word(context, words.form),
    form.id === '2008'
      ? word(context, words.narrative)
      : told(context, words.formOf, { authority: form.authority, title: form.title[language] }),
  )
  if (file.form !== undefined) add('form-chosen', word(context, words.form), word(context, words.formChosen))
  add('published', word(context, words.published), read('published', published, report.publishedSpan))
  add('source', word(context, words.source), word(context, words.fromFile))
  if (file.importedAt !== null) {
    const at = saidTime(file.importedAt, context.writing.offset, language)
    add('received', word(context, words.received), referred(at, refTo(context, 'file', { of: 'imported-at' })))
  }
  add(
    'file-name',
    word(context, words.fileName),
    referred(mask(oneLine(file.name)), refTo(context, 'file', { of: 'name' })),
  )
  add('hash', word(context, words.hash), hashOf(file))
  add(
    'size',
    word(context, words.size),
    told(context, words.sizeOf, {
      bytes: referred(file.bytes, refTo(context, 'file', { of: 'bytes' })),
      characters: referred(report.extent.end - report.extent.start, refTo(context, 'report', { of: 'extent' })),
    }),
  )
  const format = joined([fixed(document.format.toUpperCase()), fixed(document.encoding?.toUpperCase() ?? '')], ' ')
  add(
    'layout',
    word(context, words.layout),
    told(context, words.layoutOf, { format, layout: layouts[report.layout][language] }),
  )
  const beside = prior === null ? word(context, words.noPrior) : priorOf(context, prior.file)
  add('beside', word(context, words.beside), beside)
  const versions = context.review?.state.reports[context.review.reportId]?.versions ?? []
  versions.forEach((version, i) => {
    const ref = { kind: 'file', report: version.file, of: 'version' } as const
    const value = told(context, words.versionOf, {
      hash: referred(version.file, ref),
      reason: referred(mask(oneLine(version.reason)), { kind: 'act', of: 'reason', report: version.file }),
    })
    add(`version:${i + 1}`, word(context, words.versions), value)
  })
  return [
    underHeading(table('identification', word(context, words.caption), columns(24, 76), [], rows)),
    paragraph('identification:masked', word(context, words.masked), 'note'),
  ]
}

function hashOf(file: PaperFile): Runs {
  return referred(file.sha256, { kind: 'file', report: file.sha256, of: 'sha256' })
}

function priorOf(context: PaperContext, file: PaperFile): Runs {
  const name = referred(context.mask(oneLine(file.name)), { kind: 'file', report: file.sha256, of: 'name' })
  return told(context, words.priorOf, { name, hash: hashOf(file) })
}
