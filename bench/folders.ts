/** Whole folders through the importer into a workspace on disk: reports a second beside a naive script, threads, memory. */

import path from 'node:path'
import { type Kind, kinds, writeFolder } from './inputs'
import { type Goal, type Part, type Plan, seriesOf, stateOf, table, times } from './part'
import type { FolderRun } from './folder'
import { median } from './rounds'

interface FolderResult {
  readonly id: string
  readonly count: number
  readonly by: string
  readonly runs: readonly FolderRun[]
}

interface FolderCase {
  readonly kind: Kind
  readonly count: number
  /** Threads of the importer; 0 = the naive script, which has one. */
  readonly threads: number
}

export const foldersPart: Part = {
  id: 'folders',
  measure(plan) {
    const results = measureFolders(plan)
    const body = results.map((one) => [
      one.id,
      one.count,
      one.by,
      perSecond(one).toFixed(0),
      one.by === script ? '' : peakOf(one).toFixed(0),
      one.runs.length,
    ])
    const head = ['folder', 'reports', 'by', 'reports a second', 'peak MB', 'rounds']
    return { tables: [table(head, body)], goals: goalsOf(results), raw: results }
  },
}

const script = 'naive script'
const nameOf = (threads: number): string => (threads === 0 ? script : threads === 1 ? '1 thread' : `${threads} threads`)
const perSecond = ({ runs }: FolderResult): number =>
  (runs[0]?.reports ?? 0) / (median(runs.map((one) => one.ms)) / 1000)
const peakOf = ({ runs }: FolderResult): number => median(runs.map((one) => one.peakMB))

function measureFolders(plan: Plan): readonly FolderResult[] {
  const [html, word] = ['html', 'word-html'].map((id) => kinds.find((kind) => kind.id === id))
  if (html === undefined || word === undefined) throw new Error('bug: no such kind')
  const [large, pages] = plan.isQuick ? [200, 50] : [2000, 400]
  const rounds = plan.isQuick ? 2 : 7
  const small = plan.isQuick ? [1, 20] : [1, 10, 100, 1000]
  // other reports than those measured: the same bytes are kept once
  const warmUp = path.join(plan.root, 'warm-up')
  writeFolder(warmUp, html, 64, 50_000)
  const compared = (kind: Kind, count: number, threads: readonly number[]): readonly FolderCase[] =>
    threads.map((each) => ({ kind, count, threads: each }))
  return [
    ...side(
      plan,
      warmUp,
      small.map((count) => ({ kind: html, count, threads: 2 })),
      3,
    ),
    ...side(plan, warmUp, compared(html, large, [2, 1, 0]), rounds),
    ...side(plan, warmUp, [{ kind: html, count: large * 2, threads: 2 }], 3),
    ...side(plan, warmUp, compared(word, pages, [2, 0]), rounds),
  ]
}

/** Cases of one group in alternating child processes. */
function side(plan: Plan, warmUp: string, cases: readonly FolderCase[], rounds: number): readonly FolderResult[] {
  const runs = cases.map((): FolderRun[] => [])
  for (const { kind, count } of cases) writeFolder(path.join(plan.root, `${kind.id}-${count}`), kind, count)
  for (let round = 0; round < rounds; round++) {
    for (const [index, { kind, count, threads }] of cases.entries()) {
      const folder = path.join(plan.root, `${kind.id}-${count}`)
      runs[index]?.push(
        plan.child<FolderRun>('main', [
          threads === 0 ? '--part=script' : '--part=folder',
          `--folders=${warmUp},${folder}`,
          `--workspace=${folder}-${threads}-${round}.crossfoot`,
          `--threads=${threads}`,
        ]),
      )
    }
  }
  return cases.map(({ kind, count, threads }, index) => ({
    id: kind.id,
    count,
    by: nameOf(threads),
    runs: runs[index] ?? [],
  }))
}

function goalsOf(results: readonly FolderResult[]): readonly Goal[] {
  const largest = (id: string, by: string): readonly FolderResult[] =>
    results.filter((one) => one.id === id && one.by === by).toSorted((a, b) => a.count - b.count)
  const times2 = largest('html', '2 threads')
  const [alone] = largest('html', '1 thread')
  const same = times2.find((one) => one.count === alone?.count)
  const doubled = times2.find((one) => one.count === (alone?.count ?? 0) * 2)
  const beside = (id: string, what: string, least: number): Goal => {
    const [naive] = largest(id, script)
    const ours = largest(id, '2 threads').find((one) => one.count === naive?.count)
    if (naive === undefined || ours === undefined) throw new Error(`bug: ${id} was not measured`)
    const ratio = perSecond(ours) / perSecond(naive)
    return {
      id: 'P3',
      what: `${ours.count} ${what} on two threads, all tables, all checks, stored, to the naive cheerio script`,
      asked: `>= ${least}x`,
      reached: `${times(ratio)} (${perSecond(ours).toFixed(0)} / ${perSecond(naive).toFixed(0)} reports a second)`,
      state: stateOf(ratio, { least }, [ours, naive].map(series)),
    }
  }
  if (alone === undefined || same === undefined || doubled === undefined) throw new Error('bug: folders not measured')
  const growth = peakOf(doubled) / peakOf(same)
  return [
    beside('html', 'clean HTML reports', 2),
    beside('word-html', 'Word-style pages', 4),
    {
      id: 'P4',
      what: 'two threads to one, from folder to stored findings',
      asked: '>= 1.7x',
      reached: `${times(perSecond(same) / perSecond(alone))} (${perSecond(same).toFixed(0)} / ${perSecond(alone).toFixed(0)} reports a second)`,
      state: stateOf(perSecond(same) / perSecond(alone), { least: 1.7 }, [same, alone].map(series)),
    },
    {
      id: 'P5',
      what: `peak memory of ${doubled.count} reports`,
      asked: '<= 600 MB',
      reached: `${peakOf(doubled).toFixed(0)} MB`,
      state: stateOf(peakOf(doubled), { most: 600 }, []),
    },
    {
      id: 'P5',
      what: `the same to that of ${same.count}`,
      asked: '<= 1.1x',
      reached: `${times(growth)} (${peakOf(doubled).toFixed(0)} / ${peakOf(same).toFixed(0)} MB)`,
      state: stateOf(growth, { most: 1.1 }, []),
    },
  ]
}

const series = (one: FolderResult) => seriesOf(one.runs.map(({ ms }) => ms))
