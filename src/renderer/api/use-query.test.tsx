import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { fail, succeed } from '@shared/ipc/result'
import type { Settings } from '@shared/ipc/settings'
import { aBridge } from '../../../tests/support/a-bridge'
import { forgetAnswers } from './cache'
import { useThisBridge } from './client'
import { useCommand } from './use-command'
import { useQuery } from './use-query'
import { forgetRemembered, useRemembered } from './use-remembered'

beforeEach(() => {
  forgetAnswers()
  forgetRemembered()
})

function Shown() {
  const { value, error, isAsking } = useQuery('settings.get', {})
  return <p>{error?.message.zh ?? `${value?.theme ?? 'nothing'}${isAsking ? ' …' : ''}`}</p>
}

describe('a query', () => {
  test('is asked once for all who show it, and again when its topic changes', async () => {
    let theme: Settings['theme'] = 'light'
    const bridge = aBridge({ 'settings.get': () => succeed<Settings>({ language: 'zh-CN', theme }) })
    useThisBridge(bridge)
    render(
      <>
        <Shown />
        <Shown />
      </>,
    )
    expect(await screen.findAllByText('light')).toHaveLength(2)
    expect(bridge.calls).toHaveLength(1)
    theme = 'dark'
    act(() => bridge.changed('reports'))
    expect(bridge.calls).toHaveLength(1)
    act(() => bridge.changed('settings'))
    expect(screen.getAllByText('light …')).toHaveLength(2) // what is known stays until the new answer is there
    expect(await screen.findAllByText('dark')).toHaveLength(2)
  })

  test('shows what main says went wrong, and a process that is gone as an error like any other', async () => {
    useThisBridge(aBridge({ 'settings.get': () => fail('storage', '磁盘已满', 'The disk is full') }))
    const { unmount } = render(<Shown />)
    expect(await screen.findByText('磁盘已满')).toBeDefined()
    unmount()
    forgetAnswers()
    useThisBridge({ call: () => Promise.reject(new Error('gone')), onChanged: () => () => {} })
    render(<Shown />)
    expect(await screen.findByText(/没有应答/)).toBeDefined()
  })
})

function Button() {
  const [run, { error, isRunning }] = useCommand('import.cancel')
  return (
    <button type="button" onClick={() => void run({})}>
      {isRunning ? 'running' : (error?.message.en ?? 'idle')}
    </button>
  )
}

test('a command tells how it went', async () => {
  useThisBridge(aBridge({ 'import.cancel': () => fail('conflict', '已经停止', 'It has stopped') }))
  render(<Button />)
  screen.getByRole('button').click()
  expect(await screen.findByText('It has stopped')).toBeDefined()
})

const readCount = (kept: unknown): number => (typeof kept === 'number' ? kept : 0)
const writeCount = (count: number): number => count

function Counter() {
  const [count, setCount] = useRemembered('test.count', readCount, writeCount)
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  )
}

test('window state is recalled, outlives its screen, and is written when the screen goes', async () => {
  const bridge = aBridge({ 'state.recall': () => succeed({ 'test.count': 41 }) })
  useThisBridge(bridge)
  const { unmount } = render(<Counter />)
  const button = await screen.findByText('41')
  act(() => button.click())
  expect(screen.getByText('42')).toBeDefined()
  unmount()
  expect(bridge.calls).toContainEqual({ name: 'state.remember', input: { key: 'test.count', value: 42 } })
  render(<Counter />)
  expect(screen.getByText('42')).toBeDefined()
})
