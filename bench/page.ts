/** Puts the figures of a run into docs/performance.md, between the marks that stand there for them. */

import { readFileSync, writeFileSync } from 'node:fs'
import { type Goal, table } from './part'

export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGB: number
  readonly node: string
  readonly platform: string
}

const begin = '<!-- measured: begin -->'
const end = '<!-- measured: end -->'

export function reportOf(machine: Machine, rounds: number, goals: readonly Goal[], tables: readonly string[]): string {
  const { cpu, cores, memoryGB, node, platform } = machine
  return [
    `Machine: ${cpu}, ${cores} cores, ${memoryGB} GB, ${platform}, Node ${node}. Rounds: ${rounds}.`,
    goalsTable(goals),
    ...tables,
  ].join('\n\n')
}

function goalsTable(goals: readonly Goal[]): string {
  return table(
    ['goal', 'of', 'asked', 'measured', 'so'],
    goals.map(({ id, what, asked, reached, state }) => [id, what, asked, reached, state]),
  )
}

/** Throws where the marks are missing. */
export function writePage(file: string, report: string): void {
  const page = readFileSync(file, 'utf8')
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file} has no place for the figures: ${begin} and ${end}`)
  writeFileSync(file, `${page.slice(0, from + begin.length)}\n\n${report}\n\n${page.slice(to)}`)
}
