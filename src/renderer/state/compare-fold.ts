/** What of the rows is shown: long runs of unchanged paragraphs are folded and say how many they are. */

import type { CompareRow, TextRow } from './compare-rows'

export type Shown =
  | { readonly kind: 'row'; readonly row: CompareRow }
  /** `from` is the index of its first row and names it; both ends are folded. */
  | { readonly kind: 'fold'; readonly from: number; readonly to: number; readonly paragraphs: number }

/** Unchanged paragraphs that stay in view around a change. */
const around = 1
/** A shorter run is not worth a line that says how long it is. */
const shortestFold = 3

export interface Folding {
  /** Folds that were opened, by their first row. */
  readonly opened: ReadonlySet<number>
  readonly opensAll: boolean
  /** Unimportant changes count as none. */
  readonly hidesQuiet: boolean
  /** Rows that stay in view whatever they hold. */
  readonly kept: ReadonlySet<number>
}

export function isUnchanged(row: TextRow, hidesQuiet: boolean): boolean {
  return row.change === 'same' || (hidesQuiet && row.isQuiet)
}

export function foldRows(rows: readonly CompareRow[], folding: Folding): readonly Shown[] {
  const { opened, opensAll, hidesQuiet, kept } = folding
  const shown: Shown[] = []
  const isPlain = (row: CompareRow | undefined): boolean =>
    row?.kind === 'text' && isUnchanged(row, hidesQuiet) && row.pin === null && !kept.has(row.index)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    if (row === undefined) break
    if (opensAll || !isPlain(row)) {
      shown.push({ kind: 'row', row })
      continue
    }
    let end = i
    while (isPlain(rows[end + 1])) end++
    const isFirst = rows[i - 1]?.kind !== 'text'
    const isLast = rows[end + 1]?.kind !== 'text'
    const from = isFirst ? i : i + around
    const to = isLast ? end : end - around
    const isFolded = to - from + 1 >= shortestFold && !opened.has(from)
    for (let at = i; at <= end; at++) {
      const one = rows[at]
      if (isFolded && at === from) shown.push({ kind: 'fold', from, to, paragraphs: to - from + 1 })
      if (one !== undefined && (!isFolded || at < from || at > to)) shown.push({ kind: 'row', row: one })
    }
    i = end
  }
  return shown
}
