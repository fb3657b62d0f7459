import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aDesk, someTerms, type TestDesk } from '../../../../tests/support/a-desk'
import { sampleBytes, samples } from '../../../../tests/support/a-paper'
import { aSignedSession } from '../../../../tests/support/a-session'
import type { ExportView, ExportWhat } from '../../../shared/ipc/paper-views'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { readEvidence } from '../../export/evidence-tables'
import { unzip, zipOf } from '../../export/zip'
import { statementsOf } from '../../../shared/paper/statements'
import { hashOf } from '../store-files'
import { workspaceEvidence } from './evidence'
import type { Target } from './exports'
import { verifyExported } from './verify-file'

// reports are read, checked and verified again in worker threads: minutes on a machine that does other things as well
vi.setConfig({ testTimeout: 120_000 })

let folder: string
let target: ((name: string) => Target) | null
let paper: string | null
let test: TestDesk

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-export-'))
  target = (name) => ({ path: join(folder, name), mayReplace: true })
  paper = null
  test = aDesk({
    chooseTarget: (name) => Promise.resolve(target?.(name) ?? null),
    choosePaper: () => Promise.resolve(paper),
  })
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function exported(
  engagementId: EngagementId | null,
  reportId: ReportId | null,
  what: ExportWhat,
): Promise<ExportView> {
  const { export: begun } = await test.call('paper.export', { engagementId, reportId, what })
  if (begun === null) return expect.fail('cancelled')
  return settled(begun.id)
}

async function settled(id: ExportView['id']): Promise<ExportView> {
  for (;;) {
    const view = (await test.call('paper.exports', {})).find((one) => one.id === id)
    if (view === undefined) return expect.fail('lost')
    if (view.state !== 'running') return view
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const read = ({ shownPath }: ExportView): Uint8Array => new Uint8Array(readFileSync(shownPath))
const deps = () => ({ pool: test.desk.pool, ruleSet: test.desk.ruleSet })

async function begin(): Promise<{ engagementId: EngagementId; reports: ReportId[] }> {
  await test.call('person.choose', { kind: 'new', name: '张三' })
  const { id: engagementId } = await test.call('engagement.create', { terms: someTerms, roles: ['preparer'] })
  const reports: ReportId[] = []
  for (const name of samples) reports.push(await test.bring(`${name}.txt`, sampleBytes(name)))
  await test.call('engagement.add-reports', { engagementId, reportIds: reports })
  return { engagementId, reports }
}

const memo = (format: 'docx' | 'html' | 'md' | 'pdf'): ExportWhat => ({
  kind: 'paper',
  template: 'memo',
  language: 'zh',
  format,
})

describe('an export', () => {
  it('is written whole, named after body and year, told where it went, and kept in the log without changing the state', async () => {
    const { engagementId, reports } = await begin()
    const [reportId = null] = reports
    const before = await test.call('engagement.open', { engagementId })
    const view = await exported(engagementId, reportId, memo('docx'))
    expect(view).toMatchObject({
      state: 'written',
      fileName: '审计备忘录-白云鄂博矿区人民政府 2019.docx',
      done: 1,
      total: 1,
    })
    expect(view.sha256).toBe(hashOf(read(view)))
    expect(readdirSync(folder)).toEqual([view.fileName])
    const { entries } = await test.call('timeline.list', {
      engagementId,
      filter: { kinds: ['paper-exported'] },
      after: null,
      limit: 10,
    })
    expect(entries).toMatchObject([{ subject: 'memo', to: `docx ${view.sha256}` }])
    const after = await test.call('engagement.open', { engagementId })
    expect(after.undo).toEqual(before.undo)
    paper = view.shownPath
    expect(await test.call('paper.verify', {})).toMatchObject({ holds: true, faults: [] })
    // the export itself is no part of what the paper tells: the next one says the same
    const again = await exported(engagementId, reportId, memo('html'))
    expect(again.state).toBe('written')
    paper = again.shownPath
    expect(await test.call('paper.verify', {})).toMatchObject({ holds: true })
  })

  it('replaces nothing that nobody agreed to replace, and leaves no trace when it fails', async () => {
    const { reports } = await begin()
    const [reportId = null] = reports
    writeFileSync(join(folder, 'mine.md'), 'mine')
    target = () => ({ path: join(folder, 'mine.md'), mayReplace: false })
    expect(await exported(null, reportId, memo('md'))).toMatchObject({ state: 'failed', error: { code: 'conflict' } })
    expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('mine')
    target = () => ({ path: join(folder, 'nowhere', 'x.md'), mayReplace: true })
    expect(await exported(null, reportId, memo('md'))).toMatchObject({ state: 'failed', error: { code: 'storage' } })
    expect(await exported(null, reportId, memo('pdf'))).toMatchObject({ state: 'failed' })
    expect(readdirSync(folder)).toEqual(['mine.md'])
    target = null
    expect(await test.call('paper.export', { engagementId: null, reportId, what: memo('md') })).toEqual({
      export: null,
    })
  })

  it('gives findings and figures that read back to the same values in every format', async () => {
    const { engagementId, reports } = await begin()
    const data = (format: 'xlsx' | 'csv' | 'json'): ExportWhat => ({ kind: 'data', language: 'zh', format })
    const [json, csv, xlsx] = await Promise.all([]).then(async () => [
      readEvidence(read(await exported(engagementId, null, data('json')))),
      readEvidence(read(await exported(engagementId, null, data('csv')))),
      readEvidence(read(await exported(engagementId, null, data('xlsx')))),
    ])
    expect(json?.reports.length).toBe(reports.length)
    expect(json?.figures.length).toBeGreaterThan(500)
    const time = { writtenAt: '' }
    expect({ ...csv, ...time }).toEqual({ ...json, ...time })
    expect({ ...xlsx, ...time }).toEqual({ ...json, ...time })
    // provenance: every figure's raw text is the text at its place
    const { content } = await test.call('report.open', { engagementId, reportId: reports[0] ?? expect.fail() })
    for (const figure of json?.figures.filter(({ report }) => report === json.reports[0]?.sha256) ?? []) {
      if (figure.start === null || figure.end === null) continue
      expect(content?.document.text.slice(figure.start, figure.end)).toBe(figure.raw)
    }
  })

  it('gives a marked copy in which the whole original stands', async () => {
    const { engagementId, reports } = await begin()
    const [reportId = expect.fail()] = reports
    const view = await exported(engagementId, reportId, { kind: 'marked-copy', language: 'zh' })
    const html = new TextDecoder().decode(read(view))
    const { content } = await test.call('report.open', { engagementId, reportId })
    const text = (/<pre>([\s\S]*)<\/pre>/.exec(html)?.[1] ?? '')
      .replace(/<sup[^>]*>.*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    expect(text).toBe(content?.document.text)
    expect(html).toContain('class="finding S2"')
    expect(html).toContain('[∧]')
  })
})

describe('the list of issues', () => {
  it('tells every report of the engagement, is followed, and holds', async () => {
    const { engagementId, reports } = await begin()
    const view = await exported(engagementId, null, {
      kind: 'paper',
      template: 'issues',
      language: 'zh',
      format: 'docx',
    })
    expect(view).toMatchObject({ state: 'written', done: reports.length, total: reports.length })
    paper = view.shownPath
    expect(await test.call('paper.verify', {})).toMatchObject({ holds: true, faults: [] })
    const preview = await test.call('paper.preview', {
      engagementId,
      reportId: null,
      template: 'issues',
      language: 'zh',
    })
    expect(preview.undecided).toBeGreaterThan(20)
  })

  it('reads what is still waiting to be read, and never calls it unreadable', async () => {
    await test.call('person.choose', { kind: 'new', name: '张三' })
    const { id: engagementId } = await test.call('engagement.create', { terms: someTerms, roles: ['preparer'] })
    const text = new TextDecoder().decode(sampleBytes(samples[2] ?? ''))
    const ids: ReportId[] = []
    for (let i = 0; i < 12; i++) ids.push(await test.bring(`${i}.txt`, `${text}\n${i}`))
    await test.call('engagement.add-reports', { engagementId, reportIds: ids })
    const input = { engagementId, reportId: null, template: 'issues', language: 'zh' } as const
    const { paper: list, undecided } = await test.call('paper.preview', input)
    const said = statementsOf(list).map(({ text: words }) => words)
    expect(said.filter((words) => words.includes('无法读取，未作检查'))).toEqual([])
    expect(said.find((words) => words.includes('纳入清单的报告'))).toContain('12份，其中无法读取0份')
    expect(undecided).toBe((await test.call('finding.list', { engagementId, reportId: null })).length)
  })

  it('can be cancelled, and then nothing is written', async () => {
    const { engagementId } = await begin()
    const what: ExportWhat = { kind: 'paper', template: 'issues', language: 'zh', format: 'docx' }
    const { export: begun } = await test.call('paper.export', { engagementId, reportId: null, what })
    expect((await test.refused('paper.export', { engagementId, reportId: null, what })).code).toBe('conflict')
    await test.call('paper.cancel', {})
    expect((await test.call('paper.exports', {}))[0]).toMatchObject({ id: begun?.id, state: 'cancelled', bytes: null })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('the reference copy', () => {
  const what: ExportWhat = { kind: 'reference-copy', language: 'zh' }

  it('is refused while a report is open', async () => {
    const { engagementId } = await begin()
    expect(await exported(engagementId, null, what)).toMatchObject({ state: 'failed', error: { code: 'not-allowed' } })
  })

  it('verifies by itself and against the workspace; every altered entry is named', async () => {
    const { engagementId } = await aSignedSession(test, sampleBytes(samples[2] ?? ''))
    const view = await exported(engagementId, null, what)
    expect(view.state).toBe('written')
    const bytes = read(view)
    const alone = await verifyExported(bytes, null, deps())
    expect(alone).toMatchObject({ kind: 'reference-copy', holds: true, faults: [], recomputed: true })
    const evidence = workspaceEvidence(test.file.db, hashOf)
    expect(await verifyExported(bytes, evidence, deps())).toMatchObject({ holds: true })
    const entries = unzip(bytes)
    expect([...entries.keys()]).toContain('index.html')
    for (const name of entries.keys()) {
      const changed = zipOf(
        [...entries].map(([path, content]) => {
          if (path !== name) return { name: path, bytes: content }
          const other = new Uint8Array(content)
          const at = other.length >> 1
          other[at] = (other[at] ?? 0) ^ 1
          return { name: path, bytes: other }
        }),
      )
      const verdict = await verifyExported(changed, null, deps())
      expect(verdict?.holds ?? false, name).toBe(false)
    }
  })
})
