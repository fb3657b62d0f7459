/** All places where a pattern stands in a text, found without a copy of the pattern. */

const none: readonly RegExpExecArray[] = []

/**
 * What `[...text.matchAll(pattern)]` gives. `matchAll` copies the pattern at every call, which for the short clauses that
 * the engine looks at costs more than the search itself (docs/performance.md). Throws where the pattern is not global.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('bug: a pattern that is to match all places must be global')
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
