/** Times several cases side by side: interleaved rounds, so that what the machine does to one it does to all. */

export interface Case {
  readonly name: string
  /** One pass over all files; returns how many there were. */
  readonly pass: () => number
}

/** Milliseconds per file: of the processor, which other work on the machine hardly touches, and of the clock. */
export interface Timing {
  readonly name: string
  readonly cpu: Series
  readonly wall: Series
}

export interface Series {
  readonly median: number
  readonly rounds: readonly number[]
}

/** Processor time is counted in steps, of some milliseconds on some systems: a shorter measurement would be mostly step. */
const leastMs = 60

export function timed(cases: readonly Case[], rounds: number, warmUps = 3): readonly Timing[] {
  const measured = cases.map((one) => ({
    pass: one.pass,
    fastest: Infinity,
    cpu: [] as number[],
    wall: [] as number[],
  }))
  for (let round = -warmUps; round < rounds; round++) {
    for (let i = 0; i < measured.length; i++) {
      const one = measured[(i + Math.max(0, round)) % measured.length]
      if (one === undefined) continue
      const passes = round < 0 ? 1 : Math.max(1, Math.ceil(leastMs / one.fastest))
      const [cpu, wall] = [processorTime(), performance.now()]
      let files = 0
      for (let pass = 0; pass < passes; pass++) files += one.pass()
      const taken = performance.now() - wall
      one.fastest = Math.min(one.fastest, taken / passes)
      if (round < 0) continue
      one.wall.push(taken / files)
      one.cpu.push((processorTime() - cpu) / files)
    }
  }
  return measured.map(({ cpu, wall }, index) => ({
    name: cases[index]?.name ?? '',
    cpu: { median: median(cpu), rounds: cpu },
    wall: { median: median(wall), rounds: wall },
  }))
}

/** Milliseconds that all threads of this process have used; counted more finely than those of one thread. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** How far the two halves of a run are apart: above 2 the machine was too restless to say anything. */
export function unrest({ rounds }: Series): number {
  const half = rounds.length >> 1
  if (half === 0) return 1
  const [a, b] = [median(rounds.slice(0, half)), median(rounds.slice(-half))]
  return Math.max(a, b) / Math.min(a, b)
}
