/** The ways by which reports come in: chosen in a dialog, dropped on the window, or the samples that ship with the app. */

import type { DroppedFile } from '../../shared/ipc/contract'
import { succeed, type Result } from '../../shared/ipc/result'
import { fileProblem } from '../../shared/review/file-problem'
import { isReportFile } from '../../shared/review/report-files'
import type { WritableDB } from '../store/database'
import type { Engine } from './deps'
import type { ImportItem } from './import-job'
import type { Importer } from './importer'
import { largestFile, loadFile } from './load-file'
import { frameFinder, isPageFolder } from './page-folder'
import { walk } from './walk'

export interface ImportDeps extends Pick<Engine, 'pool'> {
  readonly database: () => Result<WritableDB>
  readonly importer: Importer
  /** Asks the person; null when the dialog was cancelled. */
  readonly choose: (kind: 'files' | 'folder') => Promise<readonly string[] | null>
  /** Folder of the sample reports. */
  readonly samplesFolder: string
}

export interface ImportBegun {
  readonly chosen: boolean
}

/** What was saved with a page is looked through for reports in its frames, and is otherwise part of the page. */
async function* found({ pool }: ImportDeps, paths: readonly string[]): AsyncGenerator<ImportItem> {
  const frames = frameFinder(pool)
  for await (const item of walk(paths, 'name', isPageFolder)) {
    if (item.kind === 'file') {
      yield { kind: 'file', name: baseName(item.shown), load: () => loadFile(item.path, item.shown) }
      for await (const report of frames.reportsOf(item.path)) yield { kind: 'file', ...report }
    } else if (item.kind === 'failed') yield { kind: 'failed', name: item.shown, problem: item.problem }
    else yield { kind: 'skipped', name: item.shown }
  }
}

function baseName(shown: string): string {
  return shown.split(/[\\/]/).at(-1) ?? shown
}

function begin(deps: ImportDeps, items: AsyncIterable<ImportItem> | Iterable<ImportItem>): Result<ImportBegun> {
  const opened = deps.database()
  if (!opened.ok) return opened
  deps.importer.start(opened.value, items)
  return succeed({ chosen: true })
}

/** The dialog is shown only where there is a workspace to import into. */
export async function chooseReports(deps: ImportDeps, kind: 'files' | 'folder'): Promise<Result<ImportBegun>> {
  const opened = deps.database()
  if (!opened.ok) return opened
  const paths = await deps.choose(kind)
  if (!paths || paths.length === 0) return succeed({ chosen: false })
  return begin(deps, found(deps, paths))
}

/** Paths of files handed to the app by the system, e.g. on its command line. */
export function openPaths(deps: ImportDeps, paths: readonly string[]): Result<ImportBegun> {
  return begin(deps, found(deps, paths))
}

export function openSamples(deps: ImportDeps): Result<ImportBegun> {
  return begin(deps, found(deps, [deps.samplesFolder]))
}

/** A file named `folder/…` was dropped within a folder, where other files are passed over rather than tried. */
export function dropReports(deps: ImportDeps, files: readonly DroppedFile[]): Result<ImportBegun> {
  return begin(deps, files.map(dropped))
}

function dropped(file: DroppedFile): ImportItem {
  const name = baseName(file.name)
  if (name !== file.name && !isReportFile(name)) return { kind: 'skipped', name: file.name }
  if (file.kind === 'refused') {
    const code = file.code === 'too-large' ? 'too-large' : 'read-failed'
    return { kind: 'failed', name: file.name, problem: fileProblem(code, file.name) }
  }
  const { bytes } = file
  if (bytes.byteLength > largestFile)
    return { kind: 'failed', name: file.name, problem: fileProblem('too-large', file.name) }
  return { kind: 'file', name, load: () => Promise.resolve({ ok: true, bytes }) }
}
