import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { JsonComparisonSchema } from '../../../tests/support/contract-json'
import { enginePool } from '../../../tests/support/engine-pool'
import { generate } from '../../../tests/support/generator/generate'
import { withCells } from '../../../tests/support/generator/model'
import { render } from '../../../tests/support/generator/render'
import { layouts } from '../../../tests/support/layouts/layouts'
import { runCli } from './main'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-compare-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const layout = layouts.find(({ id }) => id === 'tabs')

function write(name: string, year: number, cells: Readonly<Record<string, string>> = {}): string {
  const report = generate(11, { form: '2021', sort: 'department', year, scale: 'few' })
  const texts = Object.entries(cells).map(([line, text]) => ({ line, column: 'total', text }))
  const path = join(folder, name)
  writeFileSync(path, layout?.write(render(withCells(report, texts))) ?? '')
  return path
}

async function run(...argv: string[]) {
  const [stdout, stderr] = [new PassThrough({ highWaterMark: 1e9 }), new PassThrough({ highWaterMark: 1e9 })]
  const text = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString('utf8') ?? ''
  const exit = await runCli(['compare', ...argv], {
    tool: { name: 'crossfoot', version: '0.1.0', ruleSet: 'abc' },
    stdout,
    stderr,
    isTerminal: false,
    openPool: enginePool,
    clock: { now: () => '2026-01-13T02:05:00.000Z', offset: () => 480 },
    printPdf: null,
    unique: 'test',
    onInterrupt: () => {},
  })
  return { exit, out: text(stdout), err: text(stderr) }
}

const closing = 'applications.carried-forward'
const opening = 'applications.brought-forward'

describe('compare --format json', () => {
  it('is what the contract says, and its blocks give both texts back exactly', async () => {
    const paths = [write('a.txt', 2022, { [closing]: '3' }), write('b.txt', 2023, { [opening]: '5' })] as const
    const { out, exit } = await run(...paths, '--format', 'json')
    const found = JsonComparisonSchema.parse(JSON.parse(out))
    expect(exit).toBe(1)
    expect([found.prior.file, found.current.file]).toEqual([...paths])
    expect(found.carryForward.find(({ column }) => column === 'total')).toEqual({
      line: opening,
      column: 'total',
      prior: '3',
      current: '5',
      agrees: false,
    })
    expect(found.findings.find(({ code }) => code === 'XY-01')?.priorEvidence?.[0]?.quote).toBe('3')
    for (const [i, side] of (['prior', 'current'] as const).entries()) {
      const source = readFileSync(paths[i] ?? '', 'utf8')
      const spans = found.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block[side] ?? []))
      const pairs = found.sections
        .flatMap(({ blocks }) => blocks.flatMap((block) => (block[side] === null ? [] : [block[side]])))
        .toSorted((a, b) => a[0] - b[0])
      expect(spans.length).toBeGreaterThan(0)
      expect(pairs.map(([start, end]) => source.slice(start, end)).join('')).toBe(source)
    }
  })

  it('finds nothing between a report and itself but what does not carry forward', async () => {
    const path = write('a.txt', 2022)
    const { out } = await run(path, path, '--format', 'json')
    const { sections } = JsonComparisonSchema.parse(JSON.parse(out))
    expect(sections.every(({ similarity }) => similarity === 1)).toBe(true)
    expect(sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind !== 'same')).toEqual([])
  })

  it('names a file that cannot be read, and ends with 2', async () => {
    writeFileSync(join(folder, 'x.txt'), '今天天气很好。'.repeat(40))
    const { out, err, exit } = await run(join(folder, 'x.txt'), write('b.txt', 2023), '--format', 'json')
    const found = JsonComparisonSchema.parse(JSON.parse(out))
    expect([found.prior.status, found.current.status, found.sections]).toEqual(['unreadable', 'read', []])
    expect(err).toContain('x.txt')
    expect(exit).toBe(2)
    expect((await run(join(folder, 'gone.txt'), write('b.txt', 2023))).exit).toBe(2)
  })
})

describe('compare --format text', () => {
  it('is for reading, in both languages', async () => {
    const paths = [write('a.txt', 2022, { [closing]: '3' }), write('b.txt', 2023, { [opening]: '3' })]
    const zh = await run(...paths)
    const en = await run(...paths, '--lang', 'en')
    expect(zh.out).toContain('总计: 3 → 3  一致')
    expect(en.out).toContain('Total: 3 → 3  Agrees')
    expect(zh.out + en.out).not.toMatch(/\{\w+\}|undefined|\[object|NaN/)
  })
})
