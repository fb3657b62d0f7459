import { beforeEach, describe, expect, it } from 'vitest'
import { aDesk, someTerms, type TestDesk } from '../../../../tests/support/a-desk'
import { generate } from '../../../../tests/support/generator/generate'
import { withCells } from '../../../../tests/support/generator/model'
import { render } from '../../../../tests/support/generator/render'
import { layouts } from '../../../../tests/support/layouts/layouts'
import type { EngagementId, ItemId, ReportId } from '../../../shared/review/ids'
import { verifyWorkspace } from '../verify'
import { anchorOn } from '../../../shared/review/place'

const layout = layouts.find(({ id }) => id === 'tabs') ?? layouts[0]
const received = 'applications.received'

interface Wanted {
  readonly cells?: Readonly<Record<string, string>>
  readonly body?: string
}

function text(year: number, extra: string, { cells = {}, body }: Wanted = {}): string {
  const report = generate(11, { form: '2021', sort: 'department', year, scale: 'few' })
  const changed = withCells(
    report,
    Object.entries(cells).map(([line, value]) => ({ line, column: 'total', text: value })),
  )
  const written = (layout?.write(render(changed)) ?? '').replace(/(一、总体情况[^\n]*\n)/, `$1${extra}\n`)
  return body === undefined ? written : written.replaceAll(changed.body.name, body)
}

/** Words that stand in both years, and a phrase that the checks find in both. */
const shared = '本单位政务公开工作由办公室牵头负责并逐月对账。今年以来，各项工作有序推进。'

let test: TestDesk
let last: EngagementId
let prior: ReportId
let current: ReportId

beforeEach(async () => {
  test = aDesk()
  prior = await test.bring('2022.txt', text(2022, shared, { cells: { [received]: '9' } }))
  current = await test.bring('2023.txt', text(2023, shared))
  await test.call('person.choose', { kind: 'new', name: '张三' })
  const terms = { ...someTerms, name: '2022年度年报审查', from: 2022, to: 2022 }
  last = (await test.call('engagement.create', { terms, roles: ['preparer'] })).id
  await test.call('person.add', { engagementId: last, personId: null, name: '李四', roles: ['reviewer'] })
  await test.call('engagement.add-reports', { engagementId: last, reportIds: [prior] })
})

const findings = (engagementId: EngagementId, reportId: ReportId) =>
  test.call('finding.list', { engagementId, reportId })

async function decide(key: string, disposition: 'confirmed' | 'dismissed', reason: string): Promise<void> {
  const targets = [{ reportId: prior, keys: [key] }]
  await test.call('finding.dispose', { engagementId: last, targets, disposition, reason, remedy: null })
}

async function annotate(words: string | null, kind: 'note' | 'tick', said: string): Promise<ItemId> {
  const { content } = await test.call('report.open', { reportId: prior, engagementId: last })
  if (!content) throw new Error('not a report')
  const { document, report } = content
  const cell = report.figures.find((one) => one.line === 'applications.granted' && one.column === 'total')?.span
  const start = words === null ? -1 : document.text.indexOf(words)
  const at = words === null ? cell : { start, end: start + words.length }
  if (!at) throw new Error('no place')
  const anchor = anchorOn(document.text, report, at)
  const annotation = { reportId: prior, kind, anchor, text: said, tags: [], colour: 'yellow' as const }
  const { item } = await test.call('annotation.add', { engagementId: last, annotation })
  return item ?? expect.fail('no annotation')
}

const plan = async (into: EngagementId | null = null) => {
  const view = await test.call('engagement.roll-plan', { engagementId: last, into })
  return { ...view, items: view.reports.flatMap(({ items }) => items) }
}

async function roll(): Promise<EngagementId> {
  const { terms } = await plan()
  const into = { kind: 'new' as const, terms }
  return (await test.call('engagement.roll-forward', { engagementId: last, into, language: 'zh' })).engagementId
}

describe('rolling forward', () => {
  it('goes on with the same terms and people a year later', async () => {
    const { terms, people, reports } = await plan()
    expect(terms).toMatchObject({ name: '2023年度年报审查', from: 2023, to: 2023, legend: someTerms.legend })
    expect(people).toBe(2)
    expect(reports.map(({ reportId, successor, why }) => [reportId, successor, why])).toEqual([[prior, current, null]])
    const view = await test.call('engagement.open', { engagementId: await roll() })
    expect(view.people.map(({ name, roles }) => [name, roles])).toEqual([
      ['张三', ['preparer']],
      ['李四', ['reviewer']],
    ])
    expect(view.reports.map(({ reportId }) => reportId)).toEqual([current])
  })

  it('writes nothing before it is agreed to', async () => {
    const acts = (): unknown => test.file.db.get('t', 'SELECT count(*) AS n FROM act')
    const before = acts()
    await plan()
    expect(acts()).toEqual(before)
  })

  it('opens a difference that was not resolved as a finding of this year, undecided', async () => {
    const broken = (await findings(last, prior)).find(({ severity, line }) => severity === 'S1' && line === received)
    if (!broken) throw new Error('no broken sum')
    await decide(broken.key, 'confirmed', '')
    const carried = (await plan()).items.find(({ of }) => of === broken.key)
    expect(carried).toMatchObject({
      kind: 'difference',
      outcome: 'carried',
      why: 'open-again',
      disposition: 'confirmed',
    })
    const engagementId = await roll()
    const own = (await findings(engagementId, current)).filter((one) => one.own)
    expect(own.map(({ message }) => message.zh)).toContain(`上年未解决：${broken.message.zh}`)
    expect(own.find(({ line }) => line === received)).toMatchObject({ severity: 'S1', disposition: 'undecided' })
    const gate = await test.call('signoff.preview', {
      engagementId,
      reportId: current,
      section: null,
      role: 'preparer',
    })
    expect(gate.blockers.some((one) => one.kind === 'undecided' && own.some(({ key }) => key === one.finding))).toBe(
      true,
    )
  })

  it('keeps a suppression on the same evidence, and asks again on other evidence', async () => {
    const vague = (await findings(last, prior)).find(({ code }) => code === 'TX-05')
    if (!vague) throw new Error('no vague time')
    await decide(vague.key, 'dismissed', '本地惯用')
    expect((await plan()).items.find(({ of }) => of === vague.key)).toMatchObject({
      kind: 'suppression',
      outcome: 'carried',
      why: 'same-evidence',
    })
    const engagementId = await roll()
    const again = (await findings(engagementId, current)).find(({ key }) => key === vague.key)
    expect(again).toMatchObject({ disposition: 'dismissed', decision: { reason: '上年处理为“排除”，理由：本地惯用' } })
  })

  it('carries notes by their words, asks for ticks again, and says what stays', async () => {
    await annotate('由办公室牵头负责并逐月对账', 'note', '核对月度台账')
    await annotate(null, 'tick', '✓')
    await annotate('2022', 'note', '年份')
    const { items } = await plan()
    expect(
      items.filter(({ kind }) => kind === 'annotation' || kind === 'tie').map((one) => [one.outcome, one.why]),
    ).toEqual([
      ['carried', 'same-words'],
      ['needs-look', 'check-again'],
      ['not-carried', 'words-absent'],
    ])
    const engagementId = await roll()
    const { annotations } = await test.call('review.open', { engagementId, reportId: current })
    expect(annotations.map(({ kind, text: said }) => [kind, said])).toEqual([
      ['note', '上年批注：核对月度台账'],
      ['note', '上年作标识“✓”（核对无误），请按本年数字重新核对。'],
    ])
  })

  it('goes on with review notes that nobody cleared', async () => {
    const note = { engagementId: last, reportId: prior, section: null, finding: null, text: '请补充附件' }
    await test.call('note.open', note)
    const engagementId = await roll()
    const { notes } = await test.call('review.open', { engagementId, reportId: current })
    expect(notes.map(({ text: said, state }) => [said, state])).toEqual([['上年复核意见：请补充附件', 'open']])
  })

  it('is one act for each report, undone and redone as one, and done once', async () => {
    await annotate('由办公室牵头负责并逐月对账', 'note', '核对月度台账')
    const engagementId = await roll()
    const count = async () => (await test.call('review.open', { engagementId, reportId: current })).annotations.length
    expect(await count()).toBe(1)
    expect((await plan(engagementId)).reports).toMatchObject([{ why: 'done' }])
    await test.call('history.undo', { engagementId, to: null })
    expect(await count()).toBe(0)
    expect((await plan(engagementId)).reports).toMatchObject([{ why: null }])
    await test.call('history.redo', { engagementId, to: null })
    expect(await count()).toBe(1)
    const { done } = await test.call('history.list', { engagementId })
    expect(done.filter(({ kind }) => kind === 'rolled-forward')).toHaveLength(1)
  })

  it('says which report has no successor, and takes it up once there is one', async () => {
    const body = '平远县水利局'
    const other = await test.bring('other.txt', text(2022, shared, { body }))
    await test.call('engagement.add-reports', { engagementId: last, reportIds: [other] })
    const { reports } = await plan()
    expect(reports.map(({ successor, why }) => [successor, why])).toEqual([
      [current, null],
      [null, 'missing'],
    ])
    const engagementId = await roll()
    const later = await test.bring('later.txt', text(2023, shared, { body }))
    expect((await plan(engagementId)).reports.map(({ successor, why }) => [successor, why])).toEqual([
      [current, 'done'],
      [later, null],
    ])
    const into = { kind: 'known' as const, engagementId }
    await test.call('engagement.roll-forward', { engagementId: last, into, language: 'en' })
    const { reports: under } = await test.call('engagement.open', { engagementId })
    expect(under.map(({ reportId }) => reportId)).toEqual([current, later])
  })

  it('stands in the timeline under its own name, and the chain is proved with it', async () => {
    await annotate('由办公室牵头负责并逐月对账', 'note', '核对月度台账')
    const engagementId = await roll()
    const { entries } = await test.call('timeline.list', { engagementId, filter: {}, after: null, limit: 50 })
    expect(entries[0]).toMatchObject({ kind: 'rolled-forward', reportId: current })
    expect(verifyWorkspace(test.file.db)).toMatchObject({ faults: [] })
  })
})
