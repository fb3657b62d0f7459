import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aSubject, type ReportSpec } from '../../../tests/support/a-report'
import { compareReports } from './compare'
import type { DiffBlock, DiffPart, Pin } from './comparison'

const sentences = [
  '全年通过政府网站主动公开政府信息120条。',
  '2019年，全县共收到政府信息公开申请12件，同比增长35.9%。',
  '一是加强组织领导，建立政府信息公开协调机制；',
  '严格落实《政府信息公开条例》有关规定，',
  '举办政务公开业务培训班两期，培训人员六十余人次。',
  '无。',
] as const
const paragraph = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.map(([sentence, noise]) => sentence + noise.replaceAll('\n', '')).join(''))
const prose = fc.array(paragraph, { maxLength: 4 }).map((paragraphs) => paragraphs.join('\n'))
const report = (year: number): fc.Arbitrary<ReportSpec> =>
  fc.record({ year: fc.constant(year), prose: fc.record({ overview: prose, problems: prose, other: prose }) })

const share = fc.double({ min: 0, max: 1, noNaN: true })
const pinShares = fc.array(fc.tuple(share, share), { maxLength: 3 })

function pieces(source: string, side: 'prior' | 'current', of: readonly (DiffBlock | DiffPart)[]): string {
  return of
    .flatMap((piece) => piece[side] ?? [])
    .toSorted((x, y) => x.start - y.start)
    .map((at) => source.slice(at.start, at.end))
    .join('')
}

describe('compareReports', () => {
  it('gives both texts back exactly: over all sections, moves, sentences and pins', () => {
    fc.assert(
      fc.property(report(2019), report(2020), pinShares, (a, b, pinned) => {
        const [prior, current] = [aSubject(a), aSubject(b)]
        const [x, y] = [prior.document.text, current.document.text]
        const at = (text: string, where: number) => {
          const start = Math.floor(where * (text.length - 1))
          return { start, end: start + 1 }
        }
        const pins: Pin[] = pinned.map(([p, c]) => ({ prior: at(x, p), current: at(y, c) }))
        const { sections } = compareReports(prior, current, pins)
        const blocks = sections.flatMap((section) => section.blocks)
        expect(pieces(x, 'prior', blocks)).toBe(x)
        expect(pieces(y, 'current', blocks)).toBe(y)
        for (const block of blocks.filter(({ parts }) => parts.length > 0)) {
          expect(pieces(x, 'prior', block.parts)).toBe(pieces(x, 'prior', [block]))
          expect(pieces(y, 'current', block.parts)).toBe(pieces(y, 'current', [block]))
          for (const part of block.parts.filter(({ kind }) => kind === 'same'))
            expect(pieces(x, 'prior', [part])).toBe(pieces(y, 'current', [part]))
        }
      }),
    )
  })

  it('finds nothing between a report and itself', () => {
    fc.assert(
      fc.property(report(2020), (spec) => {
        const subject = aSubject(spec)
        const found = compareReports(subject, subject)
        expect(found.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind !== 'same')).toEqual([])
        expect(found.similarity).toBe(1)
        expect(found.counts).toEqual({ changed: 0, added: 0, removed: 0, moved: 0, quiet: 0, notCompared: 0 })
        expect(found.figures.filter(({ delta }) => delta !== null && delta !== '0')).toEqual([])
        expect(found.staleYears).toEqual([])
      }),
    )
  })

  it('measures the same from either side', () => {
    fc.assert(
      fc.property(report(2019), report(2020), (a, b) => {
        const [prior, current] = [aSubject(a), aSubject(b)]
        const there = compareReports(prior, current)
        const back = compareReports(current, prior)
        expect(back.similarity).toBeCloseTo(there.similarity, 12)
        expect([back.coverage.prior, back.coverage.current]).toEqual([there.coverage.current, there.coverage.prior])
        expect(back.counts).toEqual({ ...there.counts, added: there.counts.removed, removed: there.counts.added })
      }),
    )
  })
})
