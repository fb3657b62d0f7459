/** Prints one page to a PDF file and ends: what the command line starts the app for, without a workspace or a window to see. */

import { app } from 'electron'
import { readFile, writeFile } from 'node:fs/promises'
import { serveApp } from './app-protocol'
import { lockDown } from './lock-down'
import { createPrintShop } from './print'
import type { PrintJob } from '../export/print-job'

/** @param folder of the built page. The exit code is 0 where the file was written, else 1 with the reason on standard error. */
export async function printFile({ from, to }: PrintJob, folder: string): Promise<void> {
  app.on('window-all-closed', () => {}) // the only window goes before the file is written
  lockDown(null)
  const shop = createPrintShop(folder, () => 'job')
  serveApp(folder, shop.pageAt)
  try {
    await writeFile(to, await shop.printPdf(await readFile(from, 'utf8')))
    app.exit(0)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    app.exit(1)
  }
}
