import { describe, expect, test } from 'vitest'
import { initialSizes, readSizes, withoutPane, withPane, writeSizes } from './pane-sizes'

describe('pane sizes', () => {
  test('are read back as they were written, and nonsense is not', () => {
    const sizes = { ...initialSizes, columns: [20, 30, 50] }
    expect(readSizes(writeSizes(sizes))).toEqual(sizes)
    for (const kept of [undefined, null, 3, [], { rows: [1] }, { rows: ['a', 'b'] }, { rows: [100, 0] }]) {
      expect(readSizes(kept)).toEqual(initialSizes)
    }
  })

  test('a hidden pane leaves its share to the others and gets it back', () => {
    expect(withoutPane([20, 20, 60], 0)).toEqual([0, 25, 75])
    expect(withoutPane([20, 20, 60], null)).toEqual([20, 20, 60])
    expect(withPane([0, 25, 75], [20, 20, 60], 0)).toEqual([20, 20, 60])
    expect(withPane([0, 50, 50], [20, 20, 60], 0)).toEqual([20, 40, 40])
    expect(withPane([100, 0], [70, 30], 1)).toEqual([70, 30])
  })
})
