// The heart of the app: a finding is followed to its characters and back, and is there again after a restart.
import { rm } from 'node:fs/promises'
import { expect, launchApp, temporaryFolder, test } from '../launch'
import { ReportsPage } from '../pages/reports-page'
import { ReviewPage } from '../pages/review-page'

test('a sample is opened, a finding followed to its characters and back, and found again after a restart', async () => {
  const userData = await temporaryFolder()
  const first = await launchApp({ userData })
  const reports = new ReportsPage(first.page)
  const review = new ReviewPage(first.page)
  await reports.openSamples()
  await expect(reports.rows).toHaveCount(5)

  await reports.open('白云鄂博')
  await review.finding('T2-03b').click()
  await expect(review.selectedFinding).toHaveCount(1)
  await expect(review.evidence).toContainText('784')
  await expect(review.evidence).toContainText('684')
  // its operands are lit: in the text, with signs beside them, and in the table
  expect([...(await review.painted('part')), ...(await review.painted('total'))].map((words) => words.trim())).toEqual(
    expect.arrayContaining(['519', '165', '784']),
  )
  await expect(review.litCells).toHaveCount(3)
  await expect(review.badges.first()).toBeVisible()
  const key = await review.selectedFinding.getAttribute('data-finding')

  // and back: from the characters to the finding
  const point = await review.pointOf('total')
  expect(point, 'the total is in view').not.toBeNull()
  await first.page.keyboard.press('Escape')
  await expect(review.selectedFinding).toHaveCount(0)
  if (point !== null) await first.page.mouse.click(point.x, point.y)
  await expect(review.selectedFinding).toHaveAttribute('data-finding', key ?? '')
  const findings = await review.findings.allTextContents()
  const coverage = await first.page.locator('.status-bar').innerText()
  await first.electron.close()

  const second = await launchApp({ userData })
  const again = new ReviewPage(second.page)
  const list = new ReportsPage(second.page)
  await expect(list.rows).toHaveCount(5)
  await list.open('白云鄂博')
  await expect(again.findings).toHaveText(findings)
  expect(await second.page.locator('.status-bar').innerText()).toBe(coverage)
  await again.finding('T2-03b').click()
  await expect(again.litCells).toHaveCount(3)
  await second.electron.close()
  await rm(userData, { recursive: true, force: true })
})

test.describe('on the desk', () => {
  test.beforeEach(async ({ launched: { page } }) => {
    await new ReportsPage(page).openSamples()
  })

  test('one selection lights every pane', async ({ launched: { page } }) => {
    const review = new ReviewPage(page)
    await new ReportsPage(page).open('白云鄂博')
    await review.cell('disclosure.licensing', 'decisions').click()
    await expect.poll(() => review.painted('plain')).toEqual(expect.arrayContaining(['784']))
    await expect(review.page.locator('[data-finding].row-related')).not.toHaveCount(0)
    await expect(page.locator('.details')).toContainText('784')
    await page.locator('.used-by button').first().click()
    await expect(review.selectedFinding).toHaveCount(1)
  })

  test('highlights add no element, and the text stands there once', async ({ launched: { page } }) => {
    const review = new ReviewPage(page)
    await new ReportsPage(page).open('白云鄂博')
    const count = (): Promise<number> => page.locator('.document-sheet *').count()
    const plain = await count()
    expect((await review.painted('tied')).length).toBeGreaterThan(50)
    await review.finding('T2-03b').click()
    await expect(review.badges).toHaveCount(3)
    expect(await count()).toBe(plain + 3)
    const wrong = await page.evaluate(
      () =>
        [...document.querySelectorAll('.document-sheet [data-at]')].filter((leaf) => leaf.childNodes.length > 1).length,
    )
    expect(wrong).toBe(0)
  })

  test('sections that are absent or lost stand in the outline where they should be', async ({ launched: { page } }) => {
    const review = new ReviewPage(page)
    await new ReportsPage(page).open('白云鄂博')
    await expect(review.outline).toHaveCount(6)
    await expect(review.outline.last()).toHaveClass(/outline-absent/)
    await page.keyboard.press('Alt+ArrowLeft')
    await new ReportsPage(page).open('莱芜')
    await expect(page.locator('.outline-unreadable')).toHaveCount(1)
    await expect(page.locator('.outline-absent')).toHaveCount(0)
    await expect(page.locator('.figure-absent, .figure-unreadable')).not.toHaveCount(0)
  })

  test('the filter says what it hides', async ({ launched: { page } }) => {
    const review = new ReviewPage(page)
    await new ReportsPage(page).open('白云鄂博')
    const total = await review.findings.count()
    await page.getByRole('button', { name: /^S2/ }).click()
    const shown = await review.findings.count()
    expect(shown).toBeLessThan(total)
    await expect(page.locator('.filter-count')).toContainText(`${shown} / ${total}`)
    await expect(page.locator('.filter-count')).toContainText(`${total - shown} 项须更正`)
    await page.getByRole('button', { name: '清除筛选' }).click()
    await expect(review.findings).toHaveCount(total)
  })

  test('page furniture can be hidden, and tables shown as the file has them', async ({ launched: { page } }) => {
    await new ReportsPage(page).open('昆都仑')
    await expect(page.locator('.text-chrome')).not.toHaveCount(0)
    await page.getByRole('switch', { name: '杂项' }).press(' ')
    await expect(page.locator('.text-chrome')).toHaveCount(0)
    await page.keyboard.press('Alt+Home')
    await new ReportsPage(page).open('包头')
    await expect(page.locator('.text-grid')).not.toHaveCount(0)
    await page.getByRole('switch', { name: '原始字符' }).press(' ')
    await expect(page.locator('.text-grid')).toHaveCount(0)
    await expect(page.locator('.text-table').first()).toContainText('行政许可\t243\t-2\t1181856', {
      useInnerText: false,
    })
  })
})
