import { describe, expect, it } from 'vitest'
import { extractText } from '../../../tests/support/extract-layout'
import { layouts } from '../../../tests/support/layouts/layouts'
import { officialReport } from '../../../tests/support/official-tables'
import { formOf } from '../forms/index'

const form = formOf('2019')
const columns = [
  'natural-person',
  'business',
  'research',
  'public-interest',
  'legal-service',
  'other-organisation',
  'total',
]
const read = (row: string) => {
  const { at, report } = extractText(
    `某某局2020年政府信息公开工作年度报告\n一、总体情况\n（一）予以公开 ${row}\n（七）总计 1 0 0 0 0 0 1\n`,
    'a.txt',
    form,
  )
  return { row: columns.map((column) => at('applications.granted', column)), report }
}
const values = (row: string) => read(row).row.map((figure) => figure.value)

describe('glued figures', () => {
  it.each([
    ['2 0 0 0 00 2', ['2', '0', '0', '0', '0', '0', '2']],
    ['110 0 0 0 11 112', ['110', '0', '0', '0', '1', '1', '112']],
    ['12 3 0 0 015', ['12', '3', '0', '0', '0', '15', null]],
  ])('%s', (row, expected) => {
    if (expected.includes(null)) expect(values(row)).toEqual(Array.from({ length: 7 }, () => null))
    else expect(values(row)).toEqual(expected)
  })

  it('are marked as split, with what was printed', () => {
    const { row, report } = read('110 0 0 0 11 112')
    expect(row.map((figure) => figure.reading?.kind ?? '')).toEqual(['', '', '', '', 'split', 'split', ''])
    expect(row[4]).toMatchObject({ raw: '1', reading: { kind: 'split', candidates: ['11'] } })
    expect(report.capture.map((note) => note.kind)).toContain('glued-numbers')
  })

  it.each([
    ['11 0 0 0 0 11', 'adds up as it stands: a blank cell was lost'],
    ['5 0 0 0 0 7', 'no split makes it true'],
    ['11 11 0 0 0 13', 'two splits make it true'],
    ['10 0 0 0 0 10', 'adds up as it stands'],
  ])('%s is not split: %s', (row) => {
    expect(values(row)).toEqual(Array.from({ length: 7 }, () => null))
  })

  it('are split in section four too', () => {
    const layout = layouts.find((one) => one.id === 'pipes-bare')!
    const written = layout
      .write(officialReport(form, (_, column) => (column === 'total' ? '4' : '1')))
      .replace('1 | 1 | 1 | 1 | 4 | 1 |', '1 | 1 | 1 | 1 | 41 |')
    const { at } = extractText(written, 'a.txt', form)
    expect([
      at('disputes.reconsideration', 'total').value,
      at('disputes.litigation', 'upheld').value,
      at('disputes.litigation-after-reconsideration', 'total').value,
    ]).toEqual(['4', '1', '4'])
  })
})
