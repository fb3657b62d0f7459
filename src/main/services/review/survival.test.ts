import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { aDesk, someTerms, type TestDesk } from '../../../../tests/support/a-desk'
import { enginePool } from '../../../../tests/support/engine-pool'
import type { Finding } from '../../../shared/checks/outcome'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { anchorOn } from '../../../shared/review/place'
import type { WorkerPool } from '../../worker/client'
import { verifyWorkspace } from '../verify'

const text = readFileSync(join(import.meta.dirname, '../../../../resources/samples/000_0b877d5a60f77469.txt'), 'utf8')

let test: TestDesk
let engagementId: EngagementId
let reportId: ReportId
let rows: { readonly key: string; readonly severity: string }[] = []

/** The real engine, whose findings a test may change as a new version of a check would. */
function changingPool(change: () => (findings: readonly Finding[]) => readonly Finding[]): WorkerPool {
  const pool = enginePool()
  return {
    ...pool,
    async examine(request) {
      const answers = await pool.examine({ ...request, wanted: 'whole' })
      return answers
        .map(({ record, examination }) => {
          if (record.status !== 'read' || !examination) return { record, examination }
          const findings = change()(examination.run.findings)
          const kept = findings.map((finding) => ({ ...finding, json: JSON.stringify(finding) }))
          const digest = `${record.digest.slice(0, 60)}${String(findings.length).padStart(4, '0')}`
          const changed = { ...record, findings: kept, digest }
          return { record: changed, examination: { ...examination, run: { ...examination.run, findings } } }
        })
        .map((whole) => (request.wanted === 'record' ? whole.record : whole)) as never
    },
  }
}

let change = (findings: readonly Finding[]): readonly Finding[] => findings

beforeEach(async () => {
  change = (findings) => findings
  test = aDesk({ pool: changingPool(() => change) })
  await test.call('person.choose', { kind: 'new', name: '张三' })
  engagementId = (await test.call('engagement.create', { terms: someTerms, roles: ['preparer', 'reviewer'] })).id
  reportId = await test.bring('a.txt', text)
  await test.call('engagement.add-reports', { engagementId, reportIds: [reportId] })
  rows = await test.call('finding.list', { engagementId, reportId })
})

async function decide(key: string): Promise<void> {
  const targets = [{ reportId, keys: [key] }]
  await test.call('finding.dispose', { engagementId, targets, disposition: 'dismissed', reason: '口径', remedy: null })
}

async function annotate(words: string): Promise<void> {
  const { content } = await test.call('report.open', { reportId, engagementId })
  const { document, report } = content ?? expect.fail('not read')
  const start = document.text.indexOf(words)
  const anchor = anchorOn(document.text, report, { start, end: start + words.length })
  const annotation = { reportId, kind: 'note' as const, anchor, text: words, tags: [], colour: 'blue' as const }
  await test.call('annotation.add', { engagementId, annotation })
}

async function lastMove() {
  const [move] = await test.call('migration.list', { engagementId, reportId })
  return test.call('migration.open', { seq: move?.seq ?? expect.fail('nothing moved') })
}

describe('decisions survive', () => {
  it('the same file brought in again: nothing moves at all', async () => {
    await decide(rows[0]?.key ?? '')
    await test.call('report.open', { reportId, engagementId })
    await test.call('review.open', { engagementId, reportId })
    expect(await test.call('migration.list', { engagementId, reportId })).toEqual([])
  })

  it('a new version of a check: kept, in need of another look with the difference, resolved, new', async () => {
    const [kept, altered, gone] = rows.map(({ key }) => key)
    if (!kept || !altered || !gone) throw new Error('the sample has fewer findings than this test needs')
    for (const key of [kept, altered, gone]) await decide(key)
    change = (findings) => {
      const found = findings.filter(({ key }) => key !== gone)
      const [model] = found
      if (!model) return found
      return [
        ...found.map((one) => (one.key === altered ? { ...one, expected: '99' } : one)),
        { ...model, key: 'new@here' },
      ]
    }
    test.setRuleSet('r2')
    expect((await test.call('engagement.open', { engagementId })).reports[0]?.current).toBe(false)
    await test.call('refresh.start', { engagementId })
    await test.refresher.settled()
    expect(await test.call('refresh.state', {})).toMatchObject({ running: false, total: 1, done: 1, changed: 1 })

    const { row, items, fromRuleSet, toRuleSet } = await lastMove()
    expect({ cause: row.cause, fromRuleSet, toRuleSet }).toEqual({
      cause: 'rule-set',
      fromRuleSet: 'r1',
      toRuleSet: 'r2',
    })
    const landed = Object.fromEntries(
      items.flatMap((item) => (item.kind === 'finding' ? [[item.key, item.landing]] : [])),
    )
    expect(landed).toMatchObject({ [kept]: 'kept', [altered]: 'needs-look', [gone]: 'resolved', 'new@here': 'new' })
    // every finding of either run is listed, once
    expect(Object.keys(landed).toSorted()).toEqual([...rows.map(({ key }) => key), 'new@here'].toSorted())
    expect(items.length).toBe(
      row.counts.kept + row.counts['needs-look'] + row.counts.resolved + row.counts.orphaned + row.counts.new,
    )

    const detail = await test.call('finding.detail', { engagementId, reportId, key: altered })
    expect(detail.row).toMatchObject({ disposition: 'dismissed', look: 'changed' })
    expect(detail.difference?.before.length).toBeGreaterThan(0)
    const view = await test.call('review.open', { engagementId, reportId })
    expect(view.report.needsLook).toBe(1)
    expect(view.findings.some(({ key }) => key === gone)).toBe(false)
    const preview = await test.call('signoff.preview', { engagementId, reportId, section: null, role: 'preparer' })
    expect(preview.blockers).toContainEqual({ kind: 'earlier-evidence', finding: altered })

    // should the finding come back as it was, so does its decision
    change = (findings) => findings
    test.setRuleSet('r3')
    await test.call('report.open', { reportId, engagementId })
    const back = await test.call('finding.list', { engagementId, reportId })
    expect(back.find(({ key }) => key === gone)).toMatchObject({ disposition: 'dismissed', look: 'same' })
    expect(back.find(({ key }) => key === altered)).toMatchObject({ disposition: 'dismissed', look: 'same' })
    expect(verifyWorkspace(test.file.db).faults).toEqual([])
  })

  it('a corrected file: annotations are placed again or shown as orphans, none is lost', async () => {
    await decide(rows[0]?.key ?? '')
    await annotate('政府信息公开')
    await annotate('存在的主要问题')
    const corrected = `网站首页\n登录\n${text.replaceAll('存在的主要问题', '面临的困难')}`
    const version = await test.bring('b.txt', corrected)
    await test.call('report.supersede', { engagementId, reportId, version, reason: '单位更正后重报' })
    const view = await test.call('review.open', { engagementId, reportId })
    expect(view.report.versions).toMatchObject([{ reportId: version, reason: '单位更正后重报' }])
    expect(view.report.row.fileName).toBe('b.txt')
    expect(view.annotations.map(({ text: words, place }) => [words, place.kind])).toEqual([
      ['政府信息公开', 'placed'],
      ['存在的主要问题', 'orphan'],
    ])
    const { row, items } = await lastMove()
    expect(row.cause).toBe('corrected-file')
    expect(items.filter(({ kind }) => kind === 'annotation').map(({ landing }) => landing)).toEqual([
      'kept',
      'orphaned',
    ])
    const { content } = await test.call('report.open', { reportId, engagementId })
    for (const { place, anchor } of view.annotations) {
      if (place.kind !== 'placed') continue
      expect(content?.document.text.slice(place.span.start, place.span.end)).toBe(anchor.quote)
    }
    // from the tray back into the text
    const orphan = view.annotations[1] ?? expect.fail('no orphan')
    const { document, report } = content ?? expect.fail('not read')
    const start = document.text.indexOf('面临的困难')
    const anchor = anchorOn(document.text, report, { start, end: start + 5 })
    await test.call('annotation.reattach', { engagementId, id: orphan.id, anchor })
    const again = await test.call('review.open', { engagementId, reportId })
    expect(again.annotations.map(({ place }) => place.kind)).toEqual(['placed', 'placed'])
    await test.call('history.undo', { engagementId, to: null })
    await test.call('history.undo', { engagementId, to: null })
    const before = await test.call('review.open', { engagementId, reportId })
    expect(before.report).toMatchObject({ versions: [], row: { fileName: 'a.txt' } })
    expect(before.annotations.map(({ place }) => place.kind)).toEqual(['placed', 'placed'])
    expect(verifyWorkspace(test.file.db).faults).toEqual([])
  })

  it('another encoding: the text is read again, and says so', async () => {
    await annotate('政府信息公开')
    await test.call('report.reread', { reportId, encoding: 'gb18030' })
    const view = await test.call('review.open', { engagementId, reportId })
    expect(view.annotations).toMatchObject([
      { text: '政府信息公开', place: { kind: expect.stringMatching(/orphan|unread/) as string } },
    ])
    expect((await lastMove()).row).toMatchObject({ cause: 'read-again', counts: { orphaned: 1 } })
    await test.call('report.reread', { reportId, encoding: null })
    const back = await test.call('review.open', { engagementId, reportId })
    expect(back.annotations.map(({ place }) => place.kind)).toEqual(['placed'])
  })

  it('an encoding chosen in the engagement is an act: in the trail, and undone like any other', async () => {
    const listed = await test.call('report.list', {})
    await decide(rows[0]?.key ?? '')
    await annotate('政府信息公开')
    const choice = { engagementId, reportId, form: null, reason: '' }
    await test.call('reading.choose', { ...choice, encoding: 'gb18030' })
    const wrong = await test.call('report.open', { reportId, engagementId })
    expect(wrong.content).toBeNull()
    expect(await test.call('report.list', {})).toEqual(listed)
    expect((await lastMove()).row).toMatchObject({ cause: 'read-again', counts: { orphaned: 1 } })
    const { done } = await test.call('history.list', { engagementId })
    expect(done[0]).toMatchObject({ kind: 'reading-chosen', from: 'auto', to: 'gb18030' })
    await test.call('reading.choose', { ...choice, encoding: 'utf-8' })
    const right = await test.call('report.open', { reportId, engagementId })
    expect(right).toMatchObject({ readAs: { encoding: 'utf-8', form: null }, row: { status: 'read' } })
    const view = await test.call('review.open', { engagementId, reportId })
    expect(view.annotations.map(({ place }) => place.kind)).toEqual(['placed'])
    const found = await test.call('finding.list', { engagementId, reportId })
    expect(found.find(({ key }) => key === rows[0]?.key)).toMatchObject({ disposition: 'dismissed' })
    await test.call('history.undo', { engagementId, to: null })
    expect((await test.call('report.open', { reportId, engagementId })).content).toBeNull()
    await test.call('history.undo', { engagementId, to: null })
    const back = await test.call('report.open', { reportId, engagementId })
    expect(back).toMatchObject({ readAs: { encoding: null }, row: { status: 'read' } })
    expect(verifyWorkspace(test.file.db).faults).toEqual([])
  })

  it('a form chosen by a person, with the reason; a corrected file is read as the app decides', async () => {
    const choice = { engagementId, reportId, encoding: null, form: '2021' as const }
    expect((await test.refused('reading.choose', { ...choice, reason: '' })).refusal?.code).toBe('reason-required')
    await test.call('reading.choose', { ...choice, reason: '表格是2021年格式' })
    const opened = await test.call('report.open', { reportId, engagementId })
    expect(opened.content?.form.id).toBe('2021')
    expect(opened.readAs).toEqual({ encoding: null, form: '2021' })
    expect(opened.content?.ingest.candidates[0]?.form).toBe('2019')
    expect((await test.call('report.open', { reportId })).content?.form.id).toBe('2019')
    expect((await test.refused('reading.choose', { ...choice, reason: '再选' })).refusal?.code).toBe('exists')
    const version = await test.bring('b.txt', `${text}\n更正`)
    await test.call('report.supersede', { engagementId, reportId, version, reason: '更正件' })
    const corrected = await test.call('report.open', { reportId, engagementId })
    expect(corrected.content?.form.id).toBe('2019')
    expect(verifyWorkspace(test.file.db).faults).toEqual([])
  })

  it('a file that seems to be no report is read under the form that a person names', async () => {
    const unknown = await test.bring('d.txt', '二、主动公开政府信息情况\n第二十条第（一）项\n规章\t1\t2\t3\n')
    await test.call('engagement.add-reports', { engagementId, reportIds: [unknown] })
    const choice = { engagementId, reportId: unknown, encoding: null, form: '2021' as const, reason: '标题在图片里' }
    expect((await test.call('report.open', { reportId: unknown, engagementId })).content).toBeNull()
    await test.call('reading.choose', choice)
    expect((await test.call('report.open', { reportId: unknown, engagementId })).content?.form.id).toBe('2021')
  })

  it('a locked report keeps the run that was signed, whatever the rules become', async () => {
    for (const { key } of rows) await decide(key)
    const { untested } = await test.call('review.open', { engagementId, reportId })
    await test.call('untested.read', { engagementId, reportId, keys: untested.map(({ key }) => key) })
    const signature = { engagementId, reportId, section: null }
    await test.call('signoff.sign', { ...signature, role: 'preparer', independent: true })
    const alone = await test.refused('signoff.sign', { ...signature, role: 'reviewer', independent: true })
    expect(alone.refusal?.code).toBe('not-independent')
    await test.call('signoff.sign', { ...signature, role: 'reviewer', independent: false })
    await test.call('signoff.lock', { engagementId, reportId })
    const before = await test.call('review.open', { engagementId, reportId })
    expect(before.report.independent).toBe(false)
    change = () => []
    test.setRuleSet('r2')
    await test.call('refresh.start', { engagementId })
    await test.refresher.settled()
    expect(await test.call('refresh.state', {})).toMatchObject({ total: 0, skipped: 1 })
    const { content } = await test.call('report.open', { reportId, engagementId })
    expect(content?.runId).toBe(before.runId)
    expect(content?.run.findings.map(({ key }) => key)).toEqual(rows.map(({ key }) => key))
    const after = await test.call('review.open', { engagementId, reportId })
    expect(after.signOffs.map(({ stale }) => stale)).toEqual([false, false])
    // once unlocked, the rules in force say what they say, and the signatures no longer hold
    await test.call('signoff.unlock', { engagementId, reportId, reason: '按新规则复核' })
    await test.call('report.open', { reportId, engagementId })
    const unlocked = await test.call('review.open', { engagementId, reportId })
    expect(unlocked.signOffs.map(({ stale }) => stale)).toEqual([true, true])
    expect(unlocked.signOffs[0]?.changedFindings).toContainEqual({ key: rows[0]?.key, change: 'gone' })
    expect(verifyWorkspace(test.file.db).faults).toEqual([])
  })
})

describe('an engagement reads a report', () => {
  it('under its own deadlines, and leaves the list of reports as it was', async () => {
    const listed = await test.call('report.list', {})
    const terms = { ...someTerms, governmentDeadline: '12-31', departmentDeadline: '12-31' }
    await test.call('engagement.terms', { engagementId, terms })
    const rowsNow = await test.call('finding.list', { engagementId, reportId })
    expect(rowsNow.map(({ code }) => code).filter((code) => code.startsWith('TL-01'))).toEqual([])
    expect(await test.call('report.list', {})).toEqual(listed)
    expect((await test.call('migration.list', { engagementId, reportId })).map(({ cause }) => cause)).toEqual(['terms'])
  })

  it('beside last year’s report of the same body, once that is in the workspace', async () => {
    const prior = text.replaceAll('2019', '2018')
    const before = await test.call('report.open', { reportId, engagementId })
    const needed = (opened: typeof before): number =>
      opened.content?.run.outcomes.filter(({ state }) => state === 'could-not-run').length ?? 0
    expect(needed(before)).toBeGreaterThan(0)
    await test.bring('prior.txt', prior)
    const after = await test.call('report.open', { reportId, engagementId })
    expect(needed(after)).toBeLessThan(needed(before))
  })

  it('and knows when it is no report, which nobody can sign', async () => {
    const unread = await test.bring('c.txt', '今天天气很好。')
    await test.call('engagement.add-reports', { engagementId, reportIds: [unread] })
    const { reports } = await test.call('engagement.open', { engagementId })
    expect(reports.find((one) => one.reportId === unread)).toMatchObject({ stage: 'unreadable', findings: 0 })
    const refusal = await test.refused('signoff.preview', {
      engagementId,
      reportId: unread,
      section: null,
      role: 'preparer',
    })
    expect(refusal.refusal).toEqual({ code: 'blocked', blockers: [{ kind: 'not-read' }] })
  })
})
