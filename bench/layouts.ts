/** Reports of every layout, one at a time: to the marks, to the record, into the workspace, each beside what the same file costs without an engine. */

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadReaderFor } from '../src/main/ingest/readers'
import { chanceOf } from '../tests/support/generator/chance'
import { wordHabits, wordReport } from '../tests/support/office/word-report'
import { readAndDecode, readAndExtractNaively, readAndParse } from './baselines'
import { tableThreeScript } from './cheerio-script'
import { aReport, kinds, writeFolder } from './inputs'
import { type Goal, type Measured, ms, type Part, type Plan, stateOf, table, times } from './part'
import { importFiles, openBenchWorkspace, readAndExamine, readAndRecord } from './pipeline'
import { type Case, median, type Series, timed, type Timing } from './rounds'

interface LayoutResult {
  readonly id: string
  readonly bytes: number
  readonly timings: readonly Timing[]
  readonly memory: Readonly<Record<string, MemoryRun>>
}

export interface MemoryRun {
  readonly ms: number
  readonly peakMB: number
}

const columns = ['decode', 'parse5', 'naive', 'cheerio', 'engine', 'record', 'stored'] as const
type Column = (typeof columns)[number]

export const layoutsPart: Part = {
  id: 'layouts',
  async measure(plan) {
    const results: LayoutResult[] = []
    for (const id of [...kinds.map((kind) => kind.id), 'docx']) results.push(await measureLayout(plan, id))
    return { tables: [tableOf(results)], goals: goalsOf(results), raw: results } satisfies Measured
  },
}

async function measureLayout({ root, rounds, isQuick, child }: Plan, id: string): Promise<LayoutResult> {
  const folder = path.join(root, id)
  const count = isQuick ? 12 : 32
  const kind = kinds.find((one) => one.id === id)
  if (kind === undefined) await writeWordFiles(folder, count)
  else writeFolder(folder, kind, count)
  const files = readdirSync(folder).map((name) => path.join(folder, name))
  const workspace = openBenchWorkspace(path.join(root, `${id}.crossfoot`))
  let salt = 0
  const each = (name: Column, work: (file: string) => unknown): Case => ({
    name,
    pass: () => {
      for (const file of files) work(file)
      return files.length
    },
  })
  const isPage = kind?.extension === 'html'
  const script = isPage ? await tableThreeScript() : null
  const timings = timed(
    [
      each('decode', kind === undefined ? (file) => readFileSync(file) : readAndDecode),
      ...(isPage ? [each('parse5', readAndParse), each('naive', readAndExtractNaively)] : []),
      ...(script ? [each('cheerio', script)] : []),
      each('engine', readAndExamine),
      each('record', readAndRecord),
      // a Word file with bytes behind its end would be another file: only text can be salted, to be stored anew each round
      ...(kind === undefined
        ? []
        : [
            {
              name: 'stored',
              pass: () => {
                importFiles(workspace.db, files, `${(salt += 1)}`)
                return files.length
              },
            },
          ]),
    ],
    rounds,
  )
  workspace.close()
  const works = isPage ? ['parse', 'naive', 'engine'] : ['engine']
  const memory = Object.fromEntries(
    works.map((work) => {
      const runs = [1, 2, 3].map(() =>
        child<MemoryRun>('main', ['--part=memory', `--work=${work}`, `--file=${files[0] ?? ''}`]),
      )
      return [work, { ms: median(runs.map((one) => one.ms)), peakMB: median(runs.map((one) => one.peakMB)) }]
    }),
  )
  return { id, bytes: median(files.map((file) => statSync(file).size)), timings, memory }
}

async function writeWordFiles(folder: string, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (let seed = 0; seed < count; seed++) {
    const chance = chanceOf(seed)
    const bytes = await wordReport(aReport(seed), wordHabits(chance), chance)
    await loadReaderFor(bytes)
    writeFileSync(path.join(folder, `${String(seed).padStart(3, '0')}.docx`), bytes)
  }
}

const none: Series = { median: NaN, rounds: [] }

function seriesAt(results: readonly LayoutResult[], id: string, name: Column): Series {
  return results.find((one) => one.id === id)?.timings.find((one) => one.name === name)?.cpu ?? none
}

function tableOf(results: readonly LayoutResult[]): string {
  const head = ['layout', 'KB', ...columns, 'stored / parse5', 'engine cold', 'MB engine', 'MB parse5']
  return table(
    head,
    results.map((one) => {
      const at = (name: Column): number => seriesAt(results, one.id, name).median
      return [
        one.id,
        (one.bytes / 1000).toFixed(0),
        ...columns.map((name) => (Number.isNaN(at(name)) ? '' : ms(at(name)))),
        times(at('stored') / at('parse5')),
        ms(one.memory['engine']?.ms),
        one.memory['engine']?.peakMB.toFixed(0) ?? '',
        one.memory['parse']?.peakMB.toFixed(0) ?? '',
      ]
    }),
  )
}

function goalsOf(results: readonly LayoutResult[]): readonly Goal[] {
  const page = (id: string, goal: string, what: string, most: number): Goal => {
    const [base, engine, stored] = [
      seriesAt(results, id, 'parse5'),
      seriesAt(results, id, 'engine'),
      seriesAt(results, id, 'stored'),
    ]
    const ratio = stored.median / base.median
    return {
      id: goal,
      what: `${what}, from file to stored findings, to read + decode + parse5`,
      asked: `<= ${most}x`,
      reached: `${times(ratio)} (${ms(stored.median)} / ${ms(base.median)} ms; to the marks ${times(engine.median / base.median)})`,
      state: stateOf(ratio, { most }, [base, stored]),
    }
  }
  const html = seriesAt(results, 'html', 'engine')
  const texts = ['tabs', 'markdown', 'cell-per-line', 'flattened'].map((id) => ({
    id,
    series: seriesAt(results, id, 'engine'),
  }))
  const slowest = texts.toSorted((a, b) => b.series.median - a.series.median)[0]
  return [
    page('html', 'P1', 'a clean HTML report', 3),
    page('word-html', 'P2', 'a Word-style page', 1.3),
    {
      id: 'text',
      what: 'a text report to an HTML one of the same content',
      asked: '<= 2x',
      reached: texts.map(({ id, series }) => `${id} ${times(series.median / html.median)}`).join(', '),
      state: stateOf((slowest?.series.median ?? NaN) / html.median, { most: 2 }, [
        html,
        ...texts.map((one) => one.series),
      ]),
    },
  ]
}
