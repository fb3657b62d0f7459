/** What the checks found along the rows and columns of a form's table: the ticks, crosses and open questions at its edges. */

import type { Bilingual } from '@shared/checks/check'
import type { Finding } from '@shared/checks/outcome'
import type { Figure } from '@shared/report/report'
import type { Span } from '@shared/text/span'
import { cellKey, type ContentIndex, itemsWithin, placeOfLine } from './content-index'
import type { Selection } from './place'

/** `remark` = a finding that calls for no correction: advice, a hint, or a question to the body. */
export type Verdict = 'agreed' | 'differs' | 'not-assessable' | 'remark'

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

const rank: Readonly<Record<Verdict, number>> = { differs: 0, 'not-assessable': 1, agreed: 2, remark: 3 }

/** The mark that decides what an edge shows: a failure before an open question before a tick; a remark unticks nothing. */
export function worstMark(marks: readonly EdgeMark[]): EdgeMark | null {
  return marks.toSorted((a, b) => rank[a.verdict] - rank[b.verdict])[0] ?? null
}

export function columnKey(table: string, column: string): string {
  return `${table}|${column}`
}

/** What a finding says of the place that it names. */
export function findingVerdict(finding: Pick<Finding, 'severity' | 'class'>): Verdict {
  if (finding.class === 'capture-loss') return 'not-assessable'
  const isMajor = finding.severity === 'S1' || finding.severity === 'S2'
  return isMajor && finding.class !== 'query' ? 'differs' : 'remark'
}

/** A mark on its way to an edge, with what tells where it belongs. */
interface PlacedMark {
  readonly mark: EdgeMark
  readonly line: string | undefined
  readonly column: string | undefined
  readonly table: string | null
  /** Cells that were added up or compared. */
  readonly operands: readonly Figure[]
}

export function tableMarks(index: ContentIndex): TableMarks {
  const placed = marksOf(index)
  const directions = directionsOf(index, placed)
  const rows = new Map<string, EdgeMark[]>()
  const columns = new Map<string, EdgeMark[]>()
  const cells = new Map<string, EdgeMark[]>()
  const add = (to: Map<string, EdgeMark[]>, key: string, mark: EdgeMark): void => {
    const marks = to.get(key)
    if (marks === undefined) to.set(key, [mark])
    else marks.push(mark)
  }
  for (const { mark, line, column, table } of placed) {
    if (line !== undefined && column !== undefined) add(cells, cellKey(line, column), mark)
    const direction = directions.get(mark.check)
    if (line !== undefined && (column === undefined || direction === 'across')) add(rows, line, mark)
    else if (column !== undefined && table !== null && (line === undefined || direction === 'down')) {
      add(columns, columnKey(table, column), mark)
    }
  }
  return { rows, columns, cells }
}

function marksOf(index: ContentIndex): readonly PlacedMark[] {
  const { form, run } = index.content
  const tableOfSection = (section: string | null): string | null =>
    form.tables.find((one) => one.section === section)?.id ?? null
  const figuresAt = (spans: readonly Span[]): readonly Figure[] =>
    spans.flatMap((one) => itemsWithin(index.placed, one))
  return [
    ...run.findings.map((finding): PlacedMark => ({
      mark: {
        verdict: findingVerdict(finding),
        check: finding.check,
        code: finding.code,
        words: finding.message,
        selection: { kind: 'finding', key: finding.key },
      },
      line: finding.line,
      column: finding.column,
      table: tableOfSection(finding.section),
      operands: figuresAt(finding.evidence.map(({ span }) => span)),
    })),
    ...run.untested.map((one, i): PlacedMark => ({
      mark: {
        verdict: 'not-assessable',
        check: one.check,
        code: one.code,
        words: one.reason,
        selection: { kind: 'untested', index: i },
      },
      line: one.line,
      column: one.column,
      table: tableOfSection(one.section),
      operands: [],
    })),
    ...run.ticks.map((tick, i): PlacedMark => {
      const operands = figuresAt(tick.spans)
      const line = tick.line ?? operands[0]?.line
      return {
        mark: {
          verdict: 'agreed',
          check: tick.check,
          code: tick.code,
          words: null,
          selection: { kind: 'tick', index: i },
        },
        line: tick.line,
        column: tick.column,
        // A tick names no section; the figures that it examined stand in a table.
        table: line === undefined ? null : (placeOfLine(index, line)?.table.id ?? null),
        operands,
      }
    }),
  ]
}

/** Whether a check that names a cell adds along its row or down its column: told by its operands, else by the form. */
function directionsOf(index: ContentIndex, placed: readonly PlacedMark[]): ReadonlyMap<string, 'across' | 'down'> {
  const found = new Map<string, 'across' | 'down'>()
  for (const one of placed) {
    if (found.has(one.mark.check) || one.line === undefined || one.column === undefined) continue
    const direction = directionOf(index, one)
    if (direction !== null) found.set(one.mark.check, direction)
  }
  return found
}

function directionOf(index: ContentIndex, { line, column, operands }: PlacedMark): 'across' | 'down' | null {
  if (operands.length > 1) {
    const isRow = operands.every((figure) => figure.line === operands[0]?.line)
    const isColumn = operands.every((figure) => figure.column === operands[0]?.column)
    return isRow === isColumn ? null : isRow ? 'across' : 'down'
  }
  if (operands.length === 1) return null
  const { equations } = index.content.form
  const totals = (direction: 'across' | 'down', id: string | undefined): boolean =>
    equations.some((one) => one.direction === direction && id !== undefined && [...one.left, ...one.right].includes(id))
  const across = totals('across', column)
  const down = totals('down', line)
  return across === down ? null : across ? 'across' : 'down'
}
