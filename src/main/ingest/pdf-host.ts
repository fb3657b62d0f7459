/** What the PDF engine may reach: no file of the machine, no clock, no environment; memory up to a limit. */

import { type HostFonts, hostFiles } from './pdf-host-files'

/** Beyond this the file is refused: a report of 60 pages needs 25 MB, one of 1,500 pages 60 MB. */
export const maxHeapBytes = 512 * 1_048_576
const wasmPage = 65_536

/** Thrown out of the engine; the instance is then of no further use. */
export class EngineStopped extends Error {
  readonly reason: 'memory' | 'aborted'

  constructor(reason: 'memory' | 'aborted') {
    super(`the PDF engine stopped: ${reason}`)
    this.reason = reason
  }
}

/** What Emscripten's own code needs of the instance that is being made. */
export interface HostExports {
  readonly memory: WebAssembly.Memory
  readonly __indirect_function_table: WebAssembly.Table
  readonly emscripten_stack_get_current: () => number
  readonly _emscripten_stack_restore: (at: number) => void
  readonly setThrew: (threw: number, value: number) => void
}

const noSuchFile = -2 // -ENOENT
const badDescriptor = 8 // WASI's EBADF
const success = 0

/** The sign by which Emscripten tells its own long jumps from errors. */
const longJump = Infinity

/** Every import of the engine. Whatever asks for the machine is told that there is nothing there. */
export function pdfHost(exports: () => HostExports, fonts: HostFonts): WebAssembly.Imports {
  const files = hostFiles(fonts, () => new DataView(exports().memory.buffer))
  const invoke = (index: number, ...args: readonly number[]): unknown => {
    const { __indirect_function_table: table, emscripten_stack_get_current: stack } = exports()
    const at = stack()
    try {
      const called: unknown = table.get(index)
      if (typeof called !== 'function') throw new EngineStopped('aborted')
      return called(...args) as unknown
    } catch (error) {
      exports()._emscripten_stack_restore(at)
      if (error !== longJump) throw error
      exports().setThrew(1, 0)
      return undefined
    }
  }
  const refuse = (): number => noSuchFile
  const noFile = (): number => badDescriptor
  const nothing = (): number => success
  return {
    env: {
      invoke_ii: invoke,
      invoke_iii: invoke,
      invoke_iiii: invoke,
      invoke_iiiii: invoke,
      invoke_viii: invoke,
      _emscripten_throw_longjmp: () => {
        throw longJump
      },
      _abort_js: () => {
        throw new EngineStopped('aborted')
      },
      emscripten_resize_heap: (wanted: number) => grow(exports().memory, wanted >>> 0),
      // always the same moment, so that the same bytes give the same pages
      emscripten_date_now: nothing,
      _tzset_js: nothing,
      _localtime_js: nothing,
      _gmtime_js: nothing,
      __syscall_openat: (_folder: number, path: number) => files.open(path),
      __syscall_fcntl64: refuse,
      __syscall_ioctl: refuse,
      __syscall_fstat64: refuse,
      __syscall_stat64: files.stat,
      __syscall_newfstatat: (_folder: number, path: number, buffer: number) => files.stat(path, buffer),
      __syscall_lstat64: files.stat,
      __syscall_ftruncate64: refuse,
      __syscall_getdents64: files.list,
      __syscall_unlinkat: refuse,
      __syscall_rmdir: refuse,
    },
    wasi_snapshot_preview1: {
      fd_close: files.close,
      fd_write: noFile,
      fd_read: files.read,
      fd_sync: noFile,
      fd_seek: files.seek,
      environ_sizes_get: (count: number, size: number) => {
        const view = new DataView(exports().memory.buffer)
        view.setUint32(count, 0, true)
        view.setUint32(size, 0, true)
        return success
      },
      environ_get: nothing,
    },
  }
}

/** Grows by a fifth more than asked for, as Emscripten does, so that growing stays cheap. */
function grow(memory: WebAssembly.Memory, wanted: number): number {
  const { byteLength } = memory.buffer
  if (wanted > maxHeapBytes) throw new EngineStopped('memory')
  const generous = Math.min(maxHeapBytes, Math.max(wanted, Math.ceil(byteLength * 1.2)))
  try {
    memory.grow(Math.ceil((generous - byteLength) / wasmPage))
    return 1
  } catch {
    throw new EngineStopped('memory')
  }
}
