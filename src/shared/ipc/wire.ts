/** The bridge between page and main: two functions over one channel, and nothing else. */

/** The one channel of calls; notices come back on `audit:notice`. */
export const callChannel = 'audit'
export const noticeChannel = 'audit:notice'

/** The name under which the page finds the bridge: `window.crossfoot`. */
export const bridgeName = 'crossfoot'

/** What main tells the page unasked: `topics` to ask again, or a command chosen in the menu. Plain values; parsed by the page. */
export type WireNotice =
  | { readonly kind: 'changed'; readonly topics: readonly string[] }
  | { readonly kind: 'command'; readonly id: string }

export interface Bridge {
  /** Answers a `Result` of the contract; never rejects but for a broken process. */
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Returns the function that stops listening. */
  readonly onChanged: (listener: (notice: WireNotice) => void) => () => void
}

/** The part of Electron's `ipcRenderer` that the bridge needs. */
export interface Pipe {
  readonly invoke: (channel: string, ...values: unknown[]) => Promise<unknown>
  readonly on: (channel: string, listener: (event: unknown, notice: WireNotice) => void) => unknown
  readonly off: (channel: string, listener: (event: unknown, notice: WireNotice) => void) => unknown
}

export function bridgeOver(pipe: Pipe): Bridge {
  return {
    call: (name, input) => pipe.invoke(callChannel, name, input),
    onChanged(listener) {
      const forward = (_event: unknown, notice: WireNotice): void => listener(notice)
      pipe.on(noticeChannel, forward)
      return () => {
        pipe.off(noticeChannel, forward)
      }
    },
  }
}
