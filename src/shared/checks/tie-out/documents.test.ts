import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../../tests/support/marks-of'
import { documents } from './documents'

const cells = {
  'disclosure.normative-documents': { made: '15', repealed: '8', 'in-force': '96' },
  'disclosure.licensing': { decisions: '12345' },
}
const said = (overview: string, more = {}) =>
  marksOf(documents, { form: '2021', year: 2022, cells, prose: { overview }, ...more })

describe('NT-07 documents', () => {
  it.each([
    '全县共制发行政规范性文件15件，废止8件，现行有效行政规范性文件96件。',
    '县政府制发规范性文件6件，主动公开6件。',
    '以县政府名义制定规范性文件5件。',
    '全年解读规范性文件9件，清理规范性文件40件。',
    '办理行政许可23456件。',
    '开展规范性文件梳理工作，宣布失效4件。',
  ])('accepts %s', (text) => {
    expect(said(text).findings).toEqual([])
  })

  it('ticks the same figure of table two in other words, and documents made and disclosed', () => {
    expect(said('全县作出行政许可决定12345件。').ticks).toEqual(['overview/disclosure.licensing/decisions'])
    expect(said('县政府制发规范性文件6件，主动公开6件。').ticks).toEqual(['overview'])
  })

  it('rejects a number that is not the table’s: differs', () => {
    const { findings, result } = said('2022年，全县制发行政规范性文件14件。')
    expect(findings).toEqual(['differs overview/disclosure.normative-documents/made'])
    expect(result.findings).toMatchObject([{ severity: 'S3', stated: '14', expected: '15' }])
  })

  it('gives two findings for two wrong numbers', () => {
    expect(said('我县制发行政规范性文件16件，废止9件。').findings).toHaveLength(2)
  })
})
