import { describe, expect, test } from 'vitest'
import type { AnnotationView } from '@shared/ipc/review-views'
import { ItemId, PersonId, ReportId } from '@shared/review/ids'
import { cellNotes, everyAnnotation, orphanedAnnotations, passesFilter, placedAnnotations, tagsOf } from './annotated'
import { inkMarks, penMarks, tickKeys } from './annotation-marks'
import { trimmedSpan } from './annotation-target'

const id = (n: number): ItemId => ItemId.parse(String(n).padStart(32, '0'))
const zhang = { id: PersonId.parse('1'.repeat(32)), name: '张三' }
const cell = { section: null, line: 'received', column: 'total' }

function one(n: number, start: number | null, more: Partial<AnnotationView> = {}): AnnotationView {
  return {
    id: id(n),
    reportId: ReportId.parse('a'.repeat(32)),
    kind: 'highlight',
    anchor: {
      start: start ?? 0,
      end: (start ?? 0) + 2,
      quote: '合计',
      prefix: '',
      suffix: '',
      path: { ...cell, line: null },
    },
    text: '',
    tags: [],
    colour: 'yellow',
    by: zhang,
    at: '2026-11-20T08:00:00.000Z',
    place:
      start === null
        ? { kind: 'orphan', candidates: [] }
        : { kind: 'placed', why: 'position', span: { start, end: start + 2 } },
    ...more,
  }
}

describe('annotations', () => {
  const all = [one(1, 30), one(2, null), one(3, 10, { kind: 'note', text: '见来函', tags: ['来函'] })]

  test('stand in the order of the text, and those without a place are kept apart: none is lost', () => {
    expect(placedAnnotations(all).map(({ id: key }) => key)).toEqual([id(3), id(1)])
    expect(orphanedAnnotations(all).map(({ id: key }) => key)).toEqual([id(2)])
    expect(orphanedAnnotations([one(4, null, { place: { kind: 'unread' } })])).toHaveLength(1)
  })

  test('are filtered by kind, author and tag', () => {
    const note = all[2] ?? expect.fail('no note')
    expect(passesFilter(note, everyAnnotation)).toBe(true)
    expect(passesFilter(note, { ...everyAnnotation, kinds: ['tick'] })).toBe(false)
    expect(passesFilter(note, { ...everyAnnotation, tag: '来函' })).toBe(true)
    expect(passesFilter(note, { ...everyAnnotation, tag: '其他' })).toBe(false)
    expect(passesFilter(note, { ...everyAnnotation, person: 'x' })).toBe(false)
  })

  test('belong to a cell when they were put on its characters', () => {
    const path = { anchor: { ...one(1, 0).anchor, path: cell } }
    const notes = cellNotes([
      one(1, 0, { ...path, kind: 'tick', text: 'F' }),
      one(2, 0, { ...path, kind: 'tick', text: '✓' }),
      one(3, 0, { ...path, kind: 'note', text: '请核对' }),
      one(4, 9),
    ])
    expect([...notes]).toEqual([['received|total', { ticks: ['F', '✓'], notes: 1, colour: null }]])
  })

  test('lie on the text as colour, underline or sign, and never as what they are not', () => {
    const marks = [
      one(1, 0, { colour: 'blue' }),
      one(2, 5, { kind: 'note', text: 'x' }),
      one(3, 9, { kind: 'tick', text: 'F' }),
    ]
    const pens = penMarks(marks)
    expect(pens['pen-blue']).toEqual([{ start: 0, end: 2 }])
    expect(pens['pen-yellow']).toEqual([])
    expect(pens['pen-note']).toEqual([{ start: 5, end: 7 }])
    const ink = inkMarks(marks, [{ start: 20, end: 22 }])
    expect(ink.map(({ sign, kind }) => `${kind} ${sign}`)).toEqual(['person ¶', 'person F', 'corrected ✎'])
  })
})

describe('keys of a legend', () => {
  test('are the first letter of the tick where it has one, else a digit; each once', () => {
    expect(tickKeys(['✓', '✗', 'F', 'CF', 'PY', 'R', 'T', 'IMM'])).toEqual(['1', '2', 'f', 'c', 'p', 'r', 't', 'i'])
    expect(tickKeys(['∧', '＜', 'B', 'T', 'G', 'S', '?', '√'])).toEqual(['1', '2', 'b', 't', 'g', 's', '?', '3'])
    expect(tickKeys(['F', 'FF'])).toEqual(['f', '1'])
  })
})

describe('typed values', () => {
  test('tags are separated by commas of either script, each once', () => {
    expect(tagsOf(' 来函， 口径,来函 ;')).toEqual(['来函', '口径'])
    expect(tagsOf(' ，')).toEqual([])
  })

  test('blanks at the ends of a selection are not marked', () => {
    expect(trimmedSpan('  合计\n', { start: 0, end: 5 })).toEqual({ start: 2, end: 4 })
    expect(trimmedSpan(' \n ', { start: 0, end: 3 })).toBeNull()
  })
})
