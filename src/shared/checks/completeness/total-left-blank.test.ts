import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { totalLeftBlank } from './total-left-blank'

describe('completeness/total-left-blank', () => {
  it('accepts filled totals, and a row that is blank throughout', () => {
    expect(marksOf(totalLeftBlank).findings).toEqual([])
    const cells = { 'applications.other': aRow('', '', '', '', '', '', '') }
    expect(marksOf(totalLeftBlank, { cells }).findings).toEqual([])
  })

  it('rejects blank totals once for the table, however many', () => {
    const cells = {
      'applications.granted': aRow('3', '0', '0', '0', '0', '0', ''),
      'applications.other': aRow('1', '0', '0', '0', '0', '0', '/'),
    }
    expect(marksOf(totalLeftBlank, { cells }).findings).toEqual(['blank applications/applications.granted/total'])
    expect(messagesOf(totalLeftBlank, { cells })).toEqual([
      '表三总计未填：“（一）予以公开”行“总计”列等2处分项已填而总计为空白。',
    ])
  })

  it('rejects （七）总计 left blank, and two tables with two findings', () => {
    const cells = {
      'applications.processed': aRow('', '0', '0', '0', '0', '0', '0'),
      'disputes.litigation': { total: '' },
    }
    expect(marksOf(totalLeftBlank, { cells }).findings).toEqual([
      'blank applications/applications.processed/natural-person',
      'blank disputes/disputes.litigation/total',
    ])
    expect(messagesOf(totalLeftBlank, { cells })[1]).toBe(
      '表四总计未填：“未经复议直接起诉”行“总计”列分项已填而总计为空白。',
    )
  })
})
