/** Whether the original can be shown as pages: where characters stand must be known, and the pages must be drawn. */

import type { SourceDocument } from '@shared/document/document'
import type { PageMap } from '@shared/document/pages'

export function pagesOf({ format, pages }: SourceDocument): PageMap | undefined {
  return format === 'pdf' ? pages : undefined
}
