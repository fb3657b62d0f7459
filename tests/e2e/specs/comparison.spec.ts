// Two years side by side: found, walked, pinned, decided, and all of it there again after a restart.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { rm } from 'node:fs/promises'
import { ask } from '../bridge'
import { expect, launchApp, temporaryFolder, test } from '../launch'
import { AppWindow } from '../pages/app-window'
import { ComparePage } from '../pages/compare-page'
import { ReviewPage } from '../pages/review-page'
import { SessionPage } from '../pages/session-page'

test('the broken carry-forward is found in both documents, paragraphs are pinned, and all is there after a restart', async () => {
  test.setTimeout(120_000)
  const userData = await temporaryFolder()
  const first = await launchApp({ userData })
  try {
    const { page } = first
    const compare = new ComparePage(page)
    const session = new SessionPage(page)
    await compare.bring(new AppWindow(first), [['broken-by-column', 'md']])
    const { engagementId } = await session.begin()
    await compare.open('current.md')
    await expect(compare.screen).toContainText('按单位名称自动配对')

    // F8 walks the findings that rest on both reports; each report stands at its number
    await page.keyboard.press('F8')
    await expect(compare.findings.first()).toHaveAttribute('aria-current', 'true')
    await expect(compare.findings.first()).toContainText('XY-01')
    const marked = {
      prior: compare.here.and(page.locator('.text-view-prior *')),
      current: compare.here.and(page.locator('.text-view-current *')),
    }
    await expect(marked.prior).toHaveText('0')
    await expect(marked.current).toHaveText('2')
    await expect(marked.prior).toBeInViewport()
    await expect(marked.current).toBeInViewport()

    // on to the desk, where it is dismissed, and back to both reports by a click
    await page.getByRole('button', { name: '在审阅台打开' }).click()
    await expect(session.decision).toBeVisible()
    await page.keyboard.press('2')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(session.row('dismissed')).toHaveCount(1)
    await session.row('dismissed').click()
    await page.getByRole('button', { name: '两份报告对照此处' }).click()
    await expect(marked.current).toHaveText('2')

    // two paragraphs pinned by the keyboard alone
    await page.keyboard.press('Escape')
    await compare.list(/^变动/).click()
    await compare.goToSection('存在')
    await compare.paragraph('prior', '五、存在').focus()
    await page.keyboard.press('m')
    await expect(page.locator('.text-pane .notice')).toContainText('已选上年')
    await compare.paragraph('current', '六、其他').focus()
    await page.keyboard.press('m')
    await expect(compare.list(/^对应/)).toContainText('1')
    // across two sections: it stands at both places, and each says that a person put it there
    await expect(compare.pinned).toHaveText([/五、存在/, /六、其他/])
    const decided = await ask(page, 'finding.list', { engagementId, reportId: null })
    expect(decided.filter(({ disposition }) => disposition === 'dismissed').map(({ code }) => code)).toEqual(['XY-01'])
  } finally {
    await first.electron.close()
  }

  const second = await launchApp({ userData })
  try {
    const { page } = second
    const compare = new ComparePage(page)
    await page.locator('.report-read').nth(1).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '以“张三”继续' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await compare.open('current.md')
    await expect(compare.list(/^对应/)).toContainText('1', { timeout: 20_000 })
    // what stands near is drawn: as the text above it takes its height, the section is gone to again
    await expect(async () => {
      await compare.goToSection('其他')
      await expect(compare.pinned).toHaveText([/五、存在/, /六、其他/], { timeout: 1000 })
    }).toPass()
    await compare.list(/^对应/).click()
    await expect(compare.pins).toHaveCount(1)
    await expect(compare.pins).toContainText('张三')
    await compare.list(/^发现/).click()
    await expect(compare.findings.first()).toContainText('XY-01')
    await compare.findings.first().click()
    await page.getByRole('button', { name: '在审阅台打开' }).click()
    await expect(new SessionPage(page).row('dismissed')).toHaveCount(1)
  } finally {
    await second.electron.close()
    await rm(userData, { recursive: true, force: true })
  }
})

test('changes are walked by the keyboard; folds, columns and minor changes are shown and counted', async ({
  launched,
}) => {
  const { page } = launched
  const compare = new ComparePage(page)
  await compare.bring(new AppWindow(launched), [['moved-paragraphs', 'txt']])
  await compare.open('current.txt')
  const total = await compare.changes.count()
  expect(total).toBeGreaterThan(2)
  await page.keyboard.press('F7')
  await expect(compare.steps).toHaveText(`1 / ${total}`)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(compare.steps).toHaveText(`2 / ${total}`)
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Shift+F7')
  await expect(compare.steps).toHaveText(`${total} / ${total}`)
  await expect(page.locator('.compare-row[aria-current="true"]').first()).toBeInViewport()

  await page.locator('[data-change="moved"]').first().click()
  // a moved paragraph stands at both places, with a line between them
  await expect(page.locator('.row-tag', { hasText: '移至' }).first()).toBeAttached()
  await expect(page.locator('.row-tag', { hasText: '移自' }).first()).toBeAttached()
  await expect(page.locator('.connector').first()).toBeAttached()

  const fold = compare.folds.first()
  await expect(fold).toContainText(/显示 \d+ 段未变动的内容/)
  const before = await compare.folds.count()
  await fold.click()
  await expect(compare.folds).toHaveCount(before - 1)
  await page.keyboard.press('u')
  await expect(compare.folds).toHaveCount(0)

  await page.keyboard.press('q')
  await expect(page.locator('.compare-lists')).toContainText(/另有 \d+ 处次要变动未显示/)
  await page.keyboard.press('q')
  await page.keyboard.press('i')
  await expect(page.locator('.text-view-inline')).toBeVisible()
  await expect(page.locator('.text-view-inline ins').first()).toBeVisible()
  await page.keyboard.press('i')
  await page.keyboard.press('l')
  await expect(page.locator('.text-views-split')).toBeVisible()
  await page.keyboard.press('l')

  // from a paragraph to its report, at the place
  await compare.paragraph('current', '一、总体情况').focus()
  await page.keyboard.press('Enter')
  await page.locator('.document-sheet').waitFor()
  await expect.poll(async () => (await new ReviewPage(page).painted('plain')).join('')).toContain('一、总体情况')
})

test('any two reports are compared; tables say what does not compare, and the years are followed', async ({
  launched,
}) => {
  const { page } = launched
  const compare = new ComparePage(page)
  await compare.bring(new AppWindow(launched), [
    ['form-change-2020-2021', 'html'],
    ['moved-paragraphs', 'txt'],
  ])
  await compare.open('current.html')
  await page.keyboard.press('Alt+2')
  const cells = page.locator('.delta-table [data-cell]')
  await expect(cells.first()).toBeVisible()
  await expect(page.locator('.tables-view')).toContainText('两年格式不同')
  const fees = page.locator('[data-cell="disclosure.fees|collected"]')
  await expect(fees).toHaveAccessibleName(/不可比/)
  await fees.click()
  await expect(page.locator('.delta-card')).toContainText('上年填收费项目数量，本年填收费金额，不可比。')
  await cells.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(cells.nth(1)).toBeFocused()

  await page.keyboard.press('Alt+3')
  await expect(page.locator('.metric-chart').first()).toBeVisible()
  await expect(page.locator('.metric-strip')).toContainText('2020')
  await page.locator('.chain-step').first().click()
  await expect(compare.here.first()).toBeVisible()

  // another body, chosen from the list by the keyboard
  await page.keyboard.press('Control+Alt+d')
  await page.locator('.candidate-main', { hasText: 'prior.txt' }).click()
  await expect(compare.screen).toContainText('临时对照，未记住')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(compare.screen).toContainText('按单位名称自动配对')
})

test('a report without another year says so, and offers every report there is', async ({ launched }) => {
  const { page } = launched
  const compare = new ComparePage(page)
  await compare.bring(new AppWindow(launched), [['clean-carry-forward', 'txt']])
  await page.keyboard.press('Alt+Home')
  await page.locator('.report-row', { hasText: 'prior.txt' }).locator('[data-row]').focus()
  await page.keyboard.press('Control+d')
  await expect(compare.screen).toContainText('没有可对照的上年报告')
  await page.locator('.candidate-main', { hasText: 'current.txt' }).click()
  await expect(compare.rows.first()).toBeVisible()
})

async function faults(page: Page, screen: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html).join('\n  ')}`)
}

for (const [theme, name] of Object.entries({ light: /^(浅色|Light)$/, dark: /^(深色|Dark)$/ })) {
  test(`axe finds nothing in the comparison, ${theme}`, async ({ launched }) => {
    test.setTimeout(120_000)
    const { page } = launched
    const app = new AppWindow(launched)
    const compare = new ComparePage(page)
    await compare.bring(app, [['moved-paragraphs', 'txt']])
    await app.set({ theme: name })
    await page.locator('.report-row', { hasText: 'prior.txt' }).locator('[data-row]').focus()
    await page.keyboard.press('Control+d')
    await compare.screen.waitFor()
    expect(await faults(page, 'no pair')).toEqual([])
    await compare.open('current.txt')
    await page.keyboard.press('F7')
    expect(await faults(page, 'text')).toEqual([])
    for (const list of [/^发现/, /^照抄/, /^对应/, /^配对/]) {
      await compare.list(list).click()
      expect(await faults(page, String(list))).toEqual([])
    }
    await page.keyboard.press('i')
    expect(await faults(page, 'one column')).toEqual([])
    await page.keyboard.press('i')
    await page.keyboard.press('l')
    expect(await faults(page, 'apart')).toEqual([])
    await page.keyboard.press('Alt+2')
    await page.locator('.delta-table [data-cell]').first().click()
    expect(await faults(page, 'tables')).toEqual([])
    await page.keyboard.press('Alt+3')
    await page.locator('.metric-strip').waitFor()
    expect(await faults(page, 'years')).toEqual([])
  })
}
