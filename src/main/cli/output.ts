/** Where the result goes: standard output as it comes, or a file that appears whole or not at all. */

import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'

export interface Output {
  /** Resolves when more may be written. False: nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>
  /** Makes the result final. Throws what the file system says. */
  readonly finish: () => Promise<void>
  /** Leaves nothing behind of a file that was not finished. */
  readonly discard: () => Promise<void>
}

/** A reader that went away (`| head`) ends the writing quietly. */
export function streamOutput(stream: Writable): Output {
  let isGone = false
  let failure: Error | null = null
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') isGone = true
    else failure = error
    stream.emit('drain') // whoever waits must learn of it
  })
  const isRead = (): boolean => {
    if (failure) throw failure
    return !isGone
  }
  return {
    async write(text) {
      if (isRead() && !stream.write(text)) await once(stream, 'drain')
      return isRead()
    },
    async finish() {
      if (isRead()) await new Promise<void>((resolve) => void stream.write('', () => resolve()))
      isRead()
    },
    discard: () => Promise.resolve(),
  }
}

/** Written beside its place and moved there when complete. Throws what the file system says. */
export async function fileOutput(path: string, unique: string): Promise<Output> {
  const temporary = `${path}.${unique}.tmp`
  const file = await open(temporary, 'wx')
  let isOpen = true
  const close = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await file.close()
  }
  const discard = async (): Promise<void> => {
    await close()
    await rm(temporary, { force: true })
  }
  return {
    async write(text) {
      await file.writeFile(text)
      return true
    },
    async finish() {
      try {
        await file.sync()
        await close()
        await rename(temporary, path)
      } catch (error) {
        await discard()
        throw error
      }
    },
    discard,
  }
}
