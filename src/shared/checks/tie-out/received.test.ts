import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { received } from './received'

const cells = {
  'applications.received': aRow('151', '0', '0', '1', '3', '1', '156'),
  'applications.brought-forward': aRow('3', '1', '0', '0', '0', '0', '4'),
}
const said = (overview: string, more = {}) => marksOf(received, { cells, prose: { overview }, ...more })

describe('NT-01 received', () => {
  it.each([
    '全县共收到政府信息公开申请156件。',
    '2019年，我县新收政府信息公开申请156 件，上年结转4件。',
    '共收到依申请公开160件（含上年结转4件）。',
    '共收到政府信息公开申请160件，其中本年新收156件，上年结转4件。',
    '受理公民、法人和其他组织提出的政府信息公开申请156件。',
    '收到12345热线诉求3000件，行政许可申请250件。',
    '2018年，全县收到政府信息公开申请99件。',
    '县政府办公室收到政府信息公开申请15件。',
    '近5年共受理政府信息公开申请约991件，申请量总体平稳。',
    '三年来累计收到政府信息公开申请480件。',
  ])('accepts %s', (text) => {
    expect(said(text).findings).toEqual([])
  })

  it('ticks the number and the cell', () => {
    const { result } = said('全县共收到政府信息公开申请156件。')
    expect(result.ticks[0]?.spans).toHaveLength(2)
  })

  it('rejects a second statement of the whole year although the first agrees', () => {
    const { findings } = said(
      '全县共收到政府信息公开申请156件。\n本年度我县收到公民、法人和其他组织提出的政府信息公开申请516件。',
    )
    expect(findings).toEqual(['differs overview/applications.received/total'])
    expect(
      said('全县共收到政府信息公开申请156件。\n2019年1月1日至12月31日，我县共收到政府信息公开申请516件。').findings,
    ).toHaveLength(1)
    expect(said('全县共收到政府信息公开申请156件。\n政务服务窗口收到政府信息公开申请16件。').findings).toEqual([])
  })

  it('takes 新收 at its word: what was brought forward is not among it', () => {
    const { findings } = said('本年新收政府信息公开申请160件、上年结转政府信息公开申请4件。')
    expect(findings).toEqual(['differs overview/applications.received/total'])
  })

  it('rejects a number that is not the table’s: differs', () => {
    const { findings, result } = said('全县共收到政府信息公开申请165件。')
    expect(findings).toEqual(['differs overview/applications.received/total'])
    expect(result.findings).toMatchObject([{ severity: 'S2', stated: '165', expected: '156', difference: '9' }])
  })

  it('asks for other words where new and brought forward are added: includesBroughtForward', () => {
    const { findings, result } = said('收到依申请公开 160 件,其中县本级 13 件,各部门 147 件。')
    expect(findings).toEqual(['includesBroughtForward overview/applications.received/total S3'])
    expect(result.ticks[0]?.spans).toHaveLength(3)
  })

  it('holds applicants against their columns: applicantDiffers', () => {
    expect(said('共收到政府信息公开申请156件，其中自然人151件，法人或其他组织5件。').findings).toEqual([])
    expect(said('共收到政府信息公开申请156件，其中自然人150件，法人或其他组织6件。').findings).toEqual([
      'applicantDiffers overview/applications.received/natural-person',
      'applicantDiffers overview/applications.received/total',
    ])
  })

  it('gives two findings for two wrong statements', () => {
    const messages = messagesOf(received, {
      cells,
      prose: { overview: '全县共收到政府信息公开申请157件。\n2019年共收到依申请公开158件。' },
    })
    expect(messages).toEqual([
      '正文“全县共收到政府信息公开申请”收到申请157件，与表中本年新收156件不一致。请核实更正。',
      '正文“年共收到依申请公开”收到申请158件，与表中本年新收156件不一致。请核实更正。',
    ])
  })

  it('leaves untested what the table does not tell', () => {
    const cut = { ...cells, 'applications.received': aRow(null, null, null, null, null, null, null) }
    expect(said('共收到政府信息公开申请9件。', { cells: cut }).untested).toEqual([
      'missing overview/applications.received/total',
    ])
    const blank = { ...cells, 'applications.received': aRow('', '', '', '', '', '', '') }
    expect(said('共收到政府信息公开申请9件。', { cells: blank }).untested).toEqual([
      'blank overview/applications.received/total',
    ])
  })
})
