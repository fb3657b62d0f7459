/** Which reports share wording with one report: an index over the sentences of many, where what stands everywhere counts for nothing. */

export interface WordingIndex<Id> {
  /** Again for the same report: takes the place of what was there. */
  readonly add: (id: Id, hashes: Uint32Array) => void
  readonly remove: (id: Id) => void
  readonly has: (id: Id) => boolean
  /** Reports that share at least `least` rare sentences with these, most first; `without` is left out. */
  readonly like: (hashes: Uint32Array, least: number, without: (id: Id) => boolean) => readonly LikeReport<Id>[]
  /** Those of the sentences that stand in so many reports that they say nothing. */
  readonly common: (hashes: Uint32Array) => readonly number[]
  readonly size: () => number
}

export interface LikeReport<Id> {
  readonly id: Id
  readonly shared: number
}

/** Boilerplate of a county stands in all of its reports; a sentence in more reports than this is boilerplate. */
export const rarityCap = 20

export function wordingIndex<Id>(cap: number = rarityCap): WordingIndex<Id> {
  const ids: (Id | null)[] = []
  const numbers = new Map<Id, number>()
  const known: Uint32Array[] = []
  /** By sentence, the reports that have it; beyond the cap only their count matters. */
  const reports = new Map<number, number[]>()

  function remove(id: Id): void {
    const number = numbers.get(id)
    if (number === undefined) return
    numbers.delete(id)
    ids[number] = null
    for (const hash of known[number] ?? []) {
      const having = reports.get(hash)?.filter((one) => one !== number) ?? []
      if (having.length === 0) reports.delete(hash)
      else reports.set(hash, having)
    }
    known[number] = new Uint32Array()
  }

  return {
    add(id, hashes) {
      remove(id)
      const number = ids.push(id) - 1
      numbers.set(id, number)
      known.push(hashes)
      for (const hash of hashes) {
        const having = reports.get(hash)
        if (having === undefined) reports.set(hash, [number])
        else having.push(number)
      }
    },
    remove,
    has: (id) => numbers.has(id),
    like(hashes, least, without) {
      const votes = new Map<number, number>()
      for (const hash of hashes) {
        const having = reports.get(hash)
        if (having === undefined || having.length > cap) continue
        for (const number of having) votes.set(number, (votes.get(number) ?? 0) + 1)
      }
      return [...votes]
        .filter(([, shared]) => shared >= least)
        .flatMap(([number, shared]) => {
          const id = ids[number]
          return id === null || id === undefined || without(id) ? [] : [{ id, shared, number }]
        })
        .toSorted((a, b) => b.shared - a.shared || a.number - b.number)
        .map(({ id, shared }) => ({ id, shared }))
    },
    common: (hashes) => [...hashes].filter((hash) => (reports.get(hash)?.length ?? 0) > cap),
    size: () => numbers.size,
  }
}
