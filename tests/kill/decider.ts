/** A process that enters decisions through the services and says each one that is confirmed, until it is killed. */

import { randomBytes } from 'node:crypto'
import { readFileSync, writeSync } from 'node:fs'
import { succeed } from '../../src/shared/ipc/result'
import { WorkspaceId } from '../../src/shared/review/ids'
import { createImporter } from '../../src/main/services/importer'
import { createDesk } from '../../src/main/services/review/desk'
import { addReports, createEngagement } from '../../src/main/services/review/engagements'
import { disposeFindings, listFindings } from '../../src/main/services/review/findings'
import { choosePerson } from '../../src/main/services/review/keyboard'
import { syncReport } from '../../src/main/services/review/sync'
import { storeFiles } from '../../src/main/services/store-files'
import { openWorkspaceFile } from '../../src/main/store/workspace-file'
import { legendPresets } from '../../src/shared/review/legend'
import { enginePool } from '../support/engine-pool'

const [path, report] = process.argv.slice(2)
if (path === undefined || report === undefined) throw new Error('usage: decider WORKSPACE REPORT')

const now = (): string => new Date().toISOString()
const newId = (): string => randomBytes(16).toString('hex')
const say = (line: string): void => void writeSync(1, `${line}\n`) // straight to the pipe: a confirmation must not wait in a buffer

function value<T>(result: { ok: true; value: T } | { ok: false; error: { message: { en: string } } }): T {
  if (!result.ok) throw new Error(result.error.message.en)
  return result.value
}

const fresh = { id: WorkspaceId.parse(newId()), createdAt: now() }
const file = openWorkspaceFile(path, fresh, { create: true })
const log = (line: string): void => void process.stderr.write(`${line}\n`)
const shared = {
  pool: enginePool(),
  appVersion: '0',
  ruleSet: 'r1',
  now,
  newId,
  changed: () => {},
  log,
  database: () => succeed(file.db),
}
const desk = createDesk(shared)

const known = value(desk.engagements())[0]
if (!known) {
  value(choosePerson(desk, { kind: 'new', name: '张三' }))
  const terms = {
    name: '断电测试',
    from: 2013,
    to: 2020,
    departmentDeadline: '01-31',
    governmentDeadline: '03-31',
    assemblyDays: 60,
    legend: [...legendPresets.international],
  }
  const { id } = value(createEngagement(desk, { terms, roles: ['preparer'] }))
  const stored = storeFiles(file.db, [{ name: 'report.txt', bytes: readFileSync(report) }], shared)
  const importer = createImporter(shared)
  importer.resume(file.db)
  await importer.settled()
  value(await addReports(desk, { engagementId: id, reportIds: stored.toRead.map(({ reportId }) => reportId) }))
}
const open = known ?? value(desk.engagements())[0]
if (!open) throw new Error('bug: no engagement')
const engagementId = open.session.id
// the process may have been killed between adding the report and reading it
for (const reportId of Object.keys(open.session.history.review.reports) as Parameters<typeof syncReport>[2][]) {
  await syncReport(desk, open, reportId, 'any', 'added')
}
const rows = value(listFindings(desk, { engagementId, reportId: null }))
say('ready')
for (let n = 0; ; n += 1) {
  const row = rows[n % rows.length]
  if (!row) throw new Error('bug: no findings')
  const targets = [{ reportId: row.reportId, keys: [row.key] }]
  const input = { engagementId, targets, disposition: 'dismissed' as const, reason: `理由${n}`, remedy: null }
  const { acts } = value(disposeFindings(desk, input))
  say(`confirmed ${acts.join(' ')}`)
  await new Promise((resolve) => setImmediate(resolve))
}
