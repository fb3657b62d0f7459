import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { otherShare } from './other-share'

const of = (other: string, processed: string) => ({
  'applications.other': { total: other },
  'applications.processed': { total: processed },
})

describe('cross-foot/other-share', () => {
  it('accepts a third of few, and three of ten', () => {
    expect(marksOf(otherShare, { cells: of('2', '3') }).findings).toEqual([])
    expect(marksOf(otherShare, { cells: of('3', '10') }).findings).toEqual([])
  })

  it('rejects five of eleven', () => {
    expect(marksOf(otherShare, { cells: of('5', '11') }).findings).toEqual([
      'high applications/applications.processed/total',
    ])
    expect(messagesOf(otherShare, { cells: of('5', '11') })).toEqual([
      '“（六）其他处理”5件，占办理结果总计11件的45%，请说明原因。',
    ])
    expect(messagesOf(otherShare, { cells: of('5', '0') })[0]).toContain('100%')
  })

  it('adds the three rows of the 2021 form and speaks of them once, not in two findings', () => {
    const cells = {
      'applications.other.not-corrected': { total: '2' },
      'applications.other.else': { total: '3' },
      'applications.processed': { total: '11' },
    }
    expect(marksOf(otherShare, { form: '2021', cells }).findings).toHaveLength(1)
  })

  it('leaves the share untested where a figure is missing', () => {
    expect(marksOf(otherShare, { cells: of('', '11') }).untested).toEqual([
      'unread applications/applications.processed/total',
    ])
  })
})
