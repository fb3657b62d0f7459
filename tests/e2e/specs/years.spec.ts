// Two years in one workspace: checked beside each other in no engagement, and last year's engagement rolled forward.
import AxeBuilder from '@axe-core/playwright'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ask } from '../bridge'
import { expect, launchApp, root, temporaryFolder, test } from '../launch'
import { AppWindow } from '../pages/app-window'
import { EngagementPage } from '../pages/engagement-page'
import { ReportsPage } from '../pages/reports-page'
import { ReviewPage } from '../pages/review-page'

const pair = join(root, 'tests/golden/pairs/broken-by-column')
const broken = 'XY-01'

test('last year’s report of the workspace is used without an engagement; what it left open is rolled forward', async () => {
  test.setTimeout(180_000)
  const userData = await temporaryFolder()
  const running = await launchApp({ userData, args: [join(pair, 'prior.md'), join(pair, 'current.md')] })
  const { page } = running
  const reports = new ReportsPage(page)
  const review = new ReviewPage(page)
  const session = new EngagementPage(page)
  await expect(page.locator('.report-read')).toHaveCount(2)

  // the broken carry-forward shows although nobody began an engagement
  await reports.open(/2023/)
  await expect(review.finding(broken).first()).toBeVisible()

  // last year's engagement, with a difference confirmed and a note nobody cleared
  await session.create('2022年度审核', '张编制')
  const [engagement] = await ask(page, 'engagement.list', {})
  const rows = await ask(page, 'report.list', {})
  const prior = rows.find(({ year }) => year === 2022)
  if (!engagement || !prior) throw new Error('no engagement or no report')
  const engagementId = engagement.id
  await ask(page, 'engagement.terms', { engagementId, terms: { ...engagement.terms, from: 2022, to: 2022 } })
  await ask(page, 'engagement.add-reports', { engagementId, reportIds: [prior.id] })
  const reportId = prior.id
  const evidence: [] = []
  const finding = { reportId, severity: 'S2' as const, section: null, text: '依申请公开台账与表三不一致', evidence }
  await ask(page, 'finding.add', { engagementId, finding })
  await ask(page, 'note.open', { engagementId, reportId, section: null, finding: null, text: '请补充附件' })

  // the list first, by key; then into a new engagement
  await page.keyboard.press('Control+Shift+Y')
  await expect(session.dialog.getByLabel('新项目名称')).toHaveValue('2023年度审核')
  const list = session.dialog.getByRole('region', { name: '结转清单' })
  await expect(list).toContainText('依申请公开台账与表三不一致')
  await expect(list.locator('tr[data-outcome="carried"]').first()).toContainText('结转')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('[role="dialog"]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await session.dialog.getByRole('button', { name: '结转', exact: true }).click()
  await session.dialog.waitFor({ state: 'detached' })
  await expect(page.getByRole('heading', { name: '2023年度审核' })).toBeVisible()
  await expect(session.cells).toHaveCount(1)
  await session.cells.first().dblclick()
  await page.locator('.document-sheet').waitFor()
  await expect(page.locator('.list-panel')).toContainText('上年未解决：依申请公开台账与表三不一致')

  // closed and opened again, it is all there
  await running.electron.close()
  const again = await launchApp({ userData })
  const app = new AppWindow(again)
  await app.statusBar.waitFor()
  const all = await ask(again.page, 'engagement.list', {})
  expect(all.map(({ terms }) => terms.name)).toEqual(['2022年度审核', '2023年度审核'])
  const next = all[1]
  const current = rows.find(({ year }) => year === 2023)
  if (!next || !current) throw new Error('no engagement or no report')
  const found = await ask(again.page, 'finding.list', { engagementId: next.id, reportId: current.id })
  expect(found.filter(({ own }) => own).map(({ disposition }) => disposition)).toEqual(['undecided'])
  expect(found.some(({ code }) => code === broken)).toBe(true)
  await again.electron.close()
  await rm(userData, { recursive: true, force: true })
})
