import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boxesOf, spanAt, type PageMap, type PageRun } from './pages'

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
