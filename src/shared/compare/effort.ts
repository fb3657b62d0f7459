/** How much work a comparison may do, counted, not timed: the same texts always stop at the same place. */

/** Spent as the work goes on; what finds it used up takes the cheap way, and says so. */
export interface Effort {
  /** Pairs of units whose likeness may still be asked. */
  cells: number
  /** Steps that may still be made to line up the words of paired sentences. */
  steps: number
}

/** Two reports of 20 thousand characters with nothing in common ask for 10 thousand cells and 30 thousand steps. */
const leastCells = 100_000
const leastSteps = 600_000

/** For two texts of so many characters together: linear, so that no pair of texts makes the comparison explode. */
export function effortFor(characters: number): Effort {
  return { cells: leastCells + 2 * characters, steps: leastSteps + 10 * characters }
}
