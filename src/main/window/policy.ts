/** What the page may do: load its own files, and nothing else. */

import { isAbsolute, join, relative, sep } from 'node:path'

export const appScheme = 'app'
export const appHost = 'crossfoot'
export const appPage = `${appScheme}://${appHost}/index.html`

/** Scripts and styles come from our own files only: Mantine's theme stands in the page's style sheet, not in `<style>` elements. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sent with every file of the page. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}

/** Of a paper that is printed: it brings its style with it, runs nothing, and loads no more than the app's own typefaces. */
export const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'"

/** @param devServer origin of the development server; null in a build */
export function isOurPage(url: string, devServer: string | null): boolean {
  const parsed = URL.parse(url)
  if (!parsed) return false
  if (parsed.protocol === `${appScheme}:`) return parsed.host === appHost
  return devServer !== null && parsed.origin === devServer
}

/** Whether a request stays on this machine and belongs to the page: only such requests are let through. */
export function isAllowedRequest(url: string, devServer: string | null): boolean {
  const parsed = URL.parse(url)
  if (!parsed) return false
  if (parsed.protocol === 'data:' || parsed.protocol === 'blob:') return true // in memory; nothing leaves
  if (isOurPage(url, devServer)) return true
  if (devServer === null) return false
  const server = new URL(devServer)
  return parsed.protocol === 'devtools:' || (parsed.protocol === 'ws:' && parsed.host === server.host)
}

/** The file that an address of the page names; null for one outside `folder`, however it is written. */
export function fileOfAddress(url: string, folder: string): string | null {
  const parsed = URL.parse(url)
  if (parsed?.protocol !== `${appScheme}:` || parsed.host !== appHost) return null
  let pathname: string
  try {
    pathname = decodeURIComponent(parsed.pathname)
  } catch {
    return null
  }
  if (pathname.includes('\0') || pathname.includes('\\') || pathname.includes(':')) return null
  const file = join(folder, pathname)
  const below = relative(folder, file)
  if (below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) return null
  return file
}

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
}

/** By the ending of its name; what the page does not consist of is no more than bytes. */
export function contentTypeOf(file: string): string {
  return contentTypes[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
}
