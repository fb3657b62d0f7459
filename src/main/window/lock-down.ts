/** Locks the session: every request that would leave is refused and counted, and no permission is ever given. */

import { app, session } from 'electron'
import { isAllowedRequest, isOurPage } from './policy'

export interface Lock {
  /** Requests refused since the start. */
  readonly refused: () => number
}

/** Call when the app is ready, before any window. */
export function lockDown(devServer: string | null): Lock {
  let refused = 0
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isAllowedRequest(details.url, devServer)
    if (!allowed) refused += 1
    answer({ cancel: !allowed })
  })
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.setSpellCheckerEnabled(false)
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event, url) => {
      if (!isOurPage(url, devServer) || devServer === null) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
  return { refused: () => refused }
}

/** Before the app is ready: without a name there is no address to send anything to. */
export function resolveNoNames(devServer: string | null): void {
  if (devServer === null) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}
