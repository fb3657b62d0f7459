import { describe, expect, it } from 'vitest'
import { formInYear, forms, formOf, linesOf, tableOf } from './index'

describe.each(forms.map((form) => [form.id, form] as const))('form %s', (id, form) => {
  it('is pure data: equal to its own JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form)
  })

  it('names each line, column and section once', () => {
    const lines = form.tables.flatMap((table) => linesOf(table).map((line) => line.id))
    expect(new Set(lines).size).toBe(lines.length)
    const keys = form.sections.map((section) => section.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const table of form.tables) {
      for (const block of table.blocks) {
        const columns = block.columns.map((column) => column.id)
        expect(new Set(columns).size).toBe(columns.length)
        for (const line of block.lines) for (const column of line.columns) expect(columns).toContain(column)
      }
    }
  })

  it('prefixes each line with its table', () => {
    for (const table of form.tables) for (const line of linesOf(table)) expect(line.id.split('.')[0]).toBe(table.id)
  })

  it('names only lines and columns that exist in its equations', () => {
    for (const equation of form.equations) {
      const table = tableOf(form, equation.table)
      const ids =
        equation.direction === 'down'
          ? linesOf(table!).map((line) => line.id)
          : table!.blocks.flatMap((block) => block.columns.map((column) => column.id))
      for (const one of [...equation.left, ...equation.right]) expect(ids).toContain(one)
    }
  })

  it('puts its tables in sections that exist', () => {
    for (const table of form.tables)
      expect(form.sections.some((section) => section.key === table.section && section.table === table.id)).toBe(true)
  })

  it('is the form of its years', () => {
    expect(formInYear(form.years.from)?.id).toBe(id)
    expect(formInYear(form.years.to ?? 2030)?.id).toBe(id)
  })
})

it('covers every year from 2008 without a gap or an overlap', () => {
  for (let year = 2008; year < 2030; year++) {
    expect(forms.filter((form) => year >= form.years.from && (form.years.to ?? 9999) >= year)).toHaveLength(1)
  }
  expect(formInYear(2007)).toBeNull()
})

describe('counts of the annexes (domain 2.3, 2.4)', () => {
  const cells = (id: '2019' | '2021', table: 'disclosure' | 'applications' | 'disputes') =>
    linesOf(tableOf(formOf(id), table)!).reduce((total, line) => total + line.columns.length, 0)
  it('has 23 rows of seven under the 2019 form and 25 under that of 2021', () => {
    expect(cells('2019', 'applications')).toBe(161)
    expect(cells('2021', 'applications')).toBe(175)
  })
  it('has fifteen figures in section four', () => {
    expect(cells('2019', 'disputes')).toBe(15)
    expect(cells('2021', 'disputes')).toBe(15)
  })
  it('has 22 figures in section two of 2019 and ten of 2021', () => {
    expect(cells('2019', 'disclosure')).toBe(22)
    expect(cells('2021', 'disclosure')).toBe(10)
  })
})
