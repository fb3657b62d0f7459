/** Every check is one file with its test and its document beside it, and the three agree with the registry. */

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/shared/checks/index'
import { placeholdersOf } from '../../src/shared/checks/message'
import { forms } from '../../src/shared/forms/index'

const root = join(import.meta.dirname, '..', '..', 'src', 'shared', 'checks')
const procedures = ['carry-forward', 'completeness', 'cross-foot', 'tie-out', 'wording']

/** Headings of a check's document, in this order. */
const headings = [
  'What it asks',
  'Authority',
  'How it is done',
  'An example that agrees',
  'An example that does not',
  'Limits',
  'What to do with a finding',
]

/** What the titles of a check's tests must name: a subject that agrees, one that does not. */
const agrees = /accepts|agrees|passes|silent|nothing/
const differs = /rejects|finds|flags|differs/
/** And, in a title or an expectation, one with two findings, or that the check can speak only once. */
const twice = /two|both|each|twice|once|never/
const countsFindings = /toHaveLength\([2-9]\)|toBe\([2-9]\)|size\)|\.\.\.more/

const files = procedures
  .filter((procedure) => existsSync(join(root, procedure)))
  .flatMap((procedure) => readdirSync(join(root, procedure)).map((name) => `${procedure}/${name}`))

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Files that define a check; the others of a folder are what several of its checks share. */
const defined = files
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .filter((path) => /\bdefineCheck\(/.test(read(path)))
  .map((path) => path.replace(/\.ts$/, ''))

describe('the registry', () => {
  it('lists every check once, sorted by id', () => {
    const ids = checks.map((check) => check.id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it('holds the checks that the folders hold, under ids that are their paths', () => {
    expect(checks.map((check) => check.id).sort()).toEqual(defined.toSorted())
  })

  it('has a document for nothing else', () => {
    const documents = files.filter((path) => path.endsWith('.md')).map((path) => path.replace(/\.md$/, ''))
    expect(documents.filter((path) => !defined.includes(path))).toEqual([])
  })
})

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('has its test beside it, with the three kinds of subjects', () => {
    expect(files).toContain(`${id}.test.ts`)
    const source = read(`${id}.test.ts`)
    const titles = [
      ...source.matchAll(/\b(?:it|test)(?:\.each(?:<[^>]*>)?\([\s\S]*?\n? *\](?: as const)?\))?\(\s*['"`](.*)['"`],/g),
    ]
    const all = titles.map((title) => title[1]).join('\n')
    expect({
      agrees: agrees.test(all),
      differs: differs.test(all),
      twice: twice.test(all) || countsFindings.test(source),
    }).toEqual({
      agrees: true,
      differs: true,
      twice: true,
    })
  })

  it('has its document beside it, with the headings in order', () => {
    expect(files).toContain(`${id}.md`)
    const document = read(`${id}.md`)
    const found = [...document.matchAll(/^## (.+)$/gm)].map((heading) => heading[1])
    expect(found).toEqual(headings)
    expect(document.split('\n')[0]).toContain(check.code)
    expect(document).toContain(id)
    const empty = document
      .split(/^## .+$/gm)
      .slice(1)
      .filter((body) => body.trim() === '')
    expect(empty).toEqual([])
  })

  it('uses and tests every message', () => {
    const folder = id.split('/')[0] ?? ''
    const source = files
      .filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map(read)
      .join('\n')
    const test = read(`${id}.test.ts`)
    const isNamed = (text: string, word: string): boolean => new RegExp(`['"\`. ]${escape(word)}\\b`).test(text)
    const messages = Object.entries(check.messages)
    expect(messages.filter(([word]) => !isNamed(source, word)).map(([word]) => word)).toEqual([])
    const untested = messages.filter(([word, { zh }]) => !isNamed(test, word) && !isQuoted(test, zh))
    expect(untested.map(([word]) => word)).toEqual([])
  })

  it('speaks both languages with the same values', () => {
    for (const [word, { zh, en }] of Object.entries({ ...check.messages, ...check.reasons })) {
      expect([word, [...new Set(placeholdersOf(zh))].sort()]).toEqual([word, [...new Set(placeholdersOf(en))].sort()])
      expect(zh, word).toMatch(/\p{Script=Han}/u)
      expect(zh, word).toMatch(/[。？]$/)
      expect(en, word).toMatch(/[.?]$/)
    }
    expect(check.asks.zh).toMatch(/？$/)
    expect(check.asks.en).toMatch(/\?$/)
    expect(check.name.zh).toMatch(/\p{Script=Han}/u)
    expect(check.name.en).not.toBe('')
  })

  it('names forms that exist, a code of the catalogue and a version', () => {
    const known = forms.map((form) => form.id)
    expect(check.forms === 'all' ? [] : check.forms.filter((form) => !known.includes(form))).toEqual([])
    expect(check.code).toMatch(/^(?:TL|ST|FM|T2|T3|T4|NT|NA|XY|TX|EX)-0\d[ab]?$|^(?:ST-1[01])$/)
    expect(check.version).toBeGreaterThanOrEqual(1)
  })
})

/** Whether a test holds the words of a message: four characters in a row that no placeholder interrupts. */
function isQuoted(test: string, template: string): boolean {
  const pieces = template.split(/\{\w+\}/)
  return pieces.some((piece) =>
    Array.from({ length: Math.max(0, piece.length - 3) }, (_, at) => piece.slice(at, at + 4)).some((four) =>
      test.includes(four),
    ),
  )
}

function escape(word: string): string {
  return word.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&')
}
