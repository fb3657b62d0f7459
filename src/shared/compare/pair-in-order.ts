/** The pairing of rows with columns that gains most and keeps the order of both. */

/**
 * Dynamic programming over all cells.
 * @param gains row by row; 0 = never pair these two
 * @returns pairs in order
 */
export function pairInOrder(gains: Float64Array, rows: number, columns: number): [number, number][] {
  const width = columns + 1
  const score = new Float64Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const gain = gains[i * columns + j] ?? 0
      const skip = Math.max(score[(i + 1) * width + j] ?? 0, score[i * width + j + 1] ?? 0)
      const take = gain > 0 ? gain + (score[(i + 1) * width + j + 1] ?? 0) : 0
      score[i * width + j] = Math.max(skip, take)
    }
  }
  const pairs: [number, number][] = []
  let i = 0
  let j = 0
  while (i < rows && j < columns) {
    const here = score[i * width + j] ?? 0
    const gain = gains[i * columns + j] ?? 0
    if (gain > 0 && here === gain + (score[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push([i, j])
      i++
      j++
    } else if (here === (score[(i + 1) * width + j] ?? 0)) i++
    else j++
  }
  return pairs
}
