/** A whole folder through the app's importer, with its worker threads and a workspace on disk: how long, how much memory. */

import { createImporter } from '../src/main/services/importer'
import { openPaths } from '../src/main/services/import-files'
import { listReports } from '../src/main/store/reports'
import { openPool } from '../src/main/worker/client'
import { succeed } from '../src/shared/ipc/result'
import { deps, openBenchWorkspace } from './pipeline'

export interface FolderRun {
  readonly reports: number
  readonly ms: number
  /** Highest resident memory of the process, less what it held before. */
  readonly peakMB: number
}

/** @param folders imported one after the other into one workspace; the first is a warm-up and is not counted */
export async function importFolders(
  worker: string,
  workspace: string,
  folders: readonly string[],
  threads: number,
): Promise<FolderRun> {
  const before = process.memoryUsage().rss
  const pool = openPool({ filename: worker, threads })
  const { db, close } = openBenchWorkspace(workspace)
  const importer = createImporter({ ...deps, pool, changed: () => {}, log: (line) => console.error(line) })
  const run = async (folder: string): Promise<number> => {
    const from = performance.now()
    openPaths({ database: () => succeed(db), pool, importer, choose: () => Promise.resolve(null), samplesFolder: '' }, [
      folder,
    ])
    await importer.settled()
    return performance.now() - from
  }
  const [warmUp, ...rest] = folders
  if (warmUp !== undefined) await run(warmUp)
  const known = listReports(db).length
  let ms = 0
  for (const folder of rest) ms += await run(folder)
  const reports = listReports(db).length - known
  const peakMB = (process.resourceUsage().maxRSS * 1024 - before) / 1e6
  await pool.close()
  close()
  return { reports, ms, peakMB }
}
