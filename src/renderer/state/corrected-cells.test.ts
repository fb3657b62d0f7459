import { expect, test } from 'vitest'
import { aContent } from '../../../tests/support/a-content'
import { typedDecimal } from './corrected-cells'
import { settleContent } from './settle-content'

test('a number as it is typed, full width and separators of thousands included; anything else is none', () => {
  expect(typedDecimal(' １２８ ')).toBe('128')
  expect(typedDecimal('1,234,567')).toBe('1234567')
  expect(typedDecimal('１，２３４.５')).toBe('1234.5')
  expect(typedDecimal('−3')).toBe('-3')
  for (const wrong of ['', '12件', '1,23', '1.', '.5', '1e3', '--1']) expect(typedDecimal(wrong), wrong).toBeNull()
})

test('a report read anew keeps the text on the screen where it is the same, and takes everything else', () => {
  const before = aContent()
  const same = { ...aContent(), document: { ...before.document } }
  expect(settleContent(null, same)).toBe(same)
  const settled = settleContent(before, same)
  expect(settled.document).toBe(before.document)
  expect(settled.run).toBe(same.run)
  const other = { ...same, document: { ...before.document, text: `${before.document.text}。` } }
  expect(settleContent(before, other)).toBe(other)
})
