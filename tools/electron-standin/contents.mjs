// webContents and ipcMain: one DevTools session per window.
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, Event } from './app.mjs'
import { Menu } from './menu.mjs'
import { onPaused, patterns, session, toApp, toPage } from './net.mjs'
import { wire } from './wire.mjs'

const { pack, unpack } = wire()
const WORLD = 'Electron Isolated Context'
const runtime = readFileSync(new URL('./renderer.js', import.meta.url), 'utf8')

class IpcMain extends EventEmitter {
  handlers = new Map()
  handle(channel, fn) {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.handlers.set(channel, fn)
  }
  handleOnce(channel, fn) {
    this.handle(channel, (...args) => (this.removeHandler(channel), fn(...args)))
  }
  removeHandler(channel) {
    this.handlers.delete(channel)
  }
}
export const ipcMain = new IpcMain()

const PAPER = { A3: [11.69, 16.54], A4: [8.27, 11.69], A5: [5.83, 8.27], Letter: [8.5, 11], Legal: [8.5, 14] }

/** Electron's options as DevTools names them. */
function pdfOptions({ pageSize = 'Letter', margins = {}, ...same } = {}) {
  const [paperWidth, paperHeight] = PAPER[pageSize] ?? [pageSize.width, pageSize.height]
  const { top: marginTop, bottom: marginBottom, left: marginLeft, right: marginRight } = margins
  return { paperWidth, paperHeight, marginTop, marginBottom, marginLeft, marginRight, ...same }
}

let nextId = 0
const all = new Map()

export class WebContents extends EventEmitter {
  id = ++nextId
  session = session.defaultSession
  ipc = new IpcMain()
  #window
  #preferences
  #targetId
  #sessionId
  #opened = Promise.withResolvers()
  #url = ''
  #title = ''
  #frame
  #loading = null
  #openHandler = () => ({ action: 'allow' })
  #isolated = null
  #destroyed = false
  #painted = false
  #started = false

  constructor(window, preferences = {}) {
    super()
    this.setMaxListeners(0)
    if (preferences.nodeIntegration || preferences.contextIsolation === false || preferences.sandbox === false)
      throw new Error('electron stand-in: only sandboxed, context-isolated renderers are supported')
    this.#window = window
    this.#preferences = preferences
    this.#opened.promise.catch(() => {})
    all.set(this.id, this)
  }

  async _open(size) {
    const { chromium } = app
    this.#targetId = await chromium.openWindow(size)
    const targetId = this.#targetId
    chromium.on('browser', (method, params) => {
      if ((params.targetId ?? params.targetInfo?.targetId) !== targetId) return
      if (method === 'Target.targetDestroyed') this._gone()
    })
    this.#sessionId = (await chromium.send('Target.attachToTarget', { targetId, flatten: true })).sessionId
    chromium.on(this.#sessionId, (method, params) => this.#onEvent(method, params))
    const binding = `standin_${crypto.randomUUID().slice(0, 8)}`
    const channel = crypto.randomUUID() // the page cannot guess the event names of the two worlds
    const info = { platform: process.platform, arch: process.arch, versions: process.versions, env: {} }
    const { preload } = this.#preferences
    const isolated = `if (window === window.top) {
      const send = globalThis.${binding}
      const port = worldPort('${channel}-i', '${channel}-m')
      const { require, process } = isolatedWorld(port, wire(), ${JSON.stringify(info)}, send);
      (function (require, process, module, exports) {${preload ? readFileSync(preload, 'utf8') : ''}\n})(require, process, {}, {})
    }`
    const script = (body) => `(() => {${runtime}\n${wire.toString()}\n${body}\n})()`
    const [{ frameTree }] = await Promise.all([
      this.#now('Page.getFrameTree'),
      this.#now('Page.enable'),
      this.#now('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.#now('Runtime.enable'),
      this.#now('Runtime.addBinding', { name: binding, executionContextName: WORLD }),
      this.#now('Page.addScriptToEvaluateOnNewDocument', {
        source: script(`if (window === window.top) mainWorld(worldPort('${channel}-m', '${channel}-i'))`),
      }),
      this.#now('Page.addScriptToEvaluateOnNewDocument', { source: script(isolated), worldName: WORLD }),
      this.#now('Fetch.enable', { patterns: patterns() }),
    ])
    this._mainFrame = frameTree.frame.id
    this.#opened.resolve()
  }
  _fail(error) {
    this.#opened.reject(error)
  }
  #now(method, params) {
    return app.chromium.send(method, params, this.#sessionId)
  }
  async _send(method, params) {
    await this.#opened.promise
    return this.#now(method, params)
  }
  _intercept() {
    this._send('Fetch.enable', { patterns: patterns() }).catch(() => {})
  }

  #onEvent(method, params) {
    switch (method) {
      case 'Runtime.bindingCalled':
        return this.#onMessage(JSON.parse(params.payload))
      case 'Fetch.requestPaused':
        return void onPaused(this, params, (m, p) => this.#now(m, p)).catch(() => {})
      case 'Runtime.executionContextCreated':
        if (params.context.name === WORLD && params.context.auxData.frameId === this._mainFrame)
          this.#isolated = params.context.id
        return
      case 'Page.frameNavigated':
        if (params.frame.parentId || !this.#started) return
        if (this.#loading) this.#loading.committed = true
        this.#url = toApp(params.frame.url + (params.frame.urlFragment ?? ''))
        this.emit('did-navigate', new Event(), this.#url, 200, 'OK')
        return
      case 'Page.navigatedWithinDocument':
        if (params.frameId !== this._mainFrame) return
        this.#url = toApp(params.url)
        return void this.emit('did-navigate-in-page', new Event(), this.#url, true)
      case 'Page.domContentEventFired':
        return void (this.#url && this.emit('dom-ready', new Event()))
      case 'Page.loadEventFired':
        if (!this.#url || this.#loading?.committed === false) return // of the page before
        this.#loading?.resolve()
        this.#loading = null
        this.emit('did-finish-load', new Event())
        return void this.emit('did-stop-loading', new Event())
      case 'Page.lifecycleEvent':
        if (params.name !== 'firstPaint' || this.#painted || !this.#url) return
        this.#painted = true
        return void this.#window.emit('ready-to-show', new Event())
      case 'Runtime.consoleAPICalled': {
        const level = { warning: 'warning', error: 'error', debug: 'debug' }[params.type] ?? 'info'
        const message = params.args.map((a) => a.value ?? a.description ?? a.type).join(' ')
        return void this.emit(
          'console-message',
          new Event({ level, message, lineNumber: 0, sourceId: '', frame: this.mainFrame }),
        )
      }
      case 'Runtime.exceptionThrown':
        if (params.exceptionDetails.executionContextId === this.#isolated) {
          const { preload } = this.#preferences
          const error = new Error(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text)
          console.error(`Unable to load preload script: ${preload}\n${error.message}`)
          return void this.emit('preload-error', new Event(), preload, error)
        }
        return void this.emit(
          'console-message',
          new Event({
            level: 'error',
            message: `Uncaught ${params.exceptionDetails.exception?.description ?? params.exceptionDetails.text}`,
            lineNumber: params.exceptionDetails.lineNumber,
            sourceId: params.exceptionDetails.url ?? '',
            frame: this.mainFrame,
          }),
        )
      case 'Inspector.targetCrashed':
        return void this.emit('render-process-gone', new Event(), { reason: 'crashed', exitCode: 5 })
    }
  }

  async #onMessage(message) {
    if (message.kind === 'key') return Menu._accelerate(message, this.#window)
    if (message.kind === 'title') {
      if (message.title === this.#title) return
      this.#title = message.title
      for (const target of [this, this.#window]) target.emit('page-title-updated', new Event(), this.#title, true)
      return
    }
    if (message.kind === 'open') return this.#onWindowOpen(message.url)
    const event = new Event({ sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1, type: 'frame' })
    const args = unpack(message.args)
    if (message.kind === 'send') {
      event.reply = (channel, ...rest) => this.send(channel, ...rest)
      this.emit('ipc-message', event, message.channel, ...args)
      this.ipc.emit(message.channel, event, ...args)
      return void ipcMain.emit(message.channel, event, ...args)
    }
    const answer = { kind: 'answer', id: message.id }
    try {
      const handler = this.ipc.handlers.get(message.channel) ?? ipcMain.handlers.get(message.channel)
      if (!handler) throw new Error(`No handler registered for '${message.channel}'`)
      answer.value = pack(await handler(event, ...args))
    } catch (error) {
      console.error(`Error occurred in handler for '${message.channel}':`, error)
      answer.error = String(error)
    }
    this.#receive(answer)
  }

  #receive(message) {
    if (this.#isolated === null) return
    this._send('Runtime.callFunctionOn', {
      functionDeclaration: '(m) => globalThis.__receive?.(m)',
      arguments: [{ value: message }],
      executionContextId: this.#isolated,
    }).catch(() => {}) // the page has gone
  }
  #onWindowOpen(url) {
    const answer = this.#openHandler({
      url: toApp(url),
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: this.#url },
    })
    if (answer.action !== 'allow') return
    const Window = this.#window.constructor
    const child = new Window({ webPreferences: this.#preferences, ...answer.overrideBrowserWindowOptions })
    child.loadURL(toApp(url)).catch(() => {})
    this.emit('did-create-window', child, { url })
  }

  _gone() {
    if (this.#destroyed) return
    this.#destroyed = true
    all.delete(this.id)
    this.#opened.reject(new Error('Object has been destroyed'))
    this.#loading?.reject(new Error(`ERR_ABORTED (-3) loading '${this.#url}'`))
    this.emit('destroyed', new Event())
    this.#window._closed()
  }

  _expected(url) {
    return this.#loading?.url === url.replace(/#.*/, '')
  }
  async loadURL(url) {
    await this.#opened.promise
    url = new URL(url).href
    const loading = { url: toPage(url).replace(/#.*/, ''), committed: false, ...Promise.withResolvers() }
    this.#started = true
    loading.promise.catch(() => {})
    this.#loading?.reject(new Error(`ERR_ABORTED (-3) loading '${url}'`))
    this.#loading = loading
    this.emit('did-start-loading', new Event())
    const { errorText, loaderId } = await this.#now('Page.navigate', { url: toPage(url) })
    if (errorText) {
      const code = errorText.replace('net::', '')
      this.#loading = null
      this.emit('did-fail-load', new Event(), -2, code, url, true)
      throw Object.assign(new Error(`${code} loading '${url}'`), { code, url })
    }
    if (!loaderId) {
      this.#loading = null
      loading.resolve() // only the fragment changed
    }
    return loading.promise
  }
  loadFile(file, { query, search, hash } = {}) {
    const url = pathToFileURL(path.resolve(app.getAppPath(), file))
    if (search) url.search = search
    for (const [k, v] of Object.entries(query ?? {})) url.searchParams.set(k, v)
    if (hash) url.hash = hash
    return this.loadURL(url.href)
  }
  reload() {
    this.#loading = { url: toPage(this.#url).replace(/#.*/, ''), committed: false, ...Promise.withResolvers() }
    this._send('Page.reload').catch(() => {})
  }
  reloadIgnoringCache() {
    this.reload()
  }
  send(channel, ...args) {
    this.#receive({ kind: 'event', channel, args: pack(args) })
  }
  async executeJavaScript(code) {
    const { result, exceptionDetails } = await this._send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  async insertCSS(css) {
    await this.executeJavaScript(
      `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }))`,
    )
  }
  async printToPDF(options) {
    const { data } = await this._send('Page.printToPDF', pdfOptions(options))
    return Buffer.from(data, 'base64')
  }
  async capturePage() {
    const png = Buffer.from((await this._send('Page.captureScreenshot', { format: 'png' })).data, 'base64')
    return {
      toPNG: () => png,
      toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
      isEmpty: () => png.length === 0,
      getSize: () => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }),
    }
  }
  /** One object for the life of the contents, as in Electron: a handler may compare senders by identity. */
  get mainFrame() {
    const contents = this
    this.#frame ??= {
      get url() {
        return contents.#url
      },
      get origin() {
        return contents.#url && new URL(contents.#url).origin
      },
      parent: null,
      top: null,
      routingId: 1,
      processId: 1,
    }
    return this.#frame
  }
  getURL() {
    return this.#url
  }
  getTitle() {
    return this.#title
  }
  getType() {
    return 'window'
  }
  getLastWebPreferences() {
    return { sandbox: true, contextIsolation: true, nodeIntegration: false, ...this.#preferences }
  }
  getOwnerBrowserWindow() {
    return this.#window
  }
  isLoading() {
    return this.#loading !== null
  }
  isDestroyed() {
    return this.#destroyed
  }
  isCrashed() {
    return false
  }
  isFocused() {
    return !this.#destroyed
  }
  setWindowOpenHandler(handler) {
    this.#openHandler = handler
  }
  openDevTools() {
    this._send('Page.bringToFront')
      .then(() => app.chromium.send('Target.openDevTools', { targetId: this.#targetId }))
      .catch((e) => console.error('electron stand-in:', e.message))
  }
  closeDevTools() {}
  toggleDevTools() {
    this.openDevTools()
  }
  isDevToolsOpened() {
    return false
  }
  focus() {
    this._send('Page.bringToFront').catch(() => {})
  }
  setZoomFactor(factor) {
    this._send('Emulation.setPageScaleFactor', { pageScaleFactor: factor }).catch(() => {})
  }
  close() {
    this.#window.close()
  }
  get _targetId() {
    return this.#targetId
  }
  static fromId(id) {
    return all.get(id)
  }
  static getAllWebContents() {
    return [...all.values()]
  }
  static fromDevToolsTargetId(id) {
    return [...all.values()].find((c) => c._targetId === id)
  }
}
for (const command of ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'])
  WebContents.prototype[command] = function () {
    this.executeJavaScript(`document.execCommand('${command}')`).catch(() => {})
  }
