/** Builds a source document from a web page: its visible text in reading order, its tables as grids. */

import type { SourceDocument } from '../../shared/document/document'
import { documentFromText } from '../../shared/document/from-text'
import { markFurniture } from '../../shared/document/furniture'
import { flowInto } from './html-flow'
import { fillFrames, type FramePages } from './html-frames'
import { markLinkLines, markRegions } from './html-furniture'
import { parsePage } from './html-parse'
import { walk } from './html-walk'
import { noteBook, notesOf } from './note-book'
import { newPage } from './page'

/**
 * Never fails: browsers read any text as a page, and so does this. Scripts, styles and hidden elements leave nothing;
 * menus, footers and controls become `chrome`. The page's own title (`<title>`) is not part of the text. A page without
 * tables whose lines are a table in text (preformatted, or joined by bars) is read as text is. `frames` gives the pages of
 * frames where the file holds them; frames without a page are noted.
 */
export function documentFromHtml(
  html: string,
  encoding: string | null,
  frames: FramePages = () => undefined,
): SourceDocument {
  const page = newPage()
  const flow = flowInto(page)
  const book = noteBook()
  const root = parsePage(html)
  if (/<i?frame/i.test(html)) book.count('frame', fillFrames(root, frames))
  if (/<del[\s>]/i.test(html)) book.count('tracked-change', deletionsIn(html))
  walk(root, flow.visitor)
  flow.finish()
  const text = page.text()
  if (page.tables.length === 0) {
    const asText = documentFromText(text, 'txt', encoding)
    if (asText.tables.length > 0 || flow.counts.preformatted * 2 > flow.counts.all)
      return { ...asText, format: 'html', ...notesOf(book) }
  }
  const blocks = markRegions(text, markLinkLines(page.blocks, flow.linkShares), flow.regions)
  return {
    format: 'html',
    encoding,
    text,
    blocks: markFurniture(text, blocks),
    tables: page.tables,
    ...notesOf(book),
  }
}

function deletionsIn(html: string): number {
  return html.match(/<del[\s>]/gi)?.length ?? 0
}
