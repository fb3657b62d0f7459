// Nothing leaves: every way out of the page and of the window is tried against a server that would notice.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ask } from '../bridge'
import { expect, test } from '../launch'

let server: Server
let address = ''
let connections = 0

test.beforeEach(async () => {
  connections = 0
  server = createServer((_request, response) => response.end('reached'))
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
test.afterEach(() => {
  server.close()
})

test('no request leaves the page, whatever it tries', async ({ launched: { page, electron } }) => {
  const home = page.url()
  const outcomes = await page.evaluate(async (url) => {
    const element = <T extends HTMLElement>(make: T, set: (made: T) => void): Promise<string> =>
      new Promise((resolve) => {
        make.addEventListener('load', () => resolve('loaded'))
        make.addEventListener('error', () => resolve('refused'))
        set(make)
        document.body.append(make)
      })
    const request = (work: () => Promise<unknown>): Promise<string> =>
      work().then(
        () => 'loaded',
        () => 'refused',
      )
    const socket = new Promise<string>((resolve) => {
      try {
        const opened = new WebSocket(url.replace('http', 'ws'))
        opened.addEventListener('open', () => resolve('loaded'))
        opened.addEventListener('error', () => resolve('refused'))
      } catch {
        resolve('refused')
      }
    })
    navigator.sendBeacon(url, 'x')
    open(url)
    const link = document.createElement('a')
    link.href = url
    link.target = '_blank'
    document.body.append(link)
    link.click()
    const form = document.createElement('form')
    form.action = url
    form.method = 'post'
    document.body.append(form)
    form.submit()
    const frame = document.createElement('iframe')
    frame.src = url
    document.body.append(frame)
    const hint = document.createElement('link')
    hint.rel = 'preconnect'
    hint.href = url
    document.head.append(hint)
    const results = await Promise.all([
      request(() => fetch(url, { mode: 'no-cors' })),
      request(() => import(/* @vite-ignore */ `${url}x.js`)),
      element(new Image(), (image) => (image.src = url)),
      element(document.createElement('script'), (script) => (script.src = url)),
      element(document.createElement('link'), (style) => Object.assign(style, { rel: 'stylesheet', href: url })),
      socket,
    ])
    location.href = url
    return results
  }, address)
  expect(new Set(outcomes)).toEqual(new Set(['refused']))
  // past the page's own policy: the session refuses, and counts
  const refusedBefore = (await ask(page, 'app.info', {})).offline.refused
  const loaded = await electron.evaluate(
    ({ BrowserWindow }, url) =>
      BrowserWindow.getAllWindows()[0]
        ?.webContents.loadURL(url)
        .then(
          () => 'loaded',
          () => 'refused',
        ),
    address,
  )
  expect(loaded).toBe('refused')
  await electron.evaluate(
    ({ BrowserWindow }, url) => BrowserWindow.getAllWindows()[0]?.webContents.loadURL(url),
    home.replace(/^https:\/\/(\w+)\.app\.standin/, 'app://$1'),
  )
  await expect.poll(async () => (await ask(page, 'app.info', {})).offline.refused).toBeGreaterThan(refusedBefore)
  expect(electron.windows()).toHaveLength(1)
  expect(connections).toBe(0)
})

test('the main process opens no connection while it works', async ({ launched: { page, electron } }) => {
  await electron.evaluate(() => {
    const channels = process.getBuiltinModule('node:diagnostics_channel')
    const seen = globalThis as unknown as { sockets: number }
    seen.sockets = 0
    channels.subscribe('net.client.socket', () => {
      seen.sockets += 1
    })
  })
  await ask(page, 'samples.open', {})
  await expect.poll(async () => (await ask(page, 'import.state', {})).running).toBe(false)
  const [first] = await ask(page, 'report.list', {})
  if (first) await ask(page, 'report.open', { reportId: first.id })
  expect(await electron.evaluate(() => (globalThis as unknown as { sockets: number }).sockets)).toBe(0)
})

test('the page has a bridge of two functions, and no Node', async ({ launched: { page } }) => {
  const found = await page.evaluate(() => {
    const world = globalThis as unknown as Record<string, unknown>
    return {
      bridge: Object.keys(world['crossfoot'] as object),
      node: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in world),
    }
  })
  expect(found).toEqual({ bridge: ['call', 'onChanged'], node: [] })
})
