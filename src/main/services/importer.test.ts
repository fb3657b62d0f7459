import { describe, expect, it, onTestFinished } from 'vitest'
import { aPool, type PoolOptions } from '../../../tests/support/a-pool'
import { aReadRun } from '../../../tests/support/a-run-record'
import { aWorkspace, countingIds, tickingClock } from '../../../tests/support/a-workspace'
import { fileProblem } from '../../shared/review/file-problem'
import type { Topic } from '../../shared/ipc/topics'
import type { WritableDB } from '../store/database'
import { findUnreadReports, listReports, setReportRemoved } from '../store/reports'
import type { ImportItem } from './import-job'
import { createImporter, type Importer } from './importer'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const file = (name: string, text = name): ImportItem => ({
  kind: 'file',
  name,
  load: () => Promise.resolve({ ok: true, bytes: bytesOf(text) }),
})

interface World {
  readonly db: WritableDB
  readonly importer: Importer
  readonly topics: Topic[]
  readonly logged: string[]
}

function world(pool: PoolOptions = {}): World {
  const workspace = aWorkspace()
  onTestFinished(workspace.close)
  const topics: Topic[] = []
  const logged: string[] = []
  const importer = createImporter({
    pool: aPool((_wanted, { bytes }) => aReadRun([], { title: new TextDecoder().decode(bytes) }), pool),
    appVersion: '0.1.0',
    ruleSet: 'r1',
    now: tickingClock(),
    newId: countingIds(),
    changed: (changed) => topics.push(...changed),
    log: (line) => logged.push(line),
  })
  return { db: workspace.db, importer, topics, logged }
}

const names = (db: WritableDB): string[] => listReports(db).map(({ fileName }) => fileName)

describe('an import', () => {
  it('stores and reads every file, and says how far it is', async () => {
    const { db, importer, topics } = world()
    importer.start(
      db,
      Array.from({ length: 50 }, (_, i) => file(`${i}.txt`)),
    )
    expect(importer.state().running).toBe(true)
    await importer.settled()
    expect(importer.state()).toEqual({
      running: false,
      total: 50,
      done: 50,
      added: 50,
      already: 0,
      skipped: [],
      failed: [],
      current: [],
      cancelled: false,
    })
    expect(listReports(db).map(({ run }) => run?.title)).toEqual(Array.from({ length: 50 }, (_, i) => `${i}.txt`))
    expect(new Set(topics)).toEqual(new Set(['import', 'reports']))
  })

  it('keeps the same bytes once, whatever they are called', async () => {
    const { db, importer } = world()
    importer.start(db, [file('a.txt', 'x'), file('b.txt', 'x')])
    await importer.settled()
    importer.start(db, [file('c.txt', 'x'), file('d.txt')])
    await importer.settled()
    expect(names(db)).toEqual(['a.txt', 'd.txt'])
    expect(importer.state()).toMatchObject({ total: 2, done: 2, added: 1, already: 1 })
  })

  it('puts a report back on the list when its bytes come again', async () => {
    const { db, importer } = world()
    importer.start(db, [file('a.txt')])
    await importer.settled()
    const [report] = listReports(db)
    if (report) setReportRemoved(db, report.id, '2026-02-01T00:00:00.000Z')
    importer.start(db, [file('a.txt')])
    await importer.settled()
    expect(listReports(db).map(({ id }) => id)).toEqual([report?.id])
  })

  it('goes on past files that fail, naming each', async () => {
    const { db, importer } = world()
    const gone: ImportItem = {
      kind: 'file',
      name: 'gone.txt',
      load: () => Promise.resolve({ ok: false, problem: fileProblem('missing', 'gone.txt') }),
    }
    const closed: ImportItem = { kind: 'failed', name: 'closed', problem: fileProblem('no-permission', 'closed') }
    importer.start(db, [gone, file('a.txt'), { kind: 'skipped', name: 'notes.csv' }, closed, file('b.txt')])
    await importer.settled()
    const state = importer.state()
    expect(names(db)).toEqual(['a.txt', 'b.txt'])
    expect(state).toMatchObject({ total: 4, done: 4, added: 2 })
    expect(state.skipped.map(({ fileName }) => fileName)).toEqual(['notes.csv'])
    expect(state.failed.map(({ fileName, error }) => `${fileName} ${error.code}`).toSorted()).toEqual([
      'closed no-permission',
      'gone.txt missing',
    ])
  })

  it('lets later files join while it runs', async () => {
    const gate = Promise.withResolvers<void>()
    const { db, importer } = world({ gate: () => gate.promise })
    importer.start(db, [file('a.txt')])
    importer.start(db, [file('b.txt')])
    gate.resolve()
    await importer.settled()
    expect(names(db)).toEqual(['a.txt', 'b.txt'])
    expect(importer.state()).toMatchObject({ total: 2, done: 2 })
  })

  it('can be cancelled: what was not read leaves the list, what was read stays', async () => {
    const begun = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    const { db, importer } = world({
      async gate(files) {
        if (!files.some(({ name }) => name === 'slow.txt')) return
        begun.resolve()
        await gate.promise
      },
    })
    importer.start(db, [file('quick.txt')])
    await importer.settled()
    importer.start(db, [file('slow.txt')])
    await begun.promise
    const cancelling = importer.cancel()
    gate.resolve()
    await cancelling
    expect(names(db)).toEqual(['quick.txt'])
    expect(importer.state()).toMatchObject({ running: false, cancelled: true, total: 1, done: 0 })
    importer.start(db, [file('slow.txt')])
    await importer.settled()
    expect(names(db)).toEqual(['quick.txt', 'slow.txt'])
    expect(listReports(db)[1]?.run?.status).toBe('read')
  })

  it('that was stopped is taken up again', async () => {
    const begun = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    const { db, importer } = world({
      async gate() {
        begun.resolve()
        await gate.promise
      },
    })
    importer.start(db, [file('a.txt')])
    await begun.promise
    const stopping = importer.stop()
    gate.resolve()
    await stopping
    expect(findUnreadReports(db)).toHaveLength(1)
    importer.resume(db)
    await importer.settled()
    expect(findUnreadReports(db)).toEqual([])
    expect(importer.state()).toMatchObject({ total: 1, done: 1, failed: [] })
  })

  it('with nothing in it ends', async () => {
    const { db, importer } = world()
    importer.start(db, [])
    await importer.settled()
    expect(importer.state()).toMatchObject({ running: false, total: 0 })
    importer.resume(db)
    await importer.cancel()
    expect(importer.state().cancelled).toBe(false)
  })

  it('says of each file that the disk is full, and reads on when there is room', async () => {
    const { db, importer } = world()
    db.get('limit', 'PRAGMA max_page_count = 40')
    const large = (name: string): ImportItem => file(name, name.repeat(100_000))
    importer.start(db, [large('a.txt')])
    await importer.settled()
    expect(names(db)).toEqual([])
    expect(importer.state().failed[0]).toMatchObject({ fileName: 'a.txt', error: { code: 'disk-full' } })
    expect(importer.state().failed[0]?.error.message.zh).toContain('磁盘已满，“a.txt”没有存入工作区')
    db.get('limit', 'PRAGMA max_page_count = 100000')
    importer.start(db, [large('a.txt')])
    await importer.settled()
    expect(names(db)).toEqual(['a.txt'])
  })

  it('reports a bug in the reader as such and goes on', async () => {
    const { db, importer, logged } = world({
      gate: (files) =>
        files.some(({ name }) => name === 'bad.txt') ? Promise.reject(new Error('slip')) : Promise.resolve(),
    })
    importer.start(db, [file('bad.txt')])
    await importer.settled()
    importer.start(db, [file('good.txt')])
    await importer.settled()
    expect(logged.join()).toContain('bug: import: Error: slip')
    expect(listReports(db).map(({ run }) => run?.status)).toEqual([undefined, 'read'])
  })
})
