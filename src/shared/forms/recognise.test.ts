import { describe, expect, it } from 'vitest'
import { layouts } from '../../../tests/support/layouts/layouts'
import { extractText } from '../../../tests/support/extract-layout'
import { officialReport } from '../../../tests/support/official-tables'
import { documentFromText } from '../document/from-text'
import { forms, formOf } from './index'
import { recogniseForm } from './recognise'
import { findTitle } from './title'

const of = (text: string) => recogniseForm(documentFromText(text, 'txt', 'utf-8'))

describe('recogniseForm', () => {
  it.each(forms.filter((form) => form.tables.length > 0).map((form) => [form.id, form] as const))(
    'knows form %s in every layout',
    (id, form) => {
      for (const layout of layouts) {
        const { document } = extractText(layout.write(officialReport(form, () => '3')), `a.${layout.extension}`, form)
        expect([layout.id, recogniseForm(document)[0]?.form]).toEqual([layout.id, id])
      }
    },
  )

  it('takes the tables shown before the year named, and says both', () => {
    const layout = layouts.find((one) => one.id === 'tabs')!
    const written = layout.write(officialReport(formOf('2019'), () => '0', { year: 2022 }))
    const candidates = of(written)
    expect(candidates.map((candidate) => candidate.form).slice(0, 2)).toEqual(['2019', '2021'])
    expect(candidates[1]?.reasons).toContainEqual({ kind: 'year', words: '2022' })
    expect(candidates[0]?.reasons).toContainEqual({ kind: 'mark', words: '本年新制作数量' })
  })

  it.each([
    ['2012', '2008'],
    ['2016', '2014'],
    ['2019', '2019'],
    ['2020', '2019'],
    ['2021', '2021'],
    ['2024', '2021'],
  ])('takes report year %s for form %s where no table is legible', (year, form) => {
    expect(of(`某某区人民政府${year}年政府信息公开工作年度报告\n一、总体情况\n全年公开信息30条。\n`)[0]?.form).toBe(
      form,
    )
  })

  it.each([
    ['', 'nothing'],
    [
      '关于做好2020年政府信息公开工作年度报告编制发布工作的通知\n各县区人民政府：现将有关事项通知如下。\n',
      'a notice about reports',
    ],
    ['某某市2020年国民经济和社会发展统计公报\n一、综合\n全年生产总值100亿元。\n', 'another report'],
    ['0,1,2,3\n4,5,6\n', 'figures'],
  ])('%j is no report: %s', (text) => expect(of(text)).toEqual([]))
})

describe('findTitle', () => {
  const title = (text: string) => findTitle(documentFromText(text, 'txt', 'utf-8'))
  it.each([
    [
      '某某区人民政府\n2020年政府信息公开工作\n年度报告\n一、总体情况\n',
      2020,
      '某某区人民政府2020年政府信息公开工作年度报告',
    ],
    [
      '首页 > 公开\n某某局2021年度政府信息公开工作年度报告\n发布时间：2022-01-20\n',
      2021,
      '某某局2021年度政府信息公开工作年度报告',
    ],
    ['某某市２０２１年政府信息公开工作年度报告\n', 2021, '某某市2021年政府信息公开工作年度报告'],
    ['某某厅二○二○年政府信息公开工作年度报告\n', 2020, '某某厅二○二○年政府信息公开工作年度报告'],
    [
      '某某市人民政府关于2009年度政府信息公开工作情况的报告\n',
      2009,
      '某某市人民政府关于2009年度政府信息公开工作情况的报告',
    ],
    ['某某县2020年政务公开工作年度报告\n', 2020, '某某县2020年政务公开工作年度报告'],
  ])('%j', (text, year, words) => {
    expect(title(text)).toMatchObject({ year, text: words })
  })

  it('does not take the introduction for the title', () => {
    expect(
      title('本报告是根据《中华人民共和国政府信息公开条例》编制的2020年政府信息公开工作年度报告。\n一、总体情况\n'),
    ).toBeNull()
  })
})
