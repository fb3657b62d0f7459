// The original shown as pages: pictures, marks laid over them, and the mouse on them.
import type { Locator, Page } from '@playwright/test'

export interface BoxOnScreen {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export class PagesPane {
  readonly page: Page
  readonly pane: Locator
  readonly sheets: Locator
  /** Pages whose picture is there. */
  readonly drawn: Locator
  readonly walk: Locator
  readonly zoom: Locator

  constructor(page: Page) {
    this.page = page
    this.pane = page.locator('.pages-pane')
    this.sheets = page.locator('.page')
    this.drawn = page.locator('.page canvas[data-drawn]')
    this.walk = page.locator('.page-walk')
    this.zoom = page.locator('.page-zoom')
  }

  marks(family: string): Locator {
    return this.page.locator(`[data-family="${family}"]`)
  }

  /** Where the marks of a family stand on the screen, in order; none while they are out of view. */
  async boxes(family: string): Promise<readonly BoxOnScreen[]> {
    return this.page.evaluate((name) => {
      const view = document.querySelector('.pages-pane')?.getBoundingClientRect()
      return [...document.querySelectorAll(`[data-family="${name}"] .on-page-fill`)].flatMap((path) => {
        const sheet = path.closest('svg')
        const ground = sheet?.getBoundingClientRect()
        const size = sheet?.viewBox.baseVal
        if (ground === undefined || size === undefined || view === undefined) return []
        const scale = ground.width / size.width
        return [...(path.getAttribute('d') ?? '').matchAll(/M([\d.-]+) ([\d.-]+)H([\d.-]+)V([\d.-]+)/g)]
          .map(([, x0, y0, x1, y1]) => ({
            x: ground.x + Number(x0) * scale,
            y: ground.y + Number(y0) * scale,
            width: (Number(x1) - Number(x0)) * scale,
            height: (Number(y1) - Number(y0)) * scale,
          }))
          .filter(({ y, height }) => y >= view.top && y + height <= view.bottom)
      })
    }, family)
  }

  /** Whether something dark is drawn there: the picture is that of the page, and in its place. */
  async hasInk({ x, y, width, height }: BoxOnScreen): Promise<boolean> {
    return this.page.evaluate(
      (box) => {
        for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.page canvas[data-drawn]')) {
          const ground = canvas.getBoundingClientRect()
          if (box.y < ground.top || box.y > ground.bottom) continue
          const scale = canvas.width / ground.width
          const pixels = canvas
            .getContext('2d')
            ?.getImageData(
              (box.x - ground.left) * scale,
              (box.y - ground.top) * scale,
              box.width * scale,
              box.height * scale,
            )
          return pixels?.data.some((value, i) => i % 4 === 0 && value < 110) ?? false
        }
        return false
      },
      { x, y, width, height },
    )
  }

  /** Selects the characters of a box, as dragging over them does. */
  async drag({ x, y, width, height }: BoxOnScreen): Promise<void> {
    const { mouse } = this.page
    await mouse.move(x + 1, y + height / 2)
    await mouse.down()
    await mouse.move(x + width / 2, y + height / 2)
    await mouse.move(x + width - 1, y + height / 2)
    await mouse.up()
  }
}
