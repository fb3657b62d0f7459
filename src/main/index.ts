/** Starts the app: the window first, then the database behind it, so that trouble with either can be shown. Or prints one page. */

import { app, nativeTheme } from 'electron'
import { join } from 'node:path'
import { startCrossfoot } from './start'
import { registerAppScheme } from './window/app-protocol'
import { resolveNoNames } from './window/lock-down'
import { printFile } from './window/print-file'
import { printJobIn } from './export/print-job'

const here = import.meta.dirname
const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)

const job = printJobIn(process.argv)

if (job !== null) {
  registerAppScheme()
  resolveNoNames(null)
  void app.whenReady().then(() => printFile(job, join(here, '../renderer')))
} else if (app.requestSingleInstanceLock()) {
  registerAppScheme()
  resolveNoNames(devServer)
  void app.whenReady().then(() =>
    startCrossfoot({
      devServer: devServer === null ? null : new URL(devServer).origin,
      page: join(here, '../renderer'),
      preload: join(here, '../preload/index.cjs'),
      worker: join(here, 'worker.js'),
      verify: join(here, 'verify.js'),
      samples: join(here, '../../resources/samples'),
      isDark: nativeTheme.shouldUseDarkColors,
    }),
  )
} else {
  app.quit() // the first instance was told, and shows itself
}
