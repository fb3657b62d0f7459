/** Collects the running text of a page line by line, white space collapsed as a browser shows it. */

import { isBlankUnit } from '../../shared/document/lines'

/** Stands for an image while a line is collected (U+FFFC, Unicode's object replacement character). */
export const imageMark = '\ufffc'
/** What stands in the canonical text where the page shows an image. */
export const imageText = '[图片]'

export interface RunningText {
  /** Adds text of the page; `preformatted` keeps its white space but line ends, which the caller turns into `end`. */
  add(value: string, preformatted?: boolean): void
  /** A blank between two pieces that must not run together. */
  separate(): void
  /** Takes the finished line, its outer blanks removed; empty where nothing but blanks was added. */
  take(): string
  /** Last character so far, empty at the start of a line. */
  last(): string
  /** Characters added since the line began. */
  length(): number
}

const firstWide = 0x2e80

/**
 * White space collapses to one blank, and to none between two East Asian characters where it held a line end: editors
 * break Chinese text anywhere in the source, and browsers show no gap there (CSS Text, segment break transformation).
 */
export function runningText(): RunningText {
  let line = ''
  let pending: '' | 'blank' | 'line-end' = ''
  /** Kept apart: asking a growing string for its last character makes V8 copy the whole of it each time. */
  let lastUnit = 0

  function push(piece: string): void {
    if (pending !== '' && line !== '') {
      const wide = lastUnit >= firstWide && piece.charCodeAt(0) >= firstWide
      if (!(pending === 'line-end' && wide)) line += ' '
    }
    pending = ''
    line += piece
    lastUnit = piece.charCodeAt(piece.length - 1)
  }

  return {
    add(value, preformatted = false) {
      if (preformatted) {
        line += value
        if (value !== '') lastUnit = value.charCodeAt(value.length - 1)
        return
      }
      let start = -1
      for (let i = 0; i <= value.length; i++) {
        const unit = i < value.length ? value.charCodeAt(i) : 32
        if (unit !== 32 && (unit < 9 || unit > 13 || unit === 11)) {
          if (start < 0) start = i
          continue
        }
        if (start >= 0) push(value.slice(start, i))
        start = -1
        if (i < value.length && pending !== 'line-end') pending = unit === 10 || unit === 13 ? 'line-end' : 'blank'
      }
    },
    separate() {
      if (pending === '') pending = 'blank'
    },
    take() {
      const taken = isBlankText(line) ? '' : line.trimEnd()
      line = ''
      pending = ''
      return taken
    },
    last: () => (line === '' ? '' : pending === '' ? String.fromCharCode(lastUnit) : ' '),
    length: () => line.length,
  }
}

function isBlankText(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (!isBlankUnit(line.charCodeAt(i))) return false
  return true
}
