// An audit session on the screens: engagement, people, signing with its gate, review notes, lock, timeline, undo, backups.
import type { Page } from '@playwright/test'
import { rm } from 'node:fs/promises'
import type { EngagementId, ReportId } from '../../../src/shared/review/ids'
import { ask } from '../bridge'
import { expect, launchApp, temporaryFolder, test } from '../launch'
import { EngagementPage } from '../pages/engagement-page'
import { ReportsPage } from '../pages/reports-page'

const body = '白云鄂博'

/** Everything that the gate asks a preparer for, short of what is done on the screens. */
async function decideAll(page: Page): Promise<{ readonly engagementId: EngagementId; readonly reportId: ReportId }> {
  const [engagement] = await ask(page, 'engagement.list', {})
  if (engagement === undefined) throw new Error('no engagement')
  const engagementId = engagement.id
  const view = await ask(page, 'engagement.open', { engagementId })
  const report = view.reports.find(({ row }) => row.bodyName?.includes(body))
  if (report === undefined) throw new Error('no such report')
  const { reportId } = report
  for (const { key, disposition } of await ask(page, 'finding.list', { engagementId, reportId })) {
    if (disposition !== 'undecided') continue
    const targets = [{ reportId, keys: [key] }]
    await ask(page, 'finding.dispose', { engagementId, targets, disposition: 'confirmed', reason: '', remedy: null })
  }
  return { engagementId, reportId }
}

test('a report is signed, reviewed, locked, unlocked and verified', async ({ launched: { page } }) => {
  test.setTimeout(120_000)
  const reports = new ReportsPage(page)
  const session = new EngagementPage(page)
  await reports.openSamples()
  await session.create('示例审核', '张编制')
  await expect(session.person).toContainText('张编制')
  await expect(session.person).toContainText('编制人')
  await session.addReports()
  await expect(session.cells).toHaveCount(5)
  expect(await session.gaps.count()).toBeGreaterThan(0)
  await session.addPerson('李复核', ['复核人'])

  // the gate names what is open, and each name leads there
  await session.openSigning(body)
  await expect(session.gate).toContainText('未处理的发现')
  await expect(session.sign).toBeDisabled()
  await session.gate.locator('.link').first().click()
  await expect(page.locator('[data-finding][aria-current="true"]')).toBeVisible()
  const { engagementId, reportId } = await decideAll(page)
  await page.keyboard.press('Control+Enter')
  await session.markAllRead()
  await expect(session.sign).toBeEnabled()
  await session.sign.click()
  await expect(page.locator('.signature-whole')).toContainText('张编制')

  // the reviewer raises a note, which stands in the way until it is answered and cleared
  await session.switchTo('李复核')
  await expect(session.person).toContainText('李复核')
  await page.getByLabel('提出复核意见').fill('请说明合计数的来源')
  await page.getByRole('button', { name: '提出', exact: true }).click()
  await expect(session.gate).toContainText('请说明合计数的来源')
  await expect(session.notes.getByRole('button', { name: '清除' })).toBeDisabled()
  await session.switchTo('张编制')
  await session.notes.getByRole('button', { name: '答复' }).click()
  await page.getByLabel('答复这条意见').fill('见表二合计行')
  await session.notes.getByRole('button', { name: '答复' }).click()
  await expect(session.notes).toContainText('已答复，待清除')
  await session.switchTo('李复核')
  await session.notes.getByRole('button', { name: '清除' }).click()
  await expect(session.notes).toHaveCount(0)
  await page.locator('.signature-whole').getByRole('button').nth(1).click()
  await expect(session.sign).toBeEnabled()
  await session.sign.click()
  await expect(page.locator('.signature-whole')).toContainText('李复核')

  // locked, only additions with a reason and a second person; unlocked with a reason
  await page.getByRole('button', { name: '锁定', exact: true }).click()
  await expect(page.locator('.lock-card')).toContainText('还有 60 天')
  await page.getByRole('button', { name: '补充记录…' }).click()
  await session.dialog.getByLabel('补充的内容').fill('收到单位的书面说明')
  await session.dialog.getByLabel('原因', { exact: true }).fill('锁定后收到')
  await session.dialog.getByRole('button', { name: '补充记录…' }).click()
  await expect(page.locator('.supplements')).toContainText('收到单位的书面说明')
  await page.getByRole('button', { name: '解锁…' }).click()
  await session.dialog.getByLabel('解锁原因').fill('更正一处笔误')
  await session.dialog.getByRole('button', { name: '解锁…' }).click()
  await expect(page.getByRole('button', { name: '锁定', exact: true })).toBeVisible()

  // a later change shows on the signature
  const [finding] = await ask(page, 'finding.list', { engagementId, reportId })
  if (finding === undefined) throw new Error('no finding')
  const targets = [{ reportId, keys: [finding.key] }]
  const reason = '单位已说明'
  await ask(page, 'finding.dispose', { engagementId, targets, disposition: 'explained', reason, remedy: null })
  await expect(page.locator('.signature-whole')).toContainText('签署后有改动')

  await page.keyboard.press('Control+Shift+H')
  await expect(page.locator('.timeline-list')).toContainText('更正一处笔误')
  await page.getByLabel('操作', { exact: true }).selectOption('unlocked')
  await expect(page.locator('.timeline-row')).toHaveCount(1)

  await page.keyboard.press('Control+K')
  await expect(session.dialog).toBeVisible()
  await page.keyboard.type('备份与校验')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '校验工作区' }).click()
  await expect(page.locator('.verify-result')).toContainText('全部相符')
  await expect(page.locator('.verify-result')).toContainText('这不能证明什么')
})

test('one person in both places is told so, and the mark stands beside the signature', async ({
  launched: { page },
}) => {
  test.setTimeout(120_000)
  const session = new EngagementPage(page)
  await new ReportsPage(page).openSamples()
  await session.create('一人项目', '王一人')
  await session.addReports()
  await session.button('成员与角色').click()
  await session.dialog.locator('.people').getByLabel('复核人').click()
  await expect(session.dialog.locator('.people').getByLabel('复核人')).toBeChecked()
  await page.keyboard.press('Escape')
  await decideAll(page)
  await session.openSigning(body)
  await session.markAllRead()
  await session.sign.click()
  await page.locator('.signature-whole').getByRole('button').nth(1).click()
  await expect(session.sign).toBeDisabled()
  await page.getByLabel('我知道，并同意这样标明').check()
  await session.sign.click()
  await expect(page.locator('.signature-whole')).toContainText('未经独立复核')
})

test('acts are undone and redone by keys and from the history; what was left behind stays listed', async ({
  launched: { page },
}) => {
  test.setTimeout(90_000)
  const session = new EngagementPage(page)
  await new ReportsPage(page).openSamples()
  await session.create('撤销', '张编制')
  await session.addReports()
  await expect(session.cells).toHaveCount(5)
  await page.keyboard.press('Control+z')
  await expect(session.cells).toHaveCount(4)
  await page.keyboard.press('Control+y')
  await expect(session.cells).toHaveCount(5)
  await page.keyboard.press('Control+Shift+H')
  const done = page.getByRole('region', { name: /^已做/ })
  await done.getByRole('button', { name: '回到这里' }).nth(1).click()
  await expect(page.getByRole('region', { name: /^已撤销/ }).locator('.history-step')).toHaveCount(2)
  await page.keyboard.press('Control+E')
  await session.addPerson('李复核', ['复核人'])
  await page.keyboard.press('Control+Shift+H')
  await expect(page.getByRole('region', { name: /^已放弃/ }).locator('.history-step')).toHaveCount(2)
})

test('the palette finds commands in both languages and reports; the matrix is walked by keys', async ({
  launched: { page },
}) => {
  test.setTimeout(90_000)
  const session = new EngagementPage(page)
  await new ReportsPage(page).openSamples()
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('keyboard short')
  await page.keyboard.press('Enter')
  await expect(session.dialog).toContainText('键盘快捷键')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+p')
  await page.keyboard.type(body)
  await page.keyboard.press('Enter')
  await page.locator('.document-sheet').waitFor()

  await session.create('键盘', '张编制')
  await session.addReports()
  await session.cells.first().click()
  const first = await session.card.locator('h2').textContent()
  await page.keyboard.press('ArrowDown')
  await expect(session.card.locator('h2')).not.toHaveText(first ?? '')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+End')
  await expect(page.locator('.matrix-cell[aria-current="true"]')).toBeFocused()
})

test('the person is asked for when a workspace with engagements is opened; a backup is restored beside it', async () => {
  test.setTimeout(120_000)
  const userData = await temporaryFolder()
  const first = await launchApp({ userData })
  const session = new EngagementPage(first.page)
  await new ReportsPage(first.page).openSamples()
  await session.create('重启', '张编制')
  await first.electron.close()
  const { page, electron } = await launchApp({ userData })
  const again = new EngagementPage(page)
  await expect(again.dialog).toContainText('谁在使用？')
  await page.keyboard.press('Escape')
  await expect(again.dialog).toBeVisible()
  await again.dialog.getByRole('button', { name: '以“张编制”继续' }).click()
  await expect(again.person).toContainText('张编制')

  await expect(again.dialog).toBeHidden()
  await page.keyboard.press('Control+K')
  await expect(again.dialog).toBeVisible()
  await page.keyboard.type('立即备份')
  await page.keyboard.press('Enter')
  const backup = page.locator('.backup-list tbody tr')
  await expect(backup.first()).toContainText('已核对，完好')
  // the list grows while the new backup is verified: a row that moves under the pointer takes no click
  await expect(async () => {
    await backup.first().getByRole('button', { name: '恢复…' }).click({ timeout: 2000 })
    await expect(again.dialog).toBeVisible({ timeout: 2000 })
  }).toPass()
  await again.dialog.getByRole('button', { name: '恢复到新文件' }).click()
  await expect.poll(async () => (await ask(page, 'workspace.current', {})).state).toBe('open')
  await expect
    .poll(async () => {
      const workspace = await ask(page, 'workspace.current', {})
      return workspace.state === 'open' && workspace.isDefault
    })
    .toBe(false)
  expect(await ask(page, 'engagement.list', {})).toHaveLength(1)
  await electron.close()
  await rm(userData, { recursive: true, force: true })
})
