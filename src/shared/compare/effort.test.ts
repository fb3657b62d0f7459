import { describe, expect, it } from 'vitest'
import { adversarialPairs, rewrittenPair } from '../../../tests/support/compare-texts'
import { effortFor } from './effort'
import { keptIn } from './measure'
import { findMoves } from './moves'
import { comparePassages, type Passages } from './passages'
import { paragraphsOf } from './units'

function compare(prior: string, current: string) {
  const effort = effortFor(prior.length + current.length)
  const passages: Passages = { prior, current, effort, yearShift: 1, nextParagraph: 0 }
  const units = (text: string) => paragraphsOf(text, { start: 0, end: text.length })
  const blocks = findMoves(passages, [comparePassages(passages, units(prior), units(current))]).flat()
  return { blocks, effort }
}

/** One block of the alignment may begin when little is left, and is then finished. */
const cellsOfOneGap = 40_000
const stepsOfOneGap = 160 * 160

describe('inputs that make a comparison explode', () => {
  it.each(adversarialPairs(14_000).map((pair) => [pair.id, pair] as const))(
    '%s: bounded by work, and nothing lost',
    (_id, { prior, current }) => {
      const { blocks, effort } = compare(prior, current)
      expect(effort.cells).toBeGreaterThanOrEqual(-cellsOfOneGap)
      expect(effort.steps).toBeGreaterThanOrEqual(-stepsOfOneGap)
      const text = (side: 'prior' | 'current', source: string): string =>
        blocks
          .flatMap((block) => block[side] ?? [])
          .toSorted((a, b) => a.start - b.start)
          .map((at) => source.slice(at.start, at.end))
          .join('')
      expect(text('prior', prior) === prior).toBe(true)
      expect(text('current', current) === current).toBe(true)
    },
  )

  it('never says that what was not compared is the same', () => {
    for (const { prior, current } of adversarialPairs(14_000)) {
      for (const block of compare(prior, current).blocks) if (block.limit) expect(block.kind).not.toBe('same')
    }
  })
})

describe('two rewritten reports', () => {
  it.each(['near', 'half', 'total'] as const)('ask for a small part of the effort: %s', (kind) => {
    const { prior, current } = rewrittenPair(kind, 20_000)
    const { effort } = compare(prior, current)
    const whole = effortFor(prior.length + current.length)
    expect(whole.cells - effort.cells).toBeLessThan(whole.cells / 8)
    expect(whole.steps - effort.steps).toBeLessThan(whole.steps / 8)
  })

  it('read well: no confetti, no number cut, and most of what can be kept is kept', () => {
    for (const seed of [1, 2, 3]) {
      const { prior, current } = rewrittenPair('half', 20_000, seed)
      const { blocks } = compare(prior, current)
      let hunks = 0
      let islands = 0
      for (const { kind, parts } of blocks) {
        if (kind === 'added' || kind === 'removed') hunks++
        for (const [i, part] of parts.entries()) {
          const isBetween = i > 0 && i < parts.length - 1
          const words = part.current === null ? '' : current.slice(part.current.start, part.current.end).trim()
          if (part.kind === 'same' && isBetween && words.length <= 2) islands++
          if (part.kind !== 'same' && parts[i - 1]?.kind !== part.kind) hunks++
          for (const at of [part.current?.start, part.current?.end]) {
            if (at === undefined) continue
            expect(/\d\d/.test(current.slice(Math.max(0, at - 1), at + 1)) && at > 0).toBe(false)
          }
        }
      }
      expect(islands).toBeLessThanOrEqual(hunks / 10)
      const kept = keptIn(prior, current, blocks)
      expect(kept.keptOfCurrent / kept.current).toBeGreaterThan(0.6)
    }
  })
})
