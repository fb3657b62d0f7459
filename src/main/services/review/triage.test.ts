import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { aDesk, someTerms, type TestDesk } from '../../../../tests/support/a-desk'
import type { FindingRow } from '../../../shared/ipc/review-views'
import type { TimelinePage } from '../../../shared/ipc/trail-views'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { verifyWorkspace } from '../verify'
import { createDesk } from './desk'

const sample = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../../../resources/samples', name))

let test: TestDesk
let engagementId: EngagementId
let reportId: ReportId
let other: ReportId
let rows: FindingRow[] = []

beforeEach(async () => {
  test = aDesk()
  await test.call('person.choose', { kind: 'new', name: '张三' })
  engagementId = (await test.call('engagement.create', { terms: someTerms, roles: ['preparer'] })).id
  reportId = await test.bring('a.txt', sample('000_0b877d5a60f77469.txt'))
  other = await test.bring('b.txt', sample('001_07491333fb67d778.txt'))
  await test.call('engagement.add-reports', { engagementId, reportIds: [reportId, other] })
  rows = await test.call('finding.list', { engagementId, reportId: null })
})

const minor = (of: ReportId): string[] =>
  rows.filter((row) => row.reportId === of && row.severity !== 'S1').map(({ key }) => key)

const dismissal = { disposition: 'dismissed' as const, reason: '口径不同', remedy: null }

async function dispositions(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { disposition } of await test.call('finding.list', { engagementId, reportId: null })) {
    counts[disposition] = (counts[disposition] ?? 0) + 1
  }
  return counts
}

describe('many findings at once', () => {
  it('are previewed, decided over several reports as one act, and undone as one step', async () => {
    const targets = [
      { reportId, keys: minor(reportId) },
      { reportId: other, keys: minor(other) },
    ]
    const n = minor(reportId).length + minor(other).length
    const preview = await test.call('finding.preview', { engagementId, targets, ...dismissal })
    expect(preview).toMatchObject({ total: n, refusal: null, decided: {} })
    expect(preview.severity.S1).toBe(0)
    expect(preview.reports.map(({ count }) => count)).toEqual([minor(reportId).length, minor(other).length])
    expect(await dispositions()).toEqual({ undecided: rows.length })

    const { acts } = await test.call('finding.dispose', { engagementId, targets, ...dismissal })
    expect(acts).toHaveLength(1)
    expect(await dispositions()).toEqual({ undecided: rows.length - n, dismissed: n })
    await test.call('history.undo', { engagementId, to: null })
    expect(await dispositions()).toEqual({ undecided: rows.length })
    await test.call('history.redo', { engagementId, to: null })
    expect(await dispositions()).toEqual({ undecided: rows.length - n, dismissed: n })
  })

  it('are refused as a whole where one of them is S1, needs a reason, or is not there', async () => {
    const key = minor(reportId)[0] ?? expect.fail('no minor finding')
    const raised = { engagementId, reportId, key, severity: 'S1' as const, reason: '影响公开数据' }
    await test.call('finding.severity', raised)
    const targets = [{ reportId, keys: minor(reportId) }]
    const preview = await test.call('finding.preview', { engagementId, targets, ...dismissal })
    expect(preview.refusal?.code).toBe('bulk-s1')
    const error = await test.refused('finding.dispose', { engagementId, targets, ...dismissal })
    expect(error).toMatchObject({ code: 'not-allowed', refusal: { code: 'bulk-s1' } })
    expect(await dispositions()).toEqual({ undecided: rows.length })
    // one by one it may be decided
    const alone = { engagementId, targets: [{ reportId, keys: [key] }] }
    expect((await test.refused('finding.dispose', { ...alone, ...dismissal, reason: '' })).refusal?.code).toBe(
      'reason-required',
    )
    expect(
      (await test.refused('finding.dispose', { ...alone, ...dismissal, disposition: 'remedied' })).refusal?.code,
    ).toBe('remedy-required')
    await test.call('finding.dispose', { ...alone, disposition: 'remedied', reason: '', remedy: other })
    const lost = { engagementId, targets: [{ reportId, keys: ['no@such'] }] }
    expect((await test.refused('finding.dispose', { ...lost, ...dismissal })).refusal?.code).toBe('unknown')
  })
})

describe('an auditor’s own finding', () => {
  it('stands confirmed, can be decided otherwise, and is withdrawn with a reason', async () => {
    const finding = { reportId, severity: 'S2' as const, section: null, text: '附表未加盖公章', evidence: [] }
    const { item } = await test.call('finding.add', { engagementId, finding })
    const id = item ?? expect.fail('no id')
    const row = async (): Promise<FindingRow | undefined> =>
      (await test.call('finding.list', { engagementId, reportId })).find(({ key }) => key === id)
    expect(await row()).toMatchObject({
      own: true,
      disposition: 'confirmed',
      decision: null,
      message: { zh: '附表未加盖公章' },
    })
    const queried = {
      engagementId,
      targets: [{ reportId, keys: [id] }],
      disposition: 'queried' as const,
      reason: '',
      remedy: null,
    }
    await test.call('finding.dispose', queried)
    expect(await row()).toMatchObject({ disposition: 'queried', decision: { by: { name: '张三' } } })
    await test.call('finding.withdraw', { engagementId, id, reason: '已补章' })
    expect(await row()).toBeUndefined()
  })

  it('takes no evidence that does not stand in the text', async () => {
    const path = { section: null, line: null, column: null }
    const anchor = { start: 0, end: 2, quote: '虚构', prefix: '', suffix: '', path }
    const finding = { reportId, severity: 'S2' as const, section: null, text: 'x', evidence: [anchor] }
    expect((await test.refused('finding.add', { engagementId, finding })).code).toBe('invalid-input')
  })
})

describe('the trail', () => {
  it('says who did what when, from what to what and why, filtered and in pages', async () => {
    const key = minor(reportId)[0] ?? expect.fail('no minor finding')
    const targets = [{ reportId, keys: [key] }]
    await test.call('finding.dispose', { engagementId, targets, ...dismissal })
    await test.call('finding.dispose', { engagementId, targets, disposition: 'confirmed', reason: '', remedy: null })
    const all = await test.call('timeline.list', { engagementId, filter: {}, after: null, limit: 500 })
    expect(all.total).toBe(all.entries.length)
    expect(all.entries[0]).toMatchObject({
      kind: 'findings-disposed',
      by: { name: '张三' },
      reportId,
      subject: key,
      from: 'dismissed',
      to: 'confirmed',
      standing: 'in-force',
    })
    expect(all.entries.map(({ seq }) => seq)).toEqual(all.entries.map((_, i) => all.total - i))
    const found = await test.call('timeline.list', { engagementId, filter: { words: '口径' }, after: null, limit: 500 })
    expect(found).toMatchObject({ found: 1, total: all.total, entries: [{ to: 'dismissed', reason: '口径不同' }] })
    const of = await test.call('timeline.list', {
      engagementId,
      filter: { reportIds: [other] },
      after: null,
      limit: 500,
    })
    expect(of.entries.map(({ kind }) => kind)).toEqual(['report-added'])
    const paged: number[] = []
    for (let after: number | null = null, more = true; more;) {
      const page: TimelinePage = await test.call('timeline.list', { engagementId, filter: {}, after, limit: 2 })
      paged.push(...page.entries.map(({ seq }) => seq))
      after = page.next
      more = page.next !== null
    }
    expect(paged).toEqual(all.entries.map(({ seq }) => seq))
  })

  it('keeps what was undone, also what a later act left behind, and all of it after a restart', async () => {
    const key = minor(reportId)[0] ?? expect.fail('no minor finding')
    const note = (text: string) => test.call('finding.note', { engagementId, reportId, key, text })
    const kept = (await note('一')).acts[0] ?? expect.fail('no act')
    await note('二')
    await note('三')
    await test.call('history.undo', { engagementId, to: kept })
    const waiting = await test.call('history.list', { engagementId })
    expect(waiting.undone.map(({ to }) => to)).toEqual(['二', '三'])
    expect(waiting).toMatchObject({ canUndo: true, canRedo: true, counts: { undone: 2, abandoned: 0 } })
    await note('四')
    const after = await test.call('history.list', { engagementId })
    expect(after.abandoned.map(({ to, standing }) => [to, standing])).toEqual([
      ['三', 'abandoned'],
      ['二', 'abandoned'],
    ])
    expect(after).toMatchObject({ canRedo: false, counts: { undone: 0, abandoned: 2 } })
    expect((await test.refused('history.redo', { engagementId, to: null })).refusal?.code).toBe('nothing-to-redo')
    // another desk over the same database is what a restart comes to
    const restarted = createDesk({ ...test.desk }).open(engagementId)
    const live = test.desk.open(engagementId)
    if (!restarted.ok || !live.ok) throw new Error('bug: no engagement')
    expect(restarted.value.session.history).toEqual(live.value.session.history)
    expect(restarted.value.session.trail).toEqual(live.value.session.trail)
    expect(verifyWorkspace(test.file.db).faults).toEqual([])
  })
})
