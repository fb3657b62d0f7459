// How a file was read: what was done to it, what was not read, and reading it differently, which is an act like any other.
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, root, test } from '../launch'
import { ask } from '../bridge'
import { AppWindow } from '../pages/app-window'
import { ReportsPage } from '../pages/reports-page'
import { ReviewPage } from '../pages/review-page'
import { SessionPage } from '../pages/session-page'

const office = (name: string): string => join(root, 'tests/support/office/files', name)

test('the card says what was done and not read; a form is chosen with a reason, and taken back', async ({
  launched,
}) => {
  test.setTimeout(120_000)
  const { page } = launched
  const reports = new ReportsPage(page)
  const review = new ReviewPage(page)
  await new AppWindow(launched).answerDialogs([office('changed.odt'), office('pictures.doc')])
  await reports.empty.waitFor()
  await page.keyboard.press('Control+o')
  await page.locator('.report-read').nth(1).waitFor()
  const { engagementId } = await new SessionPage(page).begin()

  await reports.open('云安市')
  await review.tab('读取情况').click()
  const card = page.locator('.reading')
  await expect(card).toContainText('旧版 Word 或 WPS 文档')
  await expect(card).toContainText('图片，内容未读 2 处')
  await card
    .getByRole('button', { name: /第 \d+ 字/ })
    .first()
    .click()

  await page.keyboard.press('Alt+Home')
  await reports.open('临安县')
  await page.keyboard.press('w')
  await expect(card.locator('select').first()).toBeFocused()
  await expect(card).toContainText('修订，按全部接受读取')
  await expect(card.locator('.cell-counts tbody tr').first()).toContainText('6 / 6')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.reading').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await card.getByLabel('按此格式重读').selectOption('2019')
  await expect(card.getByRole('button', { name: '重读' })).toBeDisabled()
  await card.getByLabel('理由').fill('表格按2019年格式填报')
  await card.getByRole('button', { name: '重读' }).click()
  await expect(page.getByRole('heading', { name: /2019 年格式/ })).toBeVisible()
  const { done } = await ask(page, 'history.list', { engagementId })
  expect(done[0]).toMatchObject({ kind: 'reading-chosen', to: '2019', reason: '表格按2019年格式填报' })
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: /2021 年格式/ })).toBeVisible()
})
