// node tools/build.mjs: builds the app into out/. `ensureBuilt` does so only where the build is missing or older than its sources.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export const root = path.resolve(import.meta.dirname, '..')
/** Node 24 as locked in package-lock.json, even where a tool was not started by npm: the database kills an older one. */
const [major] = process.versions.node.split('.').map(Number)
const locked = path.join(root, 'node_modules/.bin/node')
export const node = major < 24 && existsSync(locked) ? locked : process.execPath

const stampFile = path.join(root, 'out/.sources')
const lockFile = path.join(root, 'node_modules/.cache/crossfoot-build.lock')
const SOURCES = ['src', 'package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']
const PRODUCTS = ['out/main/index.js', 'out/main/cli.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** Names, sizes and times of all sources: a few milliseconds, and it also notices a deleted file or another branch. */
function fingerprint() {
  const hash = createHash('sha256')
  const visit = (file) => {
    const stat = statSync(path.join(root, file), { throwIfNoEntry: false })
    if (stat?.isDirectory()) for (const name of readdirSync(path.join(root, file)).toSorted()) visit(`${file}/${name}`)
    else if (stat && !/\.test\.tsx?$/.test(file)) hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`)
  }
  SOURCES.forEach(visit)
  return hash.digest('hex')
}

function isFresh() {
  return (
    PRODUCTS.every((file) => existsSync(path.join(root, file))) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === fingerprint()
  )
}

/** All of the build's own output goes to standard error. @returns {number} its exit code */
function build() {
  const sources = fingerprint() // of the state before: what changes while it builds makes it stale
  rmSync(stampFile, { force: true })
  const command = [path.join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn']
  const { status } = spawnSync(node, command, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] })
  if (status === 0) writeFileSync(stampFile, sources)
  return status ?? 1
}

function ownerIsAlive() {
  try {
    process.kill(Number(readFileSync(lockFile, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}

/** Only one build at a time: two starts in parallel would empty each other's out/. */
async function exclusively(work) {
  mkdirSync(path.dirname(lockFile), { recursive: true })
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (!ownerIsAlive()) rmSync(lockFile, { force: true })
      else await pause(100)
    }
  }
  try {
    return work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

/** @returns {Promise<number>} 0, or the exit code of the build that failed */
export async function ensureBuilt() {
  if (isFresh()) return 0
  return exclusively(() => {
    if (isFresh()) return 0 // by the one we waited for
    console.error('Building Crossfoot ...')
    return build()
  })
}

if (import.meta.main) process.exit(await exclusively(build))
