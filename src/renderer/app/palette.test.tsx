import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aMatrixReport } from '../../../tests/support/an-engagement'
import type { CommandState } from './commands'
import { Palette, type PaletteProps } from './palette'

const state: CommandState = {
  screen: 'reports',
  canWrite: true,
  canGoBack: false,
  canGoForward: false,
  isImporting: false,
  hasFindings: false,
  hasReports: true,
  hasPages: false,
  isEngaged: false,
  isReviewing: false,
  hasPaper: false,
  canCompare: false,
  canUndo: false,
  canRedo: false,
}
const { row } = aMatrixReport('a', { body: '甲市人民政府', year: 2020 })

function show(change: Partial<PaletteProps> = {}) {
  const props = {
    reportsOnly: false,
    rows: [row],
    state,
    ...change,
    onRun: vi.fn<PaletteProps['onRun']>(),
    onOpen: vi.fn<PaletteProps['onOpen']>(),
    onClose: vi.fn<PaletteProps['onClose']>(),
  }
  render(
    <MantineProvider>
      <Palette {...props} />
    </MantineProvider>,
  )
  return { ...props, field: screen.getByRole('combobox') }
}
const type = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } })

test('the field has the focus at once: what is typed right after the key is not lost', () => {
  const { field } = show()
  expect(document.activeElement).toBe(field)
})

test('a command is found in either language and run by Enter', () => {
  const { field, onRun, onClose } = show()
  type(field, 'settings')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onRun.mock.calls[0]?.[0].id).toBe('settings.show')
  expect(onClose).toHaveBeenCalled()
})

test('a report is found by its body and opened; arrows move the choice', () => {
  const { field, onOpen } = show()
  type(field, '甲市')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onOpen).toHaveBeenCalledWith(row.id)
})

test('what cannot be done now says so and is not run', () => {
  const { field, onRun } = show()
  type(field, '撤销')
  expect(screen.getByRole('option').textContent).toContain('现在不可用')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onRun).not.toHaveBeenCalled()
})

test('Enter that ends a composition runs nothing; nothing found is said', () => {
  const { field, onRun } = show()
  type(field, 'settings')
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
  expect(onRun).not.toHaveBeenCalled()
  type(field, 'no such thing')
  expect(screen.getByRole('status').textContent).toContain('没有相符')
})

test('to go to a report only reports are listed', () => {
  show({ reportsOnly: true })
  expect(screen.getAllByRole('option')).toHaveLength(1)
})
