/** npm run bench: times and memory of the engine beside baselines of the same run, as a table and as JSON. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { examine } from '../src/main/worker/examine'
import { readAndDecode, readAndExtractNaively, readAndParse } from './baselines'
import { importFolders } from './folder'
import type { Kind } from './inputs'
import { aLongReport, kinds, writeFolder } from './inputs'
import { importFiles, openBenchWorkspace, readAndExamine, readAndRecord } from './pipeline'
import type { FolderResult, LayoutResult, SizeResult } from './print'
import { foldersTable, goals, layoutsTable, sizesTable } from './print'
import { median, timed } from './rounds'

const option = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const rounds = Number(option('rounds') ?? 9)
/** `--only=layouts,sizes`: some of the parts. */
const wants = (what: string): boolean => (option('only') ?? what).split(',').includes(what)
const isQuick = process.argv.includes('--quick')
const worker = path.join(import.meta.dirname, 'worker.js')

/** Parts of a run that need a process of their own: memory is measured from its birth. */
if (option('part') === 'folder') {
  const [folders, workspace, threads] = [
    option('folders')?.split(',') ?? [],
    option('workspace') ?? '',
    Number(option('threads')),
  ]
  console.log(JSON.stringify(await importFolders(worker, workspace, folders, threads)))
} else if (option('part') === 'memory') {
  const before = process.memoryUsage().rss
  const file = option('file') ?? ''
  const work = { decode: readAndDecode, parse: readAndParse, naive: readAndExtractNaively, engine: readAndExamine }[
    option('work') ?? ''
  ]
  const from = performance.now()
  const kept = work?.(file)
  const ms = performance.now() - from
  console.log(
    JSON.stringify({ ms, peakMB: (process.resourceUsage().maxRSS * 1024 - before) / 1e6, kept: kept !== undefined }),
  )
} else {
  measureAll()
}

function part<T>(args: readonly string[]): T {
  const child = spawnSync(process.execPath, [process.argv[1] ?? '', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.status !== 0) throw new Error(`a part of the bench failed: ${args.join(' ')}`)
  return JSON.parse(child.stdout) as T // printed by this file
}

function measureAll(): void {
  const root = mkdtempSync(path.join(tmpdir(), 'crossfoot-bench-'))
  try {
    const result = {
      machine: {
        cpu: cpus()[0]?.model ?? '',
        cores: availableParallelism(),
        node: process.version,
        platform: process.platform,
      },
      rounds,
      layouts: wants('layouts') ? kinds.map((kind) => measureLayout(root, kind)) : [],
      sizes: !wants('sizes')
        ? []
        : kinds.filter((kind) => kind.id === 'html' || kind.id === 'tabs').map((kind) => measureSizes(kind)),
      folders: wants('folders') ? measureFolders(root) : [],
    }
    console.log(layoutsTable(result.layouts))
    console.log(sizesTable(result.sizes))
    console.log(foldersTable(result.folders))
    console.log(goals(result))
    const to = option('out') ?? path.join('bench/results', `${option('name') ?? 'latest'}.json`)
    mkdirSync(path.dirname(to), { recursive: true })
    writeFileSync(to, `${JSON.stringify(result, null, 1)}\n`)
    console.log(`\nraw figures: ${to}`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function measureLayout(root: string, kind: Kind): LayoutResult {
  const folder = path.join(root, kind.id)
  writeFolder(folder, kind, isQuick ? 16 : 48)
  const files = readdirSync(folder).map((name) => path.join(folder, name))
  const workspace = openBenchWorkspace(path.join(root, `${kind.id}.crossfoot`))
  let salt = 0
  const each = (work: (file: string) => unknown) => () => {
    for (const file of files) work(file)
    return files.length
  }
  const isPage = kind.extension === 'html'
  const timings = timed(
    [
      { name: 'decode', pass: each(readAndDecode) },
      ...(isPage
        ? [
            { name: 'parse5', pass: each(readAndParse) },
            { name: 'naive', pass: each(readAndExtractNaively) },
          ]
        : []),
      { name: 'engine', pass: each(readAndExamine) },
      { name: 'record', pass: each(readAndRecord) },
      {
        name: 'stored',
        pass: () => {
          importFiles(workspace.db, files, `${(salt += 1)}`)
          return files.length
        },
      },
    ],
    rounds,
  )
  workspace.close()
  const works = ['decode', ...(isPage ? ['parse', 'naive'] : []), 'engine']
  const memory = Object.fromEntries(
    works.map((work) => {
      const runs = [1, 2, 3].map(() =>
        part<{ ms: number; peakMB: number }>(['--part=memory', `--work=${work}`, `--file=${files[0] ?? ''}`]),
      )
      return [work, { ms: median(runs.map((one) => one.ms)), peakMB: median(runs.map((one) => one.peakMB)) }]
    }),
  )
  const bytes = median(files.map((file) => statSync(file).size))
  return { id: kind.id, bytes, timings, memory }
}

function measureSizes(kind: Kind): SizeResult {
  const wanted = isQuick ? [1e4, 1e5, 1e6] : [1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7]
  const inputs = wanted.map((bytes) => aLongReport(bytes, kind))
  const timings = timed(
    inputs.map((bytes, index) => {
      const times = Math.max(1, Math.round(2e5 / bytes.length))
      return {
        name: String(index),
        pass: () => {
          for (let i = 0; i < times; i++) examine(bytes, `a.${kind.extension}`)
          return times
        },
      }
    }),
    Math.max(3, rounds >> 1),
  )
  return {
    id: kind.id,
    sizes: inputs.map(({ length }, index) => {
      const ms = timings[index]?.cpu.median ?? NaN
      return { bytes: length, ms, msPerMB: ms / (length / 1e6) }
    }),
  }
}

function measureFolders(root: string): readonly FolderResult[] {
  const counts = isQuick ? [100, 400] : [1, 10, 100, 1000, 2000, 4000]
  const html = kinds.find((kind) => kind.id === 'html')
  const word = kinds.find((kind) => kind.id === 'word-html')
  if (html === undefined || word === undefined) throw new Error('bug: no such kind')
  const plans = [
    ...counts.map((count) => ({ kind: html, count, threads: 2 })),
    { kind: html, count: isQuick ? 400 : 2000, threads: 1 },
    { kind: word, count: isQuick ? 100 : 1000, threads: 2 },
  ]
  const warmUp = path.join(root, 'warm-up')
  // Other reports than those measured: the same bytes are kept once.
  writeFolder(warmUp, html, 64, 50_000)
  return plans.map(({ kind, count, threads }) => {
    const folder = path.join(root, `${kind.id}-${count}`)
    writeFolder(folder, kind, count)
    const runs = Array.from({ length: isQuick ? 1 : count >= 1000 ? 2 : 3 }, (_, index) =>
      part<{ reports: number; ms: number; peakMB: number }>([
        '--part=folder',
        `--folders=${warmUp},${folder}`,
        `--workspace=${path.join(root, `${kind.id}-${count}-${threads}-${index}.crossfoot`)}`,
        `--threads=${threads}`,
      ]),
    )
    const ms = median(runs.map((one) => one.ms))
    const reports = runs[0]?.reports ?? 0
    return {
      id: kind.id,
      count: reports,
      threads,
      perSecond: (reports / ms) * 1000,
      peakMB: median(runs.map((one) => one.peakMB)),
      runs,
    }
  })
}
