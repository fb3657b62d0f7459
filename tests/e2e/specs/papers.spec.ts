// Papers: what was decided stands in the exported file and nothing else, own words are kept, and files verify.
import AxeBuilder from '@axe-core/playwright'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readDocxPaper } from '../../../src/main/export/read-docx'
import { readHtmlPaper } from '../../../src/main/export/read-html'
import { ask } from '../bridge'
import { expect, temporaryFolder, test } from '../launch'
import { AppWindow } from '../pages/app-window'
import { PaperPage } from '../pages/paper-page'
import { ReportsPage } from '../pages/reports-page'
import { SessionPage } from '../pages/session-page'

const body = '白云鄂博'
const memo = /^文件/

let folder: string
test.beforeEach(async ({ launched: { page } }) => {
  folder = await temporaryFolder()
  await new ReportsPage(page).openSamples()
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('not there')
  return value
}

/** The statement of that id in an exported memo, without breaks. */
function statementIn(statements: readonly { readonly id: string | null; readonly text: string }[], id: string): string {
  return known(statements.find((one) => one.id === id)).text.replace(/\s+/g, ' ')
}

test('the audit session ends in a memo that holds exactly the decisions taken, and verifies', async ({ launched }) => {
  test.setTimeout(300_000)
  const { page } = launched
  const paper = new PaperPage(launched)
  const session = new SessionPage(page)
  const { engagementId } = await session.begin()
  await new ReportsPage(page).open(body)

  // decided by the keyboard: confirmed, dismissed with the first reason offered, put to the body, and so on; two are left
  const { reports } = await ask(page, 'engagement.open', { engagementId })
  const reportId = known(reports.find(({ row }) => row.bodyName?.includes(body))).reportId
  const rowsNow = () => ask(page, 'finding.list', { engagementId, reportId })
  const total = (await rowsNow()).length
  const left = async () => (await rowsNow()).filter(({ disposition }) => disposition === 'undecided').length
  await page.keyboard.press('F8')
  for (let n = 0; n < total - 2; n++) {
    await expect(page.locator('[data-finding][aria-current="true"][data-state="undecided"]')).toHaveCount(1)
    await page.keyboard.press(['1', '2', '4'][n % 3] ?? '1')
    await expect(session.form).toBeVisible()
    if (n % 3 === 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(left).toBe(total - n - 1)
    await expect(session.form).toHaveCount(0)
  }

  await paper.open()
  await expect(paper.standing).toContainText('2 项机检提示未经人工确认')
  await expect(paper.standing).toContainText('未签署：编制人、复核人、签发人')
  const target = await paper.saveTo(folder, '备忘录.docx')
  await paper.export(memo, 'docx')
  await expect(paper.dialog).toContainText(`已写出：${target}`)
  await paper.dialog.getByRole('button', { name: '在文件夹中显示' }).click()
  await expect.poll(() => paper.shownInFolder()).toBe(target)
  await paper.closeDialog()

  const { statements, manifest } = readDocxPaper(new Uint8Array(await readFile(target)))
  const rows = await rowsNow()
  const said = { confirmed: '确认', queried: '转单位说明' } as const
  for (const { key, message, disposition, decision, class: kind } of rows) {
    const text = message.zh.replace(/\s+/g, ' ')
    if (disposition === 'dismissed') {
      const statement = statementIn(statements, `dismissed:${key}`)
      expect(statement).toContain(text)
      expect(statement).toContain(known(decision).reason)
      expect(statement).toContain('张三')
      continue
    }
    const part =
      disposition === 'queried' || kind === 'query' ? 'queries' : kind === 'capture-loss' ? 'losses' : 'findings'
    const statement = statementIn(statements, `${part}:${key}`)
    expect(statement).toContain(text)
    if (disposition === 'confirmed' || disposition === 'queried') {
      expect(statement).toContain(`${said[disposition]}（张三，`)
      expect(statement).not.toContain('疑似：')
    } else {
      expect(statement).toContain('疑似：')
      expect(statement).not.toContain('张三')
    }
  }
  // nothing else is in those tables
  const told = statements.filter(({ id }) =>
    /^(findings|queries|losses|dismissed):(?!head|none|suspected|caption)/.test(id ?? ''),
  )
  expect(told).toHaveLength(total)
  expect(manifest?.engagement?.id).toBe(engagementId)

  await new AppWindow(launched).answerDialogs([target])
  await paper.verify()
  await expect(paper.verdict).toContainText('全部成立')
  await paper.closeDialog()

  // as PDF through the window's own engine, and as a page of the web
  const pdf = await paper.saveTo(folder, '备忘录.pdf')
  await paper.export(memo, 'pdf')
  await paper.closeDialog()
  await new AppWindow(launched).answerDialogs([pdf])
  await paper.verify()
  await expect(paper.verdict).toContainText('全部成立')
  await paper.closeDialog()

  const html = await paper.saveTo(folder, '备忘录.html')
  await paper.export(memo, 'html')
  const text = await readFile(html, 'utf8')
  // but for the time of writing, both say the same
  const sayings = (list: readonly { readonly id: string | null; readonly text: string }[]) =>
    list
      .filter(({ id }) => id !== 'front:written' && id !== 'seal')
      .map(({ id, text: words }) => `${id ?? ''} ${words.replace(/\s+/g, '')}`)
  expect(sayings(readHtmlPaper(text).statements)).toEqual(sayings(statements))
  await paper.closeDialog()
  const changed = join(folder, '改过.html')
  await writeFile(changed, text.replace('相差100', '相差101'))
  await new AppWindow(launched).answerDialogs([changed])
  await paper.verify()
  await expect(paper.verdict).toContainText('不成立或被改动')
  await expect(paper.verdict).toContainText('相差101')
})

test('own words stay: typed numbers are tied, changed parts are shown as a difference, and all is undone', async ({
  launched,
}) => {
  test.setTimeout(240_000)
  const { page } = launched
  const paper = new PaperPage(launched)
  const session = new SessionPage(page)
  const { engagementId } = await session.begin()
  await new ReportsPage(page).open(body)
  await paper.open()

  await paper.at('slot:conclusion').click()
  await paper.field.pressSequentially('经核对 99887 件，2019 年')
  await expect(paper.editor.locator('.words-mirror mark')).toHaveText(['99887'])
  await expect(paper.editor).toContainText('证据中没有对应的数字：99887')
  await expect(paper.editor).toContainText('已保存') // by itself, after a pause
  await page.keyboard.press('Escape')
  await expect(paper.editor).toHaveCount(0)
  await expect(paper.sheet.locator('.loose-number')).toHaveText(['99887'])
  await expect(paper.own).toHaveCount(1)
  await expect(paper.standing).toContainText('1 个数字在证据中没有对应')

  await page.keyboard.press('Control+z')
  await expect(paper.own).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(paper.own).toHaveCount(1)

  // own words in place of generated ones; then the finding is graded, and what was generated says something else
  const { reports } = await ask(page, 'engagement.open', { engagementId })
  const reportId = known(reports.find(({ row }) => row.bodyName?.includes(body))).reportId
  const [finding] = await ask(page, 'finding.list', { engagementId, reportId })
  const { key } = known(finding)
  const cell = `findings:${key}:treatment`
  await paper.write(cell, '请于五日内更正。')
  await expect(paper.at(cell)).toHaveText('请于五日内更正。')
  await ask(page, 'finding.severity', { engagementId, reportId, key, severity: 'S4', reason: '影响小' })
  const conflict = page.locator('[data-own="conflict"]')
  await expect(conflict).toContainText('请于五日内更正。')
  await expect(conflict.locator('.words-difference')).toContainText('供修改时参考。')
  await expect(paper.at(cell)).toHaveText('请于五日内更正。')
  await expect(paper.standing).toContainText('1 处本人文字所替换的生成文字已改变')
  await conflict.getByRole('button', { name: '保留本人文字' }).click()
  await expect(conflict).toHaveCount(0)
  await expect(paper.at(cell)).toHaveText('请于五日内更正。')
  await ask(page, 'finding.severity', { engagementId, reportId, key, severity: 'S1', reason: '影响大' })
  await conflict.getByRole('button', { name: '采用新的生成文字' }).click()
  await expect(paper.at(cell)).toHaveText('请核实更正，并重新报送、发布。')

  // a conclusion of one's own, with its reason
  await page.getByRole('button', { name: '给出结论' }).click()
  await paper.dialog.getByText('修改后符合').click()
  await paper.dialog.getByRole('textbox').fill('问题已口头说明')
  await paper.dialog.getByRole('button', { name: '确定结论' }).click()
  await expect(paper.sheet).toContainText('■ 修改后符合')
  await expect(paper.sheet).toContainText('问题已口头说明')

  // the template belongs to the engagement; the paper's language is not that of the screen
  await page.getByRole('button', { name: '修改模板' }).click()
  await paper.dialog.getByLabel('标题', { exact: true }).fill('审核备忘录')
  await paper.dialog.getByLabel('包括“附件”').uncheck()
  await paper.dialog.getByRole('button', { name: '保存模板' }).click()
  await expect(page.locator('.paper-title')).toHaveText('审核备忘录')
  await expect(page.locator('.paper-parts')).not.toContainText('附件')
  await paper.language.selectOption('en')
  await expect(page.locator('.paper-title')).toHaveText('Audit memo (review opinion)')
  await expect(page.getByRole('button', { name: '导出…' })).toBeVisible()
  await paper.kind.selectOption('issues')
  await expect(paper.sheet).toContainText('List of issues')
})

test('nobody has reviewed it: the memo says so, may not be edited, and never replaces a file in silence', async ({
  launched,
}) => {
  const { page } = launched
  const paper = new PaperPage(launched)
  await new ReportsPage(page).open(body)
  await paper.open()
  await expect(paper.sheet).toContainText('未经人工复核')
  await expect(page.locator('[data-editable]')).toHaveCount(0)
  await expect(page.locator('.paper-screen')).toContainText('没有审计项目')

  // the dialog asked about another name: the one that is there stays as it was
  const target = await paper.saveTo(folder, '已有')
  await writeFile(`${target}.md`, '原有内容')
  await page.keyboard.press('Control+Shift+S')
  await paper.dialog.getByLabel('格式').selectOption('md')
  await paper.dialog.getByRole('button', { name: /选择位置并导出/ }).click()
  await expect(paper.dialog.getByRole('alert')).toContainText('已经存在，没有覆盖')
  expect(await readFile(`${target}.md`, 'utf8')).toBe('原有内容')
})

async function faultsOf(page: Page, within = 'body'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

for (const theme of [/^浅色$/, /^深色$/]) {
  test(`papers have no accessibility fault in ${theme.source}`, async ({ launched }) => {
    test.setTimeout(240_000)
    const { page } = launched
    const paper = new PaperPage(launched)
    const session = new SessionPage(page)
    await session.begin()
    await new AppWindow(launched).set({ theme })
    await new ReportsPage(page).open(body)
    await paper.open()
    await paper.write('slot:conclusion', '另有 99887 件')
    expect(await faultsOf(page)).toEqual([])
    await paper.at('slot-end:conclusion').click()
    await paper.field.fill('另有 77665 件')
    expect(await faultsOf(page, '.words-editor')).toEqual([])
    await page.keyboard.press('Escape')
    for (const open of ['修改模板', '给出结论', '导出']) {
      await page.getByRole('button', { name: open }).first().click()
      await paper.dialog.waitFor()
      expect(await faultsOf(page, '[role="dialog"]'), open).toEqual([])
      await paper.closeDialog()
    }
  })
}
