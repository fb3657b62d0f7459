/** node tools/bench-compare.mjs: goals P6 to P11 of the comparison, as ratios of one run. */

import { diffChars } from 'diff'
import { diff as dmpDiff, diffCleanupSemantic } from 'diff-match-patch-es'
import { copiesBench } from './copies'
import { adversarialPairs, rewrittenPair, type TextPair } from '../tests/support/compare-texts'
import { effortFor } from '../src/shared/compare/effort'
import { findMoves } from '../src/shared/compare/moves'
import { comparePassages } from '../src/shared/compare/passages'
import { paragraphsOf } from '../src/shared/compare/units'

const size = 20_000

function ours({ prior, current }: TextPair): number {
  const effort = effortFor(prior.length + current.length)
  const passages = { prior, current, effort, yearShift: 1, nextParagraph: 0 }
  const units = (text: string) => paragraphsOf(text, { start: 0, end: text.length })
  return findMoves(passages, [comparePassages(passages, units(prior), units(current))]).flat().length
}

function matchPatch({ prior, current }: TextPair): number {
  const found = dmpDiff(prior, current, { diffTimeout: 0 })
  diffCleanupSemantic(found)
  return found.length
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}

function once(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

/** @param folder of the samples, whose sentences the texts are made of */
function compareBench(folder: string, rounds: number): string {
  const [near, half] = [rewrittenPair('near', size, 1, folder), rewrittenPair('half', size, 1, folder)]
  const cases = { 'ours near': () => ours(near), 'dmp near': () => matchPatch(near), 'ours half': () => ours(half) }
  const times: Record<string, number[]> = { 'ours near': [], 'dmp near': [], 'ours half': [] }
  // interleaved, so that what the machine does to one it does to all; the first rounds warm up
  for (let round = -3; round < rounds; round++) {
    for (const [name, work] of Object.entries(cases)) {
      const ms = once(work)
      if (round >= 0) times[name]?.push(ms)
    }
  }
  const at = (name: string): number => median(times[name] ?? [])
  const dmpHalf = median([1, 2, 3].map(() => once(() => matchPatch(half))))
  const chars = once(() => diffChars(half.prior, half.current))
  const worst = adversarialPairs(size, folder)
    .map((pair) => ({ id: pair.id, ms: median([1, 2, 3].map(() => once(() => ours(pair)))) }))
    .toSorted((a, b) => b.ms - a.ms)
  const large = ['half', 'total'].map((kind) => {
    const pair = rewrittenPair(kind as 'half' | 'total', 1_000_000, 2, folder)
    return { id: pair.id, ms: once(() => ours(pair)) }
  })
  const ratio = (a: number, b: number): string => `${(a / b).toFixed(a / b < 10 ? 2 : 0)}x`
  const line = (goal: string, asked: string, reached: string): string => `| ${goal} | ${asked} | ${reached} |`
  const slow = worst[0] ?? { id: '', ms: NaN }
  return [
    '| comparison of two texts | asked for | reached |',
    '| --- | --- | --- |',
    line(
      'P6 half rewritten 20k: diffChars / ours',
      '>= 100x',
      `${ratio(chars, at('ours half'))} (${chars.toFixed(0)} / ${at('ours half').toFixed(1)} ms)`,
    ),
    line(
      'P6 half rewritten 20k: diff-match-patch / ours',
      '>= 10x',
      `${ratio(dmpHalf, at('ours half'))} (${dmpHalf.toFixed(0)} ms)`,
    ),
    line(
      'P7 nearly identical 20k: ours / diff-match-patch',
      '<= 1.5x',
      `${ratio(at('ours near'), at('dmp near'))} (${at('ours near').toFixed(1)} / ${at('dmp near').toFixed(1)} ms)`,
    ),
    line('P8 slowest 20k pair / half rewritten', '<= 10x', `${ratio(slow.ms, at('ours half'))} (${slow.id})`),
    ...large.map(({ id, ms }) => line(`P8 ${id} / half rewritten 20k`, '<= 400x', ratio(ms, at('ours half')))),
  ].join('\n')
}

const rounds = process.argv.includes('--quick') ? 3 : 7
console.log(compareBench('resources/samples', rounds))
console.log(copiesBench(Math.min(3, rounds)).join('\n'))
