/** The command line as a program: plain Node, no Electron, no window. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPool } from '../worker/client'
import { ruleSet } from '../worker/rule-set'
import { runCli } from './main'

const here = import.meta.dirname
const manifest = JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8')) as { name: string; version: string }

/** As shells count it: 128 + SIGINT. */
const interrupted = 130

process.exitCode = await runCli(process.argv.slice(2), {
  tool: { name: manifest.name, version: manifest.version, ruleSet },
  stdout: process.stdout,
  stderr: process.stderr,
  isTerminal: process.stderr.isTTY === true,
  openPool: () => openPool({ filename: join(here, 'worker.js') }),
  clock: { now: () => new Date().toISOString(), offset: () => -new Date().getTimezoneOffset() },
  unique: String(process.pid),
  onInterrupt(clean) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void clean().finally(() => process.exit(interrupted)))
    }
  },
})
