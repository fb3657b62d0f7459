/** Chance with a seed: the same seed gives the same report on every machine, so that every failure can be seen again. */

export interface Chance {
  /** 0 <= x < 1. */
  readonly next: () => number
  /** Whole number, both ends included. */
  readonly int: (low: number, high: number) => number
  /** True with the given probability. */
  readonly odds: (probability: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  readonly shuffle: <T>(from: readonly T[]) => readonly T[]
  /** Whole number, small ones as likely as large ones: as many below 10 as between 10 and 100. */
  readonly scaled: (low: number, high: number) => number
}

/** mulberry32: 32 bits of state are plenty for a few thousand reports, and every language can repeat it. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    int,
    odds: (probability) => next() < probability,
    pick<T>(from: readonly T[]): T {
      const found = from[int(0, from.length - 1)]
      if (found === undefined) throw new Error('bug: nothing to pick from')
      return found
    },
    shuffle<T>(from: readonly T[]): readonly T[] {
      const all = [...from]
      for (let i = all.length - 1; i > 0; i--) {
        const j = int(0, i)
        const [a, b] = [all[i], all[j]]
        if (a !== undefined && b !== undefined) [all[i], all[j]] = [b, a]
      }
      return all
    },
    scaled(low, high) {
      const [from, to] = [Math.log(low + 1), Math.log(high + 1)]
      return Math.min(high, Math.max(low, Math.round(Math.exp(from + next() * (to - from)) - 1)))
    },
  }
}
