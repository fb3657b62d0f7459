/** Parts of one table without lines that stand on several pages: each shows only some of its columns. */

import type { PageContent, PageItem } from './pdf-page'
import { gutters } from './pdf-gutters'
import { type Extent, overlaps } from './pdf-segments'
import type { TablePart } from './pdf-table-parts'
import { type UnruledPart, unruledPart } from './pdf-unruled-part'
import { isLabel, type UnruledLayout } from './pdf-unruled-rows'

/** The parts of one table get the columns of all of them: a page may show fewer. */
export function aligned(pages: readonly PageContent[]): readonly PageContent[] {
  const changed = new Map<UnruledPart, UnruledPart>()
  for (let at = 0; at < pages.length;) {
    const chain: UnruledPart[] = []
    let next = at
    let part = lastPart(pages[at])
    while (part !== undefined) {
      chain.push(part)
      const below = firstPart(pages[++next])
      const isSame = below !== undefined && haveSameColumns(part.layout.columns, below.layout.columns)
      if (isSame && below !== lastPart(pages[next])) chain.push(below)
      part = isSame && below === lastPart(pages[next]) ? below : undefined
    }
    const layout = sharedLayout(chain)
    const again = layout === undefined || chain.length < 2 ? [] : inTurn(chain, layout)
    if (again.every((one) => one !== undefined)) {
      for (const [i, one] of chain.entries()) {
        const other = again[i]
        if (other !== undefined) changed.set(one, other)
      }
    }
    at = Math.max(next, at + 1)
  }
  if (changed.size === 0) return pages
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item): PageItem => {
      const other = item.kind === 'part' && isUnruled(item.part) ? changed.get(item.part) : undefined
      return other === undefined ? item : { ...item, kind: 'part', part: other }
    }),
  }))
}

/** Each part begins as the one before it ended. */
function inTurn(chain: readonly UnruledPart[], layout: UnruledLayout): readonly (UnruledPart | undefined)[] {
  let isOneColumn = false
  return chain.map(({ segments, page }) => {
    const part = unruledPart(segments, page, { ...layout, isOneColumn })
    isOneColumn = part?.layout.isOneColumn ?? false
    return part
  })
}

/** Labels of all pages tell together where their columns part. */
function sharedLayout(chain: readonly UnruledPart[]): UnruledLayout | undefined {
  const [first, ...others] = chain.map((one) => one.layout)
  if (first === undefined) return undefined
  const columns = first.columns.map((column, i) => {
    const same = others.map((other) => other.columns[i] ?? column)
    return {
      x0: Math.min(column.x0, ...same.map(({ x0 }) => x0)),
      x1: Math.max(column.x1, ...same.map(({ x1 }) => x1)),
    }
  })
  const labels = chain.flatMap(({ segments, page }) =>
    segments
      .filter((one) => !one.isValue && isLabel(one, columns))
      .map((one) => ({ ...one, y0: one.y0 + page * farApart, y1: one.y1 + page * farApart })),
  )
  return {
    columns,
    edges: gutters(labels),
    hasLabels: first.hasLabels || others.some((other) => other.hasLabels),
    isOneColumn: false,
    x0: Math.min(first.x0, ...others.map(({ x0 }) => x0)),
    x1: Math.max(first.x1, ...others.map(({ x1 }) => x1)),
  }
}

/** Points: no page is so high (PDF 32000-1, annex C). */
const farApart = 20_000

export function haveSameColumns(a: readonly Extent[], b: readonly Extent[]): boolean {
  return a.length === b.length && a.every((column, i) => overlaps(column, b[i] ?? { x0: Infinity, x1: Infinity }))
}

const isUnruled = (part: TablePart): part is UnruledPart => 'layout' in part

/** Heads and feet of pages stand outside of what goes on. */
export const mostOutside = 3

export function firstPart(page: PageContent | undefined): UnruledPart | undefined {
  const at = page?.items.findIndex(({ kind }) => kind !== 'line') ?? -1
  const item = page?.items[at]
  return item?.kind === 'part' && at <= mostOutside && isUnruled(item.part) ? item.part : undefined
}

export function lastPart(page: PageContent | undefined): UnruledPart | undefined {
  const at = page?.items.findLastIndex(({ kind }) => kind !== 'line') ?? -1
  const item = page?.items[at]
  const below = (page?.items.length ?? 0) - 1 - at
  return item?.kind === 'part' && below <= mostOutside && isUnruled(item.part) ? item.part : undefined
}
