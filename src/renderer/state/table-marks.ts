/** What the checks found along the rows and columns of a form's table: the ticks, crosses and open questions at its edges. */

import type { Bilingual } from '@shared/checks/check'
import { cellKey, type ContentIndex, itemsWithin, placeOfLine } from './content-index'
import type { Selection } from './place'

export type Verdict = 'agreed' | 'differs' | 'not-assessable'

export interface EdgeMark {
  readonly verdict: Verdict
  readonly check: string
  readonly code: string
  /** The finding's message or the reason; null for a tick. */
  readonly words: Bilingual | null
  readonly selection: Selection
}

export interface TableMarks {
  /** By line id. */
  readonly rows: ReadonlyMap<string, readonly EdgeMark[]>
  /** By `table|column`. */
  readonly columns: ReadonlyMap<string, readonly EdgeMark[]>
  /** By cell key. */
  readonly cells: ReadonlyMap<string, readonly EdgeMark[]>
}

const rank: Readonly<Record<Verdict, number>> = { differs: 0, 'not-assessable': 1, agreed: 2 }

/** The mark that decides what an edge shows: a failure before an open question before a tick. */
export function worstMark(marks: readonly EdgeMark[]): EdgeMark | null {
  return marks.toSorted((a, b) => rank[a.verdict] - rank[b.verdict])[0] ?? null
}

export function columnKey(table: string, column: string): string {
  return `${table}|${column}`
}

export function tableMarks(index: ContentIndex): TableMarks {
  const rows = new Map<string, EdgeMark[]>()
  const columns = new Map<string, EdgeMark[]>()
  const cells = new Map<string, EdgeMark[]>()
  const add = (to: Map<string, EdgeMark[]>, key: string, mark: EdgeMark): void => {
    const marks = to.get(key)
    if (marks === undefined) to.set(key, [mark])
    else marks.push(mark)
  }
  const place = (mark: EdgeMark, line: string | undefined, column: string | undefined, table: string | null): void => {
    if (line !== undefined && column !== undefined) add(cells, cellKey(line, column), mark)
    else if (line !== undefined) add(rows, line, mark)
    else if (column !== undefined && table !== null) add(columns, columnKey(table, column), mark)
  }
  const { form, run } = index.content
  const tableOfSection = (section: string | null): string | null =>
    form.tables.find((one) => one.section === section)?.id ?? null

  run.findings.forEach((finding) => {
    const mark: EdgeMark = {
      verdict: 'differs',
      check: finding.check,
      code: finding.code,
      words: finding.message,
      selection: { kind: 'finding', key: finding.key },
    }
    place(mark, finding.line, finding.column, tableOfSection(finding.section))
  })
  run.untested.forEach((one, i) => {
    const mark: EdgeMark = {
      verdict: 'not-assessable',
      check: one.check,
      code: one.code,
      words: one.reason,
      selection: { kind: 'untested', index: i },
    }
    place(mark, one.line, one.column, tableOfSection(one.section))
  })
  run.ticks.forEach((tick, i) => {
    const mark: EdgeMark = {
      verdict: 'agreed',
      check: tick.check,
      code: tick.code,
      words: null,
      selection: { kind: 'tick', index: i },
    }
    // A tick names no table; the figures that it examined stand in one.
    const figure = tick.spans.flatMap((one) => itemsWithin(index.placed, one))[0]
    const table = figure === undefined ? null : (placeOfLine(index, figure.line)?.table.id ?? null)
    place(mark, tick.line, tick.column, table)
  })
  return { rows, columns, cells }
}
