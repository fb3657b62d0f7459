import { describe, expect, test } from 'vitest'
import * as annotateWords from './annotate'
import * as appWords from './app'
import { commandMenus } from './command-words'
import { commandWords } from './commands'
import * as compareWords from './compare'
import * as engagementWords from './engagements'
import * as paletteWords from './palette'
import * as paperWords from './papers'
import * as refusalWords from './refusals'
import * as reportWords from './reports'
import * as reviewWords from './review'
import { say, type Words } from './say'
import * as signOffWords from './sign-off'
import * as stateWords from './states'
import * as trailWords from './trail'
import * as triageWords from './triage'
import * as verifyWords from './verify'
import * as workspaceWords from './workspace'

const tables: readonly (readonly [string, Words])[] = [
  annotateWords,
  appWords,
  compareWords,
  engagementWords,
  paletteWords,
  paperWords,
  refusalWords,
  reportWords,
  reviewWords,
  signOffWords,
  stateWords,
  trailWords,
  triageWords,
  workspaceWords,
  verifyWords,
].flatMap((module) => Object.entries(module))
const entries = tables.flatMap(([table, words]) =>
  Object.entries(words).map(([name, pair]) => ({ name: `${table}.${name}`, pair })),
)
entries.push(
  ...commandWords.map(({ id, label }) => ({ name: `commands.${id}`, pair: label })),
  ...Object.entries(commandMenus).map(([id, pair]) => ({ name: `menus.${id}`, pair })),
)
const slots = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((found) => found[1] ?? ''))].sort()

describe('every sentence', () => {
  test.each(entries)('$name stands in both languages with the same values', ({ pair }) => {
    expect(pair.zh.trim()).not.toBe('')
    expect(pair.en.trim()).not.toBe('')
    expect(slots(pair.en)).toEqual(slots(pair.zh))
  })

  test.each(entries.filter(({ name }) => !name.startsWith('languageNames.')))(
    '$name: the English holds no Chinese',
    ({ pair }) => {
      expect(pair.en).not.toMatch(/\p{Script=Han}/u)
    },
  )
})

describe('commands', () => {
  test('have one id and one key each', () => {
    const ids: string[] = commandWords.map(({ id }) => id)
    const keys: string[] = commandWords.flatMap(({ accelerator }) => (accelerator === null ? [] : [accelerator]))
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('say', () => {
  const words = { zh: '{n} 项', en: '{n} {n|check|checks}' }
  test('fills values and chooses the plural', () => {
    expect(say(words, 'zh', { n: 2 })).toBe('2 项')
    expect(say(words, 'en', { n: 1 })).toBe('1 check')
    expect(say(words, 'en', { n: 2 })).toBe('2 checks')
  })
  test('leaves a slot without a value to be seen', () => {
    expect(say(words, 'zh')).toBe('{n} 项')
  })
})
