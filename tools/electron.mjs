// npm start [-- FILES] and npm run dev: Crossfoot in Electron, or in the stand-in where Electron's binary is out of reach.
// npm's electron package fetches its binary on first use, not on install; here is that first use.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { ensureBuilt, root } from './build.mjs'
import { installDebianPackages } from './debian.mjs'
import { findChromium } from './electron-standin/chromium.mjs'

const electron = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const standin = path.join(root, 'tools/electron-standin')

/** @returns {string | null} the path of Electron's binary, where it has been downloaded */
export function installedElectron() {
  const pathFile = path.join(electron, 'path.txt')
  const exe = existsSync(pathFile) && path.join(electron, 'dist', readFileSync(pathFile, 'utf8'))
  return exe && existsSync(exe) ? exe : null
}

/** @returns {string} why it could not be downloaded, or '' */
export function downloadElectron() {
  const { status, stderr } = spawnSync(process.execPath, [path.join(electron, 'install.js')], {
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  })
  return status === 0 ? '' : stderr.trim() || `its installer ended with ${status}`
}

function stopWithoutDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return
  console.error(`
There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so Crossfoot cannot open a window.
Two ways on:

  1. a virtual display:     xvfb-run -a npm start
     (on Debian, first:     apt-get install -y xvfb xauth)

  2. the command line, which does the same review on the same file:
                            npm run --silent crossfoot -- check FILE
`)
  process.exit(1)
}

/** @returns {{ exe: string, env: Record<string, string> }} what to start, and the variables that make other tools start it too */
function findElectron() {
  const given = process.env.ELECTRON_EXEC_PATH
  if (given) return { exe: given, env: {} }
  const problem = installedElectron() ? '' : downloadElectron()
  const exe = installedElectron()
  if (exe) return { exe, env: {} }
  if (process.platform !== 'linux') {
    console.error(`Electron could not be downloaded:\n${problem}`)
    process.exit(1)
  }
  console.error(`
Electron could not be downloaded (${problem.split('\n')[0]}).
Opening the same build in the stand-in instead: Node ${process.versions.node} and Chromium, for development and tests only.
`)
  if (!findChromium(false) && !installDebianPackages(['chromium'], 'a window without Electron')) process.exit(1)
  return {
    exe: path.join(standin, 'electron'),
    env: { ELECTRON_OVERRIDE_DIST_PATH: standin, ELECTRON_EXEC_PATH: path.join(standin, 'electron') },
  }
}

async function start(files) {
  stopWithoutDisplay()
  const failed = await ensureBuilt()
  if (failed) return failed
  const { exe, env } = findElectron()
  return run(exe, [root, ...files.map((file) => path.resolve(process.env.INIT_CWD ?? '', file))], env)
}

async function dev(args) {
  stopWithoutDisplay()
  const { env } = findElectron()
  const electronVite = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  return run(process.execPath, [electronVite, 'dev', '--watch', ...args], env)
}

function run(command, args, env) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0))))
}

if (import.meta.main) {
  const [command, ...args] = process.argv.slice(2)
  process.exit(await (command === 'dev' ? dev(args) : start(args)))
}
