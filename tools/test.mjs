// npm test: everything that is tested, in the order in which it fails fastest, and one line at the end with the count.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './build.mjs'

const results = path.join(root, 'node_modules/.cache/test-results')
const unitResult = path.join(results, 'unit.json')
const e2eResult = path.join(results, 'e2e.json')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const failedSteps = []

/** @returns {boolean} whether the script ended well */
function step(script, args = [], env = {}) {
  console.log(`\n--- ${script}`)
  const { status } = spawnSync(npm, ['run', '--silent', script, '--', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (status !== 0) failedSteps.push(script)
  return status === 0
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

if (step('test:setup')) {
  step('typecheck')
  step('lint')
  step('lint:deps')
  step('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitResult}`])
  if (step('build')) step('test:e2e', ['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eResult })
}

const unit = read(unitResult)
const e2e = read(e2eResult)?.stats
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + (e2e?.flaky ?? 0)
const notLoaded =
  unit?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0) ?? []
const failed = (unit?.numFailedTests ?? 0) + notLoaded.length + (e2e?.unexpected ?? 0)
const skipped = (unit?.numPendingTests ?? 0) + (e2e?.skipped ?? 0)

console.log()
if (failedSteps.length > 0) console.log(`Not in order: ${failedSteps.join(', ')}`)
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failedSteps.length > 0 ? 1 : 0)
