import { describe, expect, test } from 'vitest'
import { form2014 } from '@shared/forms/2014'
import { form2019 } from '@shared/forms/2019'
import { form2021 } from '@shared/forms/2021'
import type { Form, FormTable } from '@shared/forms/form'
import { type Drawn, drawTable } from './layout'

const forms: readonly Form[] = [form2014, form2019, form2021]
const tables = forms.flatMap((form) => form.tables.map((table) => ({ name: `${form.id} ${table.id}`, table })))
const tableOf = (form: Form, id: string): FormTable => {
  const table = form.tables.find((one) => one.id === id)
  if (table === undefined) throw new Error(`no table ${id}`)
  return table
}
const size = (cell: Drawn): { readonly rows: number; readonly columns: number } => ({
  rows: 'rows' in cell ? cell.rows : 1,
  columns: 'columns' in cell ? cell.columns : 1,
})

/** Fills the grid as a browser does; the width of every row, or an overlap. */
function widths(table: FormTable): readonly number[] {
  const taken: boolean[][] = []
  const rows = drawTable(table)
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row.cells) {
      while (taken[y]?.[x] === true) x++
      const { rows: height, columns } = size(cell)
      for (let i = 0; i < height; i++) {
        const line = (taken[y + i] ??= [])
        for (let j = 0; j < columns; j++) {
          if (line[x + j] === true) throw new Error(`overlap in row ${y + i}`)
          line[x + j] = true
        }
      }
    }
  })
  return taken.map((line) => [...line].filter(Boolean).length)
}

describe.each(tables)('$name', ({ table }) => {
  test('is drawn without hole or overlap', () => {
    const all = new Set(widths(table))
    expect(all.size).toBe(1)
    expect(drawTable(table)).toHaveLength(widths(table).length)
  })

  test('shows every figure of the form once', () => {
    const drawn = drawTable(table).flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'figure' ? [`${cell.line} ${cell.column}`] : [])),
    )
    const wanted = table.blocks.flatMap((block) =>
      block.lines.flatMap((line) => line.columns.map((column) => `${line.id} ${column}`)),
    )
    expect(drawn.toSorted()).toEqual(wanted.toSorted())
  })
})

describe('merged as the regulator prints them', () => {
  const spanOf = (form: Form, id: string, label: string) => {
    const cell = drawTable(tableOf(form, id))
      .flatMap(({ cells }) => cells)
      .find((one) => 'label' in one && one.label === label)
    return cell === undefined ? null : size(cell)
  }

  test('the rows of section three: 20 results in 2019, 22 in 2021', () => {
    expect(spanOf(form2019, 'applications', '三、本年度办理结果')).toEqual({ rows: 20, columns: 1 })
    expect(spanOf(form2021, 'applications', '三、本年度办理结果')).toEqual({ rows: 22, columns: 1 })
    expect(spanOf(form2019, 'applications', '（三）不予公开')).toEqual({ rows: 8, columns: 1 })
    expect(spanOf(form2019, 'applications', '（四）无法提供')).toEqual({ rows: 3, columns: 1 })
    expect(spanOf(form2019, 'applications', '（五）不予处理')).toEqual({ rows: 5, columns: 1 })
    expect(spanOf(form2019, 'applications', '一、本年新收政府信息公开申请数量')).toEqual({ rows: 1, columns: 3 })
  })

  test('the headers of section three', () => {
    expect(spanOf(form2021, 'applications', '申请人情况')).toEqual({ rows: 1, columns: 7 })
    expect(spanOf(form2021, 'applications', '法人或其他组织')).toEqual({ rows: 1, columns: 5 })
    expect(spanOf(form2021, 'applications', '自然人')).toEqual({ rows: 2, columns: 1 })
  })

  test('section four stands in one row of fifteen figures', () => {
    const rows = drawTable(tableOf(form2021, 'disputes')).filter(({ cells }) =>
      cells.some(({ kind }) => kind === 'figure'),
    )
    expect(rows).toHaveLength(1)
    expect(spanOf(form2021, 'disputes', '行政诉讼')).toEqual({ rows: 1, columns: 10 })
    expect(spanOf(form2021, 'disputes', '行政复议')).toEqual({ rows: 2, columns: 5 })
  })
})
