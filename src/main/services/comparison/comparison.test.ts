import { beforeEach, describe, expect, it } from 'vitest'
import { aDesk, someTerms, type TestDesk } from '../../../../tests/support/a-desk'
import { generate } from '../../../../tests/support/generator/generate'
import { withCells } from '../../../../tests/support/generator/model'
import { render } from '../../../../tests/support/generator/render'
import { layouts } from '../../../../tests/support/layouts/layouts'
import type { EngagementId, ReportId } from '../../../shared/review/ids'

const layout = layouts.find(({ id }) => id === 'tabs') ?? layouts[0]
const opening = 'applications.brought-forward'
const closing = 'applications.carried-forward'

/** A report of one and the same body, whatever the year. */
function text(year: number, cells: Readonly<Record<string, string>> = {}, body = '青川县教育局'): string {
  const report = generate(11, { form: '2021', sort: 'department', year, scale: 'few' })
  const changed = withCells(
    report,
    Object.entries(cells).map(([line, value]) => ({ line, column: 'total', text: value })),
  )
  const own = changed.body.name
  return (layout?.write(render(changed)) ?? '').replaceAll(own, body)
}

let test: TestDesk
let engagementId: EngagementId
let prior: ReportId
let current: ReportId

beforeEach(async () => {
  test = aDesk()
  prior = await test.bring('2022.txt', text(2022, { [closing]: '3' }))
  current = await test.bring('2023.txt', text(2023, { [opening]: '5' }))
  await test.call('person.choose', { kind: 'new', name: '张三' })
  engagementId = (await test.call('engagement.create', { terms: { ...someTerms, to: 2024 }, roles: ['preparer'] })).id
  await test.call('engagement.add-reports', { engagementId, reportIds: [current] })
})

describe('two years side by side', () => {
  it('finds last year’s report in the workspace, and the broken carry-forward in both', async () => {
    const view = await test.call('comparison.open', { reportId: current, priorId: null })
    expect(view.pairing).toEqual({ kind: 'found', how: 'same-body' })
    expect(view.comparison?.carryForward.find(({ column }) => column === 'total')).toMatchObject({
      prior: '3',
      current: '5',
      agrees: false,
    })
    const found = view.current.content?.run.findings.find(({ code, column }) => code === 'XY-01' && column === 'total')
    expect(found?.evidence.map(({ quote }) => quote)).toEqual(['5'])
    expect(found?.priorEvidence?.map(({ quote }) => quote)).toEqual(['3'])
    const at = found?.priorEvidence?.[0]?.span
    expect(view.prior?.content?.document.text.slice(at?.start, at?.end)).toBe('3')
  })

  it('runs the checks of an engagement with a prior report outside of it', async () => {
    const findings = await test.call('finding.list', { engagementId, reportId: current })
    expect(findings.some(({ code }) => code === 'XY-01')).toBe(true)
  })

  it('sets any two reports beside each other when asked, and says that there is none', async () => {
    const other = await test.bring('other.txt', text(2020, {}, '云溪县财政局'))
    const asked = await test.call('comparison.open', { reportId: current, priorId: other })
    expect(asked.pairing).toEqual({ kind: 'asked' })
    expect(asked.comparison).not.toBeNull()
    const alone = await test.call('comparison.open', { reportId: other, priorId: null })
    expect(alone).toMatchObject({ pairing: { kind: 'none', why: 'nothing' }, comparison: null, why: 'no-prior' })
  })

  it('lists candidates, the one it would take first', async () => {
    await test.bring('other.txt', text(2022, {}, '云溪县财政局'))
    const list = await test.call('comparison.candidates', { reportId: current })
    expect(list.map(({ how, isTaken, yearsApart }) => [how, isTaken, yearsApart])).toEqual([
      ['same-body', true, 1],
      ['other', false, 1],
    ])
  })

  it('remembers a pairing of a renamed body, and finds the body of the year before by it', async () => {
    const renamed = await test.bring('renamed.txt', text(2024, {}, '青川县教育体育局'))
    await test.call('engagement.add-reports', { engagementId, reportIds: [renamed] })
    const reason = '机构改革'
    await test.call('comparison.pair', { engagementId, reportId: renamed, priorId: current, reason })
    const view = await test.call('comparison.open', { engagementId, reportId: renamed, priorId: null })
    expect(view.pairing).toMatchObject({ kind: 'chosen', reason, by: { name: '张三' } })
    expect(
      (await test.call('comparison.series', { engagementId, reportId: renamed })).years.map(({ year }) => year),
    ).toEqual([2022, 2023, 2024])
    await test.call('comparison.pair', { engagementId, reportId: current, priorId: null, reason })
    const declined = await test.call('finding.list', { engagementId, reportId: current })
    expect(declined.some(({ code }) => code === 'XY-01')).toBe(false)
    await test.call('comparison.unpair', { engagementId, reportId: current })
    const again = await test.call('finding.list', { engagementId, reportId: current })
    expect(again.some(({ code }) => code === 'XY-01')).toBe(true)
  })

  it('pins two paragraphs, remembers them, and lets them go', async () => {
    const before = await test.call('comparison.open', { engagementId, reportId: current, priorId: null })
    expect(before.canDecide).toBe(true)
    const place = (content: typeof before.current.content, words: RegExp) => {
      const start = content?.document.text.search(words) ?? -1
      return { start, end: start + 3 }
    }
    const committed = await test.call('comparison.pin', {
      engagementId,
      reportId: current,
      priorId: prior,
      prior: place(before.prior?.content ?? null, /五、/),
      current: place(before.current.content, /六、/),
    })
    const pinned = await test.call('comparison.open', { engagementId, reportId: current, priorId: null })
    expect(pinned.pins).toMatchObject([{ id: committed.item, index: 0, by: { name: '张三' } }])
    const blocks = pinned.comparison?.sections.flatMap((section) => section.blocks) ?? []
    expect(blocks.some(({ pin }) => pin === 0)).toBe(true)
    await test.call('comparison.unpin', { engagementId, id: committed.item ?? expect.fail('no pin') })
    expect((await test.call('comparison.open', { engagementId, reportId: current, priorId: null })).pins).toEqual([])
  })

  it('shows the strip of years with the chain of what was carried', async () => {
    const { years, metrics, chain } = await test.call('comparison.series', { reportId: current })
    expect(years.map(({ year, reportId }) => [year, reportId])).toEqual([
      [2022, prior],
      [2023, current],
    ])
    expect(chain).toEqual([{ from: 2022, to: 2023, closing: '3', opening: '5', agrees: false }])
    expect(metrics.every(({ points }) => points.length === 2)).toBe(true)
  })
})
