import { expect, test } from 'vitest'
import { wordAt } from './word-at'

const text = '共收到1,234.5件，ABC公司\t𠮷祥'
const wordOf = (words: string): string | null => {
  const found = wordAt(text, text.indexOf(words))
  return found === null ? null : text.slice(found.start, found.end)
}

test('a number with its separators, a word of letters, Chinese characters up to the next mark', () => {
  expect(wordOf('234')).toBe('1,234.5')
  expect(wordOf('收')).toBe('共收到')
  expect(wordOf('BC')).toBe('ABC')
  expect(wordOf('司')).toBe('公司')
  expect(wordOf('，')).toBe('，')
  expect(wordOf('祥')).toBe('𠮷祥')
  expect(wordOf('\t')).toBeNull()
})
