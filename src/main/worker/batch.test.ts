import { describe, expect, it } from 'vitest'
import { inBatches } from './batch'

async function sizes(lengths: readonly number[]): Promise<number[][]> {
  async function* files(): AsyncGenerator<{ bytes: Uint8Array }> {
    for (const length of lengths) yield await Promise.resolve({ bytes: new Uint8Array(length) })
  }
  const batches: number[][] = []
  for await (const batch of inBatches(files())) batches.push(batch.map(({ bytes }) => bytes.length))
  return batches
}

describe('batches', () => {
  it('hold at most 16 files', async () => {
    const batches = await sizes(Array.from({ length: 33 }, () => 1))
    expect(batches.map((batch) => batch.length)).toEqual([16, 16, 1])
  })

  it('let a large file travel alone', async () => {
    expect(await sizes([1, 3_000_000, 2, 3])).toEqual([[1], [3_000_000], [2, 3]])
    expect(await sizes([])).toEqual([])
  })
})
