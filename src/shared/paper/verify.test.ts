import { expect, test } from 'vitest'
import { paperFault } from './verify'

test('a fault shows the words that differ, however long the statement is', () => {
  const long = '甲'.repeat(300)
  const { message } = paperFault(
    'altered',
    'x',
    `${long}相差101。${long}`,
    `${long}\n相差100。${long}`.replace('\n', ''),
  )
  expect(message.zh).toContain('相差101')
  expect(message.zh).toContain('相差100')
  expect(message.zh.length).toBeLessThan(400)
  expect(paperFault('missing', 'x', null, '相差100').message.zh).toBe('缺少“相差100”。')
  // the place falls within a surrogate pair: neither half is shown
  const odd = paperFault('altered', 'x', `${'𠀀'.repeat(100)}1${'𠀀'.repeat(100)}`, `${'𠀀'.repeat(100)}2`)
  expect(odd.message.zh.isWellFormed()).toBe(true)
})
