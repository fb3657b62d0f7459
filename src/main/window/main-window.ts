/** The one window: sandboxed, where it was last time, showing our page and nothing else. */

import { BrowserWindow, screen } from 'electron'
import { appPage } from './policy'

/** Device-independent pixels. */
export interface Bounds {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly isMaximized: boolean
}

export interface WindowOptions {
  readonly preload: string
  readonly title: string
  readonly bounds: Bounds | null
  readonly onBounds: (bounds: Bounds) => void
  /** Shown until the page paints. */
  readonly isDark: boolean
  readonly devServer: string | null
}

/** An auditor's screen: text, tables and findings side by side. */
const usual = { width: 1440, height: 900 }
const smallest = { width: 900, height: 600 }

export function openMainWindow(options: WindowOptions): BrowserWindow {
  const { bounds } = options
  const window = new BrowserWindow({
    ...usual,
    ...(bounds && isOnScreen(bounds) ? placeOf(bounds) : {}),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: options.title,
    backgroundColor: options.isDark ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  if (bounds?.isMaximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  const keep = (): void => {
    if (!window.isDestroyed() && !window.isMinimized()) {
      options.onBounds({ ...window.getNormalBounds(), isMaximized: window.isMaximized() })
    }
  }
  window.on('resize', keep)
  window.on('move', keep)
  window.on('maximize', keep)
  window.on('unmaximize', keep)
  window.on('close', keep)
  void window.loadURL(options.devServer ?? appPage)
  return window
}

function placeOf({ x, y, width, height }: Bounds): { x?: number; y?: number; width: number; height: number } {
  return { ...(x === undefined || y === undefined ? {} : { x, y }), width, height }
}

/** A display may have been unplugged since: at least a corner that can be grabbed must show. */
function isOnScreen({ x, y, width, height }: Bounds): boolean {
  if (x === undefined || y === undefined) return true
  const grip = 80
  const { workArea } = screen.getDisplayMatching({ x, y, width, height })
  return (
    x + width > workArea.x + grip &&
    x < workArea.x + workArea.width - grip &&
    y >= workArea.y - grip &&
    y < workArea.y + workArea.height - grip
  )
}
