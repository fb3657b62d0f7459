// No sentence of the screen stands in a component: all of them are data, in both languages.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../src/renderer')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
)

/** The code without its comments and imports; strings and JSX stay. */
function codeOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$|\s\/\/ .*$/gm, '')
    .replaceAll(/^import [\s\S]*?from '[^']*'$/gm, '')
}

/** Text between tags that a reader would read: two or more words, or one word of three letters. An arrow ends no tag. */
const jsxText = /(?<!=)>\s*((?!return\b)[A-Za-z][a-z]{2,}(?:[ ,.][A-Za-z ,.]*)?)\s*</g

/** Attributes that are read aloud or shown. */
const spoken = /\b(?:aria-label|title|placeholder|alt|label)="([^"{]+)"/g

describe('no sentence is written into a component', () => {
  test.each(files)('%s', (file) => {
    const code = codeOf(file)
    expect(code.match(/\p{Script=Han}+/gu) ?? []).toEqual([])
    expect([...code.matchAll(spoken)].map(([, words]) => words)).toEqual([])
    if (file.endsWith('.tsx')) expect([...code.matchAll(jsxText)].map(([, words]) => words)).toEqual([])
  })

  test('the search finds what it is for', () => {
    expect([...'<p>Open reports</p>'.matchAll(jsxText)]).toHaveLength(1)
    expect([...'<Button title="Close" />'.matchAll(spoken)]).toHaveLength(1)
    expect([...'<b>{say(app.close)}</b>'.matchAll(jsxText)]).toHaveLength(0)
  })
})
