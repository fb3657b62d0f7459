import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf } from '../../../../tests/support/marks-of'
import { denials } from './denials'

const some = {
  'applications.received': aRow('1', '0', '0', '0', '0', '0', '1'),
  'disputes.reconsideration': { upheld: '0', corrected: '1', other: '0', pending: '0', total: '1' },
}
const said = (overview: string, more = {}) => marksOf(denials, { prose: { overview }, ...more })

describe('NT-04 denials', () => {
  it.each([
    '2019年，未收到政府信息公开申请。',
    '本年度没有因政府信息公开被申请行政复议、提起行政诉讼。',
    '未发生有关政府信息公开工作的举报、投诉、行政复议或提起行政诉讼等情况。',
    '全年依申请公开为零，无行政复议和行政诉讼案件。',
  ])('accepts %s where the tables show none', (text) => {
    const { findings, ticks } = said(text)
    expect(findings).toEqual([])
    expect(ticks.length).toBeGreaterThan(0)
  })

  it.each([
    '2018年，未收到政府信息公开申请。',
    '未发生行政复议被纠正的情况。',
    '县政府办公室未收到政府信息公开申请。',
    '未按时办结的申请应当说明理由，避免发生行政复议。',
    '无收费情况。',
  ])('accepts %s though the tables show some', (text) => {
    expect(said(text, { cells: some }).findings).toEqual([])
  })

  it('rejects a denial of what the table shows: contradicted', () => {
    const { findings, result } = said('2019年，全县未收到政府信息公开申请。', { cells: some })
    expect(findings).toEqual(['contradicted overview/applications.received/total'])
    expect(result.findings).toMatchObject([
      {
        severity: 'S2',
        message: {
          zh: '正文称“全县未收到政府信息公开申请”，表中“一、本年新收政府信息公开申请数量”填报1，前后矛盾。请核实更正。',
        },
      },
    ])
  })

  it('holds what was left over against its own row, not against what came in', () => {
    const text = '收到申请1件，在法定期限内答复，无结转下年度办理的申请。'
    expect(said(text, { cells: some }).findings).toEqual([])
    const open = { ...some, 'applications.carried-forward': aRow('1', '0', '0', '0', '0', '0', '1') }
    expect(said(text, { cells: open }).findings).toEqual(['contradicted overview/applications.carried-forward/total'])
    const before = { 'applications.brought-forward': aRow('1', '0', '0', '0', '0', '0', '1') }
    expect(said('没有上年度结转的申请。', { cells: before }).findings).toEqual([
      'contradicted overview/applications.brought-forward/total',
    ])
  })

  it('gives two findings for two denials', () => {
    expect(said('未收到政府信息公开申请，未发生行政复议、诉讼案件。', { cells: some }).findings).toEqual([
      'contradicted overview/applications.received/total',
      'contradicted overview/disputes.reconsideration/total',
    ])
  })

  it('rejects a denial of what the text itself states: contradictedInText', () => {
    const { findings } = said('2013年，共收到政府信息公开申请3件。\n未收到政府信息公开申请。', {
      form: '2008',
      year: 2013,
    })
    expect(findings).toEqual([])
    const prose = { s1: '2013年，共收到政府信息公开申请3件。', s3: '2013年,未收到政府信息公开申请。' }
    expect(marksOf(denials, { form: '2008', year: 2013, prose }).findings).toEqual(['contradictedInText s3'])
  })

  it('leaves untested what was not captured', () => {
    const cells = { 'applications.received': aRow(null, null, null, null, null, null, null) }
    expect(said('未收到政府信息公开申请。', { cells }).untested).toEqual([
      'missing overview/applications.received/total',
    ])
  })
})
