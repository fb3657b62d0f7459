/** Where the running text of the pages stands: its left and right edge, by which wrapped lines are told from short ones. */

import type { WritingLine } from './pdf-lines'
import type { PageContent } from './pdf-page'
import type { Column } from './pdf-wraps'

/** Lines that stand out beyond the others, in parts of all: notes in the margin. */
const outliers = 0.02
/** So many lines that end near one edge are text that was broken there. */
const wrapped = 3

/** Pages of one width have one column. */
export function columnsOfText(
  pages: readonly PageContent[],
  running: ReadonlySet<WritingLine>,
): (page: number) => Column {
  const widths = new Map<number, { lines: WritingLine[]; width: number }>()
  for (const { width, items } of pages) {
    const key = Math.round(width)
    const known = widths.get(key) ?? { lines: [], width }
    widths.set(key, known)
    for (const item of items) {
      if (item.kind === 'line' && item.line.turn === 0 && !running.has(item.line)) known.lines.push(item.line)
    }
  }
  const columns = new Map([...widths].map(([key, { lines, width }]) => [key, columnOf(lines, width)]))
  const byPage = new Map(pages.map(({ index, width }) => [index, columns.get(Math.round(width))]))
  return (page) => byPage.get(page) ?? { x0: 0, x1: 0 }
}

function columnOf(lines: readonly WritingLine[], width: number): Column {
  const skip = Math.floor(lines.length * outliers)
  const lefts = lines.map((line) => line.x0).toSorted((a, b) => a - b)
  const rights = lines.map((line) => line.x1).toSorted((a, b) => b - a)
  const x0 = lefts[skip] ?? 0
  const x1 = rights[skip] ?? width
  const near = lines.filter((line) => Math.abs(line.x1 - x1) < 1.5 * line.size).length
  return { x0, x1: near >= wrapped ? x1 : Math.max(x1, width - x0) }
}

/**
 * The gap between the lines of a paragraph, in parts of the font size: the commonest below a line that reaches the edge.
 * Where no text is wrapped, as wide as programs ever set it.
 */
export function lineGap(
  pages: readonly PageContent[],
  running: ReadonlySet<WritingLine>,
  columnOf: (page: number) => Column,
): number {
  const counts = new Map<number, number>()
  for (const { index, items } of pages) {
    const { x1 } = columnOf(index)
    let above: WritingLine | undefined
    for (const item of items) {
      const line = item.kind === 'line' && item.line.turn === 0 && !running.has(item.line) ? item.line : undefined
      if (line !== undefined && above !== undefined && x1 - above.x1 < 2.5 * above.size) {
        const gap = Math.round(((line.y0 - above.y1) / line.size) * 10)
        if (gap >= 0 && gap <= widestGap * 10) counts.set(gap, (counts.get(gap) ?? 0) + 1)
      }
      above = line
    }
  }
  const [commonest] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  return commonest === undefined ? widestGap : commonest[0] / 10
}

/** Double spacing leaves a gap of 1.3. */
const widestGap = 1.6

/** Font size of most of the running text, in points. */
export function bodySize(pages: readonly PageContent[]): number {
  const characters = new Map<number, number>()
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind !== 'line') continue
      const size = Math.round(item.line.size * 2) / 2
      characters.set(size, (characters.get(size) ?? 0) + item.line.glyphs.length)
    }
  }
  return [...characters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
