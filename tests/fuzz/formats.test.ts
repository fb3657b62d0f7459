/** Hostile and damaged files of every format: each ends in a clear reason or in a lawful document, and the next is read. */

import { describe, expect, test } from 'vitest'
import { loadReaderFor } from '../../src/main/ingest/readers'
import { examine } from '../../src/main/worker/examine'
import { chanceOf } from '../support/generator/chance'
import { damagedInside, type Hostile, hostileArchives, hostileTexts, soundFormats } from './formats'
import { brokenBy } from './fuzz'

const sound = new TextEncoder().encode('某区人民政府2021年政府信息公开工作年度报告\n一、总体情况\n公开12件。')

async function endOf({ name, bytes }: Pick<Hostile, 'name' | 'bytes'>): Promise<string> {
  await loadReaderFor(bytes)
  expect(brokenBy(bytes, name)).toBeNull()
  const found = examine(bytes, name)
  if (found.status === 'read') return 'read'
  expect(found.error.message.zh).toContain(`“${name}”`)
  expect(found.error.message.zh).toMatch(/。$/)
  expect(found.error.message.en).toContain(`"${name}"`)
  expect(found.error.message.en).toMatch(/\.$/)
  return found.error.code
}

describe.each([
  ['archives of markup', hostileArchives],
  ['text and pages', hostileTexts],
])('%s', (_, make) => {
  test.each(make().map((one) => [one.name, one] as const))(
    '%s',
    async (_name, hostile) => {
      expect(await endOf(hostile)).toMatch(hostile.ends)
      expect(await endOf({ name: 'a.txt', bytes: sound })).toBe('read')
    },
    60_000,
  )
})

describe.each(soundFormats.map((one) => [one.name, one] as const))('%s', (name, { bytes }) => {
  test('cut off anywhere: a reason, and no figure that is not there', async () => {
    for (let part = 1; part < 24; part++)
      expect(await endOf({ name, bytes: bytes.subarray(0, Math.floor((bytes.length * part) / 24)) })).not.toBe('')
  }, 60_000)

  test('damaged inside: a reason or a lawful document', async () => {
    const chance = chanceOf(Number(process.env['FUZZ_SEED'] ?? 7))
    for (let run = 0; run < 40; run++) expect(await endOf({ name, bytes: damagedInside(bytes, chance) })).not.toBe('')
  }, 120_000)
})

test('names that lead out of an archive lead nowhere', async () => {
  const { zipFile } = await import('../support/office/zip-file')
  const { wordFile, line } = await import('../support/office/word-file')
  const members = [
    { name: '../../../etc/passwd', content: 'x' },
    { name: '/etc/passwd', content: 'x' },
  ]
  expect(
    await endOf({
      name: 'a.docx',
      bytes: wordFile({ body: line('某区人民政府2021年政府信息公开工作年度报告'), members }),
    }),
  ).toBe('read')
  expect(await endOf({ name: 'a.zip', bytes: zipFile(members) })).toBe('unsupported-format')
})
