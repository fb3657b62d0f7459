import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { RunResult } from '@shared/checks/outcome'
import { aContent } from '../../../../tests/support/a-content'
import { aReviewDesk } from '../../../../tests/support/a-review-desk'
import { everything, type FindingFilter } from '../../state/finding-list'
import type { Selection } from '../../state/place'
import { initialView, type ViewAction } from '../../state/review-view'
import { FindingList } from './finding-list'

function show(run: Partial<RunResult>, filter: FindingFilter = everything) {
  const select = vi.fn<(selection: Selection | null) => void>()
  const change = vi.fn<(action: ViewAction) => void>()
  const desk = aReviewDesk(aContent({}, run), { view: { ...initialView, filter }, select, change })
  render(
    <MantineProvider>
      <FindingList desk={desk} />
    </MantineProvider>,
  )
  return { select, change }
}

const failing = aContent({ cells: { 'applications.received': { 'natural-person': '5' } } }).run

test('no findings says how many checks ran, and what could not be assessed and why', () => {
  const reason = { zh: '表格是图片', en: 'The table is an image' }
  const untested = [{ check: 'a/b', code: 'T3-01', section: null, reason }]
  show({ findings: [], untested })
  const words = document.body.textContent ?? ''
  expect(words).toMatch(/没有发现问题 · 已运行 [1-9]\d* 项检查，1 处无法评估（表格是图片）/)
})

test('no findings with everything assessed says only that', () => {
  show({ findings: [], untested: [] })
  expect(document.body.textContent).not.toContain('无法评估')
})

test('a finding is selected by its row', () => {
  const { select } = show({ findings: failing.findings })
  const row = document.querySelector('[data-finding]')
  fireEvent.click(row ?? document.body)
  expect(select.mock.lastCall?.[0]).toMatchObject({ kind: 'finding' })
})

test('a filter that hides all says how many it hides, and is cleared at one click', () => {
  const { change } = show({ findings: failing.findings }, { ...everything, severities: [] })
  const total = failing.findings.length
  expect(total).toBeGreaterThan(0)
  expect(screen.getByText(`筛选隐藏了全部 ${total} 项`)).toBeDefined()
  expect(screen.getByRole('status').textContent).toContain(`0 / ${total}`)
  fireEvent.click(screen.getByRole('button', { name: '清除筛选' }))
  expect(change).toHaveBeenCalledWith({ kind: 'clear-filter' })
})
