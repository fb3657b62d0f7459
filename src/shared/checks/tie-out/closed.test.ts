import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf } from '../../../../tests/support/marks-of'
import { closed } from './closed'

const only = (value: string | null) => aRow('0', '0', '0', '0', '0', '0', value)
const cells = {
  'applications.received': only('30'),
  'applications.brought-forward': only('2'),
  'applications.other': only('3'),
  'applications.processed': only('28'),
}
const said = (overview: string, more = {}) => marksOf(closed, { cells, prose: { overview }, ...more })

describe('NT-02 closed', () => {
  it.each([
    '共收到政府信息公开申请30件，已办结28件。',
    '共收到政府信息公开申请30件，答复28件。',
    '共收到政府信息公开申请30件，依法答复25件。',
    '全年办理政府信息公开申请32件。',
    '办结人大建议50件，办结政协提案60件。',
    '收到政府信息公开申请30件，其中按时办结20件。',
    '各部门办结政府信息公开申请20件。',
    '共收到政府信息公开申请30件，按时办结28件。',
    '共收到政府信息公开申请30件，按时办结27件，延期办结1件。',
  ])('accepts %s', (text) => {
    expect(said(text).findings).toEqual([])
  })

  it('is not content that 办理 agrees where 办结 does not, nor with 办理 that includes what was open and differs', () => {
    expect(said('共办理政府信息公开申请28件，办结29件。').findings).toHaveLength(1)
    expect(said('2019年共办理政府信息公开申请32件（含上年度结转2件），办结28件。').findings).toEqual([])
    expect(said('2019年共办理政府信息公开申请33件（含上年度结转2件），办结28件。').findings).toHaveLength(1)
  })

  it('knows the body by its name cut short, and another by its own', () => {
    const bureau = { body: '青浦县市场监督管理局', bodyKind: 'department' as const }
    expect(said('县市场监管局共收到政府信息公开申请30件，已办结38件。', bureau).findings).toHaveLength(1)
    expect(said('县教育局共收到政府信息公开申请30件，已办结38件。', bureau).findings).toEqual([])
  })

  it('rejects a number that is not the table’s: differs', () => {
    const { findings, result } = said('共收到政府信息公开申请30件，已办结29件。')
    expect(findings).toEqual(['differs overview/applications.processed/total'])
    expect(result.findings).toMatchObject([{ severity: 'S2', stated: '29', expected: '28', difference: '1' }])
  })

  it('rejects more closed in time than closed at all, and asks about fewer where nothing was late', () => {
    const more = said('共收到政府信息公开申请30件，按期办结29件。')
    expect(more.findings).toEqual(['differs overview/applications.processed/total'])
    const fewer = said('共收到政府信息公开申请30件，按时答复27件。', {
      cells: { ...cells, 'applications.other': only('0') },
    })
    expect(fewer.result.findings).toMatchObject([{ severity: 'S3', class: 'query', stated: '27', expected: '28' }])
  })

  it('gives two findings for two wrong statements', () => {
    expect(said('共收到政府信息公开申请30件，共办结27件。\n全年共办结依申请公开26件。').findings).toHaveLength(2)
  })

  it('leaves untested what the table does not tell', () => {
    const cut = { ...cells, 'applications.processed': only(null) }
    expect(said('收到依申请公开30件,办结数28件。', { cells: cut }).untested).toEqual([
      'missing overview/applications.processed/total',
    ])
  })
})
