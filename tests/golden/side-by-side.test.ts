/** The rows of two years side by side, for the pairs on the disk and for texts made to break a comparison. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { examine, type ReadExamination } from '../../src/main/worker/examine'
import { changesOf } from '../../src/renderer/state/compare-changes'
import { compareRows, type Piece, type TextRow } from '../../src/renderer/state/compare-rows'
import { compareReports } from '../../src/shared/compare/compare'
import { compared, type ComparedPair } from '../support/a-comparison'
import { adversarialPairs, rewrittenPair } from '../support/compare-texts'

const folder = path.join(import.meta.dirname, 'pairs')
const goldenPairs = readdirSync(folder).toSorted()

function golden(pair: string): ComparedPair {
  const read = (side: string, prior?: ReadExamination): ReadExamination => {
    const name = readdirSync(path.join(folder, pair)).find((one) => one.startsWith(`${side}.`)) ?? side
    const found = examine(readFileSync(path.join(folder, pair, name)), name, prior === undefined ? {} : { prior })
    if (found.status !== 'read') throw new Error(`${pair}: ${name} could not be read`)
    return found
  }
  const prior = read('prior')
  const current = read('current', prior)
  return { prior, current, comparison: compareReports(prior, current) }
}

function rowsOf({ prior, current, comparison }: ComparedPair) {
  const texts = { prior: prior.document.text, current: current.document.text }
  const found = compareRows(comparison.sections, texts)
  const say = (pieces: readonly Piece[]): string =>
    pieces.map(({ side, span }) => texts[side].slice(span.start, span.end)).join('')
  return { ...found, texts, textRows: found.rows.filter((row): row is TextRow => row.kind === 'text'), say }
}

const isSorted = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ span }, i) => i === 0 || (pieces[i - 1]?.span.end ?? 0) === span.start)

const pairs: readonly (readonly [string, () => ComparedPair])[] = [
  ...goldenPairs.map((id) => [id, () => golden(id)] as const),
  ...[rewrittenPair('half', 20_000), ...adversarialPairs(4_000)].map(
    ({ id, prior, current }) => [id, () => compared(prior, current)] as const,
  ),
]

describe.each(pairs)('%s', (_, make) => {
  const pair = make()
  const { textRows, texts, say, rowAt, ...rows } = rowsOf(pair)

  it('has every character of both texts in one row', () => {
    for (const side of ['prior', 'current'] as const) {
      const pieces = textRows.flatMap((row) => row[side])
      expect(side === 'prior' || textRows.every((row) => isSorted(row[side]))).toBe(true)
      expect(say(pieces.toSorted((a, b) => a.span.start - b.span.start))).toBe(texts[side])
      for (const { span } of pieces.slice(0, 200)) {
        const at = rowAt(side, span.start)
        expect(textRows.find(({ index }) => index === at)?.[side].some((one) => one.span.start === span.start)).toBe(
          true,
        )
      }
    }
  })

  it('gives back both texts when it is read in one column', () => {
    for (const row of textRows) {
      expect(say(row.inline.filter(({ side, mark }) => side === 'prior' && mark !== 'moved'))).toBe(
        say(row.prior.filter(({ mark }) => mark === 'removed')),
      )
      expect(say(row.inline.filter(({ side }) => side === 'current'))).toBe(say(row.current))
    }
  })

  it('lists as many changes as it counts', () => {
    const changes = changesOf(pair.comparison, { textRows, texts, say, rowAt, ...rows })
    const count = (kind: string): number => changes.filter((one) => one.kind === kind).length
    const { changed, added, removed, moved } = pair.comparison.counts
    expect([count('changed'), count('added'), count('removed'), count('moved')]).toEqual([
      changed,
      added,
      removed,
      moved,
    ])
    expect(count('stale-year')).toBe(pair.comparison.staleYears.length)
    expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length)
  })
})
