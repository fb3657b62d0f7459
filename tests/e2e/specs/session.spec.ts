// The audit session: findings decided, text and cells annotated, cells corrected, and what the rules refuse.
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../launch'
import { ask } from '../bridge'
import { AppWindow } from '../pages/app-window'
import { EngagementPage } from '../pages/engagement-page'
import { ReportsPage } from '../pages/reports-page'
import { ReviewPage } from '../pages/review-page'
import { SessionPage } from '../pages/session-page'

test.beforeEach(async ({ launched: { page } }) => {
  await new ReportsPage(page).openSamples()
})

test('every finding of the five samples is decided by the keyboard alone', async ({ launched: { page } }) => {
  test.setTimeout(120_000)
  const session = new SessionPage(page)
  const { engagementId } = await session.begin()
  const total = (await ask(page, 'finding.list', { engagementId, reportId: null })).length
  expect(total).toBeGreaterThan(10)
  await page.keyboard.press('F8')
  await expect(session.decision).toBeVisible()
  await session.decideByKeys(total, ['1', '2', '4'])
  const rows = await ask(page, 'finding.list', { engagementId, reportId: null })
  expect(rows.filter(({ disposition }) => disposition === 'undecided')).toEqual([])
  expect(rows.every(({ decision }) => decision?.by.name === '张三')).toBe(true)
  expect(rows.filter(({ disposition }) => disposition === 'dismissed').every(({ decision }) => decision?.reason)).toBe(
    true,
  )

  await page.keyboard.press('Control+z')
  await expect(session.row('undecided')).toHaveCount(1)
})

const body = '白云鄂博'

test('text and cells are highlighted, noted and ticked; the list leads back to them', async ({
  launched: { page },
}) => {
  const review = new ReviewPage(page)
  const session = new SessionPage(page)
  const { engagementId } = await session.begin()
  await new ReportsPage(page).open(body)

  await review.select('主动公开')
  await page.keyboard.press('h')
  await expect.poll(() => review.painted('pen-yellow')).toEqual(['主动公开'])

  await review.select('政府信息')
  await page.keyboard.press('n')
  const field = session.form.getByLabel('批注内容')
  await expect(field).toBeFocused()
  await field.pressSequentially('1 请与 h 核对') // letters and digits are words here, not commands
  await session.form.getByLabel(/标签/).fill('来函，口径')
  await session.form.getByRole('button', { name: '保存' }).click()
  await expect.poll(() => review.painted('pen-note')).toEqual(['政府信息'])
  await expect(session.details).toContainText('在原位置')

  // a cell: its tick stands in the table and in the text, and looks unlike those of the checks
  const cell = review.cell('disclosure.licensing', 'decisions')
  await cell.click()
  await page.keyboard.press('t')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('f')
  await expect(page.locator('.ink-person').filter({ hasText: 'F' })).toHaveCount(1)
  await expect(cell).toHaveAccessibleName(/人工勾稽 F/)

  await session.tab('批注').click()
  const rows = page.locator('[data-annotation]')
  await expect(rows).toHaveCount(3)
  await expect(page.locator('.list-panel')).toContainText('来函')
  await rows.first().click()
  await expect.poll(() => review.painted('plain')).toHaveLength(1)

  // everything is one step to undo
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(2)
  await page.keyboard.press('Control+Shift+z')
  await expect(rows).toHaveCount(3)

  const { reports } = await ask(page, 'engagement.open', { engagementId })
  expect(reports.reduce((sum, report) => sum + report.annotations, 0)).toBe(3)
})

test('a misread cell is corrected: checks run again, it is marked everywhere, and it can be withdrawn', async ({
  launched: { page },
}) => {
  const review = new ReviewPage(page)
  const session = new SessionPage(page)
  await session.begin()
  await new ReportsPage(page).open(body)
  const cell = review.cell('disclosure.licensing', 'decisions')
  await cell.click()
  const before = await cell.innerText()
  await page.keyboard.press('c')
  await session.form.getByLabel('原件上的数值').fill('十')
  await expect(session.form).toContainText('请填写数字')
  await session.form.getByLabel('原件上的数值').fill('９８７')
  await expect(session.form.getByRole('button', { name: '更正' })).toBeDisabled()
  await session.form.getByLabel(/理由/).fill('原件为 987')
  await page.keyboard.press('Enter')
  await expect(cell).toHaveText('987')
  await expect(cell).toHaveAccessibleName(/由人工更正/)
  await expect(page.locator('.figure-pencil')).toHaveCount(1)
  await expect(page.locator('.ink-corrected')).toHaveCount(1)
  await expect(session.details).toContainText('张三')
  await expect(session.details).toContainText('检查已重新运行')

  await page.keyboard.press('o') // the value as it was read is one key away
  await expect(cell).toHaveText(before)
  await page.keyboard.press('o')
  await expect(cell).toHaveText('987')

  await session.details.getByRole('button', { name: '撤回更正' }).click()
  await session.form.getByLabel(/理由/).fill('误改')
  await page.keyboard.press('Enter')
  await expect(cell).toHaveText(before)
  await expect(page.locator('.figure-pencil')).toHaveCount(0)
})

test('a finding of one’s own rests on evidence picked from the text, and is decided like any other', async ({
  launched: { page },
}) => {
  const review = new ReviewPage(page)
  const session = new SessionPage(page)
  await session.begin()
  await new ReportsPage(page).open(body)
  const total = await review.findings.count()
  await review.select('主动公开')
  await page.keyboard.press('a')
  await session.form.getByLabel(/发现的内容/).fill('表述与上年完全相同')
  await review.select('政府信息')
  await session.form.getByRole('button', { name: '添加所选内容' }).click()
  await expect(session.form.locator('q')).toHaveText(['主动公开', '政府信息'])
  await session.form.getByRole('button', { name: '记入发现' }).click()
  await expect(review.findings).toHaveCount(total + 1)
  await expect(review.selectedFinding).toContainText('表述与上年完全相同')
  await expect.poll(() => review.painted('plain')).toEqual(['主动公开', '政府信息'])
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expect(session.row('queried')).toHaveCount(1)
})

test('many are decided at once after a preview, never with one of the gravest among them', async ({
  launched: { page },
}) => {
  const review = new ReviewPage(page)
  const session = new SessionPage(page)
  await session.begin()
  await new ReportsPage(page).open(body)
  await review.findings.first().click()
  await page.keyboard.press('Shift+X')
  const total = await review.findings.count()
  await expect(session.bulk).toContainText(`已勾选 ${total} 项`)
  // one of them is graded S1: it is decided alone
  await page.keyboard.press('s')
  await session.form.getByText('S1', { exact: true }).click()
  await session.form.getByRole('textbox').fill('公众会被误导')
  await page.keyboard.press('Enter')
  await expect(session.bulk.getByRole('button', { name: /确认/ })).toBeDisabled()
  await session.bulk.getByRole('button', { name: /去掉其中/ }).click()
  const marked = await page.locator('.row-box:checked').count()
  expect(marked).toBeGreaterThan(1)
  await page.keyboard.press('2')
  await expect(session.bulk).toContainText(`即将排除 ${marked} 项`)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(session.row('dismissed')).toHaveCount(marked)
  await page.keyboard.press('Control+z')
  await expect(session.row('dismissed')).toHaveCount(0)
})

test('filters and groups hide nothing without saying so', async ({ launched: { page } }) => {
  const review = new ReviewPage(page)
  const session = new SessionPage(page)
  await session.begin()
  await new ReportsPage(page).open(body)
  const total = await review.findings.count()
  await page.getByLabel('搜索发现').fill('没有这样的话')
  await expect(session.counts).toContainText(`显示 0 / ${total} 项`)
  await expect(session.counts).toContainText('被筛选隐藏')
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect(review.findings).toHaveCount(total)
  await page.getByLabel('分组').selectOption('check')
  expect(await page.locator('.row-group').count()).toBeGreaterThan(1)
  await expect(review.findings).toHaveCount(total)
})

test('notes and another severity stay with the finding, with name and reason', async ({ launched: { page } }) => {
  const review = new ReviewPage(page)
  const session = new SessionPage(page)
  await session.begin()
  await new ReportsPage(page).open(body)
  await review.finding('T2-03b').first().click()
  await page.keyboard.press('n')
  await session.form.getByRole('textbox').fill('待电话核实')
  await page.keyboard.press('Enter')
  await expect(session.decision).toContainText('待电话核实')
  await expect(session.form).toBeHidden()
  await page.keyboard.press('s')
  await session.form.getByText('S4', { exact: true }).click()
  await session.form.getByRole('textbox').fill('影响很小')
  await page.keyboard.press('Enter')
  await expect(session.decision).toContainText('影响很小')
  await expect(review.selectedFinding).toContainText('S4')

  // while an input method is at work, no key is a command
  await page.evaluate(() => {
    for (const target of [window, document.activeElement ?? document.body]) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: '1', isComposing: true, bubbles: true }))
      target.dispatchEvent(new KeyboardEvent('keydown', { key: '2', keyCode: 229, bubbles: true }))
    }
  })
  await expect(session.form).toHaveCount(0)
})

test('nobody at the keyboard: findings are read, and it says why nothing can be decided', async ({
  launched: { page },
}) => {
  const review = new ReviewPage(page)
  const session = new SessionPage(page)
  await session.begin()
  await ask(page, 'person.choose', { kind: 'new', name: '王五' })
  await new ReportsPage(page).open(body)
  await review.findings.first().click()
  await expect(session.decision).toContainText('不是本审计项目的成员')
  await expect(session.decision.getByRole('button', { name: /确认/ })).toBeDisabled()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(session.row('confirmed')).toHaveCount(0)
})

test('a whole session: decided, annotated, corrected, signed, reviewed, locked, unlocked, verified', async ({
  launched: { page },
}) => {
  test.setTimeout(240_000)
  const review = new ReviewPage(page)
  const session = new SessionPage(page)
  const engagement = new EngagementPage(page)
  await engagement.create('年度报告审核', '张编制')
  await engagement.addReports()
  await expect(engagement.cells).toHaveCount(5)
  await engagement.addPerson('李复核', ['复核人'])

  // 张编制 corrects a cell, annotates text and a cell, and decides every finding of the five reports by the keyboard
  await page.keyboard.press('Alt+Home')
  await new ReportsPage(page).open(body)
  const cell = review.cell('disclosure.licensing', 'decisions')
  await cell.click()
  await page.keyboard.press('c')
  await session.form.getByLabel('原件上的数值').fill('987')
  await session.form.getByLabel(/理由/).fill('原件为 987')
  await page.keyboard.press('Enter')
  await expect(cell).toHaveText('987')
  await cell.click()
  await page.keyboard.press('t')
  await page.keyboard.press('b') // a letter of the Chinese legend, which the form offers
  await expect(page.locator('.ink-person')).toHaveCount(1)
  await review.select('政府信息')
  await page.keyboard.press('n')
  await session.form.getByLabel('批注内容').fill('请核对来源')
  await page.keyboard.press('Enter')
  await expect.poll(() => review.painted('pen-note')).toEqual(['政府信息'])

  await page.keyboard.press('Control+E')
  const open = Number(await engagement.fact('未处理').innerText())
  expect(open).toBeGreaterThan(20)
  await page.keyboard.press('Alt+Home')
  await page.keyboard.press('F8')
  await session.decideByKeys(open, ['1'])
  await page.keyboard.press('Control+E')
  await expect(engagement.fact('未处理')).toHaveText('0')

  await engagement.openSigning(body)
  await engagement.markAllRead()
  await expect(engagement.sign).toBeEnabled()
  await engagement.sign.click()
  await expect(page.locator('.signature-whole')).toContainText('张编制')

  // the reviewer raises a note; it is answered, cleared, and the report signed and locked
  await engagement.switchTo('李复核')
  await page.getByLabel('提出复核意见').fill('请说明合计数的来源')
  await page.getByRole('button', { name: '提出', exact: true }).click()
  await expect(engagement.gate).toContainText('请说明合计数的来源')
  await engagement.switchTo('张编制')
  await engagement.notes.getByRole('button', { name: '答复' }).click()
  await page.getByLabel('答复这条意见').fill('见附表')
  await engagement.notes.getByRole('button', { name: '答复' }).click()
  await expect(engagement.notes).toContainText('已答复，待清除')
  await engagement.switchTo('李复核')
  await engagement.notes.getByRole('button', { name: '清除' }).click()
  await expect(engagement.notes).toHaveCount(0)
  await page.locator('.signature-whole').getByRole('button').nth(1).click()
  await expect(engagement.sign).toBeEnabled()
  await engagement.sign.click()
  await expect(page.locator('.signature-whole')).toContainText('李复核')
  await page.getByRole('button', { name: '锁定', exact: true }).click()
  await expect(page.locator('.lock-card')).toContainText('李复核 已锁定')

  // locked: the desk says why nothing can be changed, and nothing is
  await page.keyboard.press('Alt+Home')
  await new ReportsPage(page).open(body)
  await expect(page.locator('.review-screen')).toContainText('报告已锁定')
  await review.findings.first().click()
  await expect(session.decision.getByRole('button', { name: /确认/ })).toBeDisabled()
  await page.keyboard.press('2')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(session.row('dismissed')).toHaveCount(0)

  // unlocked with a reason, after which it can be worked on again; and everything fits
  await page.keyboard.press('Escape') // in a field, Ctrl+Enter is the field's
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '解锁…' }).click()
  await engagement.dialog.getByLabel('解锁原因').fill('补充证据')
  await engagement.dialog.getByRole('button', { name: '解锁…' }).click()
  await expect(page.getByRole('button', { name: '锁定', exact: true })).toBeVisible()
  await page.keyboard.press('Control+Shift+H')
  await expect(page.locator('.timeline-list')).toContainText('补充证据')
  await page.keyboard.press('Control+K')
  await expect(engagement.dialog).toBeVisible()
  await page.keyboard.type('备份与校验')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '校验工作区' }).click()
  await expect(page.locator('.verify-result')).toContainText('全部相符')
})

for (const [theme, name] of Object.entries({ light: /^(浅色|Light)$/, dark: /^(深色|Dark)$/ })) {
  test(`axe finds nothing in decisions, notes, ticks and corrections, ${theme}`, async ({ launched }) => {
    test.setTimeout(240_000)
    const { page } = launched
    const review = new ReviewPage(page)
    const session = new SessionPage(page)
    await new AppWindow(launched).set({ theme: name })
    await session.begin()
    await new ReportsPage(page).open(body)
    const faults = async (what: string): Promise<readonly string[]> => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      return violations.map(({ id, nodes }) => `${what}: ${id} ${nodes.map(({ html }) => html).join('\n  ')}`)
    }
    await review.findings.first().click()
    await page.keyboard.press('2')
    expect(await faults('dismissing')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('5')
    expect(await faults('remedied')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('s')
    expect(await faults('grading')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+X')
    await page.keyboard.press('4')
    await expect(session.bulk).toBeVisible()
    expect(await faults('many')).toEqual([])
    await page.getByRole('button', { name: '取消勾选' }).click()
    await page.getByLabel('分组').selectOption('section')
    expect(await faults('groups')).toEqual([])

    await review.select('主动公开')
    expect(await faults('text selected')).toEqual([])
    await page.keyboard.press('h')
    await review.select('政府信息')
    await page.keyboard.press('n')
    expect(await faults('a note')).toEqual([])
    await session.form.getByLabel('批注内容').fill('请核对')
    await page.keyboard.press('Enter')
    await expect(session.details).toContainText('在原位置')
    await session.tab('批注').click()
    expect(await faults('annotations')).toEqual([])

    await review.cell('disclosure.licensing', 'decisions').click()
    await page.keyboard.press('t')
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await faults('ticks')).toEqual([])
    await page.keyboard.press('f')
    await expect(page.getByRole('menu')).toBeHidden()
    await page.keyboard.press('c')
    await session.form.getByLabel('原件上的数值').fill('987')
    await session.form.getByLabel(/理由/).fill('原件为 987')
    expect(await faults('correcting')).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.locator('.figure-pencil')).toHaveCount(1)
    await page.keyboard.press('a')
    await expect(session.form.getByLabel(/发现的内容/)).toBeVisible()
    expect(await faults('a corrected cell and a finding of one’s own')).toEqual([])
  })
}
