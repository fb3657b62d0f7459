/** Finds a table of contents: lines that name headings of the text and the pages on which they stand. */

import type { WritingLine } from './pdf-lines'
import type { PageContent } from './pdf-page'

/** A line of it: what is named, dots or blanks, and the number of a page. */
const entry = /^(.{2,60}?)[\s.．·…]*?(\d{1,4})$/
/** Fewer are none. */
const fewest = 3

/** Its lines are no part of the text: their numbers are pages. */
export function contentsLines(pages: readonly PageContent[]): ReadonlySet<WritingLine> {
  const lines = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'line' ? [item.line] : [])))
  const texts = new Map<string, number>()
  for (const line of lines) texts.set(compact(line.placed.text), line.page)
  const found = new Set<WritingLine>()
  for (const line of lines) {
    const [, name, number] = entry.exec(line.placed.text) ?? []
    const on = name === undefined ? undefined : texts.get(compact(name))
    if (on !== undefined && on >= line.page && Number(number) <= pages.length + fewest) found.add(line)
  }
  return found.size >= fewest ? found : new Set()
}

const compact = (text: string): string => text.replaceAll(/[\s.．·…]/g, '')
