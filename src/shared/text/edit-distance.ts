/** How many characters separate two wordings: the measure of a label that was mistyped or shortened. */

/**
 * Levenshtein distance in UTF-16 units, or null where it exceeds `limit`. Costs O(length * limit) and stops early, so
 * that comparing a label with a whole table of labels stays cheap. Compare normalised texts.
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return null
  let start = 0
  let aEnd = a.length
  let bEnd = b.length
  while (start < aEnd && start < bEnd && a.charCodeAt(start) === b.charCodeAt(start)) start++
  while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd--
    bEnd--
  }
  const distance = banded(a.slice(start, aEnd), b.slice(start, bEnd), limit)
  return distance <= limit ? distance : null
}

/** Distance inside the band of `limit` around the diagonal; any value above `limit` means "more". */
function banded(a: string, b: string, limit: number): number {
  const far = limit + 1
  if (a.length === 0 || b.length === 0) return a.length + b.length
  let row = new Uint32Array(b.length + 1)
  let next = new Uint32Array(b.length + 1)
  for (let j = 0; j <= b.length; j++) row[j] = Math.min(j, far)
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit)
    const to = Math.min(b.length, i + limit)
    const unit = a.charCodeAt(i - 1)
    next[from - 1] = from === 1 ? Math.min(i, far) : far
    let least = next[from - 1] ?? far
    for (let j = from; j <= to; j++) {
      const replaced = (row[j - 1] ?? far) + (unit === b.charCodeAt(j - 1) ? 0 : 1)
      const removed = (row[j] ?? far) + 1
      const added = (next[j - 1] ?? far) + 1
      const best = Math.min(replaced, removed, added, far)
      next[j] = best
      if (best < least) least = best
    }
    if (to < b.length) next[to + 1] = far
    if (least > limit) return far
    const spare = row
    row = next
    next = spare
  }
  return row[b.length] ?? far
}
