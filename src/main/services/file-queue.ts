/** The files of an import in the order they were found, while more are still being looked for. */

export interface FileQueue<T> {
  readonly push: (item: T) => void
  /** Says that someone will push; the returned function says that no more will come from there. */
  readonly feed: () => () => void
  /** Up to `most` items, waiting for the first while anyone feeds; empty = nobody feeds and nothing is left. */
  readonly take: (most: number) => Promise<readonly T[]>
  readonly isDrained: () => boolean
}

export function createFileQueue<T>(): FileQueue<T> {
  const items: T[] = []
  let feeders = 0
  let wake: (() => void) | null = null
  const rouse = (): void => {
    wake?.()
    wake = null
  }
  return {
    push(item) {
      items.push(item)
      rouse()
    },
    feed() {
      feeders += 1
      return () => {
        feeders -= 1
        rouse()
      }
    },
    async take(most) {
      while (items.length === 0 && feeders > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return items.splice(0, most)
    },
    isDrained: () => items.length === 0 && feeders === 0,
  }
}
