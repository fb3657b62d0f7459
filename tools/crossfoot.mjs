// npm run --silent crossfoot -- ARGS: the command line, from the sources as they are. Standard output is the result's alone.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt, node, root } from './build.mjs'

const failed = await ensureBuilt()
if (failed) {
  console.error('Crossfoot could not be built; the messages above say why.')
  process.exit(2)
}

// npm moves to the project's folder; the paths that were given are relative to where the user stands.
const cwd = (process.env.npm_lifecycle_event === 'crossfoot' && process.env.INIT_CWD) || process.cwd()
const args = process.argv.slice(2)
const engine = args[0] === 'memo' && args.some((arg) => /\.pdf$/i.test(arg)) ? await findEngine() : ''
const env = { ...process.env, CROSSFOOT_ENGINE: engine, STANDIN_HEADLESS: '1' }
const child = spawn(node, [path.join(root, 'out/main/cli.js'), ...args], { cwd, env, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 2))

/** What prints: Electron where it is installed, else the stand-in where there is a Chromium. '' for neither. */
async function findEngine() {
  const { installedElectron } = await import('./electron.mjs')
  const { findChromium } = await import('./electron-standin/chromium.mjs')
  const standin = path.join(root, 'tools/electron-standin/electron')
  return installedElectron() ?? (findChromium(true) ? standin : '')
}
