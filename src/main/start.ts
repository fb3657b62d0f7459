/** Puts the parts together: settings, window, worker pool, workspace, and the router between them. */

import { app, nativeTheme, shell, type BrowserWindow } from 'electron'
import { randomBytes } from 'node:crypto'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { checks } from '../shared/checks/index'
import type { Settings } from '../shared/ipc/settings'
import type { AppInfo } from '../shared/ipc/views'
import { noticeChannel } from '../shared/ipc/wire'
import type { Language } from '../shared/words/say'
import { bindRouter } from './ipc/bind'
import { appHandlers } from './ipc/handlers/app'
import { comparisonHandlers } from './ipc/handlers/comparison'
import { engagementHandlers } from './ipc/handlers/engagement'
import { paperHandlers } from './ipc/handlers/papers'
import { reportHandlers } from './ipc/handlers/report'
import { reviewHandlers } from './ipc/handlers/review'
import { workspaceHandlers } from './ipc/handlers/workspace'
import { createRouter } from './ipc/router'
import { createCompanionKeeper } from './services/comparison/companion-keeper'
import { createBackups } from './services/backups'
import { createExports } from './services/papers/exports'
import { createImporter } from './services/importer'
import { openPaths } from './services/import-files'
import { createDesk } from './services/review/desk'
import { createRefresher } from './services/review/refresh'
import { verifyInThread } from './services/verify-in-thread'
import { createWorkspaces, storageFailure } from './services/workspace'
import { openPreferences } from './store/preferences'
import { StoreError } from './store/problem'
import { openPool } from './worker/client'
import { ruleSet } from './worker/rule-set'
import { createDialogs } from './window/dialogs'
import { serveApp } from './window/app-protocol'
import { lockDown } from './window/lock-down'
import { openMainWindow } from './window/main-window'
import { setMenu } from './window/menu'
import { createNotices } from './window/notices'
import { createPrintShop } from './window/print'
import { isOurPage } from './window/policy'

export interface StartPaths {
  /** Origin of the development server; null in a build. */
  readonly devServer: string | null
  readonly page: string
  readonly preload: string
  readonly worker: string
  readonly verify: string
  readonly samples: string
  readonly isDark: boolean
}

const words = (settings: Settings): Language => (settings.language === 'zh-CN' ? 'zh' : 'en')

/** A week of opening and closing the app every day, and some by hand. */
const backupsKept = 20

/** Half a second: the window's own state may lag behind a kill by that much; nothing else may. */
const preferencesDelayMs = 500

export async function startCrossfoot(paths: StartPaths): Promise<void> {
  const { devServer } = paths
  const log = (line: string): void => void process.stderr.write(`${line}\n`)
  const now = (): string => new Date().toISOString()
  const newId = (): string => randomBytes(16).toString('hex')
  const userData = app.getPath('userData')
  const preferences = openPreferences(
    join(userData, 'preferences.json'),
    (write) => void setTimeout(write, preferencesDelayMs),
  )
  const settings = (): Settings => preferences.read().settings

  let window: BrowserWindow | null = null
  const notices = createNotices((notice) => {
    if (window && !window.isDestroyed()) window.webContents.send(noticeChannel, notice)
  })
  const changed: typeof notices.changed = (topics) => {
    notices.changed(topics)
    if (topics.includes('reports')) keeper.wake()
  }
  const pool = openPool({ filename: paths.worker })
  const engine = { pool, appVersion: app.getVersion(), ruleSet }
  const importer = createImporter({ ...engine, now, newId, changed, log })
  const workspaces = createWorkspaces({
    preferences,
    defaultPath: join(userData, 'workspace.crossfoot'),
    now,
    newId,
    changed,
    log,
    async beforeClose() {
      await importer.stop()
      await keeper.stop()
      refresher.cancel()
      await refresher.settled()
      await papers.cancel()
      await backups.beforeClose()
    },
    afterOpen(db) {
      importer.resume(db)
      backups.afterOpen()
    },
  })
  const { database } = workspaces
  const desk = createDesk({ ...engine, database, now, newId, changed, log })
  const refresher = createRefresher(desk)
  const keeper = createCompanionKeeper(desk, () => importer.state().running)
  const backups = createBackups({
    workspaces,
    verifyFile: (path) => verifyInThread(paths.verify, path),
    changed,
    log,
    keep: backupsKept,
  })

  function applySettings(next: Settings): void {
    nativeTheme.themeSource = next.theme === 'auto' ? 'system' : next.theme
    setMenu(words(next), notices.command)
  }

  const lock = lockDown(devServer)
  const info = (): AppInfo => ({
    version: app.getVersion(),
    ruleSet,
    checks: checks.map(({ id, code, version, name, asks }) => ({ id, code, version, name, asks })),
    platform: {
      os: platform(),
      arch: arch(),
      electron: process.versions['electron'] ?? null,
      chrome: process.versions['chrome'] ?? null,
      node: process.versions.node,
    },
    offline: { refused: lock.refused(), allowed: 0 },
  })
  const dialogs = createDialogs(
    () => window,
    () => words(settings()),
  )
  const clock = {
    tool: { name: app.getName(), version: app.getVersion() },
    offset: () => -new Date().getTimezoneOffset(),
  }
  const printShop = createPrintShop(paths.page, newId)
  const papers = createExports({
    desk,
    clock,
    printPdf: printShop.printPdf,
    chooseTarget: dialogs.chooseTarget,
    showInFolder: (path) => shell.showItemInFolder(path),
  })
  const importDeps = {
    database,
    pool: engine.pool,
    importer,
    choose: dialogs.chooseReports,
    samplesFolder: paths.samples,
  }
  const router = createRouter({
    handlers: {
      ...appHandlers({ preferences, info, onSettings: applySettings }),
      ...workspaceHandlers({ workspaces, backups, chooseWorkspace: dialogs.chooseWorkspace }),
      ...engagementHandlers(desk, refresher),
      ...reviewHandlers(desk),
      ...comparisonHandlers(desk),
      ...paperHandlers({ desk, clock, exports: papers, choosePaper: dialogs.choosePaper }),
      ...reportHandlers({ ...importDeps, ...engine, desk, engagements: desk.engagements, now, newId, changed }),
    },
    changed,
    log,
    storageFailure(error) {
      const view = workspaces.view()
      const path = view.state === 'opening' ? '' : view.shownPath
      return error instanceof StoreError ? storageFailure(error, path) : undefined
    },
    parsesOutput: !app.isPackaged,
  })
  bindRouter(router, (url) => isOurPage(url, devServer))

  function openFiles(argv: readonly string[]): void {
    const files = argv.slice(app.isPackaged ? 1 : 2).filter((arg) => !arg.startsWith('-'))
    if (files.length > 0) openPaths(importDeps, files)
  }
  app.on('second-instance', (_event, argv) => {
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
    openFiles(argv)
  })
  app.on('window-all-closed', () => app.quit())
  let isShutDown = false
  app.on('will-quit', (event) => {
    if (isShutDown) return
    event.preventDefault()
    preferences.flush()
    const closing = workspaces
      .close()
      .then(pool.close)
      .catch((error: unknown) => log(`closing: ${String(error)}`))
    void closing.then(() => {
      isShutDown = true
      app.quit()
    })
  })

  applySettings(settings())
  serveApp(paths.page, printShop.pageAt)
  window = openMainWindow({
    preload: paths.preload,
    title: '勾稽 Crossfoot',
    bounds: preferences.read().window,
    onBounds: (bounds) => preferences.change({ window: bounds }),
    isDark: settings().theme === 'dark' || (settings().theme === 'auto' && paths.isDark),
    devServer,
  })
  window.on('closed', () => {
    window = null
  })
  await workspaces.openLast()
  openFiles(process.argv)
}
