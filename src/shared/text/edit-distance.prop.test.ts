import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance'

const short = fc.string({ unit: fc.constantFrom(...'abc政府'), maxLength: 12 })

function plainDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

test('the bounded distance is the plain one, or null beyond the limit', () => {
  fc.assert(
    fc.property(short, short, fc.nat(14), (a, b, limit) => {
      const plain = plainDistance(a, b)
      expect(editDistance(a, b, limit)).toBe(plain <= limit ? plain : null)
    }),
    { numRuns: 3000 },
  )
})
