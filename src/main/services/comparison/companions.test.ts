import { describe, expect, it } from 'vitest'
import { aDesk, someTerms, type TestDesk } from '../../../../tests/support/a-desk'
import { generate } from '../../../../tests/support/generator/generate'
import { withCells } from '../../../../tests/support/generator/model'
import { render } from '../../../../tests/support/generator/render'
import { layouts } from '../../../../tests/support/layouts/layouts'
import type { ReportId } from '../../../shared/review/ids'

const layout = layouts.find(({ id }) => id === 'tabs') ?? layouts[0]
const opening = 'applications.brought-forward'
const closing = 'applications.carried-forward'

interface Wanted {
  readonly cells?: Readonly<Record<string, string>>
  readonly body?: string
  readonly seed?: number
}

function text(year: number, { cells = {}, body = '青川县教育局', seed = 11 }: Wanted = {}): string {
  const report = generate(seed, { form: '2021', sort: 'department', year, scale: 'few' })
  const changed = withCells(
    report,
    Object.entries(cells).map(([line, value]) => ({ line, column: 'total', text: value })),
  )
  return (layout?.write(render(changed)) ?? '').replaceAll(changed.body.name, body)
}

/** Sentences that nobody else would write, as many as a copied report has. */
const own = Array.from(
  { length: 14 },
  (_, i) =>
    `${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[i] ?? ''}组负责的惠民事项第${i + 1}项由专人按月对账并在本单位公示栏逐条销号管理。`,
).join('')

function withOwn(source: string): string {
  return source.replace(/(一、总体情况[^\n]*\n)/, `$1${own}\n`)
}

async function settled({ keeper }: TestDesk): Promise<void> {
  keeper.wake()
  await keeper.settled()
}

const codes = async ({ call }: TestDesk, reportId: ReportId): Promise<readonly string[]> =>
  (await call('report.open', { reportId })).content?.run.findings.map(({ code }) => code) ?? []

const counted = async ({ call }: TestDesk, reportId: ReportId): Promise<number | undefined> =>
  (await call('report.list', {})).find(({ id }) => id === reportId)?.findings?.total

describe('a report in no engagement', () => {
  it('is read beside last year’s report, whichever was imported first', async () => {
    const test = aDesk()
    const current = await test.bring('2023.txt', text(2023, { cells: { [opening]: '5' } }))
    await settled(test)
    const alone = await counted(test, current)
    expect(await codes(test, current)).not.toContain('XY-01')
    await test.bring('2022.txt', text(2022, { cells: { [closing]: '3' } }))
    await settled(test)
    expect(await counted(test, current)).toBeGreaterThan(alone ?? 0)
    expect(await codes(test, current)).toContain('XY-01')
  })

  it('is read without it once that is taken off the list, and with it again', async () => {
    const test = aDesk()
    const prior = await test.bring('2022.txt', text(2022, { cells: { [closing]: '3' } }))
    const current = await test.bring('2023.txt', text(2023, { cells: { [opening]: '5' } }))
    await settled(test)
    const beside = await counted(test, current)
    await test.call('report.remove', { reportId: prior })
    await settled(test)
    expect(await counted(test, current)).toBeLessThan(beside ?? 0)
    expect(await codes(test, current)).not.toContain('XY-01')
    await test.call('report.restore', { reportId: prior })
    await settled(test)
    expect(await counted(test, current)).toBe(beside)
  })

  it('makes no run anew where nothing changed', async () => {
    const test = aDesk()
    await test.bring('2022.txt', text(2022))
    await test.bring('2023.txt', text(2023))
    await settled(test)
    const runs = (): unknown => test.file.db.get('t', 'SELECT count(*) AS n FROM run')
    const before = runs()
    await test.bring('other.txt', text(2021, { body: '云溪县财政局', seed: 23 }))
    await settled(test)
    await settled(test)
    expect(runs()).toEqual({ n: Number((before as { n: number }).n) + 1 })
  })

  it('is found to be copied from another body, names and places aside', async () => {
    const test = aDesk()
    const first = await test.bring('a.txt', withOwn(text(2023)))
    const copy = await test.bring('b.txt', withOwn(text(2023, { body: '云溪县财政局' })))
    const other = await test.bring('c.txt', text(2023, { body: '平远县水利局', seed: 31 }))
    await settled(test)
    expect(await codes(test, copy)).toContain('XY-06')
    expect(await codes(test, other)).not.toContain('XY-06')
    const { content } = await test.call('report.open', { reportId: copy })
    const finding = content?.run.findings.find(({ code }) => code === 'XY-06')
    expect(finding?.message.zh).toContain('青川县教育局')
    expect(finding?.elsewhere?.map(({ source }) => source)).toEqual([first])
    expect(finding?.evidence.length).toBeGreaterThanOrEqual(14)
    expect(finding?.evidence.map(({ quote }) => quote).join('')).toContain('惠民事项')
  })

  it('copies from nothing that came in a later year', async () => {
    const test = aDesk()
    const first = await test.bring('a.txt', withOwn(text(2022)))
    const copy = await test.bring('b.txt', withOwn(text(2023, { body: '云溪县财政局' })))
    await settled(test)
    expect(await codes(test, first)).not.toContain('XY-06')
    expect(await codes(test, copy)).toContain('XY-06')
  })

  it('differs from another version of itself', async () => {
    const test = aDesk()
    const one = await test.bring('a.txt', text(2023, { cells: { [opening]: '5' } }))
    const two = await test.bring('b.txt', text(2023, { cells: { [opening]: '6' } }))
    await settled(test)
    const { content } = await test.call('report.open', { reportId: one })
    const finding = content?.run.findings.find(({ code, line }) => code === 'XY-09' && line === opening)
    expect(finding?.elsewhere?.[0]).toMatchObject({ source: two, evidence: [{ quote: '6' }] })
  })
})

describe('a report in an engagement', () => {
  it('is read beside a report that was imported later, and keeps what was decided', async () => {
    const test = aDesk()
    const current = await test.bring('2023.txt', text(2023, { cells: { [opening]: '5' } }))
    await test.call('person.choose', { kind: 'new', name: '张三' })
    const terms = { ...someTerms, to: 2024 }
    const { id: engagementId } = await test.call('engagement.create', { terms, roles: ['preparer'] })
    await test.call('engagement.add-reports', { engagementId, reportIds: [current] })
    const [first] = await test.call('finding.list', { engagementId, reportId: current })
    if (!first) throw new Error('no finding')
    const targets = [{ reportId: current, keys: [first.key] }]
    await test.call('finding.dispose', { engagementId, targets, disposition: 'confirmed', reason: '', remedy: null })
    await test.bring('2022.txt', text(2022, { cells: { [closing]: '3' } }))
    await settled(test)
    await expect
      .poll(async () => (await test.call('finding.list', { engagementId, reportId: current })).map(({ code }) => code))
      .toContain('XY-01')
    const rows = await test.call('finding.list', { engagementId, reportId: current })
    expect(rows.find(({ key }) => key === first.key)).toMatchObject({ disposition: 'confirmed' })
    const [move] = await test.call('migration.list', { engagementId, reportId: current })
    expect(move?.cause).toBe('companions')
  })
})
