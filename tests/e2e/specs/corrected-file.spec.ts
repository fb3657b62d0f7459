// A corrected file arrives: findings are remedied by it, it takes the place of the first one, and every decision,
// annotation and finding of one's own is found again, looked at again, or waits in the tray.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, root, test } from '../launch'
import { AppWindow } from '../pages/app-window'
import { EngagementPage } from '../pages/engagement-page'
import { ReportsPage } from '../pages/reports-page'
import { ReviewPage } from '../pages/review-page'
import { SessionPage } from '../pages/session-page'

const body = '白云鄂博'
const sample = join(root, 'resources/samples/000_0b877d5a60f77469.txt')

/** As the body might have published it again: one row adds up, one figure differs, one sentence is worded anew. */
async function correctedFile(folder: string): Promise<string> {
  const text = await readFile(sample, 'utf8')
  const changes = [
    ['784', '684'],
    ['2.46万件', '2.47万件'],
    ['全年总计发布政策解读类信息30多条', '全年总计共发布政策解读类信息35条'],
  ] as const
  let corrected = text
  for (const [from, to] of changes) {
    if (!corrected.includes(from)) throw new Error(`not in the sample: ${from}`)
    corrected = corrected.replace(from, to)
  }
  const path = join(folder, '更正后.txt')
  await writeFile(path, corrected)
  return path
}

test('a corrected file: remedied by it, gone on with it, and nothing that was decided is lost', async ({
  launched,
}) => {
  test.setTimeout(180_000)
  const { page, userData } = launched
  const app = new AppWindow(launched)
  const review = new ReviewPage(page)
  const session = new SessionPage(page)
  const engagement = new EngagementPage(page)
  const reports = new ReportsPage(page)
  await reports.openSamples()
  await session.begin()
  await reports.open(body)

  // decided, annotated and noted on the first file
  await review.finding('FM-05').click()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(session.row('confirmed')).toHaveCount(1)
  await review.select('全年总计发布政策解读类信息30多条')
  await page.keyboard.press('n')
  await session.form.getByLabel('批注内容').fill('约数，请核实')
  await page.keyboard.press('Enter')
  await expect.poll(() => review.painted('pen-note')).toEqual(['全年总计发布政策解读类信息30多条'])
  await expect(session.details).toContainText('在原位置') // saved, and selected
  await review.select('政务微信')
  await page.keyboard.press('a')
  await expect(session.form.locator('q')).toHaveText(['政务微信'])
  await session.form.getByLabel(/发现的内容/).fill('微信发布数量未列出')
  await session.form.getByRole('button', { name: '记入发现' }).click()
  await expect(review.selectedFinding).toContainText('微信发布数量未列出')

  // a cross-reference is seen from both of its ends
  await session.details.getByLabel('添加引用到…').selectOption({ index: 1 })
  await expect(session.details.locator('.references')).toContainText('引用 → 1')
  await session.details.locator('.references .place-link').click()
  await expect(session.details.locator('.references')).toContainText('← 被引用 1')
  await session.details.locator('.references .place-link').click()
  await expect(review.selectedFinding).toContainText('微信发布数量未列出')

  // remedied: the corrected file is imported on the way, and chosen by itself
  await app.answerDialogs([await correctedFile(userData)])
  await review.finding('T2-03b').first().click()
  await page.keyboard.press('5')
  await expect(session.form.getByRole('button', { name: /^整改/ })).toBeDisabled()
  await session.form.getByRole('button', { name: '导入文件…' }).click()
  await expect(session.form.getByLabel('更正后的文件').locator('option:checked')).toContainText('更正后.txt', {
    timeout: 30_000,
  })
  await session.form.getByRole('button', { name: /^整改/ }).click()
  await expect(session.row('remedied')).toHaveCount(1)

  // the review goes on with it; each decision and annotation is listed with where it came to lie
  await page.keyboard.press('Control+E')
  await page.locator('.matrix tr', { hasText: body }).locator('.matrix-report').first().click()
  await engagement.card.getByRole('button', { name: '换用更正文件…' }).click()
  await engagement.dialog.getByLabel('更正后的文件').selectOption({ label: await labelOf(engagement) })
  await expect(engagement.dialog.getByRole('button', { name: '换用', exact: true })).toBeDisabled()
  await engagement.dialog.getByLabel('换用的原因').fill('单位重新公布')
  await engagement.dialog.getByRole('button', { name: '换用', exact: true }).click()
  const landed = (name: string) => page.locator('.landed-group', { has: page.getByRole('heading', { name }) })
  await expect(page.locator('.migration')).toContainText('换用更正文件')
  await expect(landed('不再出现')).toContainText('行政许可')
  await expect(landed('须重新查看')).toContainText('2.46万件')
  await expect(landed('须重新查看')).toContainText('2.47万件')
  await expect(landed('保留')).toContainText('政务微信')
  await expect(landed('未能定位')).toContainText('30多条')
  for (const [theme, name] of Object.entries({ dark: /^深色$/, light: /^浅色$/ })) {
    await app.set({ theme: name })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id }) => `${theme}: ${id}`)).toEqual([])
  }

  // the orphan waits in the tray, and is put back where a person says it belongs
  await landed('未能定位').getByRole('button').click()
  await expect(session.details).toContainText('原位置找不到')
  await session.tab('批注').click()
  const tray = page.locator('.orphans')
  await expect(tray).toContainText('未能定位的批注 1 条')
  await expect(tray.locator('.candidates li').first()).toContainText('政策解读类信息')
  await tray.getByRole('button', { name: '定位到这里' }).first().click()
  await expect(tray).toHaveCount(0)
  await expect.poll(async () => (await review.painted('pen-note')).join()).toContain('政策解读类信息')

  // decided on what stood there before: compared, and confirmed again
  await session.tab('发现').click()
  await review.finding('FM-05').click()
  await expect(session.decision).toContainText('依据已变，需再看')
  await expect(session.decision.locator('.then-and-now')).toContainText('2.46万件')
  await expect(session.decision.locator('.then-and-now')).toContainText('2.47万件')
  await session.decision.getByRole('button', { name: '仍然成立' }).click()
  await expect(session.row('changed')).toHaveCount(0)
  await expect(review.finding('FM-05')).toHaveAttribute('data-state', 'confirmed')

  // a finding of one's own is withdrawn with a reason
  await review.findings.filter({ hasText: '微信发布数量未列出' }).click()
  await session.details.getByRole('button', { name: '撤回', exact: true }).click()
  await session.form.getByLabel(/理由/).fill('报告另有说明')
  await page.keyboard.press('Enter')
  await expect(review.findings.filter({ hasText: '微信发布数量未列出' })).toHaveCount(0)
  await page.keyboard.press('Control+Shift+H')
  await expect(page.locator('.timeline-list')).toContainText('报告另有说明')
  await expect(page.locator('.timeline-list')).toContainText('单位重新公布')
})

async function labelOf({ dialog }: EngagementPage): Promise<string> {
  const options = await dialog.getByLabel('更正后的文件').locator('option').allTextContents()
  return options.find((one) => one.includes('更正后.txt')) ?? 'not offered'
}

test('reports checked under the present rules say so, and F5 asks again', async ({ launched: { page } }) => {
  await new ReportsPage(page).openSamples()
  await new SessionPage(page).begin()
  await page.keyboard.press('F5')
  await expect(page.locator('.refresh-bar')).toContainText('所有未锁定的报告都已按现行规则检查')
  await expect(page.locator('.migrations-screen')).toContainText('还没有报告被重新读取或重新检查')
})

test('the legend of ticks is edited: presets, a mark of one’s own, and no mark twice', async ({
  launched: { page },
}) => {
  const session = new SessionPage(page)
  const engagement = new EngagementPage(page)
  await new ReportsPage(page).openSamples()
  await session.begin()
  await page.keyboard.press('Control+E')
  await engagement.button('项目设置').click()
  const { dialog } = engagement
  const save = dialog.getByRole('button', { name: '保存' })
  await dialog.getByRole('button', { name: '国内习惯' }).click()
  await expect(dialog.getByLabel('符号 1', { exact: true })).toHaveValue('∧')
  await dialog.getByRole('button', { name: '增加符号' }).click()
  await dialog.getByLabel('符号 9', { exact: true }).fill('B')
  await expect(dialog).toContainText('同一个符号只能出现一次')
  await expect(save).toBeDisabled()
  await dialog.getByLabel('符号 9', { exact: true }).fill('W')
  await dialog.getByLabel('中文含义 9', { exact: true }).fill('与网站核对')
  await dialog.getByLabel('英文含义 9', { exact: true }).fill('Agreed to the website')
  await dialog.getByRole('button', { name: '删除符号 G' }).click()
  await save.click()
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('Alt+Home')
  await new ReportsPage(page).open(body)
  await new ReviewPage(page).cell('disclosure.licensing', 'decisions').click()
  await page.keyboard.press('t')
  await expect(page.getByRole('menu')).toContainText('与网站核对')
  await expect(page.getByRole('menu')).not.toContainText('总账')
  await page.keyboard.press('w')
  await expect(page.locator('.ink-person').filter({ hasText: 'W' })).toHaveCount(1)
})
