// Saves a picture of every screen in both themes, both languages and two sizes: `npm run screenshots -- FOLDER`.
// With `--readme`, only the README's picture is made anew, in docs/images.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureBuilt } from './build.mjs'

const root = resolve(import.meta.dirname, '..')
const forReadme = process.argv.includes('--readme')
const folder = forReadme ? join(root, 'docs/images') : process.argv[2]
if (folder === undefined) {
  console.error('Usage: npm run screenshots -- FOLDER   (or --readme)')
  process.exit(2)
}
if ((await ensureBuilt()) !== 0) process.exit(1)

const { launchApp } = await import('../tests/e2e/launch.ts')
const { AppWindow } = await import('../tests/e2e/pages/app-window.ts')
const { EngagementPage } = await import('../tests/e2e/pages/engagement-page.ts')
const { ReportsPage } = await import('../tests/e2e/pages/reports-page.ts')
const { ReviewPage } = await import('../tests/e2e/pages/review-page.ts')

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
const themes = { light: /^(浅色|Light)$/, dark: /^(深色|Dark)$/ }
const languages = { zh: '简体中文', en: 'English' }

await mkdir(folder, { recursive: true })
const userData = await mkdtemp(join(tmpdir(), 'crossfoot-shots-'))
const running = await launchApp({ userData })
const { page } = running
const app = new AppWindow(running)
const reports = new ReportsPage(page)
const review = new ReviewPage(page)
const session = new EngagementPage(page)
const settle = () =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
try {
  await (forReadme ? readmePicture() : everyScreen())
} finally {
  await running.electron.close()
  await rm(userData, { recursive: true, force: true })
}

async function readmePicture() {
  await page.setViewportSize({ width: 1440, height: 900 })
  await app.set({ language: languages.zh, theme: themes.light })
  await reports.openSamples()
  await reports.open('白云鄂博')
  await review.finding('T2-03b').first().click()
  await settle()
  await page.screenshot({ path: join(folder, 'review.png') })
}

async function everyScreen() {
  await reports.empty.waitFor()
  await everyLook('empty')
  await reports.openSamples()
  await everyLook('reports')
  const names = await reports.rows.locator('[data-row]').allTextContents()
  for (const [i, name] of names.entries()) {
    await page.keyboard.press('Alt+Home')
    await reports.rows.nth(i).locator('[data-row]').click()
    await page.locator('.document-sheet').waitFor()
    await everyLook(`review-${i}`)
    if ((await review.findings.count()) > 0) {
      await review.findings.first().click()
      await everyLook(`finding-${i}`)
    }
    console.log(`${i} ${name}`)
  }
  await page.keyboard.press('Alt+Home')
  await reports.open('白云鄂博')
  for (const [i, name] of ['untested', 'numbers', 'reading'].entries()) {
    await page
      .getByRole('tab')
      .nth(i + 2)
      .click()
    await everyLook(`list-${name}`)
  }
  await page.getByRole('tab').first().click()
  for (const [name, key] of [
    ['keys', '?'],
    ['settings', 'Control+,'],
  ]) {
    await everyLook(name, async () => {
      await page.keyboard.press(key)
      await app.dialog.waitFor()
    })
  }
  await everyLook('about', async () => {
    await app.menu('help.about')
    await app.dialog.waitFor()
  })
  await auditSession()
}

/** Engagement, matrix, signing, timeline, palette, backups and verification. */
async function auditSession() {
  await app.set({ language: languages.zh })
  await page.keyboard.press('Control+Shift+E')
  await everyLook('engagements-empty')
  await app.set({ language: languages.zh })
  await session.create('示例审核', '张编制')
  await session.addReports()
  await session.addPerson('李复核', ['复核人'])
  await session.cells.first().click()
  await everyLook('matrix')
  await app.set({ language: languages.zh })
  await session.openSigning('白云鄂博')
  await session.gate.waitFor()
  await everyLook('signing')
  await page.keyboard.press('Control+Shift+D')
  await page.locator('.paper-sheet').waitFor()
  await everyLook('paper')
  await everyLook('export', async () => {
    await page.keyboard.press('Control+Shift+S')
    await app.dialog.waitFor()
  })
  await page.keyboard.press('Control+Shift+H')
  await page.locator('.timeline-row').first().waitFor()
  await everyLook('timeline')
  for (const [name, key] of [
    ['palette', 'Control+k'],
    ['person', 'Control+Shift+U'],
  ]) {
    await everyLook(name, async () => {
      await page.keyboard.press(key)
      await app.dialog.waitFor()
    })
  }
  await app.menu('workspace.back-up')
  await page.locator('.backup-list').waitFor()
  await page.locator('.verification button').click()
  await page.locator('.verify-result').waitFor()
  await everyLook('workspace')
  await page.keyboard.press('Control+Shift+E')
  await everyLook('engagements')
}

/** @param open brings up what is shown only for the picture; Esc puts it away */
async function everyLook(name, open) {
  for (const [language, languageName] of Object.entries(languages)) {
    for (const [theme, themeName] of Object.entries(themes)) {
      await app.set({ language: languageName, theme: themeName })
      for (const size of sizes) {
        await page.setViewportSize(size)
        await open?.()
        await settle()
        await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-${size.width}.png`) })
        if (open !== undefined) {
          await page.keyboard.press('Escape')
          await app.dialog.waitFor({ state: 'detached' })
        }
      }
    }
  }
}
