import { describe, expect, it } from 'vitest'
import { forms } from '../forms/index'
import { columnName, lineName, lineOf, tableName } from './place-names'

const [, , form2019] = forms

describe('names', () => {
  it('are the official label in Chinese and words in English', () => {
    if (form2019 === undefined) throw new Error('no form')
    expect(lineName(form2019, 'applications.processed')).toEqual({ zh: '（七）总计', en: 'Total processed' })
    expect(columnName(form2019, 'natural-person')).toEqual({ zh: '自然人', en: 'Natural persons' })
    expect(lineName(form2019, 'applications.refused.stability').zh).toBe('3.危及‘三安全一稳定’')
    expect(tableName('disputes')).toEqual({ zh: '表四', en: 'Table four' })
  })

  it('fall back on the label, then on the id', () => {
    if (form2019 === undefined) throw new Error('no form')
    expect(lineName(form2019, 'no.such-line')).toEqual({ zh: 'no.such-line', en: 'no.such-line' })
    expect(columnName(form2019, 'no-column')).toEqual({ zh: 'no-column', en: 'no-column' })
    expect(lineOf(form2019, 'no.such-line')).toBeUndefined()
  })

  it.each(forms.filter((form) => form.id === '2019' || form.id === '2021'))(
    'are English for every line of $id',
    (form) => {
      const blocks = form.tables.flatMap((table) => table.blocks)
      const names = [
        ...blocks.flatMap((block) => block.lines.map((line) => lineName(form, line.id).en)),
        ...blocks.flatMap((block) => block.columns.map((column) => columnName(form, column.id).en)),
      ]
      expect(names.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([])
    },
  )
})
