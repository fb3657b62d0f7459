// A PDF is read on its pages: a finding is followed to its box, annotated there, and is there again after a restart.
import AxeBuilder from '@axe-core/playwright'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication, test } from '@playwright/test'
import { expect, launchApp, root, type RunningApp, temporaryFolder } from '../launch'
import { AppWindow } from '../pages/app-window'
import { type BoxOnScreen, PagesPane } from '../pages/pages-pane'
import { ReportsPage } from '../pages/reports-page'
import { ReviewPage } from '../pages/review-page'
import { SessionPage } from '../pages/session-page'

/** Prints a page as any program would: nothing of the app takes part but the engine that draws it. */
async function printed(electron: ElectronApplication, html: string): Promise<Buffer> {
  const base64 = await electron.evaluate(async ({ BrowserWindow }, content) => {
    const window = new BrowserWindow({ show: false })
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(content).toString('base64')}`)
    const pdf = await window.webContents.printToPDF({ pageSize: 'A4' })
    window.destroy()
    return pdf.toString('base64')
  }, html)
  return Buffer.from(base64, 'base64')
}

/** The sample of that name, printed. */
async function printedSample(electron: ElectronApplication, name: string): Promise<Buffer> {
  const folder = join(root, 'resources/samples')
  for (const file of await readdir(folder)) {
    const text = await readFile(join(folder, file), 'utf8')
    if (!text.includes(name)) continue
    const lines = text.split('\n').map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    return printed(electron, `<!DOCTYPE html><meta charset="utf-8"><body><p>${lines.join('</p>\n<p>')}</p></body>`)
  }
  throw new Error(`no sample ${name}`)
}

interface Opened {
  readonly running: RunningApp
  readonly pane: PagesPane
  readonly review: ReviewPage
}

async function openReport(running: RunningApp): Promise<Opened> {
  const { page } = running
  const pane = new PagesPane(page)
  await new ReportsPage(page).row('白云鄂博').locator('[data-row]').click()
  await expect(pane.drawn.first()).toBeVisible({ timeout: 20_000 }) // the engine is loaded for the first
  return { running, pane, review: new ReviewPage(page) }
}

function nearTo(box: BoxOnScreen | undefined, other: BoxOnScreen): boolean {
  if (box === undefined) return false
  return [box.x - other.x, box.y - other.y, box.width - other.width].every((away) => Math.abs(away) < 2)
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in view')
  return value
}

test('a PDF is opened, a finding followed to its box on the page, annotated there, and found there again', async () => {
  test.setTimeout(90_000)
  const folder = await temporaryFolder()
  const userData = await temporaryFolder()
  const first = await launchApp({ userData })
  const app = new AppWindow(first)
  const file = join(folder, '年报.pdf')
  await writeFile(file, await printedSample(first.electron, '白云鄂博'))
  await app.answerDialogs([file])
  await first.page.keyboard.press('Control+O')
  await first.page.locator('.report-read').waitFor()
  await new SessionPage(first.page).begin()
  const { page } = first
  const { pane, review } = await openReport(first)

  await test.step('to its box, and from the box back to it', async () => {
    await review.finding('T2-03b').click()
    await expect.poll(async () => (await pane.boxes('part')).length).toBe(2)
    const total = known((await pane.boxes('total'))[0])
    await expect.poll(() => pane.hasInk(total)).toBe(true)
    await expect(page.locator('.page .badge')).toHaveText(['+', '+', '='])
    const key = await review.selectedFinding.getAttribute('data-finding')
    await page.keyboard.press('Escape')
    await expect(review.selectedFinding).toHaveCount(0)
    await page.mouse.click(total.x + total.width / 2, total.y + total.height / 2)
    await expect(review.selectedFinding).toHaveAttribute('data-finding', key ?? '')
  })

  await test.step('highlighted and noted on the page, and the same characters in the text', async () => {
    const total = known((await pane.boxes('total'))[0])
    await pane.drag(total)
    await expect(page.locator('.picked-tools')).toContainText('3')
    await page.keyboard.press('h')
    await expect.poll(async () => nearTo((await pane.boxes('pen-yellow'))[0], total)).toBe(true)
    await expect(pane.marks('picked')).toHaveCount(0)
    await pane.drag(total)
    await page.keyboard.press('n')
    await page.locator('.act-form').getByLabel('批注内容').fill('与 684 不符')
    await page.locator('.act-form').getByRole('button', { name: '保存' }).click()
    await expect.poll(async () => nearTo((await pane.boxes('pen-note'))[0], total)).toBe(true)
    await expect(page.locator('.page .ink')).toHaveText('¶')
    await page.keyboard.press('p')
    await expect(pane.pane).toHaveCount(0)
    await expect.poll(() => review.painted('pen-yellow')).toEqual(['784'])
    await page.keyboard.press('p')
    await expect(pane.drawn.first()).toBeVisible()
  })

  await test.step('pages are walked and enlarged, and only those near the view are drawn', async () => {
    await pane.pane.evaluate((element) => (element.scrollTop = 0))
    await expect(pane.walk).toContainText('1 / ')
    await page.keyboard.press('Control+PageDown')
    await expect(pane.walk).toContainText('2 / ')
    const before = await pane.zoom.innerText()
    await page.keyboard.press('Alt+=')
    await expect(pane.zoom).not.toHaveText(before)
    expect(await pane.sheets.count()).toBeLessThan(6)
  })

  await test.step('axe finds nothing in either theme', async () => {
    for (const theme of [/^深色$/, /^浅色$/]) {
      await app.set({ theme })
      expect((await new AxeBuilder({ page }).include('.panel-text').analyze()).violations).toEqual([])
    }
  })
  await first.electron.close()

  await test.step('and is there again', async () => {
    const second = await launchApp({ userData })
    await second.page.getByRole('dialog').getByRole('button', { name: '以“张三”继续' }).click()
    const again = await openReport(second)
    await again.review.finding('T2-03b').click()
    await expect.poll(async () => (await again.pane.boxes('total')).length).toBe(1)
    const total = known((await again.pane.boxes('total'))[0])
    await expect.poll(async () => nearTo((await again.pane.boxes('pen-yellow'))[0], total)).toBe(true)
    await expect(again.pane.zoom).not.toHaveText('')
    await second.electron.close()
  })
  await rm(folder, { recursive: true, force: true })
  await rm(userData, { recursive: true, force: true })
})
