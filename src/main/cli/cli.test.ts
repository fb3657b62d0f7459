import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { JsonDocumentSchema, JsonReportSchema } from '../../../tests/support/contract-json'
import { enginePool } from '../../../tests/support/engine-pool'
import { runCli } from './main'

const samples = join(import.meta.dirname, '../../../resources/samples')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
}

async function run(...argv: string[]): Promise<Ran> {
  const out = new PassThrough({ highWaterMark: 1e9 })
  const err = new PassThrough({ highWaterMark: 1e9 })
  const exit = await runCli(argv, {
    tool: { name: 'crossfoot', version: '0.1.0', ruleSet: 'abc' },
    stdout: out,
    stderr: err,
    isTerminal: false,
    openPool: enginePool,
    clock: { now: () => '2026-01-13T02:05:00.000Z', offset: () => 480 },
    printPdf: null,
    unique: 'test',
    onInterrupt: () => {},
  })
  const read = (stream: PassThrough): string => String(stream.read() ?? '')
  return { exit, out: read(out), err: read(err) }
}

const parsed = (text: string): ReturnType<typeof JsonDocumentSchema.parse> => JsonDocumentSchema.parse(JSON.parse(text))

describe('check --format json', () => {
  it('prints the samples as the contract says, every quote the slice of its span', async () => {
    const { out, err } = await run('check', samples, '--format', 'json')
    expect(err).toBe('')
    const { tool, reports } = parsed(out)
    expect(tool).toEqual({ name: 'crossfoot', version: '0.1.0', ruleSet: 'abc' })
    expect(reports.map(({ file }) => file)).toEqual(
      readdirSync(samples)
        .toSorted()
        .map((name) => join(samples, name)),
    )
    for (const report of reports) {
      expect(report.status).toBe('read')
      const text = readFileSync(report.file, 'utf8').replace(/^\uFEFF/, '')
      for (const { raw, span } of report.figures) if (span) expect(text.slice(...span)).toBe(raw)
      for (const { evidence } of report.findings)
        for (const { quote, span } of evidence) expect(text.slice(...span)).toBe(quote)
      expect(new Set(report.findings.map(({ key }) => key)).size).toBe(report.findings.length)
      if (report.coverage) {
        const { numbers, tied, explained, open } = report.coverage
        expect(tied + explained + open).toBe(numbers)
      }
    }
  })

  it('says the same twice', async () => {
    expect(await run('check', samples, '--format', 'json')).toEqual(await run('check', samples, '--format', 'json'))
  })

  it('is whole where there is nothing to say', async () => {
    const { out, err, exit } = await run('check', folder, '--format', 'json')
    expect(parsed(out).reports).toEqual([])
    expect(err).toContain('没有找到报告文件')
    expect(exit).toBe(2)
  })
})

describe('check --format ndjson', () => {
  it('prints one report a line, in the order of the paths', async () => {
    const [first = '', second = ''] = readdirSync(samples).toSorted()
    const { out } = await run('check', join(samples, second), join(samples, first), '--format', 'ndjson')
    const reports = out
      .trimEnd()
      .split('\n')
      .map((line) => JsonReportSchema.parse(JSON.parse(line)))
    expect(reports.map(({ file }) => file)).toEqual([join(samples, second), join(samples, first)])
  })

  it('stops quietly when nobody reads any more', async () => {
    for (let i = 0; i < 40; i += 1) writeFileSync(join(folder, `${i}.txt`), `不是年报 ${i}`)
    const gone = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
    })
    const exit = await runCli(['check', folder, '--format', 'ndjson'], {
      tool: { name: 'crossfoot', version: '0.1.0', ruleSet: 'abc' },
      stdout: gone,
      stderr: new PassThrough(),
      isTerminal: false,
      openPool: enginePool,
      clock: { now: () => '2026-01-13T02:05:00.000Z', offset: () => 480 },
      printPdf: null,
      unique: 'test',
      onInterrupt: () => {},
    })
    expect(exit).toBe(2)
  })
})

describe('check --format text', () => {
  it('is for reading, in both languages', async () => {
    const zh = await run('check', samples)
    const en = await run('check', samples, '--lang', 'en')
    for (const name of readdirSync(samples)) {
      expect(zh.out).toContain(`${join(samples, name)}\n`)
      expect(en.out).toContain(`${join(samples, name)}\n`)
    }
    expect(zh.out).toMatch(/数字 \d+ 个：已核对 \d+，无须核对 \d+，未核对 \d+/)
    expect(en.out).toMatch(/\d+ numbers: \d+ tied, \d+ explained, \d+ open/)
    expect(zh.out + en.out).not.toMatch(/\{\w+\}|undefined|\[object|NaN/)
  })
})

describe('files that cannot be read', () => {
  it('are named, and the rest of the batch goes on', async () => {
    const [sample = ''] = readdirSync(samples).toSorted()
    copyFileSync(join(samples, sample), join(folder, 'b.txt'))
    writeFileSync(join(folder, 'a.txt'), '')
    writeFileSync(join(folder, 'c.txt'), '今天天气很好，与年报无关。'.repeat(50))
    writeFileSync(join(folder, 'd.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]))
    writeFileSync(join(folder, 'e.csv'), 'x')
    const { out, err, exit } = await run('check', folder, join(folder, 'gone.txt'), '--format', 'json', '--lang', 'en')
    const reports = parsed(out).reports.map((report) =>
      report.status === 'read' ? [report.file, 'read'] : [report.file, report.error.code],
    )
    expect(reports).toEqual([
      [join(folder, 'a.txt'), 'empty-file'],
      [join(folder, 'b.txt'), 'read'],
      [join(folder, 'c.txt'), 'not-a-report'],
      [join(folder, 'd.html'), 'unsupported-format'],
      [join(folder, 'gone.txt'), 'missing'],
    ])
    expect(err).toBe(`skipped ${join(folder, 'e.csv')}: not a supported report format\n`)
    expect(exit).toBe(2)
  })

  it('are named in the text as well', async () => {
    writeFileSync(join(folder, 'a.txt'), '')
    const { out } = await run('check', join(folder, 'a.txt'))
    expect(out).toContain('无法读取（empty-file）：“')
  })
})

describe('--out', () => {
  it('writes the file and nothing to standard output', async () => {
    const path = join(folder, 'out.json')
    const { out } = await run('check', samples, '--format', 'json', '--out', path)
    expect(out).toBe('')
    expect(parsed(readFileSync(path, 'utf8')).reports).toHaveLength(readdirSync(samples).length)
    expect(readdirSync(folder)).toEqual(['out.json'])
  })

  it('says where it cannot write, and changes nothing', async () => {
    const { exit, err } = await run('check', samples, '--out', join(folder, 'no/out.json'))
    expect(exit).toBe(2)
    expect(err).toContain('ENOENT')
    mkdirSync(join(folder, 'taken'))
    expect((await run('check', samples, '--out', join(folder, 'taken'), '--lang', 'en')).err).toContain(
      'could not be written',
    )
    expect(readdirSync(folder)).toEqual(['taken'])
  })
})

describe('--prior', () => {
  it('must be a report', async () => {
    writeFileSync(join(folder, 'p.txt'), '')
    const { exit, err, out } = await run('check', samples, '--prior', join(folder, 'p.txt'))
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain('无法使用上年度报告')
    expect((await run('check', samples, '--prior', join(folder, 'gone.txt'), '--lang', 'en')).err).toContain(
      'is not there',
    )
  })

  it('is handed to the checks', async () => {
    const [sample = ''] = readdirSync(samples).toSorted()
    const path = join(samples, sample)
    const { out, exit } = await run('check', path, '--prior', path, '--format', 'json')
    expect(parsed(out).reports[0]?.status).toBe('read')
    expect(exit).toBeLessThan(2)
  })
})

describe('--help, --version', () => {
  it('are answered on standard output', async () => {
    expect((await run('--help')).out).toContain('用法')
    expect((await run('--help', '--lang', 'en')).out).toContain('Exit codes')
    expect((await run('--version')).out).toBe('crossfoot 0.1.0 (abc)\n')
  })

  it('wrong arguments are told on standard error', async () => {
    const { out, err, exit } = await run('contrast', 'a', 'b')
    expect([out, exit]).toEqual(['', 2])
    expect(err).toContain('没有命令“contrast”')
  })
})
