// Starting, ending, and being ended: whatever happens, no Chromium stays behind.
import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, launchApp, realElectron, root, standin, temporaryFolder, test, type RunningApp } from '../launch'

test.skip(realElectron, 'Electron itself is installed')

const appDir = join(root, 'tests/e2e/standin/fixture-app')
const start = async (): Promise<RunningApp> => launchApp({ appDir, userData: await temporaryFolder() })

/** The processes of the Chromium that belongs to this data folder. */
function chromiums(userData: string): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid,stat,args'], { encoding: 'utf8' }).split('\n')
  return lines
    .filter((line) => line.includes(userData) && line.includes('/chromium') && !/^\s*\d+\s+Z/.test(line))
    .map((line) => Number.parseInt(line, 10))
}

test('closing the app, or its last window, ends its Chromium', async () => {
  const first = await start()
  expect(chromiums(first.userData)).not.toEqual([])
  await first.electron.close()
  expect(chromiums(first.userData)).toEqual([])

  const second = await start()
  const closed = second.electron.waitForEvent('close')
  await second.page.close()
  await closed
  await expect.poll(() => chromiums(second.userData)).toEqual([])
})

test('a killed main process leaves no Chromium', async () => {
  const { electron, userData } = await start()
  electron.process().kill('SIGKILL')
  await expect.poll(() => chromiums(userData), { intervals: [50] }).toEqual([])
})

test('a crashed Chromium ends the app', async () => {
  const { electron, userData } = await start()
  const closed = electron.waitForEvent('close')
  process.kill(Math.min(...chromiums(userData)), 'SIGKILL')
  await closed
  await expect.poll(() => chromiums(userData)).toEqual([])
})

test('a second start hands its files over to the first', async () => {
  const { electron, userData } = await start()
  const env = { ...process.env, STANDIN_HEADLESS: '1' }
  const second = spawn(join(standin, 'electron'), [appDir, `--user-data-dir=${userData}`, 'a file.txt'], { env })
  expect(await new Promise((resolve) => second.on('exit', resolve))).toBe(0)
  await expect
    .poll(() => electron.evaluate(() => (globalThis as unknown as { log: string[] }).log))
    .toContain('second a file.txt')
  await electron.close()
})
