// Papers: the preview with own words in it, the export dialog, and where files go.
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import type { RunningApp } from '../launch'

export class PaperPage {
  readonly page: Page
  readonly electron: ElectronApplication
  readonly sheet: Locator
  readonly editor: Locator
  readonly field: Locator
  readonly standing: Locator
  readonly own: Locator
  readonly dialog: Locator
  readonly verdict: Locator
  readonly kind: Locator
  readonly language: Locator

  constructor({ page, electron }: RunningApp) {
    this.page = page
    this.electron = electron
    this.sheet = page.locator('.paper-sheet')
    this.editor = page.locator('.words-editor')
    this.field = this.editor.locator('textarea')
    this.standing = page.locator('.standing-list')
    this.own = page.locator('.own-list > li')
    this.dialog = page.getByRole('dialog')
    this.verdict = page.locator('.paper-verdict')
    this.kind = page.locator('.paper-head select').first()
    this.language = page.locator('.paper-head select').nth(1)
  }

  /** By its key, from the desk, the engagement or the signatures. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+D')
    await this.sheet.waitFor()
  }

  at(block: string): Locator {
    return this.page.locator(`[data-editable="${block}"]`)
  }

  /** Writes these words there, and is done. */
  async write(block: string, text: string): Promise<void> {
    await this.at(block).click()
    await this.field.fill(text)
    await this.page.keyboard.press('Control+Enter')
    await this.editor.waitFor({ state: 'detached' })
  }

  /** The save dialog answers with a file of this name; what is shown in its folder is remembered. */
  async saveTo(folder: string, name: string): Promise<string> {
    const filePath = join(folder, name)
    await this.electron.evaluate(({ dialog, shell }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
      shell.showItemInFolder = (shown: string) => void Object.assign(globalThis, { shownInFolder: shown })
    }, filePath)
    return filePath
  }

  shownInFolder(): Promise<unknown> {
    return this.electron.evaluate(() => (globalThis as { readonly shownInFolder?: string }).shownInFolder)
  }

  /** Exports what is chosen by label and format, and waits until it is written. */
  async export(what: RegExp, format: string | null): Promise<void> {
    await this.page.keyboard.press('Control+Shift+S')
    await this.dialog.waitFor()
    await this.dialog.getByRole('radio', { name: what }).check()
    if (format !== null) await this.dialog.getByLabel(/^(格式|Format)$/).selectOption(format)
    const written = this.dialog.locator('[data-export="written"]')
    const before = await written.count()
    await this.dialog.getByRole('button', { name: /选择位置并导出|Choose Where and Export/ }).click()
    await written.nth(before).waitFor({ timeout: 60_000 })
  }

  /** The file that the open dialog answers with is verified: read, made again from the evidence and compared. */
  async verify(): Promise<void> {
    await this.page.getByRole('button', { name: /核验文件|Verify a File/ }).click()
    await this.verdict.waitFor({ timeout: 60_000 })
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.dialog.waitFor({ state: 'detached' })
  }
}
