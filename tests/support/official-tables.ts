/** The official tables of a form, merged cells and all, filled with given figures: what a body sends when it sends it right. */

import type { ColumnId, Form, FormLine, FormTable, LineId, TableId } from '../../src/shared/forms/form'
import { linesOf, tableOf } from '../../src/shared/forms/index'
import { type AbstractCell, type AbstractReport, type AbstractTable, cell } from './layouts/abstract-report'

/** The text in a cell of the form. */
export type CellText = (line: LineId, column: ColumnId) => string

export interface TableOptions {
  /** Labels printed otherwise than the form has them, by official label. */
  readonly labels?: Readonly<Record<string, string>>
  /** Lines that are left out. */
  readonly without?: readonly LineId[]
}

export function officialTable(form: Form, id: TableId, text: CellText, options: TableOptions = {}): AbstractTable {
  const table = tableOf(form, id)
  if (table === null) throw new Error(`no table ${id}`)
  const printed = (label: string): string => options.labels?.[label] ?? label
  const keeps = (line: FormLine): boolean => !(options.without ?? []).includes(line.id)
  switch (id) {
    case 'disclosure':
      return disclosure(table, text, printed, keeps)
    case 'applications':
      return applications(table, text, printed, keeps)
    case 'disputes':
      return disputes(table, text, printed)
    case 'statistics':
      return statistics(table, text, printed, keeps)
  }
}

type Printed = (label: string) => string

/** Cells of one row over a width: the last takes what is left. */
function spread(texts: readonly string[], width: number): AbstractCell[] {
  return texts.map((text, at) => cell(text, 1, at === texts.length - 1 ? width - at : 1))
}

function disclosure(
  table: FormTable,
  text: CellText,
  printed: Printed,
  keeps: (line: FormLine) => boolean,
): AbstractTable {
  const width = 1 + Math.max(...table.blocks.map((block) => block.columns.length))
  return {
    rows: table.blocks.flatMap((block) => [
      [cell(printed(block.label ?? ''), 1, width)],
      spread(['信息内容', ...block.columns.map((column) => printed(column.label))], width),
      ...block.lines
        .filter(keeps)
        .map((line) => spread([printed(line.label), ...line.columns.map((column) => text(line.id, column))], width)),
    ]),
  }
}

function applications(
  table: FormTable,
  text: CellText,
  printed: Printed,
  keeps: (line: FormLine) => boolean,
): AbstractTable {
  const columns = table.blocks[0]?.columns ?? []
  const children = columns.filter((column) => column.under.length === 2)
  const head: AbstractCell[][] = [
    [cell(table.corner[0] ?? '', 3, 3), cell('申请人情况', 1, columns.length)],
    [cell(printed('自然人'), 2), cell('法人或其他组织', 1, children.length), cell(printed('总计'), 2)],
    children.map((column) => cell(printed(column.label))),
  ]
  const lines = linesOf(table).filter(keeps)
  const rows = lines.map((line, at) => {
    const groups = line.under.flatMap((label, depth): AbstractCell[] => {
      const isFirst = lines[at - 1]?.under[depth] !== label
      return isFirst ? [cell(printed(label), lines.filter((one) => one.under[depth] === label).length)] : []
    })
    return [
      ...groups,
      cell(printed(line.label), 1, 3 - line.under.length),
      ...columns.map((column) => cell(text(line.id, column.id))),
    ]
  })
  return { rows: [...head, ...rows] }
}

function disputes(table: FormTable, text: CellText, printed: Printed): AbstractTable {
  const block = table.blocks[0]
  if (block === undefined) throw new Error('no block')
  const results = block.columns.map((column) => cell(printed(column.label)))
  return {
    rows: [
      [cell('行政复议', 1, 5), cell('行政诉讼', 1, 10)],
      [
        ...block.columns.map((column) => cell(printed(column.label), 2)),
        cell(printed('未经复议直接起诉'), 1, 5),
        cell(printed('复议后起诉'), 1, 5),
      ],
      [...results, ...results],
      block.lines.flatMap((line) => line.columns.map((column) => cell(text(line.id, column)))),
    ],
  }
}

function statistics(
  table: FormTable,
  text: CellText,
  printed: Printed,
  keeps: (line: FormLine) => boolean,
): AbstractTable {
  const rows: AbstractCell[][] = [[cell('统计指标'), cell('单位'), cell('统计数')]]
  const groups = new Set<string>(linesOf(table).map((line) => line.label))
  for (const line of linesOf(table).filter(keeps)) {
    for (const label of line.under) {
      if (groups.has(`${line.under[0]} ${label}`) || groups.has(label)) continue
      groups.add(`${line.under[0]} ${label}`)
      rows.push([cell(printed(label)), cell('——'), cell('')])
    }
    rows.push([cell(printed(line.label)), cell('件'), cell(text(line.id, 'count'))])
  }
  return { rows }
}

export interface OfficialReportOptions extends TableOptions {
  readonly year?: number
  readonly body?: string
  readonly paragraphs?: Readonly<Record<string, readonly string[]>>
}

/** A whole report on the form, with a paragraph in each section that has no table. */
export function officialReport(form: Form, text: CellText, options: OfficialReportOptions = {}): AbstractReport {
  const year = options.year ?? form.years.from
  const body = options.body ?? '某某市某某区人民政府'
  return {
    before: ['首页 > 政务公开 > 年度报告', `发布时间:${year + 1}-01-18 来源:某区政府 字体:[大 中 小]`],
    after: ['扫一扫在手机打开当前页', '版权所有:某某区人民政府'],
    title: `${body}${year}年政府信息公开工作年度报告`,
    introduction: [
      `本报告根据《中华人民共和国政府信息公开条例》编制，由${form.sections.map((section) => section.heading).join('、')}等部分组成。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ],
    sections: form.sections.map((section) => ({
      heading: `${section.ordinal}、${section.heading}`,
      paragraphs:
        options.paragraphs?.[section.key] ??
        (section.table === null ? [`${year}年，认真贯彻落实条例要求，扎实推进各项工作，取得了一定成效。`] : []),
      ...(section.table === null ? {} : { table: officialTable(form, section.table, text, options) }),
    })),
    signature: [body, `${year + 1}年1月15日`],
  }
}
