/** A long list in stretches: only those near what is in view are drawn, so that ten thousand rows cost about a screenful. */

import type { FindingGroup, ListedFinding } from './listed-finding'

/** Rows of one stretch; about a screenful. */
export const stretchRows = 30

export interface Stretch {
  /** Its first row, counted from 0 over the whole list. */
  readonly from: number
  readonly rows: number
  readonly parts: readonly StretchPart[]
}

export interface StretchPart {
  readonly group: FindingGroup
  /** The group begins here; its heading stands before these findings. */
  readonly begins: boolean
  readonly findings: readonly ListedFinding[]
}

/** All findings in their order, each in exactly one stretch; a group may go on in the next one. */
export function stretchesOf(groups: readonly FindingGroup[], size = stretchRows): readonly Stretch[] {
  const stretches: { from: number; rows: number; parts: StretchPart[] }[] = []
  let from = 0
  for (const group of groups) {
    for (let done = 0; done < group.findings.length;) {
      let last = stretches.at(-1)
      if (last === undefined || last.rows === size) {
        last = { from, rows: 0, parts: [] }
        stretches.push(last)
      }
      const findings = group.findings.slice(done, done + size - last.rows)
      last.parts.push({ group, begins: done === 0, findings })
      last.rows += findings.length
      done += findings.length
      from += findings.length
    }
  }
  return stretches
}

/** Where Home, End and the steps of a long list lead, by the key of the row that has the focus; null where nowhere. */
export function rowAtEnd(press: string, shown: readonly ListedFinding[]): string | null {
  if (press === 'Home') return shown[0]?.key ?? null
  return press === 'End' ? (shown.at(-1)?.key ?? null) : null
}
