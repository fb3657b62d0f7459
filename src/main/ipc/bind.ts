/** Binds the router to Electron's one channel, and answers only the main frame of our own window. */

import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import { callChannel } from '../../shared/ipc/wire'
import type { Router } from './router'

/** @param isOurPage tells whether an address is the app's own page */
export function bindRouter(router: Router, isOurPage: (url: string) => boolean): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => router(isOurs(event, isOurPage), name, input))
}

function isOurs(event: IpcMainInvokeEvent, isOurPage: (url: string) => boolean): boolean {
  const frame = event.senderFrame
  if (!frame || BrowserWindow.fromWebContents(event.sender) === null) return false
  return frame.parent === null && isOurPage(frame.url) // only a main frame has no parent
}
