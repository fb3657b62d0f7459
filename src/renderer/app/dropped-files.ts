/** Files dropped on the window, folders walked, handed on as bytes in batches that the bridge can carry. */

import type { DroppedFile } from '@shared/ipc/contract'
import { largestDrop } from '@shared/ipc/limits'

/** Files a call may carry, a little under the contract's limit. */
const mostFiles = 500

type NamedFile = { readonly name: string; readonly file: File | null }

/** A file or folder of the desktop, or a file that stands in no folder (from another page, or an attachment). */
export type DroppedItem = FileSystemEntry | File

/** What a drop holds must be taken in hand before the event is over; reading it can wait. */
export function itemsOf(transfer: DataTransfer): readonly DroppedItem[] {
  return [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [])
}

/** Every file among and under the items, in the order of the drop and by name inside folders, batch by batch. */
export async function* readDropped(items: readonly DroppedItem[]): AsyncGenerator<readonly DroppedFile[]> {
  let batch: DroppedFile[] = []
  let bytes = 0
  for await (const { name, file } of walk(items)) {
    const dropped = await read(name, file)
    const size = dropped.kind === 'bytes' ? dropped.bytes.byteLength : 0
    if (batch.length > 0 && (batch.length >= mostFiles || bytes + size > largestDrop)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(dropped)
    bytes += size
  }
  if (batch.length > 0) yield batch
}

async function read(name: string, file: File | null): Promise<DroppedFile> {
  if (file === null) return { kind: 'refused', name, code: 'unreadable-file' }
  if (file.size > largestDrop) return { kind: 'refused', name, code: 'too-large' }
  try {
    return { kind: 'bytes', name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return { kind: 'refused', name, code: 'unreadable-file' } // it vanished, or may not be read
  }
}

async function* walk(items: readonly DroppedItem[]): AsyncGenerator<NamedFile> {
  for (const entry of items) {
    if (entry instanceof File) {
      yield { name: entry.name, file: entry }
      continue
    }
    const name = entry.fullPath.replace(/^\//, '')
    if (isDirectory(entry)) {
      const children = await childrenOf(entry)
      if (children === null) yield { name, file: null }
      else yield* walk(children)
    } else if (isFile(entry)) {
      yield { name, file: await fileOf(entry) }
    }
  }
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** Null where the folder cannot be read. A reader hands out its entries in portions, the last of which is empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[] | null> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  try {
    for (;;) {
      const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      )
      if (portion.length === 0) return found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
      found.push(...portion)
    }
  } catch {
    return null
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)))
}
