/** What reading a file comes to: its document, or why there is none. */

import type { SourceDocument } from '../../shared/document/document'
import type { IngestError } from './error'

export type ReadResult =
  | { readonly ok: true; readonly document: SourceDocument }
  | { readonly ok: false; readonly error: IngestError }

/** Reads one format. Never throws for what a file may contain. */
export type Reader = (bytes: Uint8Array) => ReadResult

export function refused(error: IngestError): Extract<ReadResult, { readonly ok: false }> {
  return { ok: false, error }
}
