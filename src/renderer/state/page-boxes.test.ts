import { expect, test } from 'vitest'
import type { PageMap } from '@shared/document/pages'
import { boxReader, outlines, strikes, underlines, waves } from './page-boxes'

const map: PageMap = {
  sizes: [
    { width: 100, height: 100 },
    { width: 100, height: 100 },
  ],
  runs: [
    { start: 0, end: 3, page: 0, near: 10, far: 20, stops: [0, 10, 20, 30] },
    { start: 4, end: 6, page: 1, near: 30, far: 40, stops: [5, 15, 25] },
  ],
}

test('boxes are given page by page, and worked out once for a list of marks', () => {
  const boxesOn = boxReader(map)
  const spans = [{ start: 1, end: 5 }]
  const found = boxesOn(spans)
  expect(found.get(0)).toEqual([{ page: 0, x0: 10, y0: 10, x1: 30, y1: 20 }])
  expect(found.get(1)).toEqual([{ page: 1, x0: 5, y0: 30, x1: 15, y1: 40 }])
  expect(boxesOn(spans)).toBe(found)
  expect(boxesOn([{ start: 3, end: 4 }]).size).toBe(0)
})

test('shapes are drawn for all boxes at once', () => {
  const boxes = [
    { page: 0, x0: 1, y0: 2, x1: 5, y1: 6 },
    { page: 0, x0: 10, y0: 2, x1: 12, y1: 6 },
  ]
  expect(outlines(boxes)).toBe('M1 2H5V6H1ZM10 2H12V6H10Z')
  expect(outlines(boxes.slice(0, 1), 1)).toBe('M0 1H6V7H0Z')
  expect(underlines(boxes)).toBe('M1 6H5M10 6H12')
  expect(strikes(boxes)).toBe('M1 4H5M10 4H12')
  expect(waves(boxes).match(/M/g)).toHaveLength(2)
})
