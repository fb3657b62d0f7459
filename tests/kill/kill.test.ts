/** A few kills with every run of the tests; `node tools/kill-test.mjs` makes a hundred. */

import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

it('every decision that was confirmed is there after a kill, and the chain verifies', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/kill-test.mjs', '3', '7'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(
    /3 kills \(seed 7, \d+ before the first decision\): [1-9]\d* decisions confirmed, 0 kills with a loss or a fault/,
  )
}, 120_000)
