import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { ReviewView, SignOffPreview } from '@shared/ipc/review-views'
import { succeed } from '@shared/ipc/result'
import { aBridge } from '../../../../tests/support/a-bridge'
import { aMatrixReport, anEngagement, aPreview, aReview } from '../../../../tests/support/an-engagement'
import { forgetAnswers } from '../../api/cache'
import { useThisBridge } from '../../api/client'
import type { Signing } from './signing'
import { SignCard } from './sign-card'

const report = aMatrixReport('a', { body: '甲市', year: 2020 })
const engagement = anEngagement([report], { years: [2020], bodies: [], unplaced: [report.reportId] })
const untested: ReviewView['untested'][number] = {
  key: 'u1',
  check: 'x.y',
  code: 'T9-01',
  section: null,
  line: null,
  column: null,
  reason: { zh: '表格是图片', en: 'The table is an image' },
  read: false,
}

function show(
  preview: SignOffPreview,
  change: Partial<Signing> = {},
  review = aReview(report, { untested: [untested] }),
) {
  const done = () => succeed({ acts: [], item: null, effect: null })
  const bridge = aBridge({
    'signoff.preview': () => succeed(preview),
    'signoff.sign': done,
    'untested.read': done,
  })
  useThisBridge(bridge)
  const signing: Signing = {
    review,
    engagement,
    chosen: { section: null, role: 'preparer' },
    choose: vi.fn<Signing['choose']>(),
    titleOf: (section) => section ?? '整份报告',
    goTo: vi.fn<Signing['goTo']>(),
    showNote: vi.fn<Signing['showNote']>(),
    showActs: vi.fn<Signing['showActs']>(),
    ...change,
  }
  render(
    <MantineProvider>
      <SignCard signing={signing} />
    </MantineProvider>,
  )
  return { bridge, signing }
}
const signButton = (): Promise<HTMLButtonElement> => screen.findByRole('button', { name: /身份签署/ })

beforeEach(forgetAnswers)

test('what is signed is shown with counts, rule set and checksums; nothing in the way, it is signed', async () => {
  const { bridge } = show(aPreview())
  const button = await signButton()
  expect(document.body.textContent).toContain('3 项，其中 1 项未处理')
  expect(document.body.textContent).toContain('2026.1')
  expect(document.body.textContent).toContain(aPreview().seal.decisions)
  fireEvent.click(button)
  expect(bridge.calls.at(-1)).toMatchObject({ name: 'signoff.sign', input: { role: 'preparer', independent: true } })
})

test('every blocker is a link; unread items are marked as read from here', async () => {
  const { bridge, signing } = show(
    aPreview({
      blockers: [
        { kind: 'untested-unread', untested: 'u1' },
        { kind: 'earlier-stage', role: 'preparer' },
      ],
    }),
    { chosen: { section: null, role: 'preparer' } },
  )
  expect((await signButton()).disabled).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: /表格是图片/ }))
  expect(signing.goTo).toHaveBeenCalledWith({ kind: 'untested', index: 0 })
  fireEvent.click(screen.getByRole('button', { name: '编制人' }))
  expect(signing.choose).toHaveBeenCalledWith({ section: null, role: 'preparer' })
  fireEvent.click(screen.getByRole('button', { name: '标为已阅' }))
  expect(bridge.calls.at(-1)).toMatchObject({ name: 'untested.read', input: { keys: ['u1'] } })
})

test('who signed an earlier stage must agree to the mark first', async () => {
  const { bridge } = show(aPreview({ independent: false }))
  const button = await signButton()
  expect(button.disabled).toBe(true)
  fireEvent.click(screen.getByRole('checkbox'))
  fireEvent.click(button)
  expect(bridge.calls.at(-1)).toMatchObject({ name: 'signoff.sign', input: { independent: false } })
})

test('a role that the person does not have is named, and not signed in', async () => {
  show(aPreview(), { chosen: { section: null, role: 'approver' } })
  expect((await signButton()).disabled).toBe(true)
  expect(document.body.textContent).toContain('没有“签发人”角色')
})

test('a signature that holds is shown with what it covers, and nothing is asked', () => {
  const signOff: ReviewView['signOffs'][number] = {
    act: '1'.repeat(32) as ReviewView['signOffs'][number]['act'],
    section: null,
    role: 'preparer',
    by: { id: engagement.people[0]?.id ?? ('' as never), name: '张编制' },
    at: '2026-01-05T09:00:00.000Z',
    seal: aPreview().seal,
    independent: true,
    stale: false,
    changedBy: [],
    changedFindings: [],
  }
  const { bridge } = show(aPreview(), {}, aReview(report, { signOffs: [signOff] }))
  expect(document.body.textContent).toContain('张编制 签署')
  expect(bridge.calls).toEqual([])
})
