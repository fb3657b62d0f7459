import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf } from '../../../../tests/support/marks-of'
import { completionRate } from './completion-rate'

const open = (value: string | null) => ({ 'applications.carried-forward': aRow('0', '0', '0', '0', '0', '0', value) })
const said = (overview: string, more = {}) => marksOf(completionRate, { prose: { overview }, ...more })

describe('NT-08 completion rate', () => {
  it.each([
    '收到依申请公开160件，办结数160件，答复率为100%。',
    '收到政府信息公开申请16件，均在法定时限内完成答复，按时答复率100%。',
    '接听热线2500个，处理信件100件，办结率均为100%。',
    '收到政府信息公开申请9件，均已办结。',
  ])('accepts %s', (text) => {
    expect(said(text).findings).toEqual([])
  })

  it('rejects a full rate beside fewer closed than received: notFull', () => {
    const { findings, result } = said('收到依申请公开 160 件,办结数 157 件,答复率为 100%。', { cells: open(null) })
    expect(findings).toEqual(['notFull overview'])
    expect(result.findings).toMatchObject([
      {
        severity: 'S2',
        stated: '100',
        expected: '98.13',
        message: { zh: '收到160件、办结157件，答复（办结）率应为98.13%，填报100%。请核实或说明口径。' },
      },
    ])
  })

  it('rejects a full rate beside open cases, in the text or the table: open', () => {
    expect(said('收到政府信息公开申请9件，办结率100%。', { cells: open('2') }).findings).toEqual([
      'open overview/applications.carried-forward/total',
    ])
    expect(said('收到政府信息公开申请9件，均已办结。', { cells: open('2') }).findings).toHaveLength(1)
    expect(said('收到政府信息公开申请9件，办结率100%，结转下年度2件。').findings).toEqual(['open overview'])
  })

  it('takes a rate for that of the cases that were due where the sentence says so', () => {
    const text = '收到政府信息公开申请9件，答复率100%，均在法定期限内答复。'
    expect(said(text, { cells: open('2') }).findings).toEqual([])
  })

  it('gives two findings for two claims', () => {
    const text = '收到政府信息公开申请9件，办结率100%。\n共收到依申请公开9件，全部办结。'
    expect(said(text, { cells: open('2') }).findings).toHaveLength(2)
  })

  it('leaves untested what cannot be told', () => {
    expect(said('依申请公开办结率100%。', { cells: open(null) }).untested).toEqual(['unknown overview'])
  })
})
