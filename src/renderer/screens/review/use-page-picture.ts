/** Asks for pages of the report's file as pictures, and keeps the latest so that scrolling back shows them at once. */

import { useCallback } from 'react'
import type { ReportRow } from '@shared/ipc/views'
import { call } from '../../api/client'
import type { DrawPage } from '../../parts/document-pages/draw-page'

/** A page of A4 on a sharp screen is 100 to 300 KB. */
const mostKept = 60

/** By report (whose file never changes), page and scale, the latest last; promises, so that what is being drawn is not asked for twice. */
const kept = new Map<string, Promise<Uint8Array | null>>()

export function usePagePicture({ id }: ReportRow): DrawPage {
  return useCallback<DrawPage>(
    (page, scale) => {
      const key = keyOf(id, page, scale)
      const known = kept.get(key)
      kept.delete(key)
      const picture = known ?? ask(id, page, scale)
      kept.set(key, picture)
      const [oldest] = kept.keys()
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
      return picture
    },
    [id],
  )
}

async function ask(reportId: ReportRow['id'], page: number, scale: number): Promise<Uint8Array | null> {
  const result = await call('report.page', { reportId, page, scale })
  if (result.ok) return result.value.png
  kept.delete(keyOf(reportId, page, scale)) // asked for again when it comes into view again
  return null
}

const keyOf = (id: ReportRow['id'], page: number, scale: number): string => `${id} ${page} ${scale}`
