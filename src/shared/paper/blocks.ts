/** Makes blocks: the few shapes that every part is built of. */

import type { Cell, Column, Heading, List, Paragraph, Row, Runs, Table } from './paper'

const generated = { origin: 'generated' } as const

export function heading(id: string, level: Heading['level'], runs: Runs): Heading {
  return { kind: 'heading', id, ...generated, level, runs }
}

export function paragraph(id: string, runs: Runs, look: Paragraph['look'] = 'body'): Paragraph {
  return { kind: 'paragraph', id, ...generated, look, runs }
}

export function list(id: string, items: readonly Runs[]): List {
  return {
    kind: 'list',
    id,
    ...generated,
    items: items.map((runs, i) => ({ id: `${id}:${i + 1}`, ...generated, runs })),
  }
}

export function cell(runs: Runs): Cell {
  return { runs }
}

/** A cell that the auditor may put own words in. @param kept stands after them whatever they say: what people decided */
export function editableCell(id: string, runs: Runs, kept: Runs = []): Cell {
  return { runs: [...runs, ...kept], id, ...generated, ...(kept.length === 0 ? {} : { open: runs.length }) }
}

/** The runs of a cell that own words stand in for, and those that stay. */
export function openRuns({ runs, open = runs.length }: Cell): readonly [Runs, Runs] {
  return [runs.slice(0, open), runs.slice(open)]
}

export function row(id: string, cells: readonly (Cell | Runs)[]): Row {
  return { id, cells: cells.map((one) => (isRuns(one) ? { runs: one } : one)) }
}

function isRuns(one: Cell | Runs): one is Runs {
  return Array.isArray(one)
}

export function table(
  id: string,
  caption: Runs,
  columns: readonly Column[],
  head: readonly (readonly (Cell | Runs)[])[],
  rows: readonly Row[],
): Table {
  const heads = head.map((cells, i) => row(`${id}:head:${i + 1}`, cells))
  return { kind: 'table', id, ...generated, caption, columns, head: heads, rows }
}

/** Columns by their widths; `end` for figures. */
export function columns(...widths: readonly (number | readonly [number, Column['align']])[]): readonly Column[] {
  return widths.map((one) =>
    typeof one === 'number' ? { width: one, align: 'start' } : { width: one[0], align: one[1] },
  )
}

/** A table whose heading stands right above it. */
export function underHeading(one: Table): Table {
  return { ...one, quiet: true }
}
