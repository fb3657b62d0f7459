import { rewrittenPair, adversarialPairs } from '../tests/support/compare-texts'
import { effortFor } from '../src/shared/compare/effort'
import { findMoves } from '../src/shared/compare/moves'
import { comparePassages } from '../src/shared/compare/passages'
import { paragraphsOf } from '../src/shared/compare/units'
import { countChanges, keptIn } from '../src/shared/compare/measure'
import * as dmp from 'diff-match-patch-es'
const S = '/work/main/resources/samples'
export function compare(a: string, b: string) {
  const effort = effortFor(a.length + b.length)
  const passages = { prior: a, current: b, effort, yearShift: null, nextParagraph: 0 }
  const u = (t: string) => paragraphsOf(t, { start: 0, end: t.length })
  const blocks = findMoves(passages, [comparePassages(passages, u(a), u(b))]).flat()
  return { blocks, effort }
}
const med = (f: () => void, n = 5) => {
  const t: number[] = []
  for (let i = 0; i < n; i++) {
    const s = performance.now()
    f()
    t.push(performance.now() - s)
  }
  return t.sort((a, b) => a - b)[n >> 1]!
}
const N = Number(process.argv[2] ?? 20000)
for (const p of process.argv[5]
  ? adversarialPairs(N, S).filter((x) => x.id === process.argv[5])
  : [
      rewrittenPair('near', N, 1, S),
      rewrittenPair('half', N, 1, S),
      rewrittenPair('total', N, 1, S),
      ...adversarialPairs(N, S),
    ]) {
  compare(p.prior, p.current)
  const { blocks, effort } = compare(p.prior, p.current)
  const full = effortFor(p.prior.length + p.current.length)
  const c = countChanges(blocks),
    k = keptIn(p.prior, p.current, blocks)
  const ms = med(() => compare(p.prior, p.current), N > 1e5 ? 1 : 5)
  let d = NaN,
    kd = 0
  if (process.argv[3] && /near|half|total/.test(p.id)) {
    d = med(() => {
      const x = dmp.diff(p.prior, p.current, { diffTimeout: 0 })
      dmp.diffCleanupSemantic(x)
      kd = x.filter(([o]) => o === 0).reduce((s, [, t]) => s + t.length, 0)
    }, 3)
  }
  console.log(
    p.id.padEnd(30),
    ms.toFixed(1).padStart(8),
    'dmp',
    d.toFixed(1),
    'cells',
    full.cells - effort.cells,
    'steps',
    full.steps - effort.steps,
    JSON.stringify(c),
    'kept',
    k.keptOfCurrent,
    kd,
  )
}
if (process.argv[4]) {
  const p = rewrittenPair('half', 20000, 1, S)
  for (let i = 0; i < 300; i++) compare(p.prior, p.current)
  console.log(
    'warm half',
    med(() => compare(p.prior, p.current), 51),
  )
  const q = rewrittenPair('near', 20000, 1, S)
  console.log(
    'warm near',
    med(() => compare(q.prior, q.current), 51),
    'dmp',
    med(() => {
      const x = dmp.diff(q.prior, q.current, { diffTimeout: 0 })
      dmp.diffCleanupSemantic(x)
    }, 21),
  )
}
