import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { succeed } from '@shared/ipc/result'
import type { ImportState } from '@shared/ipc/views'
import { aBridge } from '../../../../tests/support/a-bridge'
import { useThisBridge } from '../../api/client'
import { ImportBar } from './import-bar'

const nothing: ImportState = {
  running: false,
  total: 0,
  done: 0,
  added: 0,
  already: 0,
  skipped: [],
  failed: [],
  current: [],
  cancelled: false,
}

function show(state: Partial<ImportState>) {
  return render(
    <MantineProvider>
      <ImportBar state={{ ...nothing, ...state }} />
    </MantineProvider>,
  )
}

test('a running import shows how far it is and can be stopped', () => {
  const bridge = aBridge({ 'import.cancel': () => succeed({}) })
  useThisBridge(bridge)
  show({ running: true, total: 500, done: 125, current: ['某县.txt'] })
  expect(screen.getByRole('status').textContent).toContain('125 / 500')
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25')
  expect(screen.getByText('某县.txt')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: '停止' }))
  expect(bridge.calls.map(({ name }) => name)).toEqual(['import.cancel'])
})

test('afterwards every file that failed or was skipped is named with its reason, until dismissed', () => {
  show({
    total: 3,
    done: 3,
    added: 1,
    failed: [{ fileName: '锁.txt', error: { code: 'locked', message: { zh: '文件被占用', en: 'In use' } } }],
    skipped: [{ fileName: '图.png', reason: { zh: '不支持的格式', en: 'Unsupported' } }],
  })
  const notice = screen.getByRole('status')
  expect(notice.textContent).toContain('新增 1 份')
  expect(notice.textContent).toContain('锁.txt 文件被占用')
  expect(notice.textContent).toContain('图.png 不支持的格式')
  fireEvent.click(screen.getByRole('button', { name: '知道了' }))
  expect(screen.queryByRole('status')).toBeNull()
})

test('a stopped import says how much was read; without an import there is no bar', () => {
  const { unmount } = show({ total: 10, done: 4, cancelled: true })
  expect(screen.getByRole('status').textContent).toContain('已停止，4 / 10 份已读')
  unmount()
  show({})
  expect(screen.queryByRole('status')).toBeNull()
})
