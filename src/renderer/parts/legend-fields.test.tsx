import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { LegendEntry } from '@shared/review/act'
import { legendPresets } from '@shared/review/legend'
import { LegendFields } from './legend-fields'

const two: readonly LegendEntry[] = [
  { mark: '√', zh: '已核对', en: 'Checked' },
  { mark: 'T', zh: '追查至来源', en: 'Traced' },
]

function show(legend: readonly LegendEntry[]) {
  const change = vi.fn<(legend: readonly LegendEntry[]) => void>()
  render(
    <MantineProvider>
      <LegendFields legend={legend} onChange={change} />
    </MantineProvider>,
  )
  return change
}

test('each line is edited, taken out and added to; a preset takes their place', () => {
  const change = show(two)
  fireEvent.change(screen.getByLabelText('符号 2'), { target: { value: 'W' } })
  expect(change).toHaveBeenLastCalledWith([two[0], { ...two[1], mark: 'W' }])
  fireEvent.click(screen.getByRole('button', { name: '删除符号 √' }))
  expect(change).toHaveBeenLastCalledWith([two[1]])
  fireEvent.click(screen.getByRole('button', { name: '增加符号' }))
  expect(change).toHaveBeenLastCalledWith([...two, { mark: '', zh: '', en: '' }])
  fireEvent.click(screen.getByRole('button', { name: '国际习惯' }))
  expect(change).toHaveBeenLastCalledWith(legendPresets.international)
})

test('a mark that stands twice, a line without one, and one that says nothing are told', () => {
  const told = (legend: readonly LegendEntry[]): string | null => {
    document.body.innerHTML = ''
    show(legend)
    return screen.queryByRole('alert')?.textContent ?? null
  }
  expect(told(two)).toBeNull()
  expect(told([...two, { mark: ' T ', zh: '又', en: 'again' }])).toBe('同一个符号只能出现一次。')
  expect(told([...two, { mark: '', zh: '无', en: 'none' }])).toBe('每一行都要有符号。')
  expect(told([...two, { mark: 'G', zh: '总账', en: ' ' }])).toBe('请写明符号的中文和英文含义。')
})
