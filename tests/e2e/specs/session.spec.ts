// The audit session: findings decided, text and cells annotated, cells corrected, and what the rules refuse.
import { expect, test } from '../launch'
import { ask } from '../bridge'
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
  for (let decided = 0; decided < total; decided++) {
    const current = page.locator('[data-finding][aria-current="true"][data-state="undecided"]')
    await expect(current).toHaveCount(1)
    const key = String(await current.getAttribute('data-finding'))
    const title = await page.locator('.crumb-report').innerText()
    const act = decided % 3
    await page.keyboard.press(['1', '2', '4'][act] ?? '1')
    await expect(session.form).toBeVisible()
    if (act === 1) await page.keyboard.press('ArrowDown') // the first of the reasons offered
    await page.keyboard.press('Enter')
    if (decided + 1 === total) break
    // decided, and on to the next: another finding, or the same check's finding of another report
    await expect
      .poll(async () => {
        const now = page.locator('[data-finding][aria-current="true"][data-state="undecided"]')
        if ((await now.count()) !== 1) return 'nothing'
        const there = await page.locator('.crumb-report').innerText()
        return (await now.getAttribute('data-finding')) === key && there === title ? 'same' : 'next'
      })
      .toBe('next')
  }
  await expect(session.counts).toContainText('全部已处理')
  const rows = await ask(page, 'finding.list', { engagementId, reportId: null })
  expect(rows.filter(({ disposition }) => disposition === 'undecided')).toEqual([])
  expect(rows.every(({ decision }) => decision?.by.name === '张三')).toBe(true)
  expect(rows.filter(({ disposition }) => disposition === 'dismissed').every(({ decision }) => decision?.reason)).toBe(
    true,
  )

  await page.keyboard.press('Control+z')
  await expect(session.row('undecided')).toHaveCount(1)
})
