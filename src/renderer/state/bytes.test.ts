import { expect, test } from 'vitest'
import { shownBytes } from './bytes'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1024, '1.0 KB'],
  [1_572_864, '1.5 MB'],
  [157_286_400, '150 MB'],
])('%i bytes are %s', (bytes, shown) => expect(shownBytes(bytes)).toBe(shown))
