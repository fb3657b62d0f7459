/** Times several cases side by side: interleaved rounds, so that what the machine does to one it does to all. */

export interface Case {
  readonly name: string
  /** One pass over all files; returns how many there were. */
  readonly pass: () => number
}

/** Milliseconds per file: of the processor, which other work on the machine hardly touches, and of the clock. */
export interface Timing {
  readonly name: string
  /** Of the clock. */
  readonly median: number
  readonly cpu: Series
  readonly wall: Series
}

export interface Series {
  readonly median: number
  readonly rounds: readonly number[]
}

const warmUps = 3

export function timed(cases: readonly Case[], rounds: number): readonly Timing[] {
  const measured = cases.map(() => ({ cpu: [] as number[], wall: [] as number[] }))
  for (let round = -warmUps; round < rounds; round++) {
    for (let i = 0; i < cases.length; i++) {
      const index = (i + Math.max(0, round)) % cases.length
      const [cpu, wall] = [processorTime(), performance.now()]
      const files = cases[index]?.pass() ?? 1
      if (round < 0) continue
      measured[index]?.wall.push((performance.now() - wall) / files)
      measured[index]?.cpu.push((processorTime() - cpu) / files)
    }
  }
  return cases.map(({ name }, index) => ({
    name,
    median: median(measured[index]?.wall ?? []),
    cpu: seriesOf(measured[index]?.cpu ?? []),
    wall: seriesOf(measured[index]?.wall ?? []),
  }))
}

/** Milliseconds that all threads of this process have used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function seriesOf(rounds: readonly number[]): Series {
  return { median: median(rounds), rounds }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** How far the two halves of a run are apart: above 2 the machine was too restless to say anything. */
export function unrest({ rounds }: Series): number {
  const half = rounds.length >> 1
  const [a, b] = [median(rounds.slice(0, half)), median(rounds.slice(-half))]
  return Math.max(a, b) / Math.min(a, b)
}
