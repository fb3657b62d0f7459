/**
 * node tools/bench-screens.mjs: the screens with much on them. Longest task while a list of findings is scrolled, walked,
 * filtered and decided upon, and while a matrix of 500 bodies and 5 years is drawn and sorted; each beside a small one
 * measured in the same run.
 */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { OutputOf } from '../src/shared/ipc/contract'
import type { FindingRow } from '../src/shared/ipc/review-views'
import { type Finding } from '../src/shared/checks/outcome'
import { asTheAppDecides } from '../src/shared/review/read-as'
import { aContent, aRow } from '../tests/support/a-content'
import { aMatrixReport, anEngagement, aReview } from '../tests/support/an-engagement'

const [folder = 'out/renderer', wantedFindings = '10000', wantedBodies = '500'] = process.argv.slice(2)
const address = 'http://screens.invalid/'
const browsers = ['/usr/lib/chromium/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome']
const executablePath = process.env['CHROMIUM_PATH'] ?? browsers.find((file) => existsSync(file))

/** Answers of main by the name of the call; `finding.dispose` decides in the page itself. */
function deskAnswers(count: number): Readonly<Record<string, unknown>> {
  const content = aContent({ cells: { 'applications.received': { 'natural-person': '5' } } })
  const [model] = content.run.findings
  if (model === undefined) throw new Error('bug: no finding to copy')
  const findings = Array.from({ length: count }, (_, n): Finding => {
    const severity = (['S2', 'S3', 'S4'] as const)[n % 3] ?? 'S4'
    const message = { zh: `第${n}项：${model.message.zh}`, en: `No. ${n}: ${model.message.en}` }
    return { ...model, key: `${model.key}/${n}`, severity, message }
  })
  const row = aRow(content)
  const report = { ...aMatrixReport('a', { body: '甲市', year: 2020 }), reportId: row.id, row, findings: count }
  const rows = findings.map((finding): FindingRow => ({
    reportId: row.id,
    key: finding.key,
    own: false,
    check: finding.check,
    code: finding.code,
    severity: finding.severity,
    given: finding.severity,
    class: finding.class,
    section: finding.section,
    line: null,
    column: null,
    message: finding.message,
    disposition: 'undecided',
    decision: null,
    look: 'same',
    notes: 0,
  }))
  const engagement = anEngagement([report], { years: [2020], bodies: [], unplaced: [row.id] })
  const opened: OutputOf<'report.open'> = {
    row,
    readAs: asTheAppDecides,
    content: { ...content, run: { ...content.run, findings } },
  }
  return {
    ...common(engagement),
    'report.list': [row],
    'report.open': opened,
    'review.open': aReview(report, { findings: rows }),
  }
}

function matrixAnswers(bodies: number): Readonly<Record<string, unknown>> {
  const years = [2019, 2020, 2021, 2022, 2023]
  const reports = Array.from({ length: bodies * years.length }, (_, n) =>
    aMatrixReport(`r${n}`, {
      body: `第${Math.floor(n / years.length)}局`,
      year: years[n % years.length] ?? 2019,
      open: { S1: n % 2, S2: n % 5, S3: n % 7, S4: n % 11 },
    }),
  )
  const placed = Array.from({ length: bodies }, (_, n) => ({
    name: `第${n}局`,
    kind: 'department' as const,
    cells: years.map((_year, i) =>
      reports.slice(n * years.length + i, n * years.length + i + 1).map((one) => one.reportId),
    ),
    gaps: [],
  }))
  const matrix = { years, bodies: placed, unplaced: [] }
  return { ...common(anEngagement(reports, matrix)), 'report.list': reports.map(({ row }) => row) }
}

function common(engagement: ReturnType<typeof anEngagement>): Readonly<Record<string, unknown>> {
  const { id, terms, people, me } = engagement
  const at = engagement.createdAt
  const listed = {
    id,
    terms,
    archived: false,
    createdAt: at,
    lastActAt: at,
    acts: 3,
    reports: 1,
    locked: 0,
    people: [],
  }
  return {
    'state.recall': {},
    'state.remember': {},
    'settings.get': { language: 'zh-CN', theme: 'light' },
    'workspace.current': { state: 'open', id: 'w'.repeat(32), name: 'w', isDefault: true, shownPath: 'w' },
    'import.state': { running: false, total: 0, done: 0, added: 0, already: 0, skipped: [], failed: [], current: [] },
    'app.info': { version: '0', ruleSet: 'r', checks: [], runtime: {}, requests: 0, refused: 0 },
    'person.current': { person: me, known: people },
    'person.choose': { person: me, known: people },
    'engagement.list': [listed],
    'engagement.open': engagement,
    'paper.exports': [],
  }
}

/** In the page, before its own code: a bridge that answers from a table, and the longest task so far. */
function installBridge(answers: Record<string, unknown>): void {
  const listeners = new Set<(notice: unknown) => void>()
  const here = globalThis as unknown as { crossfoot: unknown; longest: number }
  here.longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) here.longest = Math.max(here.longest, duration)
  }).observe({ entryTypes: ['longtask'] as never })
  here.crossfoot = {
    call(name: string, input: { targets?: { keys: string[] }[]; disposition?: string }) {
      if (name === 'finding.dispose') {
        const review = answers['review.open'] as { findings: { key: string; disposition: string }[] }
        const keys = new Set(input.targets?.flatMap((target) => target.keys))
        const findings = review.findings.map((row) =>
          keys.has(row.key) ? { ...row, disposition: input.disposition ?? '' } : row,
        )
        answers['review.open'] = { ...review, findings }
        queueMicrotask(() => listeners.forEach((tell) => tell({ kind: 'changed', topics: ['review'] })))
        return Promise.resolve({ ok: true, value: { acts: [], item: null, effect: null } })
      }
      return name in answers ? Promise.resolve({ ok: true, value: answers[name] }) : new Promise(() => {})
    },
    onChanged(listener: (notice: unknown) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })

async function open(answers: Readonly<Record<string, unknown>>): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.route(`${address}**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname)
    const types: Readonly<Record<string, string>> = {
      '.js': 'text/javascript',
      '.css': 'text/css',
      '.html': 'text/html',
    }
    const contentType = types[path.extname(file)] ?? 'application/octet-stream'
    await (existsSync(file) ? route.fulfill({ contentType, body: readFileSync(file) }) : route.abort())
  })
  await page.addInitScript(installBridge, answers as Record<string, unknown>)
  page.on('pageerror', (error) => console.error(`in the page: ${error.message}`))
  await page.goto(address)
  await page.getByRole('dialog').getByRole('button', { name: /^以/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return page
}

/** Milliseconds of the longest task while it is done; 0 where none took 50. */
async function longestDuring(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => Reflect.set(globalThis, 'longest', 0))
  await work()
  await page.waitForTimeout(500)
  return page.evaluate(() => Number(Reflect.get(globalThis, 'longest')))
}

interface Measured {
  readonly what: string
  readonly ms: number
}

async function measureDesk(count: number): Promise<readonly Measured[]> {
  const page = await open(deskAnswers(count))
  const measured: Measured[] = []
  const measure = async (what: string, work: () => Promise<void>): Promise<void> => {
    measured.push({ what, ms: await longestDuring(page, work) })
  }
  await measure('opened', async () => {
    await page.locator('[data-row]').first().click()
    await page.locator('[data-finding]').first().waitFor()
  })
  const list = page.locator('.list-panel .rows')
  await measure('scrolled', async () => {
    await list.hover()
    for (let n = 0; n < 40; n++) await page.mouse.wheel(0, 900)
    await list.evaluate((rows) => Reflect.set(rows, 'scrollTop', Reflect.get(rows, 'scrollHeight')))
  })
  await measure('End and Home', async () => {
    await list.evaluate((rows) => Reflect.set(rows, 'scrollTop', 0))
    await page.locator('[data-finding]').first().click()
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
  })
  await measure('walked by F8', async () => {
    for (let n = 0; n < 10; n++) await page.keyboard.press('F8')
  })
  await measure('filtered by words', async () => {
    await page.getByLabel('搜索发现').pressSequentially('第99', { delay: 60 })
    await page.getByLabel('搜索发现').fill('')
  })
  await measure('grouped', async () => {
    await page.getByLabel('分组').selectOption('severity')
    await page.getByLabel('分组').selectOption('none')
  })
  await measure('decided five', async () => {
    await page.locator('[data-finding]').first().click()
    for (let n = 0; n < 5; n++) {
      await page.keyboard.press('1')
      await page.locator('.act-form').waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.act-form').waitFor({ state: 'detached' })
    }
  })
  await page.close()
  return measured
}

async function measureMatrix(bodies: number): Promise<readonly Measured[]> {
  const page = await open(matrixAnswers(bodies))
  const measured: Measured[] = []
  const measure = async (what: string, work: () => Promise<void>): Promise<void> => {
    measured.push({ what, ms: await longestDuring(page, work) })
  }
  await page.locator('.title-bar').waitFor()
  await measure('drawn', async () => {
    await page.keyboard.press('Control+e')
    await page.locator('.matrix-cell').first().waitFor()
  })
  await measure('scrolled', async () => {
    await page.locator('.matrix-pane').hover()
    for (let n = 0; n < 40; n++) await page.mouse.wheel(0, 900)
  })
  await measure('walked', async () => {
    await page.locator('.matrix-cell').first().click()
    for (let n = 0; n < 10; n++) await page.keyboard.press('ArrowDown')
  })
  await measure('sorted', async () => {
    await page.getByLabel('排序').selectOption('name')
  })
  await page.close()
  return measured
}

function print(title: string, small: readonly Measured[], large: readonly Measured[]): void {
  console.log(
    `\n${title}: longest task in ms, and how many times that of the small one (tasks under 50 ms count as 50)`,
  )
  for (const [i, { what, ms }] of large.entries()) {
    const base = small[i]?.ms ?? 0
    const ratio = Math.max(ms, 50) / Math.max(base, 50)
    console.log(
      `${what.padEnd(20)} ${ms.toFixed(0).padStart(6)}   ${base.toFixed(0).padStart(6)}   ${ratio.toFixed(1)}x`,
    )
  }
}

try {
  const [findings, bodies] = [Number(wantedFindings), Number(wantedBodies)]
  await measureDesk(50)
  print(`${findings} findings beside 50`, await measureDesk(50), await measureDesk(findings))
  print(`${bodies} bodies by 5 years beside 10`, await measureMatrix(10), await measureMatrix(bodies))
} finally {
  await browser.close()
}
