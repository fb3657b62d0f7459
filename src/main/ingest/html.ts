/** Builds a source document from a web page: its visible text in reading order, its tables as grids. */

import type { SourceDocument } from '../../shared/document/document'
import { documentFromText } from '../../shared/document/from-text'
import { markFurniture } from '../../shared/document/furniture'
import { flowInto } from './html-flow'
import { markLinkLines, markRegions } from './html-furniture'
import { parsePage } from './html-parse'
import { walk } from './html-walk'
import { newPage } from './page'

/**
 * Never fails: browsers read any text as a page, and so does this. Scripts, styles and hidden elements leave nothing;
 * menus, footers and controls become `chrome`. The page's own title (`<title>`) is not part of the text. A page without
 * tables whose lines are a table in text (preformatted, or joined by bars) is read as text is.
 */
export function documentFromHtml(html: string, encoding: string | null): SourceDocument {
  const page = newPage()
  const flow = flowInto(page)
  walk(parsePage(html), flow.visitor)
  flow.finish()
  const text = page.text()
  if (page.tables.length === 0) {
    const asText = documentFromText(text, 'txt', encoding)
    if (asText.tables.length > 0 || flow.counts.preformatted * 2 > flow.counts.all) return { ...asText, format: 'html' }
  }
  const blocks = markRegions(text, markLinkLines(page.blocks, flow.linkShares), flow.regions)
  return { format: 'html', encoding, text, blocks: markFurniture(text, blocks), tables: page.tables }
}
