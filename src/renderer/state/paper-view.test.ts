import { expect, test } from 'vitest'
import type { PaperEditView, PaperView } from '@shared/ipc/paper-views'
import { PersonId } from '@shared/review/ids'
import { changeOf, markLoose, shownParts, writingAt } from './paper-view'

const words = (text: string) => [{ text }]
const by = { id: PersonId.parse('1'.padStart(32, '0')), name: '张三' }
const edit = (block: string, more: Partial<PaperEditView> = {}): PaperEditView => ({
  block,
  text: '本人文字',
  base: '原文',
  by,
  at: '2026-01-13T02:05:00.000Z',
  state: 'in-place',
  generated: '原文',
  difference: null,
  loose: [],
  ...more,
})

function aView(edits: readonly PaperEditView[]): PaperView {
  return {
    engagementId: null,
    reportId: null,
    paper: {
      template: 'memo',
      language: 'zh',
      title: words('备忘录'),
      runningHead: '',
      parts: [
        {
          key: 'criteria',
          blocks: [
            { kind: 'heading', id: 'part:criteria', origin: 'generated', level: 1, runs: words('一、依据') },
            { kind: 'paragraph', id: 'slot:criteria:1', origin: 'own', look: 'body', runs: words('补充一') },
            { kind: 'paragraph', id: 'slot:criteria:2', origin: 'own', look: 'body', runs: words('补充二') },
            { kind: 'paragraph', id: 'criteria:executed', origin: 'generated', look: 'body', runs: words('原文') },
          ],
        },
      ],
    },
    edits: [...edits],
    editable: ['criteria:executed'],
    slots: ['slot:criteria', 'slot-end:criteria'],
    numbers: ['5'],
    undecided: 0,
    opinion: null,
    readOnly: null,
  }
}

test('the paragraphs of an addition stand in one slot, as they were typed', () => {
  const addition = edit('slot:criteria', { text: '补充一\n补充二', base: null, generated: null })
  const [part] = shownParts(
    aView([addition, edit('criteria:executed', { state: 'conflict' }), edit('gone', { state: 'homeless' })]),
  )
  expect(part?.blocks.map(({ id }) => id)).toEqual([
    'part:criteria',
    'slot:criteria',
    'criteria:executed',
    'slot-end:criteria',
  ])
  expect(part?.blocks[1]).toEqual({ kind: 'slot', id: 'slot:criteria', edit: addition })
  expect(part).toMatchObject({ title: '一、依据', own: 2, conflicts: 1 })
})

test('writing begins with what stands there, and sends only what changes something', () => {
  const fresh = writingAt(aView([]), 'criteria:executed', '原文')
  expect(fresh).toMatchObject({ text: '原文', generated: '原文', edit: null })
  expect(changeOf(fresh, '原文')).toBeNull()
  expect(changeOf(fresh, ' ')).toBeNull()
  expect(changeOf(fresh, '新的')).toEqual({ text: '新的', base: '原文' })

  const conflict = edit('criteria:executed', { state: 'conflict', base: '旧的原文', generated: '原文' })
  const again = writingAt(aView([conflict]), 'criteria:executed', '本人文字')
  expect(again).toMatchObject({ text: '本人文字', generated: '原文' })
  expect(changeOf(again, '改了')).toEqual({ text: '改了', base: '旧的原文' })
  expect(changeOf(again, '本人文字')).toBeNull()
  expect(changeOf(again, '')).toEqual({ text: null, base: null })
  expect(changeOf(again, '原文')).toEqual({ text: null, base: null })

  const slot = writingAt(aView([]), 'slot:criteria', null)
  expect(changeOf(slot, '补充')).toEqual({ text: '补充', base: null })
})

test('a number that nothing bears out is marked, the others are not', () => {
  const known = new Set(['5', '1020'])
  expect(markLoose('5 件，１,０２０ 件，784 件', known)).toEqual([
    { text: '5 件，１,０２０ 件，', isLoose: false },
    { text: '784', isLoose: true },
    { text: ' 件', isLoose: false },
  ])
  expect(markLoose('', known)).toEqual([])
})
