import { describe, expect, it } from 'vitest'
import type { CaptureNote } from '../../report/report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { imageForTable } from './image-for-table'

const note: CaptureNote = {
  kind: 'image-for-table',
  table: 'applications',
  section: null,
  lines: [],
  columns: [],
  span: { start: 0, end: 3 },
}

describe('completeness/image-for-table', () => {
  it('accepts tables that are text, and pictures elsewhere', () => {
    expect(marksOf(imageForTable).findings).toEqual([])
    expect(marksOf(imageForTable, { capture: [{ ...note, table: null, section: 'overview' }] }).findings).toEqual([])
  })

  it('rejects a section that holds a picture only', () => {
    const spec = { sections: { disclosure: 'unreadable' } as const }
    expect(marksOf(imageForTable, spec).findings).toEqual(['image disclosure'])
    expect(messagesOf(imageForTable, spec)).toEqual([
      '“二、主动公开政府信息情况”为无法识别的图片，没有可读取的表二，请提供可编辑表格或核对原网页。',
    ])
  })

  it('rejects two pictures with two findings', () => {
    const spec = { sections: { disclosure: 'unreadable', disputes: 'unreadable' } as const }
    expect(marksOf(imageForTable, spec).findings).toEqual(['image disclosure', 'image disputes'])
  })

  it('advises where the figures can be read beside the picture: legible', () => {
    expect(marksOf(imageForTable, { capture: [note] }).findings).toEqual(['legible applications S3 defect'])
  })

  it('speaks of a picture that the reader noted, with or without a heading', () => {
    const sections = { applications: 'lost' } as const
    const noted = { ...note, table: null, section: 'applications', span: null }
    expect(marksOf(imageForTable, { capture: [noted], sections }).findings).toEqual(['image applications'])
  })
})
