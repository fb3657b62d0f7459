import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boxesOf, caretAt, spanAt, type PageMap, type PageRun } from './pages'

/** Runs that do not overlap, each on a strip of its own, in every direction of writing. */
const map: fc.Arbitrary<PageMap> = fc
  .array(
    fc.record({
      gap: fc.nat(3),
      widths: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }),
      page: fc.nat(2),
      isUpright: fc.boolean(),
      falls: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((lines) => {
    let at = 0
    const runs = lines.map(({ gap, widths, page, isUpright, falls }, i): PageRun => {
      const start = at + gap
      at = start + widths.length
      const stops = widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [1000 * i])
      const strip = { near: 1000 * i + 10, far: 1000 * i + 22 }
      const last = stops.at(-1) ?? 0
      const turned = falls ? stops.map((stop) => last + 1000 * i - stop) : stops
      return { start, end: at, page, ...strip, stops: turned, ...(isUpright ? { isUpright } : {}) }
    })
    return { sizes: [0, 1, 2].map(() => ({ width: 20_000, height: 20_000 })), runs }
  })

it('from the text to the page and back is the same character', () => {
  fc.assert(
    fc.property(map, (given) => {
      const text = 'x'.repeat(given.runs.at(-1)?.end ?? 0)
      for (const run of given.runs) {
        for (let start = run.start; start < run.end; start++) {
          const [box, ...more] = boxesOf(given, { start, end: start + 1 })
          if (box === undefined) throw new Error('a character without a box')
          expect(more).toEqual([])
          const found = spanAt(given, text, box.page, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
          expect(found).toEqual({ start, end: start + 1 })
        }
      }
    }),
  )
})

it('a span has one box for each run it touches, within the box of the whole run', () => {
  fc.assert(
    fc.property(map, fc.nat(100), fc.nat(100), (given, start, length) => {
      const at = { start, end: start + length }
      const touched = given.runs.filter((run) => run.start < at.end && at.start < run.end)
      const boxes = boxesOf(given, at)
      expect(boxes.map((box) => box.page)).toEqual(touched.map((run) => run.page))
      for (const [i, box] of boxes.entries()) {
        const run = touched[i]
        const [whole] = boxesOf(given, { start: run?.start ?? 0, end: run?.end ?? 0 })
        expect(box.x0).toBeGreaterThanOrEqual(whole?.x0 ?? Infinity)
        expect(box.x1).toBeLessThanOrEqual(whole?.x1 ?? -Infinity)
        expect(box.y0).toBeGreaterThanOrEqual(whole?.y0 ?? Infinity)
        expect(box.y1).toBeLessThanOrEqual(whole?.y1 ?? -Infinity)
      }
    }),
  )
})

it('a caret stands before or after the character it is put on, and never inside of one', () => {
  fc.assert(
    fc.property(map, fc.boolean(), (given, isAstral) => {
      const length = given.runs.at(-1)?.end ?? 0
      const text = isAstral ? '𠮷'.repeat(length) : 'x'.repeat(length)
      for (const run of given.runs) {
        const [box] = boxesOf(given, { start: run.start, end: run.start + 1 })
        if (box === undefined) throw new Error('a character without a box')
        const at = caretAt(given, text, box.page, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2) ?? -1
        expect(at).toBeGreaterThanOrEqual(run.start)
        expect(at).toBeLessThanOrEqual(run.start + 2)
        expect((text.codePointAt(at - 1) ?? 0) > 0xffff).toBe(false)
      }
    }),
  )
})

it('a caret beside the writing stands at the end of the nearest line; a page without writing has none', () => {
  const stops = [10, 20, 30]
  const given: PageMap = {
    sizes: [{ width: 100, height: 100 }],
    runs: [
      { start: 0, end: 2, page: 0, near: 10, far: 20, stops },
      { start: 3, end: 5, page: 0, near: 30, far: 40, stops },
    ],
  }
  expect(caretAt(given, 'ab\ncd', 0, 90, 36)).toBe(5)
  expect(caretAt(given, 'ab\ncd', 0, 0, 15)).toBe(0)
  expect(caretAt(given, 'ab\ncd', 0, 19, 0)).toBe(1)
  expect(caretAt(given, 'ab\ncd', 1, 19, 0)).toBeUndefined()
})
