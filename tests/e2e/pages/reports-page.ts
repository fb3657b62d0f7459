// The list of reports.
import type { Locator, Page } from '@playwright/test'

export class ReportsPage {
  readonly page: Page
  readonly table: Locator
  /** One line a report, without the heading. */
  readonly rows: Locator
  readonly empty: Locator
  readonly filter: Locator

  constructor(page: Page) {
    this.page = page
    this.table = page.locator('.report-table')
    this.rows = page.locator('.report-row:not(.report-head)')
    this.empty = page.locator('.empty-list')
    this.filter = page.getByRole('searchbox')
  }

  row(name: string | RegExp): Locator {
    return this.rows.filter({ hasText: name })
  }

  /** From the empty list: the five samples, read to the end. */
  async openSamples(): Promise<void> {
    await this.empty.getByRole('button').first().click()
    await this.page.locator('.report-read').nth(4).waitFor()
    await this.page.locator('.import-bar').waitFor({ state: 'detached' })
  }

  async open(name: string | RegExp): Promise<void> {
    await this.row(name).locator('[data-row]').click()
    await this.page.locator('.document-sheet').waitFor()
  }
}
