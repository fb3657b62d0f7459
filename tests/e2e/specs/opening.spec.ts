// Files and folders are opened by dialog and by drag and drop; what cannot be read says why and what to do.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, launchApp, root, temporaryFolder, test } from '../launch'
import { AppWindow } from '../pages/app-window'
import { ReportsPage } from '../pages/reports-page'

const samples = join(root, 'resources/samples')

/** Drops files as a desktop does; names may not hold folders, which a page cannot make up. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const transfer = await page.evaluateHandle((contents) => {
    const made = new DataTransfer()
    for (const [name, text] of Object.entries(contents)) made.items.add(new File([text], name))
    return made
  }, files)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('.drop-zone', type, { dataTransfer: transfer })
  }
}

const report = `某某县人民政府2020年政府信息公开工作年度报告
一、总体情况
2020年，全县主动公开政府信息12条。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
六、其他需要报告的事项
无。
`

test('Ctrl+O opens files, and the folder command a folder', async ({ launched }) => {
  const { page } = launched
  const app = new AppWindow(launched)
  const reports = new ReportsPage(page)
  await reports.empty.waitFor()
  await app.answerDialogs([samples])
  await page.keyboard.press('Control+Shift+O')
  await expect(reports.rows).toHaveCount(5)
  await app.answerDialogs([])
  await page.keyboard.press('Control+O') // cancelled: nothing happens
  await expect(reports.rows).toHaveCount(5)
})

test('several files are dropped at once; one that is no report says why, the others go on', async ({
  launched: { page },
}) => {
  const reports = new ReportsPage(page)
  await reports.empty.waitFor()
  await drop(page, { '某某县2020.txt': report, 'empty.txt': '', '购物清单.txt': '苹果两斤\n牛奶一箱\n' })
  await expect(reports.row('某某县')).toHaveClass(/report-read/)
  for (const name of ['empty.txt', '购物清单.txt']) {
    await expect(reports.row(name)).toHaveClass(/report-unreadable/)
    await expect(reports.row(name).locator('.report-file')).toContainText(name)
  }
  await reports.open('某某县')
  await expect(page.locator('.document-sheet')).toContainText('全县主动公开政府信息12条')
  await page.keyboard.press('Alt+Home')
  await reports.row('empty.txt').locator('[data-row]').click()
  await expect(page.locator('.review-unreadable')).toContainText('empty.txt')
  await page.getByRole('button', { name: '返回报告列表' }).click()
  await expect(reports.rows).toHaveCount(3)
})

test('text of a report is only ever text', async ({ launched: { page } }) => {
  const reports = new ReportsPage(page)
  await reports.empty.waitFor()
  const hostile = report.replace('无。', '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>')
  await drop(page, { '某某县2020.txt': hostile })
  await reports.open('某某县')
  await expect(page.locator('.document-sheet')).toContainText('<script>')
  await expect(page.locator('.document-sheet img, .document-sheet script')).toHaveCount(0)
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
})

test('a report taken off the list can be put back', async ({ launched: { page } }) => {
  const reports = new ReportsPage(page)
  await reports.openSamples()
  const row = reports.row('昆都仑')
  await row.hover()
  await row.getByRole('button', { name: '从列表移除' }).click()
  await expect(reports.rows).toHaveCount(4)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(reports.rows).toHaveCount(5)
})

test('the list is filtered with honest counts', async ({ launched: { page } }) => {
  const reports = new ReportsPage(page)
  await reports.openSamples()
  await reports.filter.fill('２０２０') // full width is the same
  await expect(reports.rows).toHaveCount(2)
  await expect(page.locator('.report-tools')).toContainText('2 / 5')
  await expect(page.locator('.report-tools')).toContainText('3 份被筛选隐藏')
})

test('a workspace that cannot be opened leads to the recovery screen, and another to work', async () => {
  const userData = await temporaryFolder()
  await mkdir(userData, { recursive: true })
  await writeFile(join(userData, 'workspace.crossfoot'), 'this is no database, but it is somebody’s file')
  const running = await launchApp({ userData })
  const { page } = running
  await expect(page.locator('.recovery h1')).toContainText('无法打开工作区')
  await expect(page.locator('.recovery')).toContainText('没有被改动')
  const app = new AppWindow(running)
  const other = join(userData, 'another.crossfoot')
  await running.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, other)
  await app.menu('workspace.create')
  await expect(new ReportsPage(page).empty).toBeVisible()
  await running.electron.close()
  await rm(userData, { recursive: true, force: true })
})
