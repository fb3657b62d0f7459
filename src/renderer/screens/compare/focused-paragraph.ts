/** The paragraph of the comparison that has the focus: what the keys act on. */

import type { Paragraph } from './desk'

/** The attributes by which a cell says which stretch of which side it shows. */
export function cellAttributes({ side, span }: Paragraph) {
  return { 'data-side': side, 'data-start': span.start, 'data-end': span.end }
}

export function paragraphOf(element: Element | null): Paragraph | null {
  const cell = element?.closest<HTMLElement>('[data-side]')
  const side = cell?.dataset['side']
  if (cell === null || cell === undefined || (side !== 'prior' && side !== 'current')) return null
  return { side, span: { start: Number(cell.dataset['start']), end: Number(cell.dataset['end']) } }
}

export function focusedParagraph(): Paragraph | null {
  return paragraphOf(document.activeElement)
}
