/** Times several cases side by side: interleaved rounds, so that what the machine does to one it does to all. */

export interface Case {
  readonly name: string
  /** One pass over all files; returns how many there were. */
  readonly pass: () => number
}

export interface Timing {
  readonly name: string
  /** Milliseconds per file. */
  readonly median: number
  readonly rounds: readonly number[]
}

const warmUps = 3

export function timed(cases: readonly Case[], rounds: number): readonly Timing[] {
  const measured = cases.map((): number[] => [])
  for (let round = -warmUps; round < rounds; round++) {
    for (let i = 0; i < cases.length; i++) {
      const index = (i + Math.max(0, round)) % cases.length
      const from = performance.now()
      const files = cases[index]?.pass() ?? 1
      if (round >= 0) measured[index]?.push((performance.now() - from) / files)
    }
  }
  return cases.map(({ name }, index) => ({
    name,
    median: median(measured[index] ?? []),
    rounds: measured[index] ?? [],
  }))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** How far the two halves of a run are apart: above 2 the machine was too restless to say anything. */
export function unrest({ rounds }: Timing): number {
  const half = rounds.length >> 1
  const [a, b] = [median(rounds.slice(0, half)), median(rounds.slice(-half))]
  return Math.max(a, b) / Math.min(a, b)
}
