import { expect, it } from 'vitest'
import type { WireNotice } from '../../shared/ipc/wire'
import { createNotices } from './notices'

it('tells the first change at once and gathers what follows', () => {
  const sent: WireNotice[] = []
  const waiting: (() => void)[] = []
  const notices = createNotices(
    (notice) => sent.push(notice),
    (run) => void waiting.push(run),
  )
  notices.changed(['import'])
  notices.changed(['import', 'reports'])
  notices.changed(['reports'])
  notices.command('finding.next')
  expect(sent).toEqual([
    { kind: 'changed', topics: ['import'] },
    { kind: 'command', id: 'finding.next' },
  ])
  waiting.shift()?.()
  expect(sent.at(-1)).toEqual({ kind: 'changed', topics: ['import', 'reports'] })
  waiting.shift()?.()
  expect(waiting).toEqual([])
  notices.changed(['settings'])
  expect(sent.at(-1)).toEqual({ kind: 'changed', topics: ['settings'] })
})
