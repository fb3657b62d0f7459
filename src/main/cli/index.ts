/** The command line as a program: plain Node, no Electron, no window. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPool } from '../worker/client'
import { ruleSet } from '../worker/rule-set'
import { runCli } from './main'
import { printWithEngine } from './print-engine'

const here = import.meta.dirname
const manifest = JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8')) as { name: string; version: string }

/** The program that opens windows, where the one who starts the command line knows of it. */
const engine = process.env['CROSSFOOT_ENGINE'] ?? ''

/** As shells count it: 128 + SIGINT. */
const interrupted = 130

process.exitCode = await runCli(process.argv.slice(2), {
  tool: { name: manifest.name, version: manifest.version, ruleSet },
  stdout: process.stdout,
  stderr: process.stderr,
  isTerminal: process.stderr.isTTY === true,
  openPool: () => openPool({ filename: join(here, 'worker.js') }),
  clock: { now: () => new Date().toISOString(), offset: () => -new Date().getTimezoneOffset() },
  printPdf: engine === '' ? null : (html) => printWithEngine({ program: engine, app: join(here, '../..') }, html),
  unique: String(process.pid),
  onInterrupt(clean) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void clean().finally(() => process.exit(interrupted)))
    }
  },
})
