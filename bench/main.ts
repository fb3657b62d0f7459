/** npm run bench: times and memory of the engine beside baselines of the same run, as tables and as JSON. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { loadReaderFor } from '../src/main/ingest/readers'
import { readAndDecode, readAndExtractNaively, readAndParse } from './baselines'
import { encodingsPart } from './encodings'
import { type FolderRun, importFolders } from './folder'
import { foldersPart } from './folders'
import { layoutsPart, type MemoryRun } from './layouts'
import { reportOf, writePage } from './page'
import type { Goal, Measured, Part, Plan } from './part'
import { readAndExamine } from './pipeline'
import { sizesPart } from './sizes'
import { pdfPart } from './pdf'
import { startPart } from './start'

/** A further subject of the bench is one more file and one more entry here. */
const parts: readonly Part[] = [layoutsPart, sizesPart, foldersPart, encodingsPart, pdfPart, startPart]

const option = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const here = import.meta.dirname

/** Parts of a run that need a process of their own: memory is measured from its birth, speed without a neighbour's heap. */
switch (option('part')) {
  case 'folder':
    print(
      await importFolders(
        path.join(here, 'worker.js'),
        option('workspace') ?? '',
        option('folders')?.split(',') ?? [],
        Number(option('threads')),
      ),
    )
    break
  case 'script':
    print(await runScript(option('folders')?.split(',') ?? []))
    break
  case 'memory':
    print(await onceWithMemory(option('work') ?? '', option('file') ?? ''))
    break
  default:
    await measureAll()
}

function print(result: unknown): void {
  console.log(JSON.stringify(result))
}

/** The naive script over the same folders as the importer: the first is a warm-up and is not counted. */
async function runScript(folders: readonly string[]): Promise<FolderRun> {
  const { tableThreeScript } = await import('./cheerio-script')
  const script = await tableThreeScript()
  if (script === null) return { reports: 0, ms: NaN, peakMB: 0 }
  const before = process.memoryUsage().rss
  let [reports, ms] = [0, 0]
  for (const [index, folder] of folders.entries()) {
    const from = performance.now()
    const names = readdirSync(folder)
    for (const name of names) script(path.join(folder, name))
    if (index > 0) [reports, ms] = [reports + names.length, ms + performance.now() - from]
  }
  return { reports, ms, peakMB: (process.resourceUsage().maxRSS * 1024 - before) / 1e6 }
}

async function onceWithMemory(name: string, file: string): Promise<MemoryRun> {
  const works: Readonly<Record<string, (file: string) => unknown>> = {
    decode: readAndDecode,
    parse: readAndParse,
    naive: readAndExtractNaively,
    engine: readAndExamine,
  }
  const before = process.memoryUsage().rss
  const from = performance.now()
  await loadReaderFor(readFileSync(file))
  works[name]?.(file)
  return { ms: performance.now() - from, peakMB: (process.resourceUsage().maxRSS * 1024 - before) / 1e6 }
}

function child<T>(program: 'main' | 'cold', args: readonly string[]): T {
  const made = spawnSync(process.execPath, [path.join(here, `${program}.js`), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (made.status !== 0) throw new Error(`a part of the bench failed: ${program} ${args.join(' ')}`)
  return JSON.parse(made.stdout) as T // printed by this file or by cold.ts
}

async function measureAll(): Promise<void> {
  const rounds = Number(option('rounds') ?? 9)
  const only = option('only')?.split(',')
  const isQuick = process.argv.includes('--quick')
  const machine = {
    cpu: cpus()[0]?.model ?? '',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
    platform: process.platform,
  }
  const root = mkdtempSync(path.join(tmpdir(), 'crossfoot-bench-'))
  const raw: Record<string, unknown> = { machine, rounds, isQuick }
  const goals: Goal[] = []
  const tables: string[] = []
  try {
    for (const part of parts) {
      if (only?.includes(part.id) === false) continue
      const folder = path.join(root, part.id)
      mkdirSync(folder)
      const plan: Plan = { root: folder, rounds, isQuick, child }
      const measured: Measured = await part.measure(plan)
      console.log(`\n${measured.tables.join('\n\n')}`)
      tables.push(...measured.tables)
      goals.push(...measured.goals)
      raw[part.id] = measured.raw
      rmSync(folder, { recursive: true, force: true })
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  const report = reportOf(machine, rounds, goals, tables)
  console.log(`\n${report.slice(0, report.indexOf('\n\n', report.indexOf('| goal')))}`)
  const to = option('out') ?? 'bench/results/latest.json'
  mkdirSync(path.dirname(to), { recursive: true })
  writeFileSync(to, `${JSON.stringify({ ...raw, goals }, null, 1)}\n`)
  console.log(`\nraw figures: ${to}`)
  if (process.argv.includes('--write')) writePage('docs/performance.md', report)
}
