/** Makes the figures of a report from what the readers placed: one figure a cell of the form, in the form's order. */

import type { ColumnId, Form, LineId } from '../forms/form'
import { joinSpans, type Span } from '../text/span'
import type { Placed } from './placing'
import type { Figure, FigureReading } from './report'
import type { CellReading } from './row-reading'

/** Every cell of the form exactly once; a cell that two readings see differently is unreadable with both (issue: robust tables). */
export function reconcileFigures(text: string, form: Form, placed: readonly Placed[]): readonly Figure[] {
  const found = new Map<LineId, Map<ColumnId, Figure>>()
  for (const one of placed) {
    const figure = figureOf(text, one)
    const row = found.get(one.line)
    if (row === undefined) {
      found.set(one.line, new Map([[one.column, figure]]))
      continue
    }
    const before = row.get(one.column)
    row.set(one.column, before === undefined ? figure : settle(text, before, figure))
  }
  return form.tables.flatMap((table) =>
    table.blocks.flatMap((block) =>
      block.lines.flatMap((line) => {
        const row = found.get(line.id)
        return line.columns.map((column) => row?.get(column) ?? absent(line.id, column))
      }),
    ),
  )
}

function absent(line: LineId, column: ColumnId): Figure {
  return { line, column, state: 'absent', raw: null, value: null, interval: null, unit: null, span: null }
}

function figureOf(text: string, placed: Placed): Figure {
  const { line, column } = placed
  switch (placed.kind) {
    case 'cell':
      return cellFigure(text, line, column, placed.cell)
    case 'split':
      return {
        ...cellFigure(text, line, column, placed.cell),
        reading: { kind: 'split', candidates: [printed(text, placed.glued)] },
      }
    case 'disagreement':
      return unreadable(
        text,
        line,
        column,
        placed.cells[0].span,
        'disagreement',
        placed.cells.map((cell) => printed(text, cell)),
      )
    case 'fragment':
      return unreadable(text, line, column, placed.span, 'fragment', [
        ...new Set(placed.cells.map((cell) => printed(text, cell))),
      ])
  }
}

const printed = (text: string, cell: CellReading): string => text.slice(cell.span.start, cell.span.end)

function unreadable(
  text: string,
  line: LineId,
  column: ColumnId,
  span: Span,
  kind: FigureReading['kind'],
  candidates: readonly string[],
): Figure {
  const raw = text.slice(span.start, span.end)
  return {
    line,
    column,
    state: 'unreadable',
    raw,
    value: null,
    interval: null,
    unit: null,
    span,
    reading: { kind, candidates },
  }
}

function cellFigure(text: string, line: LineId, column: ColumnId, cell: CellReading): Figure {
  const { value, span } = cell
  const raw = text.slice(span.start, span.end)
  if (cell.image) return unreadable(text, line, column, span, 'image', [])
  switch (value.kind) {
    case 'number': {
      const { quantity, unit } = value
      return { line, column, state: 'stated', raw, value: quantity.value, interval: quantity.interval, unit, span }
    }
    case 'blank':
    case 'placeholder':
      return { line, column, state: value.kind, raw, value: null, interval: null, unit: null, span }
    case 'text':
      return unreadable(text, line, column, span, 'fragment', [raw])
  }
}

/** Two readings of one cell, as when a table stands twice: the same value once, else what is legible, else neither. */
function settle(text: string, a: Figure, b: Figure): Figure {
  if (b.reading?.kind === 'disagreement') return b
  if (a.state === b.state && a.value === b.value && (a.state !== 'unreadable' || a.raw === b.raw)) return a
  if (a.state === 'unreadable' && a.reading?.kind === 'fragment' && b.state !== 'unreadable') return b
  if (b.state === 'unreadable' && b.reading?.kind === 'fragment' && a.state !== 'unreadable') return a
  const candidates = [...candidatesOf(a), ...candidatesOf(b)]
  return unreadable(
    text,
    a.line,
    a.column,
    a.span ?? b.span ?? joinSpans({ start: 0, end: 0 }, { start: 0, end: 0 }),
    'disagreement',
    candidates,
  )
}

function candidatesOf(figure: Figure): readonly string[] {
  return figure.reading?.candidates ?? [figure.raw ?? '']
}
