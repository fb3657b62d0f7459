// The screens of an audit session: engagements, matrix, signing, timeline, the person at the keyboard.
import type { Locator, Page } from '@playwright/test'

export class EngagementPage {
  readonly page: Page
  readonly dialog: Locator
  readonly cells: Locator
  readonly gaps: Locator
  readonly card: Locator
  readonly gate: Locator
  readonly sign: Locator
  readonly notes: Locator
  readonly person: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog')
    this.cells = page.locator('.matrix-report')
    this.gaps = page.locator('.matrix-gap')
    this.card = page.locator('.item-card')
    this.gate = page.locator('.gate')
    this.sign = page.locator('[data-sign]')
    this.notes = page.locator('.note')
    this.person = page.locator('.status-person')
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  /** A number in the head of the matrix. */
  fact(name: string): Locator {
    return this.page.locator('.engagement-facts > div', { hasText: name }).locator('dd')
  }

  /** From anywhere: a new engagement with the years that the form offers. */
  async create(name: string, you: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+E')
    await this.page.locator('.engagements-screen').getByRole('button', { name: '新建审计项目' }).click()
    await this.dialog.getByLabel('项目名称').fill(name)
    await this.dialog.getByLabel('您的姓名').fill(you)
    await this.dialog.getByRole('button', { name: '建立' }).click()
    await this.dialog.waitFor({ state: 'detached' })
  }

  /** In the matrix: every report of the workspace that is offered. */
  async addReports(): Promise<void> {
    await this.button('添加报告').first().click()
    await this.dialog.getByRole('button', { name: /^添加 \d+ 份$/ }).click()
    await this.dialog.waitFor({ state: 'detached' })
  }

  async addPerson(name: string, roles: readonly string[]): Promise<void> {
    await this.button('成员与角色').click()
    const form = this.dialog.locator('.people-add')
    await form.getByLabel('姓名').fill(name)
    for (const role of ['编制人', '复核人', '签发人']) await form.getByLabel(role).setChecked(roles.includes(role))
    await form.getByRole('button', { name: '添加' }).click()
    await this.dialog.locator('.people-name', { hasText: name }).waitFor()
    await this.page.keyboard.press('Escape')
    await this.dialog.waitFor({ state: 'detached' })
  }

  async switchTo(name: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+U')
    await this.dialog.getByRole('button', { name, exact: true }).click()
    await this.dialog.waitFor({ state: 'detached' })
  }

  /** The signing screen of the report whose cell carries these words in its row. */
  async openSigning(body: string | RegExp): Promise<void> {
    await this.page.keyboard.press('Control+E')
    await this.page.locator('.matrix tr', { hasText: body }).locator('.matrix-report').first().click()
    await this.card.getByRole('button', { name: '签署与复核意见' }).click()
    await this.page.locator('.signature-table').waitFor()
  }

  /** In the gate: what could not be assessed is read. */
  async markAllRead(): Promise<void> {
    await this.gate.getByRole('button', { name: /全部标为已阅/ }).click()
    await this.gate.getByRole('button', { name: /全部标为已阅/ }).waitFor({ state: 'detached' })
  }
}
