/** Lays the cells of a report out as the official tables, with their merged headers and row heads. */

import type { FormBlock, FormId, FormLine, FormTable, TableId } from '../../../src/shared/forms/form'
import { formOf } from '../../../src/shared/forms/index'
import type { AbstractCell, AbstractTable } from '../layouts/abstract-report'
import { cell } from '../layouts/abstract-report'
import type { GeneratedReport } from './model'
import { cellText } from './model'

export function tableOf(report: GeneratedReport, id: TableId): AbstractTable {
  const table = formTable(report.form, id)
  switch (id) {
    case 'disclosure':
      return disclosureTable(report, table)
    case 'applications':
      return applicationsTable(report, table)
    case 'disputes':
      return disputesTable(report, table)
    case 'statistics':
      return statisticsTable(report, table)
  }
}

function formTable(form: FormId, id: TableId): FormTable {
  const table = formOf(form).tables.find((one) => one.id === id)
  if (table === undefined) throw new Error(`bug: the form of ${form} has no table ${id}`)
  return table
}

function labelOf(report: GeneratedReport, key: string, official: string): string {
  return report.labels[key] ?? official
}

function lineLabel(report: GeneratedReport, line: FormLine): string {
  return labelOf(report, `line ${line.id}`, line.label)
}

function disclosureTable(report: GeneratedReport, table: FormTable): AbstractTable {
  const width = 4
  const rows = table.blocks.flatMap((block, index) => [
    [cell(block.label ?? '', 1, width)],
    spread(
      [
        cell('信息内容'),
        ...block.columns.map((column) => cell(labelOf(report, `column ${index} ${column.id}`, column.label))),
      ],
      width,
    ),
    ...block.lines.map((line) => spread([cell(lineLabel(report, line)), ...valueCells(report, block, line)], width)),
  ])
  return { rows }
}

/** The last cell takes the columns that a shorter row leaves. */
function spread(row: readonly AbstractCell[], width: number): readonly AbstractCell[] {
  const last = row.at(-1)
  if (last === undefined || row.length >= width) return row
  return [...row.slice(0, -1), cell(last.text, 1, width - row.length + 1)]
}

function valueCells(report: GeneratedReport, block: FormBlock, line: FormLine): readonly AbstractCell[] {
  return block.columns
    .filter((column) => line.columns.includes(column.id))
    .map((column) => cell(cellText(report, { line: line.id, column: column.id })))
}

function applicationsTable(report: GeneratedReport, table: FormTable): AbstractTable {
  const [block] = table.blocks
  if (block === undefined) throw new Error('bug: no block')
  const columns = block.columns.map((column) => labelOf(report, `column 0 ${column.id}`, column.label))
  const header = [
    [cell(table.corner[0] ?? '', 3, 3), cell('申请人情况', 1, 7)],
    [cell(columns[0] ?? '', 2), cell('法人或其他组织', 1, 5), cell(columns[6] ?? '', 2)],
    columns.slice(1, 6).map((label) => cell(label)),
  ]
  const rows = block.lines.map((line, index) => {
    const heads: AbstractCell[] = []
    for (const [depth, head] of line.under.entries()) {
      const before = block.lines[index - 1]?.under[depth]
      if (before !== head) heads.push(cell(head, block.lines.filter((one) => one.under[depth] === head).length))
    }
    return [...heads, cell(lineLabel(report, line), 1, 3 - line.under.length), ...valueCells(report, block, line)]
  })
  return { rows: [...header, ...rows] }
}

function disputesTable(report: GeneratedReport, table: FormTable): AbstractTable {
  const [block] = table.blocks
  if (block === undefined) throw new Error('bug: no block')
  const columns = block.columns.map((column) => cell(labelOf(report, `column 0 ${column.id}`, column.label)))
  const [reconsideration, ...litigation] = block.lines
  if (reconsideration === undefined) throw new Error('bug: no line')
  const rows = [
    [cell(lineLabel(report, reconsideration), 1, 5), cell('行政诉讼', 1, 10)],
    [...columns.map(({ text }) => cell(text, 2)), ...litigation.map((line) => cell(lineLabel(report, line), 1, 5))],
    litigation.flatMap(() => columns),
    block.lines.flatMap((line) => valueCells(report, block, line)),
  ]
  return { rows }
}

const units: readonly (readonly [RegExp, string])[] = [
  [/费用|经费/, '万元'],
  [/规范性文件总数/, '件'],
  [
    /^(?:三|四|五|六)、|申请|办结|答复|公开数|不存在|补充数|途径办理|复议|诉讼|涉及|危及|不是|法律法规|维持|纠错|情形/,
    '件',
  ],
  [/条）|公开政府信息数|主动公开/, '条'],
  [/稿件/, '篇'],
  [/培训人员/, '人次'],
  [/人员/, '人'],
  [/机构数|查阅点/, '个'],
  [/./, '次'],
]

function statisticsTable(report: GeneratedReport, table: FormTable): AbstractTable {
  const rows: AbstractCell[][] = [['统计指标', '单位', '统计数'].map((text) => cell(text))]
  let above: readonly string[] = []
  const seen = new Set<string>()
  for (const line of table.blocks.flatMap((block) => block.lines)) {
    for (const [depth, head] of line.under.entries()) {
      const path = line.under.slice(0, depth + 1).join('\n')
      const isLine = table.blocks.some((block) => block.lines.some((one) => one.label === head))
      if (above[depth] !== head && !isLine && !seen.has(path)) {
        rows.push([cell(head), cell('——'), cell('——')])
        seen.add(path)
      }
    }
    above = line.under
    const unit = units.find(([words]) => words.test(line.label))?.[1] ?? '件'
    rows.push([cell(lineLabel(report, line)), cell(unit), cell(cellText(report, { line: line.id, column: 'count' }))])
  }
  return { rows }
}
