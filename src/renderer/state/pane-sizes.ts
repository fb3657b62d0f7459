/** How the window is shared out among panes: remembered shares, with a pane that is hidden leaving its share to the others. */

import type { Json } from '@shared/ipc/settings'

/** Shares of the window in per cent, each adding up to 100. */
export interface PaneSizes {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly right: readonly number[]
}

export const initialSizes: PaneSizes = {
  rows: [72, 28],
  columns: [14, 42, 44],
  right: [54, 46],
}

/** Takes anything that an older version may have kept. */
export function readSizes(kept: Json | undefined): PaneSizes {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return initialSizes
  const found = new Map(Object.entries(kept))
  const sizes = (name: keyof PaneSizes): readonly number[] => {
    const value: unknown = found.get(name)
    const isRight =
      Array.isArray(value) &&
      value.length === initialSizes[name].length &&
      value.every((share) => typeof share === 'number' && share > 0)
    return isRight ? (value as readonly number[]) : initialSizes[name]
  }
  return { rows: sizes('rows'), columns: sizes('columns'), right: sizes('right') }
}

export function writeSizes(sizes: PaneSizes): Json {
  return { ...sizes }
}

/** What is shown while one pane is hidden: it has nothing, and the others share the whole in proportion. */
export function withoutPane(sizes: readonly number[], hidden: number | null): readonly number[] {
  if (hidden === null) return sizes
  const rest = 100 - (sizes[hidden] ?? 0)
  return sizes.map((share, i) => (i === hidden ? 0 : (share / rest) * 100))
}

/** The shares to remember when `shown` was set by dragging while one pane was hidden: it keeps its own. */
export function withPane(shown: readonly number[], sizes: readonly number[], hidden: number | null): readonly number[] {
  if (hidden === null) return shown
  const own = sizes[hidden] ?? 0
  return shown.map((share, i) => (i === hidden ? own : (share / 100) * (100 - own)))
}
