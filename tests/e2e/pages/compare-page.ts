// The comparison of two years: its texts, lists, tables, and the years of a body.
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { AppWindow } from './app-window'

/** Pairs of consecutive years on the disk. */
const pairsFolder = join(import.meta.dirname, '../../golden/pairs')

export class ComparePage {
  readonly page: Page
  readonly screen: Locator
  readonly rows: Locator
  readonly changes: Locator
  readonly findings: Locator
  readonly pins: Locator
  readonly folds: Locator
  readonly here: Locator
  readonly steps: Locator

  constructor(page: Page) {
    this.page = page
    this.screen = page.locator('.compare-screen')
    this.rows = page.locator('.compare-row')
    this.changes = page.locator('[data-change]')
    this.findings = page.locator('.compare-lists [data-finding]')
    this.pins = page.locator('[data-pin]')
    this.folds = page.locator('[data-fold] button')
    this.here = page.locator('.text-view .is-here')
    this.steps = page.locator('.change-steps .number')
  }

  /** Opens pairs of years from the disk, by the names of their folders. */
  async bring(app: AppWindow, pairs: readonly (readonly [folder: string, ending: string])[]): Promise<void> {
    const paths = pairs.flatMap(([folder, ending]) =>
      ['prior', 'current'].map((side) => join(pairsFolder, folder, `${side}.${ending}`)),
    )
    await this.page.locator('.empty-list').waitFor() // until then nobody listens
    await app.answerDialogs(paths)
    await this.page.keyboard.press('Control+O')
    await this.page
      .locator('.report-read')
      .nth(paths.length - 1)
      .waitFor()
  }

  /** From the list: this report beside last year's. */
  async open(file: string): Promise<void> {
    await this.page.keyboard.press('Alt+Home')
    await this.page.locator('.report-row', { hasText: file }).locator('[data-row]').focus()
    await this.page.keyboard.press('Control+d')
    await this.screen.locator('.compare-head').waitFor()
  }

  /** A paragraph of one side, by its words. */
  paragraph(side: 'prior' | 'current', words: string | RegExp): Locator {
    return this.page.locator(`[data-side="${side}"]`, { hasText: words }).first()
  }

  async goToSection(name: string | RegExp): Promise<void> {
    const jump = this.page.getByLabel('转到部分')
    const label = await jump.locator('option', { hasText: name }).first().textContent()
    await jump.selectOption({ label: label ?? '' })
  }

  list(name: string | RegExp): Locator {
    return this.page.locator('.compare-lists').getByRole('tab', { name })
  }

  /** Rows that show two paragraphs which a person put beside each other. */
  get pinned(): Locator {
    return this.rows.filter({ has: this.page.locator('.row-tag', { hasText: '人工对应' }) })
  }
}
