import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf } from '../../../../tests/support/marks-of'
import { outcomes } from './outcomes'

const only = (value: string | null) => aRow('0', '0', '0', '0', '0', '0', value)
const cells = {
  'applications.granted': only('12'),
  'applications.partly-granted': only('3'),
  'applications.refused.third-party': only('2'),
  'applications.refused.process': only('1'),
  'applications.unavailable.not-held': only('6'),
  'applications.other': only('2'),
}
const said = (words: string, more = {}) =>
  marksOf(outcomes, { cells, prose: { overview: `共收到政府信息公开申请26件，办结26件，其中${words}。` }, ...more })

describe('NT-05 outcomes', () => {
  it.each([
    '予以公开12件，部分公开3件，不予公开3件，无法提供6件，其他处理2件',
    '同意公开12件，同意部分公开3件',
    '予以公开及部分公开15件，不予公开9件',
    '属于过程性信息1件，本机关不掌握相关政府信息6件，不予处理0件',
    '县本级予以公开5件',
  ])('accepts %s', (words) => {
    expect(said(words).findings).toEqual([])
  })

  it('does not take the classes of documents for results of applications', () => {
    const text = '收到政府信息公开申请26件。全年印发公文69件，其中主动公开25件、依申请公开16件、不予公开28件。'
    expect(marksOf(outcomes, { cells, prose: { overview: text } }).findings).toEqual([])
  })

  it('rejects a result that is not the table’s: differs', () => {
    const { findings, result } = said('予以公开13件，部分公开3件')
    expect(findings).toEqual(['differs overview/applications.granted/total'])
    expect(result.findings).toMatchObject([{ severity: 'S2', stated: '13', expected: '12' }])
  })

  it('gives two findings for two wrong results', () => {
    expect(said('予以公开11件，部分公开4件，不予公开3件').findings).toHaveLength(2)
  })

  it('does not let a group stand for another that is stated beside it', () => {
    expect(said('不予公开9件，无法提供6件').findings).toEqual([
      'differs overview/applications.refused.state-secret/total',
    ])
  })

  it('lets nothing stand in for 部分公开', () => {
    expect(said('予以公开12件，部分公开6件').findings).toEqual(['differs overview/applications.partly-granted/total'])
  })

  it('leaves untested what was not captured', () => {
    const cut = { ...cells, 'applications.granted': only(null) }
    expect(said('予以公开12件', { cells: cut }).untested).toEqual(['missing overview/applications.granted/total'])
  })
})
