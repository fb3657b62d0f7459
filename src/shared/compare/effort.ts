/** How much work a comparison may do, counted, not timed: the same texts always stop at the same place. */

/** Spent as the work goes on; what finds it used up takes the cheap way, and says so. */
export interface Effort {
  /** Pairs of units whose likeness may still be asked. */
  cells: number
  /** Steps that may still be made to line up the words of paired sentences. */
  steps: number
}

/** A pair of whole rewritten reports of 20 thousand characters asks for 60 thousand cells and 200 thousand steps. */
const leastCells = 400_000
const leastSteps = 2_000_000

/** For two texts of so many characters together: linear, so that no pair of texts makes the comparison explode. */
export function effortFor(characters: number): Effort {
  return { cells: leastCells + 8 * characters, steps: leastSteps + 20 * characters }
}
