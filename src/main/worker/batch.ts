/** Files in batches: enough of them to pay for the way to a worker, few enough to keep memory flat. */

import type { FileToRead } from './task'

/** 16 files of 20 KB are 10 ms of work; the way there and back is 0.2 ms (docs/performance.md). */
const mostFiles = 16
const mostBytes = 2 * 1024 * 1024

/** Cuts a stream of files into batches; a large file travels alone. */
export async function* inBatches<T extends { readonly bytes: FileToRead['bytes'] }>(
  files: AsyncIterable<T>,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  let bytes = 0
  for await (const file of files) {
    if (batch.length > 0 && (batch.length === mostFiles || bytes + file.bytes.byteLength > mostBytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(file)
    bytes += file.bytes.byteLength
  }
  if (batch.length > 0) yield batch
}
