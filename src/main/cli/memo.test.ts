import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enginePool } from '../../../tests/support/engine-pool'
import { runCli } from './main'

const samples = join(import.meta.dirname, '../../../resources/samples')
const [sample = '', other = ''] = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => join(samples, name))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-memo-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
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

describe('memo', () => {
  it.each(['docx', 'html', 'md'])(
    'writes a memo that nobody has reviewed as %s, and verify makes it anew',
    async (format) => {
      const out = join(folder, `memo.${format}`)
      expect(await run('memo', sample, '--out', out)).toMatchObject({
        exit: 0,
        out: '',
        err: expect.stringContaining(out),
      })
      expect(readdirSync(folder)).toEqual([`memo.${format}`])
      const anew = await run('verify', out, sample, '--format', 'json')
      expect(anew.exit).toBe(0)
      expect(JSON.parse(anew.out)).toMatchObject({ holds: true, recomputed: true, faults: [] })
      const alone = await run('verify', out)
      expect(alone).toMatchObject({ exit: 0, out: expect.stringContaining('没有重新计算') })
      const wrong = await run('verify', out, other)
      expect(wrong).toMatchObject({ exit: 1, out: expect.stringContaining('找不到证据') })
    },
  )

  it('says that nobody reviewed it, in both languages', async () => {
    const out = join(folder, 'memo.md')
    await run('memo', sample, '--out', out)
    expect(readFileSync(out, 'utf8')).toContain('未经人工复核')
    const english = join(folder, 'memo-en.md')
    await run('memo', sample, '--out', english, '--lang', 'en')
    expect(readFileSync(english, 'utf8')).toContain('Not reviewed by a person')
  })

  it('replaces a file only when told to', async () => {
    const out = join(folder, 'memo.md')
    writeFileSync(out, 'mine')
    expect(await run('memo', sample, '--out', out)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('--overwrite'),
    })
    expect(readFileSync(out, 'utf8')).toBe('mine')
    expect((await run('memo', sample, '--out', out, '--overwrite')).exit).toBe(0)
    expect(readFileSync(out, 'utf8')).not.toBe('mine')
  })

  it('finds one altered digit and exits with 1', async () => {
    const out = join(folder, 'memo.html')
    await run('memo', sample, '--out', out)
    writeFileSync(out, readFileSync(out, 'utf8').replace('>784<', '>785<'))
    const { exit, out: said } = await run('verify', out, sample)
    expect(exit).toBe(1)
    expect(said).toContain('785')
  })

  it('says what is wrong with its arguments, and that PDF needs the engine', async () => {
    for (const argv of [
      ['memo', sample],
      ['memo', '--out', 'x.docx'],
      ['memo', sample, other, '--out', 'x.docx'],
      ['memo', sample, '--out', 'x.rtf'],
      ['check', sample, '--overwrite'],
      ['check', sample, '--workspace', 'x'],
    ]) {
      expect((await run(...argv)).exit, argv.join(' ')).toBe(2)
    }
    expect(await run('memo', sample, '--out', 'x.pdf')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('npm start'),
    })
    writeFileSync(join(folder, 'plain.txt'), 'plain')
    expect((await run('verify', join(folder, 'plain.txt'))).exit).toBe(2)
  })
})
