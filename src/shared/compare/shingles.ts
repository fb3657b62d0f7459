/** Hashes of the five-character strings of a text, thinned by their own content: what finds a text in another place. */

const length = 5
/** One shingle in four is kept, whichever text it stands in. */
const keptOf = 4

/** Each kept shingle once, as an unsigned 32-bit number. Texts shorter than five characters have none. */
export function shinglesOf(key: string): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i + length <= key.length; i++) {
    let hash = 0x811c9dc5
    for (let k = i; k < i + length; k++) hash = Math.imul(hash ^ key.charCodeAt(k), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    hash = (hash ^ (hash >>> 13)) >>> 0
    if (hash % keptOf === 0) found.add(hash)
  }
  return found
}
