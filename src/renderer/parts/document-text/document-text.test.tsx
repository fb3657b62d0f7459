import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SourceDocument } from '@shared/document/document'
import type { Span } from '@shared/text/span'
import { DocumentText, type DocumentTextHandle } from './document-text'
import type { Marks } from './highlights'

/** What the page paints ranges with, for a page that paints none. */
class TestRange {
  readonly startContainer: Text
  readonly startOffset: number
  readonly endContainer: Text
  readonly endOffset: number
  constructor(init: { startContainer: Text; startOffset: number; endContainer: Text; endOffset: number }) {
    this.startContainer = init.startContainer
    this.startOffset = init.startOffset
    this.endContainer = init.endContainer
    this.endOffset = init.endOffset
  }
}
class TestHighlight {
  priority = 0
  readonly ranges: readonly TestRange[]
  constructor(...ranges: readonly TestRange[]) {
    this.ranges = ranges
  }
}
const registry = new Map<string, TestHighlight>()

beforeEach(() => {
  vi.stubGlobal('StaticRange', TestRange)
  vi.stubGlobal('Highlight', TestHighlight)
  vi.stubGlobal('CSS', { highlights: registry })
})
afterEach(() => {
  vi.unstubAllGlobals()
  registry.clear()
})

const text = '登录\n公开信息291条\n规章\t4\t7\n🙂尾'
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const document_: SourceDocument = {
  format: 'txt',
  encoding: 'utf-8',
  text,
  blocks: [
    { kind: 'chrome', span: at('登录') },
    { kind: 'paragraph', span: at('公开信息291条') },
    { kind: 'table', span: at('规章\t4\t7'), table: 0 },
    { kind: 'paragraph', span: at('🙂尾') },
  ],
  tables: [
    {
      origin: 'tabs',
      span: at('规章\t4\t7'),
      rows: [
        {
          span: at('规章\t4\t7'),
          cells: ['规章', '4', '7'].map((words, column) => ({
            span: at(words),
            row: 0,
            column,
            rowSpan: 1,
            colSpan: 1,
          })),
        },
      ],
    },
  ],
}

function show(
  marks: Marks,
  more: { showChrome?: boolean; showCharacters?: boolean; onPick?: (at: number) => void } = {},
) {
  const handle = createRef<DocumentTextHandle>()
  const shown = (now: Marks) => (
    <MantineProvider>
      <DocumentText
        document={document_}
        showChrome={more.showChrome ?? true}
        showCharacters={more.showCharacters ?? false}
        label="全文"
        marks={now}
        signed={[]}
        lanes={[]}
        rulerLabel="标尺"
        onPick={more.onPick ?? (() => {})}
        handle={handle}
      />
    </MantineProvider>
  )
  const { rerender, container } = render(shown(marks))
  return { repaint: (now: Marks) => rerender(shown(now)), container }
}

const painted = (family: string): readonly string[] =>
  (registry.get(`crossfoot-${family}`)?.ranges ?? []).map((range) =>
    range.startContainer === range.endContainer
      ? range.startContainer.data.slice(range.startOffset, range.endOffset)
      : `${range.startContainer.data.slice(range.startOffset)}…${range.endContainer.data.slice(0, range.endOffset)}`,
  )

describe('marks', () => {
  test('lie on exactly their characters, in prose and in table cells', () => {
    show({ open: [at('291')], major: [at('7'), at('🙂')] })
    expect(painted('open')).toEqual(['291'])
    expect(painted('major')).toEqual(['7', '🙂'])
  })

  test('reach across blocks', () => {
    show({ context: [{ start: at('291').start, end: at('4').end }] })
    expect(painted('context')).toEqual(['291条…4'])
  })

  test('add no element, however many there are', () => {
    const { repaint, container } = show({})
    const before = container.querySelectorAll('*').length
    repaint({ tied: Array.from({ length: 500 }, () => at('291')) })
    expect(painted('tied')).toHaveLength(500)
    expect(container.querySelectorAll('*')).toHaveLength(before)
  })

  test('of one family are painted without touching another', () => {
    const minor = [at('4')]
    const { repaint } = show({ minor, plain: [at('291')] })
    const kept = registry.get('crossfoot-minor')
    repaint({ minor, plain: [at('7')] })
    expect(registry.get('crossfoot-minor')).toBe(kept)
    expect(painted('plain')).toEqual(['7'])
    repaint({ minor })
    expect(registry.has('crossfoot-plain')).toBe(false)
  })

  test('on what is not drawn are left out', () => {
    show({ minor: [at('登录'), at('291')] }, { showChrome: false })
    expect(painted('minor')).toEqual(['291'])
  })
})

describe('the text', () => {
  test('stands there once, as text nodes and nothing else', () => {
    const { container } = show({})
    expect(container.querySelector('.document-sheet')?.textContent).toBe('登录公开信息291条规章47🙂尾')
  })

  test('shows tables by their characters when asked', () => {
    const { container } = show({ major: [at('7')] }, { showCharacters: true })
    expect(container.querySelector('table')).toBeNull()
    expect(container.querySelector('.text-table')?.textContent).toBe('规章\t4\t7')
    expect(painted('major')).toEqual(['7'])
  })

  test('is a region with a name, reached by the keyboard', () => {
    show({})
    expect(screen.getByRole('region', { name: '全文' }).tabIndex).toBe(0)
    expect(screen.getByRole('img', { name: '标尺' })).toBeDefined()
  })
})

test('a click tells the character, and selecting text is no click', () => {
  const onPick = vi.fn<(at: number) => void>()
  const { container } = show({}, { onPick })
  const leaf = [...container.querySelectorAll('[data-at]')].find((one) => one.textContent?.startsWith('公开'))
  const node = leaf?.firstChild
  expect(node).toBeInstanceOf(Text)
  const pane = screen.getByRole('region', { name: '全文' })
  const caret = { offsetNode: node, offset: 5 }
  document.caretPositionFromPoint = () => caret as unknown as CaretPosition
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([
    { left: 0, right: 20, top: 0, bottom: 20 },
  ] as unknown as DOMRectList)
  fireEvent.pointerUp(pane, { button: 0, clientX: 10, clientY: 10 })
  expect(onPick).toHaveBeenLastCalledWith(at('公开').start + 5)
  vi.spyOn(window, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection)
  fireEvent.pointerUp(pane, { button: 0, clientX: 10, clientY: 10 })
  expect(onPick).toHaveBeenCalledTimes(1)
  vi.restoreAllMocks()
})
