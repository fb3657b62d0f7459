// The window as a whole: its bars, dialogs and menu, in the words of a person who uses it.
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import type { RunningApp } from '../launch'

export class AppWindow {
  readonly page: Page
  readonly electron: ElectronApplication
  readonly statusBar: Locator
  readonly dialog: Locator

  constructor({ page, electron }: RunningApp) {
    this.page = page
    this.electron = electron
    this.statusBar = page.locator('.status-bar')
    this.dialog = page.getByRole('dialog')
  }

  /** Chooses a command in the application menu, as main gets it. */
  async menu(id: string): Promise<void> {
    await this.page.locator('.title-bar').waitFor() // until then nobody listens
    await this.electron.evaluate(({ Menu, BrowserWindow }, command) => {
      Menu.getApplicationMenu()?.getMenuItemById(command)?.click(undefined, BrowserWindow.getAllWindows()[0])
    }, id)
  }

  async set(settings: { readonly language?: '简体中文' | 'English'; readonly theme?: RegExp }): Promise<void> {
    await this.page.locator('.title-bar').waitFor()
    await this.page.keyboard.press('Control+,')
    await this.dialog.waitFor()
    if (settings.language !== undefined) await this.dialog.getByText(settings.language, { exact: true }).click()
    if (settings.theme !== undefined) await this.dialog.getByText(settings.theme).click()
    await this.page.keyboard.press('Escape')
    await this.dialog.waitFor({ state: 'detached' })
  }

  /** Dialogs of the desktop answer with these paths. */
  async answerDialogs(paths: readonly string[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] })
    }, paths)
  }
}
