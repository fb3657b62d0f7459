import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DiffBlock, DiffPart } from './comparison'
import { effortFor } from './effort'
import { findMoves } from './moves'
import { comparePassages, type Passages } from './passages'
import { paragraphsOf } from './units'

const sentence = fc.stringMatching(/^[一二三四五全市共收到申请件公开信息0-9,.%《》\n ]{0,40}$/u)
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom('。', '；', '\n', '\n\n', ',', '')), { maxLength: 20 })
  .map((pieces) => pieces.flat().join(''))

function compare(a: string, b: string): DiffBlock[] {
  const passages: Passages = {
    prior: a,
    current: b,
    effort: effortFor(a.length + b.length),
    yearShift: null,
    nextParagraph: 0,
  }
  const units = (text: string) => paragraphsOf(text, { start: 0, end: text.length })
  return findMoves(passages, [comparePassages(passages, units(a), units(b))]).flat()
}

function tile(source: string, side: 'prior' | 'current', pieces: readonly (DiffBlock | DiffPart)[]): string {
  return pieces
    .map((piece) => piece[side])
    .filter((at) => at !== null)
    .sort((x, y) => x.start - y.start)
    .map((at) => source.slice(at.start, at.end))
    .join('')
}

const edited = fc
  .tuple(text, text, text, fc.boolean())
  .map(([a, b, c, swap]) => [a + b + c, swap ? c + a + b : a + c] as const)

describe('comparePassages', () => {
  it('gives both texts back exactly', () => {
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(text, text), fc.tuple(fc.string(), fc.string())), ([a, b]) => {
        const blocks = compare(a, b)
        expect(tile(a, 'prior', blocks)).toBe(a)
        expect(tile(b, 'current', blocks)).toBe(b)
        for (const block of blocks.filter((x) => x.kind === 'changed')) {
          expect(tile(a, 'prior', block.parts)).toBe(tile(a, 'prior', [block]))
          expect(tile(b, 'current', block.parts)).toBe(tile(b, 'current', [block]))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(compare(a, a).filter((block) => block.kind !== 'same')).toEqual([])
      }),
    )
  })

  it('says the same of swapped sides: what was added is removed', () => {
    fc.assert(
      fc.property(edited, ([a, b]) => {
        expect(sorted(compare(b, a).map(mirrored))).toEqual(sorted(compare(a, b)))
      }),
      { numRuns: 300 },
    )
  })

  it('never cuts a number', () => {
    fc.assert(
      fc.property(edited, ([a, b]) => {
        for (const part of compare(a, b).flatMap((block) => block.parts)) {
          for (const [source, at] of [
            [a, part.prior],
            [b, part.current],
          ] as const) {
            if (at === null) continue
            expect(/\d/u.test(source[at.start - 1] ?? '') && /\d/u.test(source[at.start] ?? '')).toBe(false)
          }
        }
      }),
    )
  })
})

const other = { same: 'same', changed: 'changed', moved: 'moved', added: 'removed', removed: 'added' } as const

function mirrored(block: DiffBlock): DiffBlock {
  const swap = <T extends DiffBlock | DiffPart>(one: T) => ({ ...one, prior: one.current, current: one.prior })
  const parts = block.parts.map((part): DiffPart => {
    const kind = part.kind === 'same' ? 'same' : other[part.kind]
    return { ...swap(part), kind }
  })
  return { ...swap(block), kind: other[block.kind], parts }
}

/** In no order that depends on a side: numbers of paragraphs follow the current text. */
function sorted(blocks: readonly DiffBlock[]): readonly unknown[] {
  const start = ({ prior, current }: DiffBlock | DiffPart): string => `${prior?.start ?? '-'} ${current?.start ?? '-'}`
  return blocks
    .map(({ paragraph: _paragraph, parts, ...block }) => ({
      ...block,
      parts: parts.toSorted((x, y) => (start(x) < start(y) ? -1 : 1)),
    }))
    .toSorted((x, y) => (start(x as DiffBlock) < start(y as DiffBlock) ? -1 : 1))
}
