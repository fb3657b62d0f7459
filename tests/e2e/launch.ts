// launchApp(): the built app in real Electron where its binary is installed, else in the stand-in.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { installedElectron } from '../../tools/electron.mjs'

export const root = resolve(import.meta.dirname, '../..')
export const standin = join(root, 'tools/electron-standin')
export const realElectron = installedElectron() !== null

// Electron's own npm package reads this before it would download the binary.
if (!realElectron) process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= standin

export interface RunningApp {
  readonly electron: ElectronApplication
  readonly page: Page
  /** The app's own folder of this test: settings and the default workspace. */
  readonly userData: string
}

export interface LaunchOptions {
  readonly userData: string
  readonly env?: Readonly<Record<string, string>>
  /** As on the command line: files to open, switches. */
  readonly args?: readonly string[]
  readonly appDir?: string
}

export async function launchApp({ userData, env, args = [], appDir = root }: LaunchOptions): Promise<RunningApp> {
  const electron = await _electron.launch({
    args: [appDir, `--user-data-dir=${userData}`, ...args],
    cwd: root,
    env: { ...(process.env as Record<string, string>), STANDIN_HEADLESS: process.env['HEADED'] ? '0' : '1', ...env },
  })
  const page = await electron.firstWindow()
  await page.waitForURL((url) => !['about:', 'data:'].includes(url.protocol), { waitUntil: 'load' }) // a new window starts out empty
  return { electron, page, userData }
}

/** An empty folder that this test run owns. */
export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'crossfoot-e2e-'))

/** A test with the app already running on an empty workspace: `launched`. Its environment: `test.use({ appEnv: {...} })`. */
export const test = base.extend<{ launched: RunningApp; appEnv: Record<string, string> }>({
  appEnv: [{}, { option: true }],
  launched: async ({ appEnv }, use) => {
    const userData = await temporaryFolder()
    const running = await launchApp({ userData, env: appEnv })
    await use(running)
    await running.electron.close()
    await rm(userData, { recursive: true, force: true })
  },
})
export { expect } from '@playwright/test'
