import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf } from '../../../../tests/support/marks-of'
import { percentages } from './percentages'

const said = (overview: string) => marksOf(percentages, { prose: { overview } })

describe('NA-03 percentages', () => {
  it.each([
    '共受理政府信息公开申请125件,同比增长35.9%。',
    '新增市场主体比去年同期增长40.2%,达到了1496家。',
    '共收到政府信息公开申请356件，其中网络申请290件，占81.46%；信函申请50件，占14.04%；当面申请16件，占4.49%。',
    '共收到政府信息公开申请23件，其中予以公开1件，占4.34%，其余22件。',
    '收到政府信息公开申请160件，办结157件，答复率98.1%。',
    '2019年共收到政府信息公开申请1234件，较2018年的1100件增加134件，增长12.18%。',
    '平均群众满意率95.98%，较上年提高1.2个百分点。',
  ])('accepts %s', (text) => {
    const { findings } = said(text)
    expect(findings).toEqual([])
  })

  it('recomputes growth from the year before and the change alone', () => {
    expect(said('共收到政府信息公开申请16件。较上年的28件减少12件，下降42.86%。').findings).toEqual([])
    expect(said('共收到政府信息公开申请16件。较上年的28件减少12件，下降442.86%。').findings).toEqual([
      'growth overview',
    ])
  })

  it('recomputes the rate of closed applications from the sentences before it or from the table', () => {
    const only = (value: string) => aRow('0', '0', '0', '0', '0', '0', value)
    const cells = {
      'applications.received': only('40'),
      'applications.brought-forward': only('10'),
      'applications.processed': only('45'),
    }
    const rate = (text: string) => marksOf(percentages, { cells, prose: { overview: text } }).findings
    expect(rate('共收到政府信息公开申请40件。已办结38件。办结率95%。')).toEqual([])
    expect(rate('共收到政府信息公开申请40件，办结率90%。')).toEqual([])
    expect(rate('共收到政府信息公开申请40件，另有上年度结转10件，共办结45件，办结率90%。')).toEqual([])
    expect(rate('共收到政府信息公开申请40件，另有上年度结转10件，共办结45件。办结率10%。')).toEqual(['share overview'])
    expect(rate('共收到政府信息公开申请40件，按时办结率95%。')).toEqual([])
    expect(rate('共收到政府信息公开申请40件。已办结38件。办结率59%。')).toEqual(['share overview'])
    expect(rate('共收到政府信息公开申请40件，申请办结率达到10%。')).toEqual([
      'share overview/applications.processed/total',
    ])
  })

  it('ticks what it could recompute', () => {
    expect(said('共受理政府信息公开申请125件,同比增长35.9%。').result.ticks[0]?.spans).toHaveLength(2)
  })

  it('rejects a share that does not follow: share', () => {
    const { findings, result } = said('共收到政府信息公开申请100件，其中网络申请80件，占90%；信函申请20件，占20%。')
    expect(findings).toEqual(['share overview'])
    expect(result.findings).toMatchObject([{ severity: 'S3', stated: '90', expected: '80' }])
  })

  it('knows a whole between part and share, and a base behind the growth', () => {
    expect(said('主动公开政府信息1256条，占全部信息1300条的96.6%。').findings).toEqual([])
    expect(said('主动公开政府信息1256条，占全部信息1300条的92.6%。').findings).toEqual(['share overview'])
    expect(said('全年收到政府信息公开申请25件，同比增长13.6%，上年为22件。').findings).toEqual([])
    expect(said('全年收到政府信息公开申请25件，同比增长25%，上年为22件。').findings).toEqual(['growth overview'])
  })

  it('rejects growth that does not follow: growth, difference, infeasible; two findings in one text', () => {
    expect(said('2019年共收到政府信息公开申请1234件，较2018年的1100件增加143件，增长12.18%。').findings).toEqual([
      'difference overview',
    ])
    expect(said('2019年共收到政府信息公开申请1234件，较2018年的1100件增加134件，增长21.8%。').findings).toEqual([
      'growth overview',
    ])
    expect(said('共收到政府信息公开申请3件，同比增长10%。').findings).toEqual(['infeasible overview'])
    expect(said('共收到政府信息公开申请3件，同比增长10%。\n共举办培训7期，同比增长5%。').findings).toHaveLength(2)
  })
})
