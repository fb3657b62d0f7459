/** A process of its own that does one thing once: loads the engine and examines a file, or loads parse5 and parses it. */

import { readFileSync } from 'node:fs'

const [work, file = ''] = process.argv.slice(2)
const from = performance.now()
if (work === 'engine') {
  const { examine } = await import('../src/main/worker/examine')
  examine(readFileSync(file), file)
} else {
  const { parse } = await import('parse5')
  parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
}
console.log(JSON.stringify({ ms: performance.now() - from }))
