import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { shifted } from './shifted'
import { totals } from './totals'

const sound = {
  'applications.received': aRow('9', '6', '0', '0', '0', '1', '16'),
  'applications.granted': aRow('4', '5', '0', '0', '0', '1', '10'),
  'applications.partly-granted': aRow('5', '1', '0', '0', '0', '0', '6'),
  'applications.processed': aRow('9', '6', '0', '0', '0', '1', '16'),
}

describe('cross-foot/shifted', () => {
  it('accepts a table in which everything adds up', () => {
    expect(marksOf(shifted, { cells: sound }).findings).toEqual([])
  })

  it('accepts a single wrong cell: that is no shift', () => {
    const cells = { ...sound, 'applications.granted': aRow('3', '5', '0', '0', '0', '1', '10') }
    expect(marksOf(shifted, { cells }).findings).toEqual([])
  })

  it('rejects a value under the wrong column and names both cells', () => {
    const cells = { ...sound, 'applications.granted': aRow('4', '0', '5', '0', '0', '1', '10') }
    expect(marksOf(shifted, { cells }).findings).toEqual(['moved applications/applications.granted/research'])
    expect(messagesOf(shifted, { cells })).toEqual([
      '数值5疑填错位置：由“（一）予以公开”行“科研机构”列移至“（一）予以公开”行“商业企业”列后，2项勾稽关系成立。',
    ])
    const [finding] = marksOf(totals, { cells }).result.findings
    expect(finding?.suspect).toBeNull()
    expect(finding?.repairs?.map(({ column, proposed, kind }) => [column, proposed, kind])).toEqual([
      ['research', '0', 'shifted'],
      ['business', '5', 'shifted'],
    ])
  })

  it('rejects a value in the wrong row', () => {
    const cells = {
      ...sound,
      'applications.granted': aRow('4', '5', '0', '0', '0', '0', '10'),
      'applications.refused.law': aRow('0', '0', '0', '0', '0', '1', '0'),
    }
    expect(marksOf(shifted, { cells }).findings).toEqual([
      'moved applications/applications.refused.law/other-organisation',
    ])
  })

  it('says unplaced where several rows could hold the value', () => {
    const cells = {
      ...sound,
      'applications.granted': aRow('3', '5', '0', '0', '0', '2', '10'),
      'applications.partly-granted': aRow('5', '1', '0', '0', '0', '0', '6'),
      'applications.other': aRow('1', '0', '0', '0', '0', '1', '2'),
      'applications.processed': aRow('10', '6', '0', '0', '0', '2', '18'),
      'applications.received': aRow('10', '6', '0', '0', '0', '2', '18'),
    }
    expect(marksOf(shifted, { cells }).findings).toEqual(['unplaced applications/natural-person'])
    expect(messagesOf(shifted, { cells })[0]).toContain('“自然人”列、“其他”列相差数额同为1、方向相反')
  })

  it('takes a row that slipped as a whole for a fault of the capture, and the sums it spoils for likely defects', () => {
    const cells = { ...sound, 'applications.granted': aRow('5', '0', '0', '0', '1', '10', '4') }
    const said = marksOf(shifted, { cells })
    expect(said.findings).toEqual(['slipped applications/applications.granted capture-loss'])
    expect(marksOf(totals, { cells }).result.findings.map((finding) => finding.class)).toEqual(
      Array.from({ length: 5 }, () => 'likely-defect'),
    )
  })

  it('gives two findings for two shifts, and says extra where a row has too many values', () => {
    const note = {
      kind: 'extra-cell' as const,
      table: 'applications' as const,
      section: 'applications',
      lines: ['applications.other'],
      columns: [],
      span: null,
    }
    const cells = { ...sound, 'applications.granted': aRow('4', '0', '5', '0', '0', '1', '10') }
    expect(marksOf(shifted, { cells, capture: [note] }).findings).toEqual([
      'moved applications/applications.granted/research',
      'extra applications/applications.other',
    ])
    const nowhere = { ...note, table: 'disputes' as const, section: null, lines: [], span: { start: 0, end: 2 } }
    expect(marksOf(shifted, { capture: [nowhere, { ...note, table: 'disclosure' }] }).findings).toEqual([
      'extra disputes',
    ])
  })
})
