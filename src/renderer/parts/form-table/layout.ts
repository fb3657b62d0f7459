/** How the official form draws a table: merged headers over columns, merged labels before rows, as a plan of rows and cells. */

import type { FormBlock, FormColumn, FormLine, FormTable } from '@shared/forms/form'

export type Drawn =
  | { readonly kind: 'corner'; readonly label: string; readonly rows: number; readonly columns: number }
  | {
      readonly kind: 'column'
      readonly label: string
      readonly rows: number
      readonly columns: number
      /** Set for the header of one column; null for a header merged over several. */
      readonly column: string | null
    }
  | {
      readonly kind: 'line'
      readonly label: string
      readonly rows: number
      readonly columns: number
      /** Set for the label of one line; null for a label merged before several. */
      readonly line: string | null
      /** How far the label is indented, for tables that indent where others merge. */
      readonly indent: number
    }
  | {
      readonly kind: 'figure'
      readonly line: string
      readonly column: string
      readonly columns: number
    }
  | { readonly kind: 'row-edge'; readonly line: string }
  | { readonly kind: 'column-edge'; readonly column: string; readonly columns: number }
  | { readonly kind: 'empty'; readonly rows: number; readonly columns: number }

export interface DrawnRow {
  readonly part: 'head' | 'body' | 'foot'
  readonly cells: readonly Drawn[]
}

/** Rows of the table from top to bottom; a merged cell stands once, at its top left corner, as in HTML. */
export function drawTable(table: FormTable): readonly DrawnRow[] {
  const [only, ...more] = table.blocks
  if (table.id === 'disputes' && only !== undefined) return drawSideways(only)
  if (table.id === 'statistics' && only !== undefined) return drawIndented(table, only)
  if (only !== undefined && more.length === 0) return drawMerged(table, only)
  return drawStacked(table)
}

function depthOf(items: readonly { readonly under: readonly string[] }[]): number {
  return Math.max(0, ...items.map(({ under }) => under.length)) + 1
}

/** Whether both lie under the same merged headers down to that level. */
function sameUnder(a: { readonly under: readonly string[] }, b: { readonly under: readonly string[] }, level: number) {
  return (
    a.under.length > level &&
    b.under.length > level &&
    a.under.slice(0, level + 1).join() === b.under.slice(0, level + 1).join()
  )
}

/** How many neighbours from `start` on share the merged header at that level. */
function runLength(items: readonly { readonly under: readonly string[] }[], start: number, level: number): number {
  const first = items[start]
  if (first === undefined) return 0
  let end = start + 1
  for (let next = items[end]; next !== undefined && sameUnder(first, next, level); next = items[++end]);
  return end - start
}

function isRunStart(items: readonly { readonly under: readonly string[] }[], at: number, level: number): boolean {
  const before = items[at - 1]
  const here = items[at]
  return here !== undefined && (before === undefined || !sameUnder(before, here, level))
}

/** Header rows over the columns; a header that merges nothing further reaches down to the figures. */
function columnHeads(columns: readonly FormColumn[]): readonly (readonly Drawn[])[] {
  const depth = depthOf(columns)
  return Array.from({ length: depth }, (_, level) =>
    columns.flatMap((column, i): readonly Drawn[] => {
      const merged = column.under[level]
      if (merged !== undefined) {
        if (!isRunStart(columns, i, level)) return []
        return [{ kind: 'column', label: merged, rows: 1, columns: runLength(columns, i, level), column: null }]
      }
      if (column.under.length !== level) return []
      return [{ kind: 'column', label: column.label, rows: depth - level, columns: 1, column: column.id }]
    }),
  )
}

/** Labels before one line: the merged ones that begin here, then its own, which reaches to the figures. */
function lineHeads(lines: readonly FormLine[], at: number, depth: number): readonly Drawn[] {
  const line = lines[at]
  if (line === undefined) return []
  const merged = line.under.flatMap((label, level): readonly Drawn[] =>
    isRunStart(lines, at, level)
      ? [{ kind: 'line', label, rows: runLength(lines, at, level), columns: 1, line: null, indent: 0 }]
      : [],
  )
  return [
    ...merged,
    { kind: 'line', label: line.label, rows: 1, columns: depth - line.under.length, line: line.id, indent: 0 },
  ]
}

/** One block whose lines and columns are merged on both sides: the table of section three. */
function drawMerged(table: FormTable, block: FormBlock): readonly DrawnRow[] {
  const heads = columnHeads(block.columns)
  const depth = depthOf(block.lines)
  const corner: Drawn = { kind: 'corner', label: table.corner[0] ?? '', rows: heads.length, columns: depth }
  const gutter: Drawn = { kind: 'empty', rows: heads.length, columns: 1 }
  return [
    ...heads.map((cells, i): DrawnRow => ({ part: 'head', cells: i === 0 ? [corner, ...cells, gutter] : cells })),
    ...block.lines.map((line, i): DrawnRow => ({
      part: 'body',
      cells: [
        ...lineHeads(block.lines, i, depth),
        ...figures(line, block.columns),
        { kind: 'row-edge', line: line.id },
      ],
    })),
    {
      part: 'foot',
      cells: [
        { kind: 'empty', rows: 1, columns: depth },
        ...block.columns.map(({ id }): Drawn => ({ kind: 'column-edge', column: id, columns: 1 })),
        { kind: 'empty', rows: 1, columns: 1 },
      ],
    },
  ]
}

function figures(line: FormLine, columns: readonly FormColumn[], width = columns.length): readonly Drawn[] {
  return columns.map((column, i): Drawn => {
    const span = i === columns.length - 1 ? width - columns.length + 1 : 1
    if (!line.columns.includes(column.id)) return { kind: 'empty', rows: 1, columns: span }
    return { kind: 'figure', line: line.id, column: column.id, columns: span }
  })
}

/** Blocks one below the other, each with its article and its own columns: the table of section two. */
function drawStacked(table: FormTable): readonly DrawnRow[] {
  const width = Math.max(1, ...table.blocks.map(({ columns }) => columns.length))
  const corner = table.corner[0] ?? ''
  return table.blocks.flatMap((block): readonly DrawnRow[] => [
    ...(block.label === null
      ? []
      : [
          {
            part: 'body' as const,
            cells: [
              { kind: 'column' as const, label: block.label, rows: 1, columns: width + 1, column: null },
              { kind: 'empty' as const, rows: 1, columns: 1 },
            ],
          },
        ]),
    {
      part: 'body',
      cells: [
        { kind: 'corner', label: corner, rows: 1, columns: 1 },
        ...block.columns.map((column, i): Drawn => ({
          kind: 'column',
          label: column.label,
          rows: 1,
          columns: i === block.columns.length - 1 ? width - i : 1,
          column: column.id,
        })),
        { kind: 'empty', rows: 1, columns: 1 },
      ],
    },
    ...block.lines.map((line): DrawnRow => ({
      part: 'body',
      cells: [
        { kind: 'line', label: line.label, rows: 1, columns: 1, line: line.id, indent: 0 },
        ...figures(line, block.columns, width),
        { kind: 'row-edge', line: line.id },
      ],
    })),
  ])
}

/** Lines side by side, all figures in one row: the table of section four. */
function drawSideways(block: FormBlock): readonly DrawnRow[] {
  const width = block.columns.length
  const depth = depthOf(block.lines)
  const heads = Array.from({ length: depth }, (_, level): DrawnRow => ({
    part: 'head',
    cells: block.lines.flatMap((line, i): readonly Drawn[] => {
      const merged = line.under[level]
      if (merged !== undefined) {
        if (!isRunStart(block.lines, i, level)) return []
        const span = runLength(block.lines, i, level) * width
        return [{ kind: 'line', label: merged, rows: 1, columns: span, line: null, indent: 0 }]
      }
      if (line.under.length !== level) return []
      return [{ kind: 'line', label: line.label, rows: depth - level, columns: width, line: line.id, indent: 0 }]
    }),
  }))
  return [
    ...heads,
    {
      part: 'head',
      cells: block.lines.flatMap(() =>
        block.columns.map((column): Drawn => ({
          kind: 'column',
          label: column.label,
          rows: 1,
          columns: 1,
          column: column.id,
        })),
      ),
    },
    { part: 'body', cells: block.lines.flatMap((line) => figures(line, block.columns)) },
    {
      part: 'foot',
      cells: block.lines.flatMap((line): readonly Drawn[] => [
        ...(width > 1 ? [{ kind: 'empty' as const, rows: 1, columns: width - 1 }] : []),
        { kind: 'row-edge', line: line.id },
      ]),
    },
  ]
}

/** One long list of indicators, indented under the headings that they belong to: the statistical table of 2014. */
function drawIndented(table: FormTable, block: FormBlock): readonly DrawnRow[] {
  const labels = new Set(block.lines.map(({ label }) => label))
  const head: DrawnRow = {
    part: 'head',
    cells: [
      { kind: 'corner', label: table.corner[0] ?? '', rows: 1, columns: 1 },
      ...block.columns.map((column): Drawn => ({
        kind: 'column',
        label: column.label,
        rows: 1,
        columns: 1,
        column: column.id,
      })),
      { kind: 'empty', rows: 1, columns: 1 },
    ],
  }
  const body = block.lines.flatMap((line, i): readonly DrawnRow[] => [
    ...line.under.flatMap((label, level): readonly DrawnRow[] =>
      // A heading that is a line itself has its figure beside it and is drawn once, as that line.
      !isRunStart(block.lines, i, level) || labels.has(label)
        ? []
        : [
            {
              part: 'body',
              cells: [
                { kind: 'line', label, rows: 1, columns: 1, line: null, indent: level },
                { kind: 'empty', rows: 1, columns: block.columns.length + 1 },
              ],
            },
          ],
    ),
    {
      part: 'body',
      cells: [
        { kind: 'line', label: line.label, rows: 1, columns: 1, line: line.id, indent: line.under.length },
        ...figures(line, block.columns),
        { kind: 'row-edge', line: line.id },
      ],
    },
  ])
  return [head, ...body]
}
