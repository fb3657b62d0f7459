/** Prints a page to PDF in a window that is never shown: the same engine that draws the app. */

import { BrowserWindow } from 'electron'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appHost, appScheme } from './policy'

/** Pages in memory, served under the app's own address while they are printed. */
export interface PrintShop {
  /** The page of an address; undefined where there is none. */
  readonly pageAt: (url: string) => string | undefined
  /** Tagged, with bookmarks of its headings; its own style sheet says size, margins, head and foot. */
  readonly printPdf: (html: string) => Promise<Uint8Array>
}

/** @param folder of the built page, whose Chinese face is the last resort of a machine without one */
export function createPrintShop(folder: string, newId: () => string): PrintShop {
  const pages = new Map<string, string>()
  return {
    pageAt: (url) => pages.get(url),
    async printPdf(html) {
      const url = `${appScheme}://${appHost}/print/${newId()}.html`
      pages.set(url, html.replace('</head>', `<style>${await shippedFaces(folder)}</style></head>`))
      const window = new BrowserWindow({
        show: false,
        width: 800,
        height: 1100,
        webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
      })
      try {
        await window.loadURL(url)
        const pdf = await window.webContents.printToPDF({
          pageSize: 'A4',
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        })
        return new Uint8Array(pdf)
      } finally {
        pages.delete(url)
        window.destroy()
      }
    },
  }
}

/** The faces that the page's style sheets declare, with addresses that hold from anywhere in the app. */
async function shippedFaces(folder: string): Promise<string> {
  try {
    const assets = join(folder, 'assets')
    const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css'))
    const texts = await Promise.all(sheets.map((name) => readFile(join(assets, name), 'utf8')))
    return texts
      .flatMap((text) => text.match(/@font-face\s*\{[^}]*\}/g) ?? [])
      .map((face) => face.replace(/url\((["']?)(?:\.\/|\/assets\/|assets\/)?([\w.-]+)\1\)/g, 'url("/assets/$2")'))
      .join('\n')
  } catch {
    return '' // a development server has no built sheets; the machine's own faces serve
  }
}
