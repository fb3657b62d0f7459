// What is kept: reports, settings and the window's state, over a restart, a kill, and trouble with the file.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ask, call } from '../bridge'
import { expect, launchApp, temporaryFolder, test } from '../launch'

const opened = async (page: Page): Promise<void> =>
  expect.poll(async () => (await ask(page, 'workspace.current', {})).state).toBe('open')

async function importSamples(page: Page): Promise<void> {
  await ask(page, 'samples.open', {})
  await expect.poll(async () => (await ask(page, 'import.state', {})).running).toBe(false)
}

test('everything is there again after a restart', async ({ launched: { page, electron, userData } }) => {
  await opened(page)
  await importSamples(page)
  const before = await ask(page, 'report.list', {})
  expect(before).toHaveLength(5)
  await ask(page, 'settings.set', { language: 'en', theme: 'dark' })
  await ask(page, 'state.remember', { key: 'test.kept', value: [1, 'zwei'] })
  await electron.close()
  const again = await launchApp({ userData })
  await opened(again.page)
  expect(await ask(again.page, 'report.list', {})).toEqual(before)
  expect(await ask(again.page, 'settings.get', {})).toEqual({ language: 'en', theme: 'dark' })
  expect((await ask(again.page, 'state.recall', {}))['test.kept']).toEqual([1, 'zwei'])
  await again.electron.close()
})

test('a killed app loses no report', async ({ launched: { page, electron, userData } }) => {
  await opened(page)
  await importSamples(page)
  const before = await ask(page, 'report.list', {})
  const ended = new Promise((resolve) => electron.process().once('exit', resolve))
  electron.process().kill('SIGKILL')
  await ended
  const again = await launchApp({ userData })
  await opened(again.page)
  expect(await ask(again.page, 'report.list', {})).toEqual(before)
  await again.electron.close()
})

test('a damaged workspace leaves the app usable and the file as it is', async () => {
  const userData = await temporaryFolder()
  const file = join(userData, 'workspace.crossfoot')
  await writeFile(file, 'this is no database. '.repeat(500))
  const { page, electron } = await launchApp({ userData })
  await expect
    .poll(() => ask(page, 'workspace.current', {}))
    .toMatchObject({ state: 'closed', error: { code: 'damaged' } })
  expect(await call(page, 'report.list', {})).toMatchObject({ ok: false, error: { code: 'no-workspace' } })
  const other = join(userData, 'other.crossfoot')
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, other)
  expect(await ask(page, 'workspace.create', {})).toMatchObject({ state: 'open', name: 'other' })
  await importSamples(page)
  expect(await ask(page, 'report.list', {})).toHaveLength(5)
  expect(await readFile(file, 'utf8')).toBe('this is no database. '.repeat(500))
  await electron.close()
  await rm(userData, { recursive: true, force: true })
})

test('a workspace that is open elsewhere is left alone', async ({ launched: { page, userData } }) => {
  await opened(page)
  const path = join(userData, 'workspace.crossfoot')
  const elsewhere = await temporaryFolder()
  const other = await launchApp({ userData: elsewhere })
  await opened(other.page)
  await other.electron.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, path)
  expect(await call(other.page, 'workspace.open', {})).toMatchObject({ ok: false, error: { code: 'conflict' } })
  expect(await ask(other.page, 'workspace.current', {})).toMatchObject({ state: 'open', isDefault: true })
  await importSamples(page)
  expect(await ask(page, 'report.list', {})).toHaveLength(5)
  await other.electron.close()
  await rm(elsewhere, { recursive: true, force: true })
})

test('files named when the app is started are opened', async () => {
  const userData = await temporaryFolder()
  const sample = join(import.meta.dirname, '../../../resources/samples')
  const { page, electron } = await launchApp({ userData, args: [sample] })
  await opened(page)
  await expect.poll(async () => (await ask(page, 'report.list', {})).length).toBe(5)
  await electron.close()
  await rm(userData, { recursive: true, force: true })
})
