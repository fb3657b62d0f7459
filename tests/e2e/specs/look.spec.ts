// Languages, themes and accessibility of every screen.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { rm } from 'node:fs/promises'
import { expect, launchApp, temporaryFolder, test } from '../launch'
import { AppWindow } from '../pages/app-window'
import { EngagementPage } from '../pages/engagement-page'
import { ReportsPage } from '../pages/reports-page'
import { ReviewPage } from '../pages/review-page'

const themes = { light: /^(浅色|Light)$/, dark: /^(深色|Dark)$/ }

/** What axe holds against what is shown now, or against a part of it. */
async function faults(page: Page, screen: string, part?: string): Promise<readonly string[]> {
  // One window is one context here, so axe must not open a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html).join('\n  ')}`)
}

for (const [theme, name] of Object.entries(themes)) {
  test(`axe finds nothing in the list and the dialogs, ${theme}`, async ({ launched }) => {
    test.setTimeout(120_000)
    const { page } = launched
    const app = new AppWindow(launched)
    const reports = new ReportsPage(page)
    await reports.empty.waitFor()
    await app.set({ theme: name })
    expect(await faults(page, 'empty')).toEqual([])
    for (const key of ['Control+/', 'Control+,']) {
      await page.keyboard.press(key)
      await app.dialog.waitFor()
      expect(await faults(page, key)).toEqual([])
      await page.keyboard.press('Escape')
      await app.dialog.waitFor({ state: 'detached' })
    }
    await reports.openSamples()
    expect(await faults(page, 'reports')).toEqual([])
  })

  test(`axe finds nothing on the desk, ${theme}`, async ({ launched }) => {
    test.setTimeout(240_000)
    const { page } = launched
    const reports = new ReportsPage(page)
    const review = new ReviewPage(page)
    await reports.empty.waitFor()
    await new AppWindow(launched).set({ theme: name })
    await reports.openSamples()
    await reports.open('莱芜')
    expect(await faults(page, 'a report with images')).toEqual([])
    await page.keyboard.press('Alt+Home')
    await reports.open('白云鄂博')
    await review.finding('T2-03b').click()
    expect(await faults(page, 'finding')).toEqual([])
    await review.cell('disclosure.licensing', 'decisions').click()
    expect(await faults(page, 'figure', '.panel:has(.details)')).toEqual([])
    for (const tab of ['无法评估', '数字', '读取情况']) {
      await review.tab(new RegExp(tab)).click()
      expect(await faults(page, tab, '.list-panel')).toEqual([])
    }
  })
}

for (const [theme, name] of Object.entries(themes)) {
  test(`axe finds nothing on the screens of an audit session, ${theme}`, async ({ launched }) => {
    test.setTimeout(240_000)
    const { page } = launched
    const app = new AppWindow(launched)
    const session = new EngagementPage(page)
    await new ReportsPage(page).openSamples()
    await app.set({ theme: name })
    await page.keyboard.press('Control+Shift+E')
    expect(await faults(page, 'no engagements')).toEqual([])
    await session.create('示例审核', '张编制')
    await session.addReports()
    await session.cells.first().click()
    expect(await faults(page, 'matrix')).toEqual([])
    await session.openSigning('白云鄂博')
    await session.gate.waitFor()
    expect(await faults(page, 'signing')).toEqual([])
    await page.keyboard.press('Control+Shift+H')
    await page.locator('.timeline-row').first().waitFor()
    expect(await faults(page, 'timeline')).toEqual([])
    for (const key of ['Control+k', 'Control+Shift+U']) {
      await page.keyboard.press(key)
      await app.dialog.waitFor()
      expect(await faults(page, key)).toEqual([])
      await page.keyboard.press('Escape')
      await app.dialog.waitFor({ state: 'detached' })
    }
    await app.menu('workspace.back-up')
    await page.locator('.backup-list').waitFor()
    await session.button('校验工作区').click()
    await page.locator('.verify-result').waitFor()
    expect(await faults(page, 'workspace')).toEqual([])
    await page.keyboard.press('Control+Shift+E')
    expect(await faults(page, 'engagements')).toEqual([])
  })
}

test('the language is switched at once, everywhere, and remembered with the theme', async () => {
  const userData = await temporaryFolder()
  const first = await launchApp({ userData })
  const app = new AppWindow(first)
  await new ReportsPage(first.page).openSamples()
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await app.set({ language: 'English', theme: themes.dark })
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'en')
  await new ReportsPage(first.page).open('白云鄂博')
  const review = new ReviewPage(first.page)
  await expect(review.finding('T2-03b')).toContainText('684')
  // Chinese stands only where the report or the form is quoted
  for (const place of ['.title-tools', '.status-bar', '.panel-head', '.list-tabs [role="tablist"]', '.filter-count']) {
    for (const words of await first.page.locator(place).allInnerTexts()) expect(words).not.toMatch(/\p{Script=Han}/u)
  }
  await first.electron.close()

  const second = await launchApp({ userData })
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(second.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await second.electron.close()
  await rm(userData, { recursive: true, force: true })
})

test('the about box shows that no request was sent', async ({ launched }) => {
  const app = new AppWindow(launched)
  await app.menu('help.about')
  await expect(app.dialog.getByTestId('requests-sent')).toHaveText('0')
})
