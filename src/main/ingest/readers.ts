/** Readers of formats that need a parser of their own: each is loaded when the first such file comes, and then stays. */

import type { FileKind } from './error'
import type { Reader } from './read-result'
import { signatureOf } from './signature'

/** One line a format. A loader ends when its parser is ready to be called. */
const loaders: Readonly<Partial<Record<FileKind, () => Promise<Reader>>>> = {
  doc: async () => (await import('./doc')).readDoc,
  docx: async () => (await import('./docx')).readDocx,
  pdf: async () => {
    const [{ loadPdfEngine }, { pdfReader }] = await Promise.all([import('./pdf-engine'), import('./pdf')])
    return pdfReader(await loadPdfEngine())
  },
  odt: async () => (await import('./odf')).readOdf,
  ofd: async () => (await import('./ofd')).readOfd,
  xlsx: async () => (await import('./xlsx')).readXlsx,
  mhtml: async () => (await import('./mhtml')).readMhtml,
}

const loaded = new Map<FileKind, Reader>()

/**
 * To be awaited before `readDocument` is asked about a file. Text and pages need nothing and cost nothing here.
 * Rejects only where the app itself is broken: a parser that is not there.
 */
export async function loadReaderFor(bytes: Uint8Array): Promise<void> {
  const kind = signatureOf(bytes)?.kind
  const loader = kind === undefined ? undefined : loaders[kind]
  if (kind === undefined || loader === undefined || loaded.has(kind)) return
  loaded.set(kind, await loader())
}

/** Undefined where no reader knows the format. */
export function readerOf(kind: FileKind): Reader | undefined {
  const reader = loaded.get(kind)
  if (reader === undefined && loaders[kind] !== undefined) throw new Error(`bug: the reader of ${kind} is not loaded`)
  return reader
}
