/** One subject of the bench: what it measures, the tables it prints, the goals it is held to. */

import { median, unrest, type Series } from './rounds'

export interface Plan {
  /** An empty folder that the part may fill. */
  readonly root: string
  /** Measured rounds of each case. */
  readonly rounds: number
  /** Fewer and smaller inputs: to see that it runs, not for figures. */
  readonly isQuick: boolean
  /** Runs this program again with these arguments and returns what it printed as JSON. */
  readonly child: <T>(program: 'main' | 'cold', args: readonly string[]) => T
}

export interface Goal {
  /** Of the list in docs/performance.md. */
  readonly id: string
  readonly what: string
  readonly asked: string
  readonly reached: string
  readonly state: 'reached' | 'within 30 %' | 'not reached' | 'too restless to say' | 'not measured'
}

export interface Measured {
  readonly tables: readonly string[]
  readonly goals: readonly Goal[]
  /** Every figure, for the JSON file. */
  readonly raw: unknown
}

export interface Part {
  readonly id: string
  readonly measure: (plan: Plan) => Measured | Promise<Measured>
}

/** A ratio that is to be at most (or at least) so much, unless a series it rests on was too restless. */
export function stateOf(
  value: number,
  bound: { readonly most: number } | { readonly least: number },
  over: readonly Series[],
): Goal['state'] {
  if (Number.isNaN(value)) return 'not measured'
  if (over.some((one) => unrest(one) > 2)) return 'too restless to say'
  const excess = 'most' in bound ? value / bound.most : bound.least / value
  return excess <= 1 ? 'reached' : excess <= 1.3 ? 'within 30 %' : 'not reached'
}

export function seriesOf(rounds: readonly number[]): Series {
  return { median: median(rounds), rounds }
}

export const times = (ratio: number): string => (Number.isNaN(ratio) ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 0)}x`)
export const ms = (value: number | undefined): string =>
  value === undefined ? '' : value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0)

export function table(head: readonly string[], body: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...body.map(line)].join('\n')
}
