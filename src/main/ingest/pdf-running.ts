/** Tells running heads, feet and page numbers from the text of the pages. */

import type { WritingLine } from './pdf-lines'
import type { PageContent, PageItem } from './pdf-page'

/** At either end of a page, in parts of its height. */
const margin = 0.12
/** Points by which the same line may stand elsewhere on another page. */
const samePlace = 4
/** How many lines at an end of a page are looked at. */
const outermost = 3

const dashes = '[-－—–─~～·•*]{0,3}'
const number = '\\d{1,4}'
/** Whole lines that are a page's number, whatever stands on other pages: `— 3 —`, `第 3 页 共 10 页`, `3 / 10`, `Page 3 of 10`. */
const pageNumber = new RegExp(
  `^(?:[-－—–─~～·•*]{1,3}${number}[-－—–─~～·•*]{1,3}|第${number}页[,，/]?(?:共${number}页)?|${number}/${number}页?|Page${number}(?:of${number})?)$`,
  'i',
)
const bareNumber = new RegExp(`^${dashes}(${number})${dashes}$`)

/** The lines that belong to the pages and not to their text. */
export function runningLines(pages: readonly PageContent[]): ReadonlySet<WritingLine> {
  const found = new Set<WritingLine>()
  const ends = pages.flatMap((page) => endsOf(page))
  const seen = new Map<string, End[]>()
  for (const end of ends) {
    const text = compact(end.line)
    if (pageNumber.test(text)) found.add(end.line)
    const bare = bareNumber.exec(text)?.[1]
    const key = bare === undefined ? `${text.replaceAll(/\d+/g, '#')}` : `number ${Number(bare) - end.page}`
    seen.set(key, [...(seen.get(key) ?? []), end])
  }
  for (const same of seen.values()) {
    for (const one of same) {
      const others = same.filter((other) => other.page !== one.page && isSamePlace(one, other))
      if (others.length > 0 && others.length + 1 >= Math.min(3, pages.length)) found.add(one.line)
    }
  }
  return found
}

interface End {
  readonly line: WritingLine
  readonly page: number
  /** From the nearer end of the page. */
  readonly from: number
  readonly isHead: boolean
}

const compact = (line: WritingLine): string => line.placed.text.replaceAll(/\s/g, '')

function isSamePlace(a: End, b: End): boolean {
  return a.isHead === b.isHead && Math.abs(a.from - b.from) <= samePlace
}

/** The first and last lines of a page, as long as nothing but such lines stands outside them. */
function endsOf(page: PageContent): readonly End[] {
  const fromTop = outerLines(page.items)
  const fromFoot = outerLines(page.items.toReversed())
  const band = page.height * margin
  return [
    ...fromTop.flatMap((line): End[] =>
      line.y1 <= band ? [{ line, page: page.index, from: line.y0, isHead: true }] : [],
    ),
    ...fromFoot.flatMap((line): End[] =>
      line.y0 >= page.height - band ? [{ line, page: page.index, from: page.height - line.y1, isHead: false }] : [],
    ),
  ]
}

function outerLines(items: readonly PageItem[]): readonly WritingLine[] {
  const lines: WritingLine[] = []
  for (const item of items) {
    if (item.kind !== 'line' || lines.length === outermost) break
    lines.push(item.line)
  }
  return lines
}
