import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { aDesk, someTerms, type TestDesk } from '../../../../tests/support/a-desk'
import type { EngagementId, PersonId, ReportId } from '../../../shared/review/ids'
import { anchorOn } from '../../../shared/review/place'
import { verifyWorkspace } from '../verify'

const samples = join(import.meta.dirname, '../../../../resources/samples')
const texts = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => ({ name, bytes: readFileSync(join(samples, name)) }))

let test: TestDesk
let engagementId: EngagementId
let reports: ReportId[] = []
let zhang: PersonId
let li: PersonId

async function sit(personId: PersonId): Promise<void> {
  await test.call('person.choose', { kind: 'known', personId })
}

async function begin(roles: ('preparer' | 'reviewer' | 'approver')[] = ['preparer']): Promise<void> {
  const chosen = await test.call('person.choose', { kind: 'new', name: '张三' })
  zhang = chosen.person?.id ?? expect.fail('nobody sits there')
  const made = await test.call('engagement.create', { terms: someTerms, roles })
  engagementId = made.id
  await test.call('person.add', { engagementId, personId: null, name: '李四', roles: ['reviewer'] })
  const view = await test.call('engagement.open', { engagementId })
  li = view.people.find(({ name }) => name === '李四')?.id ?? expect.fail('no 李四')
}

async function bringSamples(): Promise<void> {
  reports = []
  for (const { name, bytes } of texts) reports.push(await test.bring(name, bytes))
  await test.call('engagement.add-reports', { engagementId, reportIds: reports })
}

async function decideAll(reportId: ReportId): Promise<void> {
  for (const row of await test.call('finding.list', { engagementId, reportId })) {
    await test.call('finding.dispose', {
      engagementId,
      targets: [{ reportId, keys: [row.key] }],
      disposition: 'confirmed',
      reason: '',
      remedy: null,
    })
  }
}

const first = (): ReportId => reports[0] ?? expect.fail('no report')

beforeEach(() => {
  test = aDesk()
})

describe('an engagement', () => {
  it('needs somebody at the keyboard, who is remembered and becomes its first member', async () => {
    expect(await test.call('person.current', {})).toEqual({ person: null, known: [] })
    const error = await test.refused('engagement.create', { terms: someTerms, roles: ['preparer'] })
    expect(error).toMatchObject({ code: 'not-allowed', refusal: { code: 'no-person' } })
    await begin()
    const view = await test.call('engagement.open', { engagementId })
    expect(view).toMatchObject({ terms: someTerms, archived: false, me: { name: '张三', roles: ['preparer'] } })
    expect((await test.call('person.current', {})).known.map(({ name }) => name)).toEqual(['张三', '李四'])
    expect(await test.call('engagement.list', {})).toMatchObject([{ id: engagementId, acts: 3, reports: 0 }])
  })

  it('places every report in a cell of its matrix, names gaps, and counts what is open', async () => {
    await begin()
    await bringSamples()
    const { matrix, reports: shown, coverage } = await test.call('engagement.open', { engagementId })
    expect(shown.map(({ reportId }) => reportId)).toEqual(reports)
    const placed = matrix.bodies.flatMap(({ cells }) => cells.flat())
    expect([...placed, ...matrix.unplaced].toSorted()).toEqual([...reports].toSorted())
    for (const { cells, gaps } of matrix.bodies) {
      expect(gaps).toEqual(matrix.years.filter((_, i) => cells[i]?.length === 0))
    }
    expect(coverage.numbers).toBe(coverage.tied + coverage.explained + coverage.open)
    for (const report of shown) {
      expect(report.stage).toBe('checked')
      const rows = await test.call('finding.list', { engagementId, reportId: report.reportId })
      expect(rows.length).toBe(report.findings)
      expect(report.open.S1 + report.open.S2 + report.open.S3 + report.open.S4).toBe(rows.length)
    }
  })

  it('takes no part of what it did not invite, and archives as a whole', async () => {
    await begin()
    await bringSamples()
    await test.call('person.choose', { kind: 'new', name: '王五' })
    expect(await test.refused('engagement.archive', { engagementId, archived: true })).toMatchObject({
      refusal: { code: 'not-a-member' },
    })
    await sit(zhang)
    await test.call('engagement.archive', { engagementId, archived: true })
    expect(await test.refused('signoff.lock', { engagementId, reportId: first() })).toMatchObject({
      refusal: { code: 'archived' },
    })
    await test.call('engagement.archive', { engagementId, archived: false })
  })
})

describe('a whole session', () => {
  it('decides, annotates, corrects, signs, reviews, locks, unlocks, and verifies', async () => {
    await begin()
    await bringSamples()
    const reportId = first()
    await decideAll(reportId)
    const opened = await test.call('report.open', { reportId, engagementId })
    const { document, report } = opened.content ?? expect.fail('not read')

    const at = document.text.indexOf('政府信息公开')
    const note = anchorOn(document.text, report, { start: at, end: at + 6 })
    const annotated = await test.call('annotation.add', {
      engagementId,
      annotation: { reportId, kind: 'note', anchor: note, text: '见来函', tags: ['来函'], colour: 'yellow' },
    })
    const cell = report.figures.find((one) => one.state === 'stated' && one.span) ?? expect.fail('no cell')
    const span = cell.span ?? expect.fail('no span')
    const tick = await test.call('annotation.add', {
      engagementId,
      annotation: {
        reportId,
        kind: 'tick',
        anchor: anchorOn(document.text, report, span),
        text: '✓',
        tags: [],
        colour: 'red',
      },
    })
    const [a, b] = [annotated.item ?? expect.fail('none'), tick.item ?? expect.fail('none')]
    await test.call('reference.add', { engagementId, from: a, to: b })

    const { line, column } = cell
    const after = String(Number(cell.value) + 1)
    const corrected = await test.call('correction.add', { engagementId, reportId, line, column, after, reason: '原件' })
    expect(corrected.effect).not.toBeNull()
    const again = await test.call('report.open', { reportId, engagementId })
    const now = again.content?.report.figures.find((one) => one.line === line && one.column === column)
    expect(now).toMatchObject({ value: after, raw: cell.raw, reading: { kind: 'corrected', candidates: [cell.value] } })
    expect(again.content?.runId).not.toBe(opened.content?.runId)
    const original = await test.call('report.open', { reportId })
    expect(original.content?.report.figures).toEqual(report.figures)
    const moves = await test.call('migration.list', { engagementId, reportId })
    expect(moves).toMatchObject([{ cause: 'correction' }])

    // what the correction changed has to be looked at again
    await decideAll(reportId)
    const view = await test.call('review.open', { engagementId, reportId })
    expect(view.annotations.map(({ place }) => place.kind)).toEqual(['placed', 'placed'])
    expect(view.references).toMatchObject([{ number: 1, from: a, to: b }])
    expect(view.corrections).toMatchObject([{ before: cell.value, after, applied: true, by: { name: '张三' } }])
    const blocked = await test.refused('signoff.sign', {
      engagementId,
      reportId,
      section: null,
      role: 'preparer',
      independent: true,
    })
    expect(blocked.refusal?.blockers?.map(({ kind }) => kind)).toEqual(view.untested.map(() => 'untested-unread'))
    const keys = view.untested.map(({ key }) => key)
    await test.call('untested.read', { engagementId, reportId, keys })

    const preview = await test.call('signoff.preview', { engagementId, reportId, section: null, role: 'preparer' })
    expect(preview).toMatchObject({ blockers: [], independent: true, refusal: null })
    await test.call('signoff.sign', { engagementId, reportId, section: null, role: 'preparer', independent: true })

    await sit(li)
    const raised = await test.call('note.open', {
      engagementId,
      reportId,
      section: null,
      finding: null,
      text: '依据？',
    })
    const id = raised.item ?? expect.fail('no note')
    const early = await test.refused('signoff.sign', {
      engagementId,
      reportId,
      section: null,
      role: 'reviewer',
      independent: true,
    })
    expect(early.refusal).toEqual({ code: 'blocked', blockers: [{ kind: 'review-note', note: id }] })
    await sit(zhang)
    expect(await test.refused('note.clear', { engagementId, id })).toMatchObject({ refusal: { code: 'not-yours' } })
    await test.call('note.answer', { engagementId, id, text: '见原件' })
    await sit(li)
    await test.call('note.clear', { engagementId, id })
    await test.call('signoff.sign', { engagementId, reportId, section: null, role: 'reviewer', independent: true })
    await test.call('signoff.lock', { engagementId, reportId })
    const lockedView = await test.call('review.open', { engagementId, reportId })
    expect(lockedView.report).toMatchObject({ stage: 'locked', signatures: { preparer: 'signed', reviewer: 'signed' } })
    expect(lockedView.report.assemblyDue).toBe('2026-04-01')
    expect(
      await test.refused('finding.note', { engagementId, reportId, key: view.findings[0]?.key ?? '', text: 'x' }),
    ).toMatchObject({ refusal: { code: 'locked' } })
    await test.call('signoff.supplement', { engagementId, reportId, text: '补充', reason: '来函', second: zhang })
    await test.call('signoff.unlock', { engagementId, reportId, reason: '补充证据' })
    expect(await test.refused('history.undo', { engagementId, to: null })).toMatchObject({
      refusal: { code: 'nothing-to-undo' },
    })

    await test.call('finding.note', { engagementId, reportId, key: view.findings[0]?.key ?? '', text: '补' })
    const stale = await test.call('review.open', { engagementId, reportId })
    expect(stale.signOffs.map((one) => one.stale)).toEqual([true, true])
    expect(stale.report.signatures).toMatchObject({ preparer: 'stale', reviewer: 'stale' })

    const verified = verifyWorkspace(test.file.db)
    expect(verified.faults).toEqual([])
    expect(verified).toMatchObject({ fits: true, files: 5, signatures: 2 })
  }, 60_000)
})
