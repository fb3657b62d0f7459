/** How a share is said on the screen. */

/** One decimal, cut and not rounded up: two texts that differ are never 100.0 % alike. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)}%`
}
