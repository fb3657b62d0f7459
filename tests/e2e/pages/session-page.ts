// An audit session: who is at the keyboard, the engagement, decisions, annotations and corrections on the desk.
import { expect, type Locator, type Page } from '@playwright/test'
import type { EngagementId, PersonId, ReportId } from '../../../src/shared/review/ids'
import { legendPresets } from '../../../src/shared/review/legend'
import { ask } from '../bridge'

export class SessionPage {
  readonly page: Page
  readonly decision: Locator
  readonly form: Locator
  readonly counts: Locator
  readonly details: Locator
  readonly bulk: Locator

  constructor(page: Page) {
    this.page = page
    this.decision = page.locator('.decision')
    this.form = page.locator('.act-form')
    this.counts = page.locator('.list-panel .filter-count')
    this.bulk = page.locator('.bulk')
    this.details = page.locator('.panel', { has: page.getByRole('heading', { name: /^(详情|Details)$/ }) })
  }

  /** 张三 prepares, 李四 reviews; every report of the workspace takes part. */
  async begin(): Promise<{ engagementId: EngagementId; reports: ReportId[]; zhang: PersonId; li: PersonId }> {
    const { page } = this
    const seat = await ask(page, 'person.choose', { kind: 'new', name: '张三' })
    const terms = {
      name: '年度报告审核',
      from: 2008,
      to: 2030,
      departmentDeadline: '01-31',
      governmentDeadline: '03-31',
      assemblyDays: 60,
      legend: [...legendPresets.international],
    }
    const { id: engagementId } = await ask(page, 'engagement.create', { terms, roles: ['preparer'] })
    await ask(page, 'person.add', { engagementId, personId: null, name: '李四', roles: ['reviewer'] })
    const reports = (await ask(page, 'report.list', {})).map(({ id }) => id)
    await ask(page, 'engagement.add-reports', { engagementId, reportIds: reports })
    const { people } = await ask(page, 'engagement.open', { engagementId })
    const li = people.find(({ name }) => name === '李四')?.id
    const zhang = seat.person?.id
    if (li === undefined || zhang === undefined) throw new Error('nobody sits there')
    return { engagementId, reports, zhang, li }
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name })
  }

  row(state: string): Locator {
    return this.page.locator(`[data-finding][data-state="${state}"]`)
  }

  /** Key after key from the finding that is selected: `keys` in turn, each with the reason that it needs. */
  async decideByKeys(total: number, keys: readonly ('1' | '2' | '4')[]): Promise<void> {
    const { page } = this
    const open = page.locator('[data-finding][aria-current="true"][data-state="undecided"]')
    for (let decided = 0; decided < total; decided++) {
      await expect(open).toHaveCount(1)
      const key = String(await open.getAttribute('data-finding'))
      const title = await page.locator('.crumb-report').innerText()
      const act = keys[decided % keys.length] ?? '1'
      await page.keyboard.press(act)
      await expect(this.form).toBeVisible()
      if (act === '2') await page.keyboard.press('ArrowDown') // the first of the reasons offered
      await page.keyboard.press('Enter')
      if (decided + 1 === total) break
      // decided, and on to the next: another finding, or the same check's finding of another report
      await expect
        .poll(
          async () => {
            if ((await open.count()) !== 1) return 'nothing'
            const there = await page.locator('.crumb-report').innerText()
            return (await open.getAttribute('data-finding')) === key && there === title ? 'same' : 'next'
          },
          { timeout: 20_000 }, // the next report may have to be read first
        )
        .toBe('next')
    }
    await expect(this.counts).toContainText('全部已处理')
  }
}
