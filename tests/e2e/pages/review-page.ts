// The review desk: panes, findings, and what is lit in the text.
import type { Locator, Page } from '@playwright/test'

export class ReviewPage {
  readonly page: Page
  readonly text: Locator
  readonly findings: Locator
  readonly evidence: Locator
  readonly outline: Locator
  readonly litCells: Locator
  readonly badges: Locator

  constructor(page: Page) {
    this.page = page
    this.text = page.locator('.document-pane')
    this.findings = page.locator('[data-finding]')
    this.evidence = page.locator('.evidence-card')
    this.outline = page.locator('.outline-row')
    this.litCells = page.locator('.form-table [data-cell][aria-pressed="true"]')
    this.badges = page.locator('.document-sheet .badge')
  }

  finding(code: string): Locator {
    return this.findings.filter({ hasText: code })
  }

  get selectedFinding(): Locator {
    return this.page.locator('[data-finding][aria-current="true"]')
  }

  cell(line: string, column: string): Locator {
    return this.page.locator(`[data-cell="${line}|${column}"]`)
  }

  tab(name: string | RegExp): Locator {
    return this.page.getByRole('tab', { name })
  }

  /** Selects the first place of these words in the original, as dragging over them does. */
  async select(words: string): Promise<void> {
    await this.text.evaluate((pane, wanted) => {
      for (const element of pane.querySelectorAll('[data-at]')) {
        const node = element.firstChild
        const at = node?.textContent?.indexOf(wanted) ?? -1
        if (node === null || at < 0) continue
        element.scrollIntoView({ block: 'center' })
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        window.getSelection()?.removeAllRanges()
        window.getSelection()?.addRange(range)
        return
      }
      throw new Error(`no such words: ${wanted}`)
    }, words)
    await this.page.locator('.picked-tools', { hasText: new RegExp(`(^|\\D)${words.length}\\D`) }).waitFor()
  }

  /** The characters painted by a family of highlights, in order. */
  async painted(family: string): Promise<readonly string[]> {
    return this.page.evaluate((name) => {
      const highlight = CSS.highlights.get(`crossfoot-${name}`)
      return [...(highlight ?? [])].map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live.toString()
      })
    }, family)
  }

  /** The middle of the first character that a family paints, where it can be clicked; null when out of view. */
  async pointOf(family: string, which = 0): Promise<{ readonly x: number; readonly y: number } | null> {
    return this.page.evaluate(
      ({ name, at }) => {
        const range = [...(CSS.highlights.get(`crossfoot-${name}`) ?? [])][at]
        const pane = document.querySelector('.document-pane')?.getBoundingClientRect()
        if (range === undefined || pane === undefined) return null
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.startContainer, range.startOffset + 1)
        const box = live.getBoundingClientRect()
        const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        return point.y > pane.top && point.y < pane.bottom ? point : null
      },
      { name: family, at: which },
    )
  }
}
