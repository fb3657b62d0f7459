import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { refusalShare } from './refusal-share'

const of = (refused: string, processed: string) => ({
  'applications.refused.process': { total: refused },
  'applications.processed': { total: processed },
})

describe('cross-foot/refusal-share', () => {
  it('accepts an ordinary share, few cases, no case', () => {
    expect(marksOf(refusalShare, { cells: of('10', '30') }).findings).toEqual([])
    expect(marksOf(refusalShare, { cells: of('5', '5') }).findings).toEqual([])
    expect(marksOf(refusalShare).findings).toEqual([])
  })

  it('rejects nine of ten among many, without last year', () => {
    expect(marksOf(refusalShare, { cells: of('28', '30') }).findings).toEqual([
      'extreme applications/applications.processed/total',
    ])
    expect(messagesOf(refusalShare, { cells: of('28', '30') })).toEqual([
      '不予公开、不予处理合计28件，占办理结果总计30件的93%，请说明原因。',
    ])
  })

  it('rejects a share that doubled, speaks of it once and not in two findings', () => {
    const spec = { cells: of('19', '20'), prior: { cells: of('2', '20') } }
    expect(marksOf(refusalShare, spec).findings).toEqual(['risen applications/applications.processed/total'])
    expect(messagesOf(refusalShare, spec)[0]).toContain('上年度为10%')
  })

  it('accepts a share as high as last year’s, and compares with nothing that it could not read', () => {
    expect(marksOf(refusalShare, { cells: of('12', '20'), prior: { cells: of('11', '20') } }).findings).toEqual([])
    expect(marksOf(refusalShare, { cells: of('12', '20'), prior: { cells: of('', '20') } }).findings).toEqual([])
    expect(marksOf(refusalShare, { cells: of('12', '20'), prior: { form: '2014' } }).findings).toEqual([])
  })

  it('leaves the share untested where a figure is missing', () => {
    expect(marksOf(refusalShare, { cells: of('', '30') }).untested).toEqual([
      'unread applications/applications.processed/total',
    ])
  })
})
