/** What stands in one cell of a table of figures: its text, or an image in place of it. */

import { trimmed } from '../../shared/document/lines'
import { type HtmlElement, isIcon } from './html-elements'
import type { PlacedCell } from './html-tables'
import { walk } from './html-walk'
import type { CellContent } from './page'
import { imageText, type RunningText, runningText } from './running-text'

/** A cell's visible text, its paragraphs and breaks as line ends; images count where no text stands with them. */
export function contentOf({ element, column, rowSpan, colSpan }: PlacedCell): CellContent {
  const line = runningText()
  const lines: string[] = []
  let images = 0
  function endLine(): void {
    const taken = line.take()
    const { start, end } = trimmed(taken, 0, taken.length)
    if (start < end) lines.push(taken.slice(start, end))
  }
  walk(element, {
    text: (value) => line.add(value),
    enter(inner, flow) {
      if (flow === 'image') {
        if (!isIcon(inner)) images++
      } else if (flow === 'raised') separateDigits(line)
      else if (isInnerCell(inner)) line.separate()
      else if (flow !== undefined) endLine()
      return true
    },
    leave(inner, flow) {
      if (isInnerCell(inner)) line.separate()
      else if (flow !== undefined && flow !== 'raised' && flow !== 'image') endLine()
    },
  })
  endLine()
  const image = lines.length === 0 && images > 0
  return { text: image ? imageText : lines.join('\n'), column, rowSpan, colSpan, image }
}

/** Cells of a small table inside a cell follow each other in a line. */
function isInnerCell(element: HtmlElement): boolean {
  return element.tagName === 'td' || element.tagName === 'th'
}

/** A raised sign after a digit is a note mark or an exponent, not a further digit. */
export function separateDigits(line: RunningText): void {
  if (/[0-9０-９]/.test(line.last())) line.separate()
}
