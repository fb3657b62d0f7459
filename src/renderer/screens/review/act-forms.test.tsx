import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { succeed } from '@shared/ipc/result'
import { ReportId } from '@shared/review/ids'
import { refusals } from '@shared/words/refusals'
import { aBridge } from '../../../../tests/support/a-bridge'
import { aContent, aRow } from '../../../../tests/support/a-content'
import { aSession } from '../../../../tests/support/a-desk-session'
import { anAudit, aReviewDesk } from '../../../../tests/support/a-review-desk'
import { forgetAnswers } from '../../api/cache'
import { useThisBridge } from '../../api/client'
import type { Audit } from '../../state/audit'
import { CorrectionForm } from './correction-form'
import { DecisionForm } from './decision-form'
import type { Session } from './desk'
import { FindingNotes } from './finding-notes'
import { OwnFindingForm } from './own-finding-form'

const content = aContent({ cells: { 'applications.received': { 'natural-person': '5' } } })
const corrected = aRow(content, { id: ReportId.parse('c'.repeat(32)), fileName: '更正后.txt' })
const done = () => succeed({ acts: [], item: null, effect: null })

/** A form on a desk; `sent` is what it asked main to do. */
function show(form: (desk: ReturnType<typeof aReviewDesk>, audit: Audit) => ReactNode, of: Partial<Audit> = {}) {
  const bridge = aBridge({
    'finding.dispose': done,
    'finding.note': done,
    'finding.add': done,
    'correction.add': done,
    'report.list': () => succeed([corrected]),
  })
  useThisBridge(bridge)
  const decided = vi.fn<Session['decided']>()
  const audit = { ...anAudit(), ...of }
  const desk = aReviewDesk(content, { audit, session: aSession({ decided }) })
  render(<MantineProvider>{form(desk, audit)}</MantineProvider>)
  const sent = (): readonly unknown[] =>
    bridge.calls.filter(({ name }) => /\.(dispose|note|add)$/.test(name)).map(({ input }) => input)
  return { sent, decided }
}
const field = (): HTMLElement => screen.getByRole('textbox', { name: /理由|备注|发现的内容/ })
const press = (key: string, more: object = {}): boolean => fireEvent.keyDown(field(), { key, ...more })
const act = (name: RegExp): HTMLButtonElement => screen.getByRole('button', { name })

beforeEach(forgetAnswers)

describe('a decision', () => {
  const [finding] = aReviewDesk(content).listed
  const key = finding?.key ?? ''
  const form =
    (disposition: 'confirmed' | 'dismissed' | 'remedied') => (desk: ReturnType<typeof aReviewDesk>, audit: Audit) => (
      <DecisionForm desk={desk} audit={audit} disposition={disposition} keys={[key]} />
    )

  test('to dismiss needs a reason; one that is offered is taken by the arrow and sent by Enter', async () => {
    const { sent, decided } = show(form('dismissed'))
    expect(act(/^排除/).disabled).toBe(true)
    press('Enter')
    expect(sent()).toEqual([])
    press('ArrowDown')
    press('Enter')
    await waitFor(() => expect(decided).toHaveBeenCalledWith([key]))
    expect(sent()).toMatchObject([
      { disposition: 'dismissed', reason: '经核对原件，报告数值无误。', remedy: null, targets: [{ keys: [key] }] },
    ])
  })

  test('is not sent by a key that belongs to something else', () => {
    const { sent } = show(form('confirmed'))
    window.addEventListener('keydown', (event) => event.preventDefault(), { capture: true, once: true })
    press('Enter') // a command had it
    press('Enter', { shiftKey: true }) // a new line
    press('Enter', { isComposing: true }) // the input method's
    press('Enter', { keyCode: 229 })
    expect(sent()).toEqual([])
    press('Enter')
    expect(sent()).toHaveLength(1)
  })

  test('that it was remedied needs the corrected file', async () => {
    const { sent } = show(form('remedied'))
    expect(act(/^整改/).disabled).toBe(true)
    const choice = await screen.findByRole('option', { name: /更正后\.txt/ })
    fireEvent.change(screen.getByLabelText('更正后的文件'), { target: { value: corrected.id } })
    expect(choice).toBeDefined()
    fireEvent.click(act(/^整改/))
    await waitFor(() => expect(sent()).toMatchObject([{ disposition: 'remedied', remedy: corrected.id }]))
  })

  test('that may not be taken says why, and cannot be sent', () => {
    const { sent } = show(form('confirmed'), { hindrance: refusals.locked })
    expect(document.body.textContent).toContain('报告已锁定')
    press('Enter')
    expect(sent()).toEqual([])
  })
})

test('a note is sent by Enter, and never empty', async () => {
  const [finding] = aReviewDesk(content).listed
  if (finding === undefined) throw new Error('no finding')
  const { sent } = show((desk, audit) => (
    <FindingNotes
      desk={{ ...desk, session: aSession({ draft: { kind: 'finding-note', key: finding.key } }) }}
      audit={audit}
      finding={finding}
      notes={[]}
    />
  ))
  press('Enter')
  expect(sent()).toEqual([])
  fireEvent.change(field(), { target: { value: ' 待电话核实 ' } })
  press('Enter')
  await waitFor(() => expect(sent()).toMatchObject([{ key: finding.key, text: '待电话核实' }]))
})

test('a correction takes a number that differs from what was read, and a reason', async () => {
  const { sent } = show((desk, audit) => (
    <CorrectionForm desk={desk} audit={audit} line="applications.received" column="natural-person" />
  ))
  const value = screen.getByLabelText('原件上的数值')
  fireEvent.change(field(), { target: { value: '原件为 12' } })
  for (const [typed, fault] of [
    ['十二', '请填写数字'],
    ['5', '与读取结果相同'],
  ] as const) {
    fireEvent.change(value, { target: { value: typed } })
    expect(document.body.textContent).toContain(fault)
    expect(act(/^更正/).disabled).toBe(true)
  }
  fireEvent.change(value, { target: { value: '１２' } })
  press('Enter')
  await waitFor(() => expect(sent()).toMatchObject([{ after: '12', reason: '原件为 12' }]))
})

test('a finding of one’s own carries its words, its section and the evidence that was picked', async () => {
  const { text } = content.document
  const [section] = content.report.sections.filter(({ span }) => span !== null)
  const at = { start: section?.span?.start ?? 0, end: (section?.span?.start ?? 0) + 4 }
  const { sent } = show((desk, audit) => <OwnFindingForm desk={desk} audit={audit} evidence={[at]} />)
  expect(act(/^记入发现/).disabled).toBe(true)
  expect(document.querySelector('q')?.textContent).toBe(text.slice(at.start, at.end))
  fireEvent.change(field(), { target: { value: '与上年完全相同' } })
  fireEvent.click(act(/^记入发现/))
  await waitFor(() =>
    expect(sent()).toMatchObject([
      {
        finding: {
          text: '与上年完全相同',
          severity: 'S2',
          section: section?.key,
          evidence: [{ start: at.start, end: at.end, quote: text.slice(at.start, at.end) }],
        },
      },
    ]),
  )
})
