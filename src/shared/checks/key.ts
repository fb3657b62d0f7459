/** A finding's identity: check and place in words, so that it survives re-import and a change of offsets. */

import type { Place } from './check'

/** `cross-foot/totals@applications/applications.processed/total`, with `#passage` where the place alone is not enough. */
export function keyOf(check: string, place: Place): string {
  const words = [place.section ?? '', place.line ?? '', place.column ?? '']
  while (words.at(-1) === '') words.pop()
  const passage = place.passage === undefined ? '' : `#${place.passage}`
  return `${check}@${words.join('/')}${passage}`
}

/** The keys in order, a repeated one followed by `~2`, `~3`: unique within a report. */
export function uniqueKeys(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  const taken = new Set(keys)
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    if (count === 1) return key
    let nth = count
    while (taken.has(`${key}~${nth}`)) nth += 1
    taken.add(`${key}~${nth}`)
    return `${key}~${nth}`
  })
}
