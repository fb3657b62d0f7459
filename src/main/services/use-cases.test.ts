import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enginePool } from '../../../tests/support/engine-pool'
import { aWorkspace, countingIds, tickingClock } from '../../../tests/support/a-workspace'
import { contract } from '../../shared/ipc/contract'
import { fail, succeed, type Result } from '../../shared/ipc/result'
import type { OpenReport, ReportRow } from '../../shared/ipc/views'
import { ReportId } from '../../shared/review/ids'
import { sliceSpan } from '../../shared/text/span'
import type { WritableDB } from '../store/database'
import type { WorkspaceFile } from '../store/workspace-file'
import { createImporter, type Importer } from './importer'
import { chooseReports, dropReports, openPaths, openSamples, type ImportDeps } from './import-files'
import { listReports } from './list-reports'
import { openReport, rereadReport, type OpenDeps } from './open-report'
import { removeReport, restoreReport } from './remove-report'

const samplesFolder = join(import.meta.dirname, '../../../resources/samples')

let folder = ''
let workspace: WorkspaceFile
let importer: Importer
let deps: ImportDeps & OpenDeps
let chosen: readonly string[] | null = null
let ruleSet = 'r1'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-services-'))
  workspace = aWorkspace()
  ruleSet = 'r1'
  const shared = {
    pool: enginePool(),
    appVersion: '0.1.0',
    get ruleSet() {
      return ruleSet
    },
    now: tickingClock(),
    newId: countingIds(),
    changed: () => {},
    log: (line: string) => expect.fail(line),
  }
  importer = createImporter(shared)
  deps = {
    pool: shared.pool,
    appVersion: shared.appVersion,
    get ruleSet() {
      return ruleSet
    },
    now: shared.now,
    newId: shared.newId,
    changed: shared.changed,
    importer,
    samplesFolder,
    database: (): Result<WritableDB> => succeed(workspace.db),
    engagements: () => succeed([]),
    choose: () => Promise.resolve(chosen),
  }
})
afterEach(() => {
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

function rows(): readonly ReportRow[] {
  const result = listReports(deps)
  return result.ok ? result.value : expect.fail(result.error.message.en)
}

async function opened(id: ReportId): Promise<OpenReport> {
  const result = await openReport(deps, id)
  return result.ok ? result.value : expect.fail(result.error.message.en)
}

const runs = (): number => Number(workspace.db.get('t', 'SELECT count(*) AS n FROM run')?.['n'])

describe('a page that was saved with its folder', () => {
  const report = (): string => {
    const [name = ''] = readdirSync(samplesFolder)
    return readFileSync(join(samplesFolder, name), 'utf8').replaceAll(/[^\n]+/g, '<p>$&</p>')
  }
  const frames = '<p>门户</p><iframe src="x_files/saved_resource.html"></iframe>'

  it.each(['x_files', 'x.files'])(
    'chosen by itself: the report in its frame is found in %s, and nothing else',
    async (name) => {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, 'x.html'), frames)
      writeFileSync(join(folder, name, 'saved_resource.html'), report())
      writeFileSync(join(folder, name, 'counter.html'), '<p>广告</p>')
      writeFileSync(join(folder, name, 'style.css'), 'p { color: red }')
      openPaths(deps, [join(folder, 'x.html')])
      await importer.settled()
      expect(rows().map(({ fileName, status }) => [fileName, status])).toEqual([
        ['x.html', 'unreadable'],
        [`${name}/saved_resource.html`, 'read'],
      ])
      expect(importer.state()).toMatchObject({ skipped: [], failed: [] })
    },
  )

  it('within a folder: what belongs to the page is no file of its own', async () => {
    mkdirSync(join(folder, 'y_files'))
    mkdirSync(join(folder, 'other_files'))
    writeFileSync(join(folder, 'y.htm'), report())
    writeFileSync(join(folder, 'y_files', 'counter.html'), '<p>广告</p>')
    writeFileSync(join(folder, 'y_files', 'a.png'), 'x')
    writeFileSync(join(folder, 'other_files', 'b.png'), 'x')
    openPaths(deps, [folder])
    await importer.settled()
    expect(rows().map(({ fileName, status }) => [fileName, status])).toEqual([['y.htm', 'read']])
    expect(importer.state().skipped).toHaveLength(1)
  })
})

describe('the samples', () => {
  beforeEach(async () => {
    openSamples(deps)
    await importer.settled()
  })

  it('are listed, read, with what was found', () => {
    const list = contract['report.list'].output.parse(rows())
    expect(list.map(({ fileName }) => fileName)).toEqual(readdirSync(samplesFolder).toSorted())
    for (const row of list) {
      expect(row).toMatchObject({ status: 'read', error: null, format: 'txt', ruleSet: 'r1' })
      expect(row.coverage?.numbers).toBeGreaterThan(0)
      expect(row.findings?.total).toBe(Object.values(row.findings?.severity ?? {}).reduce((a, b) => a + b, 0))
    }
  })

  it('open whole: every quote is the text at its span, and the answer survives the way to the page', async () => {
    for (const { id } of rows()) {
      const view = await opened(id)
      expect(structuredClone(view)).toEqual(view)
      contract['report.open'].output.parse(view)
      const { content } = view
      if (!content) return expect.fail('expected content')
      expect(content.ingest.integrity).toBe('same')
      const { text } = content.document
      for (const { evidence } of content.run.findings) {
        for (const { quote, span } of evidence) expect(sliceSpan(text, span)).toBe(quote)
      }
      expect(content.run.findings).toHaveLength(view.row.findings?.total ?? -1)
    }
  })

  it('say the same when opened again, and leave no second run', async () => {
    const before = runs()
    for (const { id } of rows()) expect(await opened(id)).toEqual(await opened(id))
    expect(runs()).toBe(before)
  })

  it('get a new run beside the old one under another rule set', async () => {
    const before = runs()
    const [first] = rows()
    if (!first) return expect.fail('no samples')
    ruleSet = 'r2'
    const view = await opened(first.id)
    expect(view.row.ruleSet).toBe('r2')
    expect(runs()).toBe(before + 1)
    await opened(first.id)
    expect(runs()).toBe(before + 1)
  })

  it('leave the list and come back', () => {
    const [first] = rows()
    if (!first) return expect.fail('no samples')
    expect(removeReport(deps, first.id)).toEqual({ ok: true, value: {} })
    expect(rows().map(({ id }) => id)).not.toContain(first.id)
    expect(restoreReport(deps, first.id)).toEqual({ ok: true, value: {} })
    expect(rows()).toContainEqual(first)
  })

  it('show at once that stored bytes were altered, and keep nothing of it', async () => {
    const [first] = rows()
    if (!first) return expect.fail('no samples')
    const { db } = workspace
    const alter = (bytes: string): void => {
      db.run('t', `UPDATE file SET bytes = ${bytes} WHERE sha256 = :sha256`, { sha256: first.sha256 })
    }
    db.run('t', 'DROP TRIGGER file_is_never_updated')
    alter("CAST(replace(CAST(bytes AS TEXT), '1', '7') AS BLOB)")
    const before = runs()
    expect((await opened(first.id)).content?.ingest.integrity).toBe('differs')
    alter("CAST('x' AS BLOB)")
    expect(await opened(first.id)).toMatchObject({
      row: { status: 'unreadable', error: { code: 'altered' } },
      content: null,
    })
    expect(runs()).toBe(before)
  })

  it('can be read in another encoding and back', async () => {
    const [first] = rows()
    if (!first) return expect.fail('no samples')
    const wrong = await rereadReport(deps, first.id, 'utf-16le')
    expect(wrong).toMatchObject({ ok: true, value: { row: { status: 'unreadable' }, content: null } })
    const right = await rereadReport(deps, first.id, 'utf-8')
    expect(right).toMatchObject({
      ok: true,
      value: { row: { status: 'read' }, readAs: { encoding: 'utf-8' } },
    })
    const automatic = await rereadReport(deps, first.id, null)
    expect(automatic).toMatchObject({ value: { readAs: { encoding: null } } })
  })
})

describe('what a person chooses', () => {
  it('comes in by dialog, which may be cancelled', async () => {
    chosen = null
    expect(await chooseReports(deps, 'files')).toEqual({ ok: true, value: { chosen: false } })
    chosen = [samplesFolder]
    expect(await chooseReports(deps, 'folder')).toEqual({ ok: true, value: { chosen: true } })
    await importer.settled()
    expect(rows()).toHaveLength(readdirSync(samplesFolder).length)
  })

  it('comes in by the command line of the app', async () => {
    const [name = ''] = readdirSync(samplesFolder)
    openPaths(deps, [join(samplesFolder, name)])
    await importer.settled()
    expect(rows().map(({ fileName }) => fileName)).toEqual([name])
  })

  it('comes in by dropping, with what could not be dropped named', async () => {
    const bytes = new TextEncoder().encode('与年报无关的文字。'.repeat(20))
    dropReports(deps, [
      { kind: 'bytes', name: 'a.txt', bytes },
      { kind: 'refused', name: 'huge.txt', code: 'too-large' },
      { kind: 'refused', name: 'gone.txt', code: 'unreadable-file' },
      { kind: 'bytes', name: 'folder/notes.csv', bytes },
      { kind: 'bytes', name: 'folder/b.html', bytes: new Uint8Array(0) },
    ])
    await importer.settled()
    expect(rows().map(({ fileName, error }) => `${fileName} ${error?.code}`)).toEqual([
      'a.txt not-a-report',
      'b.html empty-file',
    ])
    const state = contract['import.state'].output.parse(importer.state())
    expect(state.failed.map(({ fileName, error }) => `${fileName} ${error.code}`)).toEqual([
      'huge.txt too-large',
      'gone.txt read-failed',
    ])
    expect(state.skipped.map(({ fileName }) => fileName)).toEqual(['folder/notes.csv'])
  })

  it('is refused while no workspace is open', async () => {
    const closed = { ...deps, database: () => fail('no-workspace', '无', 'none') }
    expect(openSamples(closed)).toMatchObject({ ok: false, error: { code: 'no-workspace' } })
    expect(await chooseReports(closed, 'files')).toMatchObject({ ok: false })
    expect(listReports(closed)).toMatchObject({ ok: false })
    expect(await openReport(closed, ReportId.parse('1'.repeat(32)))).toMatchObject({ ok: false })
  })

  it('that is not there is not found', async () => {
    const id = ReportId.parse('1'.repeat(32))
    expect(await openReport(deps, id)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await rereadReport(deps, id, null)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(removeReport(deps, id)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

describe('bad input', () => {
  it('is listed with its reason in both languages, and the rest of the batch goes on', async () => {
    const [sample = ''] = readdirSync(samplesFolder).toSorted()
    copyFileSync(join(samplesFolder, sample), join(folder, 'good.txt'))
    writeFileSync(join(folder, '空.txt'), '')
    writeFileSync(join(folder, '天气.html'), '<p>今天天气很好。</p>')
    writeFileSync(join(folder, '图.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
    writeFileSync(join(folder, '二进制.md'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)))
    openPaths(deps, [folder, join(folder, '不在.txt')])
    await importer.settled()
    const list = rows()
    expect(Object.fromEntries(list.map(({ fileName, error }) => [fileName, error?.code ?? 'read']))).toEqual({
      'good.txt': 'read',
      '空.txt': 'empty-file',
      '天气.html': 'not-a-report',
      '图.txt': 'unsupported-format',
      '二进制.md': 'unsupported-format',
    })
    for (const { error, fileName } of [...list, ...importer.state().failed]) {
      if (!error) continue
      expect(error.message.zh).toContain(fileName)
      expect(error.message.en).toContain(fileName)
      expect(error.message.zh).toContain('请')
    }
    expect(importer.state().failed.map(({ error }) => error.code)).toEqual(['missing'])
  })
})
