/** A report read anew keeps the text that is on the screen where the text is the same: only what changed is drawn again. */

import type { ReportContent } from '@shared/ipc/views'

/** The new content, with the document of the one before where the two say the same. */
export function settleContent(before: ReportContent | null, next: ReportContent): ReportContent {
  if (before === null || before === next || before.document === next.document) return next
  const { document } = before
  const isSame =
    document.text === next.document.text &&
    document.format === next.document.format &&
    document.blocks.length === next.document.blocks.length &&
    document.tables.length === next.document.tables.length
  return isSame ? { ...next, document } : next
}
