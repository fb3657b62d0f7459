/** The folder that a browser saves beside a page: pictures and scripts, and the pages that were shown in frames. */

import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { WorkerPool } from '../worker/client'
import { type LoadedFile, loadFile } from './load-file'

/** Chromium and Firefox write the first, older browsers the second. */
const endings = ['_files', '.files']
const page = /\.(?:html?|xhtml)$/i
/** A page of a portal shows some frames; a folder of more pages is something else. */
const mostFrames = 50

/** Whether a folder belongs to a page beside it. */
export function isPageFolder(folder: string, siblings: readonly string[]): boolean {
  return siblings.some(
    (name) => page.test(name) && endings.some((ending) => name.replace(page, '') + ending === folder),
  )
}

export interface FrameFinder {
  /** Reports that a page shows in its frames, each as a file of its own; frames that show something else are passed over. */
  readonly reportsOf: (path: string) => AsyncGenerator<FrameReport>
}

export interface FrameReport {
  readonly name: string
  readonly load: () => Promise<LoadedFile>
}

/** To be asked file by file as a folder is walked: what stands in a folder is looked up once. */
export function frameFinder(pool: WorkerPool): FrameFinder {
  let known: { readonly folder: string; readonly names: ReadonlySet<string> } | null = null

  async function namesIn(folder: string): Promise<ReadonlySet<string>> {
    if (known?.folder !== folder) known = { folder, names: new Set(await readdir(folder).catch(() => [])) }
    return known.names
  }

  return {
    async *reportsOf(path) {
      if (!page.test(path)) return
      const beside = await namesIn(dirname(path))
      for (const ending of endings) {
        const folder = basename(path).replace(page, '') + ending
        if (beside.has(folder)) yield* reportsIn(join(dirname(path), folder), folder, pool)
      }
    },
  }
}

async function* reportsIn(path: string, shown: string, pool: WorkerPool): AsyncGenerator<FrameReport> {
  const names = (await readdir(path).catch((): string[] => [])).filter((name) => page.test(name))
  for (const name of names.toSorted().slice(0, mostFrames)) {
    const file = await loadFile(join(path, name), name)
    if (!file.ok) continue
    const [record] = await pool.examine({ wanted: 'record', files: [{ name, bytes: file.bytes, encoding: null }] })
    if (record?.status === 'read') yield { name: `${shown}/${name}`, load: () => Promise.resolve(file) }
  }
}
