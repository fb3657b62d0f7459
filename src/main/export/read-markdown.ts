/** Finds an exported paper again in Markdown: line by line, by the manifest in the comment at its end. */

import { bare, cellSeparator } from '../../shared/paper/statements'
import { sealId, sealLine } from '../../shared/paper/written'
import type { FoundPaper, FoundStatement } from './found'
import { manifestComment } from './markdown'
import { parsedManifest } from './read-html'

export function readMarkdownPaper(text: string): FoundPaper {
  const start = text.lastIndexOf(manifestComment.start)
  const end = text.indexOf(manifestComment.end, start)
  const packed = start < 0 || end < 0 ? '' : text.slice(start + manifestComment.start.length, end).trim()
  const manifest = parsedManifest(Buffer.from(packed, 'base64').toString('utf8'))
  const lines = (start < 0 ? text : text.slice(0, start) + text.slice(end + manifestComment.end.length))
    .split('\n')
    .map(plainLine)
    .filter((line) => line !== '')
  if (manifest === null) return { format: 'md', manifest, statements: [], bytesHold: null }
  const wanted = [...manifest.statements, { id: sealId, text: sealLine(manifest.language, manifest.seal) }].filter(
    ({ text: words }) => bare(words) !== '',
  )
  return { format: 'md', manifest, statements: matched(lines, wanted), bytesHold: null }
}

/** The words of a line without the marks that make it a heading, an item, a row or strong; rules of tables are none. */
function plainLine(line: string): string {
  if (/^\|(?: :?-{3,}:? \|)+$/.test(line) || /^\|(?: *\|)+$/.test(line)) return ''
  let text = line.replace(/^(?:#{1,4} |- |> )/, '')
  if (text.startsWith('| '))
    text = text
      .replace(/^\| /, '')
      .replace(/ \|$/, '')
      .replace(/(?<!\\) \| /g, cellSeparator)
  // emphasis is what stands unescaped
  text = text.replace(/(?<!\\)\*/g, '')
  return text.replace(/\\(?=[\\`*_[\]<>|#~])/g, '').trim()
}

/** Lines stand in the order of the statements: each takes the next statement that reads so; others fill the gaps between. */
function matched(
  lines: readonly string[],
  wanted: readonly { readonly id: string; readonly text: string }[],
): readonly FoundStatement[] {
  const found: FoundStatement[] = []
  let next = 0
  let pending: string[] = []
  const flush = (until: number): void => {
    const open = wanted.slice(next, until)
    pending.forEach((text, i) => found.push({ id: open[i]?.id ?? null, text }))
    pending = []
    next = until
  }
  for (const line of lines) {
    const key = bare(line)
    let at = -1
    for (let i = next; i < Math.min(wanted.length, next + pending.length + 40); i++) {
      if (bare(wanted[i]?.text ?? '') === key) {
        at = i
        break
      }
    }
    if (at < 0) pending.push(line)
    else {
      flush(at)
      found.push({ id: wanted[at]?.id ?? null, text: line })
      next = at + 1
    }
  }
  flush(wanted.length)
  return found
}
