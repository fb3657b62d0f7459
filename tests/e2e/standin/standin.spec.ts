// What the stand-in promises, on an app made for that. These would pass in Electron, too; there they say nothing new.
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, launchApp, realElectron, root, temporaryFolder, test, type RunningApp } from '../launch'

test.skip(realElectron, 'Electron itself is installed')

const appDir = join(root, 'tests/e2e/standin/fixture-app')
const start = async (): Promise<RunningApp> => launchApp({ appDir, userData: await temporaryFolder() })

interface MainGlobals {
  log: string[]
  sameModule: boolean
  open(file: string): Promise<number>
}
const logOf = (electron: ElectronApplication): Promise<string[]> =>
  electron.evaluate(() => (globalThis as unknown as MainGlobals).log)

test('the context bridge carries clones, functions and errors, and nothing else', async () => {
  const { electron, page } = await start()
  const seen = await page.evaluate(async () => {
    // oxlint-disable-next-line typescript/no-explicit-any -- the fixture's api is untyped JavaScript
    const api = (window as any).api
    const messageOf = (run: () => unknown): string => {
      try {
        run()
        return ''
      } catch (error) {
        return (error as Error).message
      }
    }
    return {
      leaked: 'leaked' in window,
      required: api.required,
      point: api.point,
      hello: await api.hello('abc'),
      missing: await api.missing().catch((error: Error) => error.message),
      call: api.call((n: number) => n * 2),
      boom: messageOf(() => api.boom()),
      adder: api.adder(2)(3),
      date: api.nested.deep.list[1] instanceof Date,
      bytes: api.nested.deep.list[2] instanceof Uint8Array,
      frozen: Object.isFrozen(api.nested.deep),
      inlineScript: 'inline' in window,
      externalScript: 'external' in window,
    }
  })
  expect(seen).toMatchObject({
    leaked: false,
    point: { x: 1 },
    hello: ['ABC', 'index.html'],
    call: 41,
    boom: 'too far',
    adder: 5,
    date: true,
    bytes: true,
    frozen: true,
    inlineScript: false,
    externalScript: true,
  })
  expect(seen.required).toMatch(/module not found: fs/)
  expect(seen.missing).toBe("Error invoking remote method 'nope': Error: No handler registered for 'nope'")
  const about = await electron.evaluate(({ app }) => [app.getName(), app.getVersion(), app.isPackaged])
  expect(about).toEqual(['Fixture', '9.8.7', false])
  expect(await electron.evaluate(() => (globalThis as unknown as MainGlobals).sameModule)).toBe(true)
  await electron.close()
})

test('windows tell their life, open others, and may refuse to close', async () => {
  const { electron, page } = await start()
  const life = ['ready', 'dom-ready 1', 'did-finish-load 1', 'did-navigate 1', 'ready-to-show 1']
  await expect.poll(() => logOf(electron)).toEqual(expect.arrayContaining(life))
  expect(await logOf(electron)).not.toContain('will-navigate 1')
  const [popup] = await Promise.all([electron.waitForEvent('window'), page.locator('#popup').click()])
  await popup.waitForURL(/popup\.html/)
  await electron.evaluate(({ BrowserWindow }) => {
    const second = BrowserWindow.fromId(2)
    second?.once('close', (event) => event.preventDefault())
    second?.close()
  })
  await page.waitForTimeout(200)
  expect(popup.isClosed()).toBe(false)
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.fromId(2)?.close())
  await expect.poll(() => popup.isClosed()).toBe(true)
  const failure = await electron.evaluate(() =>
    (globalThis as unknown as MainGlobals).open('/nowhere.html').then(
      () => '',
      (error: Error) => error.message,
    ),
  )
  expect(failure).toMatch(/ERR_FILE_NOT_FOUND.*nowhere\.html/)
  await electron.close()
})

test('a reload runs the preload again; a navigation asks; a crash is reported', async () => {
  const { electron, page } = await start()
  await page.reload()
  await expect.poll(() => page.evaluate(() => 'api' in window)).toBe(true)
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
  await expect.poll(() => page.evaluate(() => 'api' in window).catch(() => false)).toBe(true)
  await page.evaluate(() => {
    location.href = 'popup.html'
  })
  await page.waitForURL(/popup\.html/)
  expect(await logOf(electron)).toContain('will-navigate 1')
  await page.goto('chrome://crash').catch(() => {})
  await expect.poll(() => logOf(electron)).toContain('render-process-gone 1')
  await electron.close()
})

test('Playwright sets files, traces the window, and hears the main process', async () => {
  const { electron, page } = await start()
  const heard: string[] = []
  electron.on('console', (message) => heard.push(message.text()))
  await electron.context().tracing.start({ screenshots: true, snapshots: true })
  await page.locator('#file').setInputFiles(join(appDir, 'page.js'))
  expect(await page.locator('#file').evaluate((input: HTMLInputElement) => input.files?.[0]?.name)).toBe('page.js')
  await electron.evaluate(() => console.log('from main'))
  await expect.poll(() => heard).toContain('from main')
  await electron.context().tracing.stop({ path: test.info().outputPath('trace.zip') })
  await electron.close()
})
