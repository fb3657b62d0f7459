/** The only files the PDF engine can see: a folder of fonts in memory, to be read and nothing else. */

/** By name; the folder is the first in which PDFium looks on Linux, as which it was compiled. */
export type HostFonts = ReadonlyMap<string, Uint8Array>

const folder = '/usr/share/fonts'

const noEntry = -2 // -ENOENT
const badDescriptor = 8 // WASI's EBADF
const folderMode = 0o040555
const fileMode = 0o100444
/** `struct dirent` and `struct stat` as Emscripten lays them out. */
const direntBytes = 280
const statBytes = 96

interface OpenFile {
  /** Null for the folder. */
  readonly bytes: Uint8Array | null
  at: number
}

/** System calls of files, over a memory that may grow: `view` is asked each time. */
export interface HostFiles {
  readonly open: (path: number) => number
  readonly stat: (path: number, buffer: number) => number
  readonly list: (descriptor: number, buffer: number, size: number) => number
  readonly read: (descriptor: number, vectors: number, count: number, done: number) => number
  readonly seek: (descriptor: number, offset: bigint, whence: number, done: number) => number
  readonly close: (descriptor: number) => number
}

export function hostFiles(fonts: HostFonts, view: () => DataView): HostFiles {
  const names = [...fonts.keys()]
  const opened = new Map<number, OpenFile>()
  let next = 3

  function pathAt(at: number): string {
    const bytes = new Uint8Array(view().buffer)
    let end = at
    while (end < bytes.length && end - at < 4096 && bytes[end] !== 0) end++
    return new TextDecoder('latin1').decode(bytes.slice(at, end))
  }

  /** Undefined for what is not there, null for the folder. */
  function found(path: string): Uint8Array | null | undefined {
    if (path === folder || path === `${folder}/`) return null
    return path.startsWith(`${folder}/`) ? fonts.get(path.slice(folder.length + 1)) : undefined
  }

  return {
    open(path) {
      const bytes = found(pathAt(path))
      if (bytes === undefined) return noEntry
      opened.set(next, { bytes, at: 0 })
      return next++
    },
    stat(path, buffer) {
      const bytes = found(pathAt(path))
      if (bytes === undefined) return noEntry
      const now = view()
      for (let i = 0; i < statBytes; i++) now.setUint8(buffer + i, 0)
      now.setUint32(buffer + 4, bytes === null ? folderMode : fileMode, true)
      now.setUint32(buffer + 24, bytes?.length ?? 0, true)
      return 0
    },
    list(descriptor, buffer, size) {
      const file = opened.get(descriptor)
      if (file?.bytes !== null) return noEntry
      let written = 0
      for (; file.at < names.length && written + direntBytes <= size; file.at++, written += direntBytes) {
        const now = view()
        const to = buffer + written
        for (let i = 0; i < direntBytes; i++) now.setUint8(to + i, 0)
        now.setUint32(to, file.at + 1, true)
        now.setUint32(to + 8, file.at + 1, true)
        now.setUint16(to + 16, direntBytes, true)
        now.setUint8(to + 18, 8) // a regular file
        for (const [i, one] of Array.from(names[file.at] ?? '').entries()) now.setUint8(to + 19 + i, one.charCodeAt(0))
      }
      return written
    },
    read(descriptor, vectors, count, done) {
      const file = opened.get(descriptor)
      if (file === undefined || file.bytes === null) return badDescriptor
      let total = 0
      for (let i = 0; i < count; i++) {
        const now = view()
        const to = now.getUint32(vectors + 8 * i, true)
        const piece = file.bytes.subarray(file.at, file.at + now.getUint32(vectors + 8 * i + 4, true))
        new Uint8Array(now.buffer).set(piece, to)
        file.at += piece.length
        total += piece.length
      }
      view().setUint32(done, total, true)
      return 0
    },
    seek(descriptor, offset, whence, done) {
      const file = opened.get(descriptor)
      if (file === undefined || file.bytes === null) return badDescriptor
      const from = whence === 0 ? 0 : whence === 1 ? file.at : file.bytes.length
      file.at = Math.max(0, Math.min(file.bytes.length, from + Number(offset)))
      view().setBigUint64(done, BigInt(file.at), true)
      return 0
    },
    close: (descriptor) => (opened.delete(descriptor) ? 0 : badDescriptor),
  }
}
