/** A page of a stored file as a picture: the engine is loaded when the first one is asked for. */

import type { PdfEngine } from '../ingest/pdf-engine'
import type { PagePicture } from '../ingest/pdf-picture'
import { signatureOf } from '../ingest/signature'
import type { PictureTask } from './task'

let engine: Promise<PdfEngine> | undefined

/** Null where the file has no such page, or where it cannot be drawn. */
export async function pictureOf({ bytes, page, scale }: PictureTask): Promise<PagePicture | null> {
  if (signatureOf(bytes)?.kind !== 'pdf') return null
  const [{ loadPdfEngine }, { pagePicture }] = await Promise.all([
    import('../ingest/pdf-engine'),
    import('../ingest/pdf-picture'),
  ])
  engine ??= loadPdfEngine()
  return pagePicture(await engine, bytes, page, scale) ?? null
}
