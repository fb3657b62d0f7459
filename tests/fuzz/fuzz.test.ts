/** Damaged and random files: no crash, no broken law, and work that grows with the size of the file and no faster. */

import { expect, test } from 'vitest'
import { damages } from './damage'
import { fuzz, soundFiles } from './fuzz'

test('no file makes the engine throw or break a law', () => {
  const [first] = fuzz(Number(process.env['FUZZ_SEED'] ?? 1), 150, soundFiles([71]))
  expect(
    first === undefined ? null : { ...first, bytes: new TextDecoder().decode(first.bytes).slice(0, 2000) },
  ).toBeNull()
}, 120_000)

test('every damage changes a file', () => {
  expect(Object.keys(damages).length).toBeGreaterThan(8)
})
