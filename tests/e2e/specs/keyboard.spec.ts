// The whole review without a mouse.
import { expect, test } from '../launch'
import { AppWindow } from '../pages/app-window'
import { ReportsPage } from '../pages/reports-page'
import { ReviewPage } from '../pages/review-page'

test.beforeEach(async ({ launched: { page } }) => {
  await new ReportsPage(page).openSamples()
})

test('J, K and Enter walk and open the list', async ({ launched: { page } }) => {
  const reports = new ReportsPage(page)
  await reports.rows.first().locator('[data-row]').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(reports.rows.nth(1).locator('[data-row]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.document-sheet')).toBeVisible()
})

test('F8 walks every finding of every report, and Shift+F8 back again', async ({ launched: { page } }) => {
  const review = new ReviewPage(page)
  const title = page.locator('.crumb-report h1')
  await page.keyboard.press('F8')
  await expect(review.selectedFinding).toHaveCount(1)
  const first = { title: await title.innerText(), count: await review.findings.count() }
  for (let i = 1; i < first.count; i++) {
    await page.keyboard.press('F8')
    await expect(review.findings.nth(i)).toHaveAttribute('aria-current', 'true')
  }
  await page.keyboard.press('F8') // over the edge
  await expect(title).not.toHaveText(first.title)
  await expect(review.findings.first()).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Shift+F8')
  await expect(title).toHaveText(first.title)
  await expect(review.findings.last()).toHaveAttribute('aria-current', 'true')
})

test('Alt+Left and Alt+Right walk the jumps; Esc clears the selection, then goes to the text', async ({
  launched: { page },
}) => {
  const review = new ReviewPage(page)
  await page.keyboard.press('F8')
  await expect(review.findings.first()).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('F8')
  await expect(review.findings.nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(review.findings.first()).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(review.findings.nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await expect(review.selectedFinding).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(review.text).toBeFocused()
})

test('F6 visits every pane once around', async ({ launched: { page } }) => {
  await new ReportsPage(page).open('白云鄂博')
  const labels: string[] = []
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('F6')
    labels.push(
      await page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('aria-label') ?? ''),
    )
  }
  expect(new Set(labels)).toEqual(new Set(['大纲', '原文', '表格', '详情', '清单']))
})

test('F9 goes to the next open number, F4 through the places of a finding', async ({ launched: { page } }) => {
  const review = new ReviewPage(page)
  await new ReportsPage(page).open('白云鄂博')
  await page.keyboard.press('F9')
  await expect.poll(() => review.painted('here')).toHaveLength(1)
  const [one] = await review.painted('here')
  await page.keyboard.press('F9')
  await expect.poll(() => review.painted('here')).not.toEqual([one])
  await review.finding('T2-03b').click()
  await expect(page.locator('.occurrences')).toContainText('1 /')
  await page.keyboard.press('F4')
  await expect(page.locator('.occurrences')).toContainText('2 /')
})

test('the arrow keys move in a table, and Enter selects the cell', async ({ launched: { page } }) => {
  const review = new ReviewPage(page)
  await new ReportsPage(page).open('白云鄂博')
  await review.cell('disclosure.licensing', 'prior-items').click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(review.cell('disclosure.licensing', 'decisions')).toHaveAttribute('aria-pressed', 'true')
})

test('? shows the keys, but not while typing or composing', async ({ launched }) => {
  const { page } = launched
  const app = new AppWindow(launched)
  const reports = new ReportsPage(page)
  await reports.filter.fill('白云')
  await page.keyboard.press('?')
  await expect(app.dialog).toHaveCount(0)
  await expect(reports.filter).toHaveValue('白云?')
  await reports.filter.fill('')
  await page.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', isComposing: true, bubbles: true }))
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', keyCode: 229, bubbles: true }))
  })
  await expect(page.locator('.report-table')).toBeVisible()
  await reports.rows.first().locator('[data-row]').focus()
  await page.keyboard.press('?')
  await expect(app.dialog).toBeVisible()
  await expect(app.dialog).toContainText('F8')
  await page.keyboard.press('Escape')
  await expect(app.dialog).toHaveCount(0)
})

test('a splitter is moved by the keyboard, reset by a double click, and remembered', async ({ launched: { page } }) => {
  await new ReportsPage(page).open('白云鄂博')
  const splitter = page.getByRole('separator').first()
  const width = async (): Promise<number> => (await page.locator('.panel').first().boundingBox())?.width ?? 0
  const before = await width()
  await splitter.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(width).toBeGreaterThan(before)
  const moved = await width()
  await page.keyboard.press('Alt+Home')
  await new ReportsPage(page).open('白云鄂博')
  expect(await width()).toBe(moved)
  await splitter.dblclick()
  await expect.poll(width).toBeCloseTo(before, 0)
})

test('hiding a panel and showing it again leaves the text where it was', async ({ launched: { page } }) => {
  const review = new ReviewPage(page)
  await new ReportsPage(page).open('白云鄂博')
  await review.finding('T2-03b').click()
  await expect.poll(() => review.text.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(200)
  for (const [key, panel] of [
    ['Control+Shift+M', page.locator('.list-panel')],
    ['Control+b', page.locator('.outline')],
  ] as const) {
    const element = await review.text.elementHandle()
    await page.keyboard.press(key)
    await expect(panel).toBeHidden()
    await expect(review.badges.first()).toBeInViewport()
    await page.keyboard.press(key)
    await expect(panel).toBeVisible()
    await expect(review.badges.first()).toBeInViewport()
    expect(await element?.evaluate((pane) => pane.isConnected)).toBe(true)
  }
})
