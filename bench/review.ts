/** node tools/bench-review.mjs: how long a decision takes to be on the disk when thousands of acts came before it. */

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fail, succeed, type Result } from '../src/shared/ipc/result'
import type { Deed } from '../src/shared/review/act'
import { legendPresets } from '../src/shared/review/legend'
import { WorkspaceId } from '../src/shared/review/ids'
import { createImporter } from '../src/main/services/importer'
import { createDesk, type Open } from '../src/main/services/review/desk'
import { openEngagement } from '../src/main/services/review/engagement-view'
import { addReports, createEngagement } from '../src/main/services/review/engagements'
import { disposeFindings, listFindings } from '../src/main/services/review/findings'
import { choosePerson } from '../src/main/services/review/keyboard'
import { openReview } from '../src/main/services/review/review-view'
import { syncReport } from '../src/main/services/review/sync'
import { listTimeline } from '../src/main/services/review/timeline'
import { undo } from '../src/main/services/review/undo'
import { storeFiles } from '../src/main/services/store-files'
import { verifyWorkspace } from '../src/main/services/verify'
import { openWorkspaceFile } from '../src/main/store/workspace-file'
import { chanceOf } from '../tests/support/generator/chance'
import { generate } from '../tests/support/generator/generate'
import { render } from '../tests/support/generator/render'
import { layouts } from '../tests/support/layouts/layouts'
import { manySlips } from '../tests/scoreboard/faults-in-cells'
import { enginePool } from '../tests/support/engine-pool'

const [wantedReports = '200', wantedActs = '10000'] = process.argv.slice(2)
const now = (): string => new Date().toISOString()
const newId = (): string => randomBytes(16).toString('hex')

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.message.en} ${result.error.refusal?.code ?? ''}`)
  return result.value
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const from = performance.now()
  const got = await work()
  return { ms: performance.now() - from, value: got }
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)
  return `median ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)} ms (${times.length})`
}

const folder = mkdtempSync(path.join(tmpdir(), 'crossfoot-bench-review-'))
const workspace = path.join(folder, 'w.crossfoot')
const fresh = { id: WorkspaceId.parse(newId()), createdAt: now() }
const file = openWorkspaceFile(workspace, fresh, { create: true })
let isOpen = true
const log = (line: string): void => console.error(line)
const shared = {
  pool: enginePool(),
  appVersion: '0',
  ruleSet: 'r1',
  now,
  newId,
  changed: () => {},
  log,
  database: (): Result<typeof file.db> => (isOpen ? succeed(file.db) : fail('no-workspace', '已关闭', 'closed')),
}

try {
  const desk = createDesk(shared)
  value(choosePerson(desk, { kind: 'new', name: '张三' }))
  const terms = {
    name: '基准',
    from: 2019,
    to: 2030,
    departmentDeadline: '01-31',
    governmentDeadline: '03-31',
    assemblyDays: 60,
  }
  const { id: engagementId } = value(
    createEngagement(desk, { terms: { ...terms, legend: [...legendPresets.chinese] }, roles: ['preparer'] }),
  )
  const tabs = layouts.find(({ id }) => id === 'tabs')
  if (!tabs) throw new Error('bug: no tabs')
  const files = Array.from({ length: Number(wantedReports) }, (_, seed) => {
    const report = generate(seed, { form: '2021' })
    const faulty = [...manySlips(report, chanceOf(seed))][0]?.report ?? report
    return { name: `${seed}.txt`, bytes: new TextEncoder().encode(tabs.write(render(faulty))) }
  })
  const stored = storeFiles(file.db, files, shared).toRead.map(({ reportId }) => reportId)
  const importer = createImporter(shared)
  importer.resume(file.db)
  await importer.settled()
  value(await addReports(desk, { engagementId, reportIds: stored }))
  const open = value(desk.open(engagementId))
  for (const reportId of stored) await syncReport(desk, open, reportId, 'any', 'added')
  const rows = value(listFindings(desk, { engagementId, reportId: null }))
  console.log(`${stored.length} reports, ${rows.length} findings`)

  const before = desk.world(open)
  const deedOf = (n: number): Deed => {
    const row = rows[n % rows.length]
    if (!row) throw new Error('bug: no findings')
    const evidence = before.findings(row.reportId).find(({ key }) => key === row.key)?.evidence ?? ''
    const on = [{ reportId: row.reportId, findings: { [row.key]: evidence } }]
    return { kind: 'findings-disposed', on, disposition: 'dismissed', reason: `理由${n}`, remedy: null }
  }
  const filling = await timed(() => {
    for (let n = open.session.trail.length; n < Number(wantedActs); n += 500) {
      value(
        desk.commit(
          open,
          Array.from({ length: Math.min(500, Number(wantedActs) - n) }, (_, i) => deedOf(n + i)),
        ),
      )
    }
  })
  console.log(`filled to ${open.session.trail.length} acts in ${(filling.ms / 1000).toFixed(1)} s`)
  await measure(open)
} finally {
  isOpen = false
  file.close()
  rmSync(folder, { recursive: true, force: true })
}

async function measure({ session }: Open): Promise<void> {
  const fromDisk = createDesk(shared)
  const loading = await timed(() => value(fromDisk.open(session.id)))
  console.log(`engagement built from the log   ${loading.ms.toFixed(0)} ms`)
  const engagementId = session.id
  const first = await timed(() => value(openEngagement(fromDisk, engagementId)))
  const matrix = await timed(() => value(openEngagement(fromDisk, engagementId)))
  console.log(`matrix, first and again         ${first.ms.toFixed(0)} and ${matrix.ms.toFixed(0)} ms`)
  const all = await timed(() => value(listFindings(fromDisk, { engagementId, reportId: null })))
  console.log(`all ${all.value.length} findings listed        ${all.ms.toFixed(0)} ms`)
  const [decisions, undos, reviews]: number[][] = [[], [], []]
  for (let n = 0; n < 200; n += 1) {
    const row = all.value[(n * 7) % all.value.length]
    if (!row) throw new Error('bug: no findings')
    const targets = [{ reportId: row.reportId, keys: [row.key] }]
    const input = { engagementId, targets, disposition: 'confirmed' as const, reason: '', remedy: null }
    decisions?.push((await timed(() => value(disposeFindings(fromDisk, input)))).ms)
    const { reportId } = row
    reviews?.push((await timed(async () => value(await openReview(fromDisk, { engagementId, reportId })))).ms)
    if (n % 10 === 0) undos?.push((await timed(async () => value(await undo(fromDisk, { engagementId, to: null })))).ms)
  }
  console.log(`a decision confirmed            ${spread(decisions ?? [])}`)
  console.log(`the review asked again          ${spread(reviews ?? [])}`)
  console.log(`an undo confirmed               ${spread(undos ?? [])}`)
  const page = await timed(() =>
    value(listTimeline(fromDisk, { engagementId, filter: { words: '理由77' }, after: null, limit: 100 })),
  )
  console.log(`timeline filtered by words      ${page.ms.toFixed(0)} ms (${page.value.found} of ${page.value.total})`)
  const verified = await timed(() => verifyWorkspace(file.db))
  const { fits, acts } = verified.value
  console.log(
    `verify, ${acts} acts, fits ${String(fits)}   ${(verified.ms / 1000).toFixed(1)} s; workspace ${(statSync(workspace).size / 1e6).toFixed(0)} MB`,
  )
}
