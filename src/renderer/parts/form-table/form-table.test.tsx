import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aContent } from '../../../../tests/support/a-content'
import { aRow } from '../../../../tests/support/a-report'
import { indexContent } from '../../state/content-index'
import { litOf } from '../../state/lit'
import type { Selection } from '../../state/place'
import { tableMarks } from '../../state/table-marks'
import { WordsProvider } from '../words'
import { FormTable } from './form-table'

const content = aContent({
  cells: {
    'applications.received': aRow('12', '', '/', null, { unreadable: '某' }, '0', '12'),
    'applications.processed': aRow('11', '0', '0', '0', '0', '0', '11'),
    'applications.granted': aRow('11', '0', '0', '0', '0', '0', '11'),
  },
})
const index = indexContent(content)
const table = content.form.tables.find(({ id }) => id === 'applications')

function show(selection: Selection | null = null, language: 'zh' | 'en' = 'zh') {
  const onSelect = vi.fn<(selection: Selection) => void>()
  if (table === undefined) throw new Error('no such table')
  render(
    <MantineProvider>
      <WordsProvider language={language}>
        <FormTable
          table={table}
          index={index}
          lit={litOf(index, selection)}
          marks={tableMarks(index)}
          hovered={null}
          suspect={null}
          label="表三"
          checkName={(id) => id}
          onSelect={onSelect}
          onHover={() => {}}
        />
      </WordsProvider>
    </MantineProvider>,
  )
  return onSelect
}

const received = '一、本年新收政府信息公开申请数量'

test('every cell is named by its row, its column and what it says, whichever of the five states it is in', () => {
  show()
  const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构'].map((column) =>
    screen.getByRole('button', { name: new RegExp(`^${received} · ${column}：`) }).getAttribute('aria-label'),
  )
  expect(names.map((name) => name?.split('：')[1])).toEqual(['12', '空白', '占位符', '未采集到', '无法读取'])
})

test('in English the cells are named in English, and the form itself stays as printed', () => {
  show(null, 'en')
  expect(screen.getByRole('button', { name: 'Received this year · Natural persons: 12' })).toBeDefined()
  expect(screen.getByRole('rowheader', { name: received }).getAttribute('title')).toBe('Received this year')
})

test('merged headers are row and column groups', () => {
  show()
  expect(screen.getByText('法人或其他组织').getAttribute('colspan')).toBe('5')
  expect(screen.getByText('三、本年度办理结果').getAttribute('rowspan')).toBe('20')
})

test('a cell that is clicked is selected, and what is selected is pressed', () => {
  const onSelect = show({ kind: 'figure', line: 'applications.processed', column: 'total' })
  expect(screen.getByRole('button', { name: /^（七）总计 · 总计：/, pressed: true })).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${received} · 自然人：`) }))
  expect(onSelect).toHaveBeenCalledWith({ kind: 'figure', line: 'applications.received', column: 'natural-person' })
})

test('footings stand at the edges: a tick, a cross, an open question, each naming its check', () => {
  const onSelect = show()
  expect(screen.getByRole('button', { name: /^其他: 相符.*T3-01/s })).toBeDefined()
  expect(screen.getByRole('button', { name: /^社会公益组织: 无法评估.*T3-01/s })).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: /^自然人: 不符.*T3-01/s }))
  expect(onSelect.mock.lastCall?.[0]).toMatchObject({ kind: 'finding' })
})

test('the Tab key enters a table at one place only', () => {
  show({ kind: 'figure', line: 'applications.processed', column: 'total' })
  const entries = screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)
  expect(entries.map((one) => one.getAttribute('aria-label'))).toEqual(['（七）总计 · 总计：11'])
})
