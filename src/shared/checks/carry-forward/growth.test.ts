import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { growth } from './growth'

const of = (words: string, year = 2020) => ({ year, prose: { overview: words } })
const words = '2020年，共收到政府信息公开申请125件，同比增长35.9%。'
const before = (received: string) => ({
  year: 2019,
  cells: { 'applications.received': aRow(received, '0', '0', '0', '0', '0', received) },
})

describe('carry-forward/growth', () => {
  it('accepts growth that last year’s table confirms, and a text without growth', () => {
    const said = marksOf(growth, { ...of(words), prior: before('92') })
    expect(said.findings).toEqual([])
    expect(said.ticks).toHaveLength(1)
    expect(marksOf(growth, of('2020年，共收到政府信息公开申请125件。')).findings).toEqual([])
  })

  it('accepts growth of other things, and against another year: that is not asked here', () => {
    expect(marksOf(growth, of('新增市场主体比去年同期增长40.2%，达到了1496家。')).findings).toEqual([])
    expect(marksOf(growth, of('共收到政府信息公开申请125件，环比增长35.9%。')).findings).toEqual([])
  })

  it('rejects growth that last year’s table contradicts', () => {
    const spec = { ...of(words), prior: before('100') }
    expect(marksOf(growth, spec).findings).toEqual(['differs overview'])
    expect(messagesOf(growth, spec)).toEqual(['“同比增长35.9%”，按上年度报告100件、本年125件计算为25.0%。'])
    expect(marksOf(growth, spec).result.findings[0]?.priorEvidence?.map(({ quote }) => quote)).toEqual(['100'])
    expect(messagesOf(growth, { ...of(words), prior: before('200') })[0]).toContain('计算为-37.5%')
  })

  it('asks for the base without last year’s report, naming the only one there can be: unconfirmed', () => {
    expect(marksOf(growth, of(words)).findings).toEqual(['unconfirmed overview S4 query'])
    expect(messagesOf(growth, of(words))[0]).toContain('按本年125件推算上年应为92件')
  })

  it('gives two findings for two statements', () => {
    const twice = `${words}全年受理政府信息公开申请125件，比上年下降20.0%。`
    expect(marksOf(growth, of(twice)).findings).toHaveLength(2)
  })

  it('says when many bases fit, or none', () => {
    expect(messagesOf(growth, of('共收到政府信息公开申请12500件，同比增长35%。'))[0]).toContain('基数不唯一')
    expect(messagesOf(growth, of('共收到政府信息公开申请3件，同比增长35.9%。'))[0]).toContain('没有可行的整数基数')
    expect(messagesOf(growth, of('共收到政府信息公开申请5件，同比下降100%。'))[0]).toContain('基数不唯一')
  })

  it('takes the base from the 2014 table or from the text, and says when there is none', () => {
    const table = { form: '2014' as const, year: 2018, cells: { 'statistics.received': { count: '92' } } }
    expect(marksOf(growth, { ...of(words, 2019), prior: table }).findings).toEqual([])
    const text = { form: '2008' as const, year: 2013, prose: { s3: '2013年共收到政府信息公开申请92件。' } }
    expect(marksOf(growth, { ...of(words), prior: text }).ticks).toHaveLength(1)
    expect(marksOf(growth, { ...of(words), prior: { form: '2008', year: 2013 } }).untested).toEqual(['base overview'])
  })
})
