import { describe, expect, test } from 'vitest'
import { layOutPages, pageAt, pageGap, pagesWithin, percentOf, zoomStep } from './page-layout'

const a4 = { width: 595, height: 842 }
const sizes = [a4, { width: 842, height: 595 }, a4]

describe('pages under each other', () => {
  test('the widest is as wide as the pane, the others stand in the middle', () => {
    const { pages, width, scale } = layOutPages(sizes, 'width', 500)
    expect(width).toBe(500)
    expect(pages[1]?.width).toBeCloseTo(500 - 32)
    expect(pages[0]?.left).toBeCloseTo((500 - 595 * scale) / 2)
    expect(pages[1]?.top).toBeCloseTo(pageGap + 842 * scale + pageGap)
  })

  test('at a zoom of its own a page may be wider than the pane', () => {
    const { width, scale, pages } = layOutPages(sizes, 100, 500)
    expect(percentOf(scale)).toBe(100)
    expect(width).toBeCloseTo(842 * (96 / 72) + 32)
    expect(pages[1]?.left).toBeCloseTo(16)
  })

  test('a pane without width, a file without pages and a zoom out of bounds are laid out all the same', () => {
    expect(layOutPages(sizes, 'width', 0).scale).toBe(0.2)
    expect(layOutPages([], 'width', 500).pages).toEqual([])
    expect(layOutPages(sizes, 1e9, 500).scale).toBe(5)
  })

  test('only pages that reach into the view are found', () => {
    const layout = layOutPages(
      Array.from({ length: 1000 }, () => a4),
      'width',
      627,
    )
    const height = 842 + pageGap
    expect(pagesWithin(layout, 10 * height, 10 * height + 500).map(({ index }) => index)).toEqual([10])
    expect(pagesWithin(layout, 10 * height + 600, 11 * height + 500).map(({ index }) => index)).toEqual([10, 11])
    expect(pageAt(layout, 0)).toBe(0)
    expect(pageAt(layout, 10 * height + pageGap + 1)).toBe(10)
    expect(pageAt(layout, 1e9)).toBe(999)
  })
})

test('zoom goes to the next step from whatever is shown, and no further than the last', () => {
  const scale = (percent: number): number => (percent / 100) * (96 / 72)
  expect(zoomStep(scale(62), 1)).toBe(75)
  expect(zoomStep(scale(62), -1)).toBe(50)
  expect(zoomStep(scale(100), 1)).toBe(125)
  expect(zoomStep(scale(300), 1)).toBe(300)
  expect(zoomStep(scale(25), -1)).toBe(25)
})
