import { describe, expect, test } from 'vitest'
import { aContent } from '../../../tests/support/a-content'
import { aRow } from '../../../tests/support/a-report'
import { selectAt, selectionsAt, sentenceAt } from './at-offset'
import { cellKey, indexContent } from './content-index'

const content = aContent({
  cells: {
    'applications.received': aRow('12', '0', '0', '0', '0', '0', '12'),
    'applications.processed': aRow('11', '0', '0', '0', '0', '0', '11'),
    'applications.granted': aRow('11', '0', '0', '0', '0', '0', '11'),
  },
  prose: { overview: '全年公开信息291条。举办培训3次。' },
})
const index = indexContent(content)
const cell = (line: string): number => index.figures.get(cellKey(line, 'natural-person'))?.span?.start ?? -1

describe('a click', () => {
  test('on an operand means the finding, clicked again the cell, and then the finding again', () => {
    const offset = cell('applications.received')
    const first = selectAt(index, offset, null)
    expect(first?.kind).toBe('finding')
    const all = selectionsAt(index, offset)
    expect(all.map(({ kind }) => kind)).toContain('figure')
    let present = first
    for (let i = 0; i < all.length; i++) present = selectAt(index, offset, present)
    expect(present).toEqual(first)
  })

  test('on a number of the prose means the number', () => {
    const start = content.document.text.indexOf('291')
    expect(selectionsAt(index, start + 1)).toContainEqual({ kind: 'number', span: { start, end: start + 3 } })
  })

  test('on words means their sentence', () => {
    const start = content.document.text.indexOf('举办')
    expect(selectAt(index, start, null)).toEqual({
      kind: 'passage',
      span: { start, end: start + '举办培训3次。'.length },
    })
  })
})

test('a sentence ends with its mark or its line, and white space is none', () => {
  const text = '甲。 乙；丙\n丁'
  expect(sentenceAt(text, 0)).toEqual({ start: 0, end: 2 })
  expect(sentenceAt(text, 3)).toEqual({ start: 3, end: 5 })
  expect(sentenceAt(text, 5)).toEqual({ start: 5, end: 6 })
  expect(sentenceAt(text, 7)).toEqual({ start: 7, end: 8 })
  expect(sentenceAt('a\n\nb', 2)).toBeNull()
})
