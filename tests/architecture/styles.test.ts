// All style sheets are one at run time: a class that two of them set is one screen dressing another by accident.
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './planted'

/** The classes that a style sheet dresses: those that its selectors begin with, alone or before what they hold. */
function dressed(css: string): readonly string[] {
  const rules = css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g)
  const selectors = [...rules].flatMap(([, list = '']) => list.split(','))
  return selectors.flatMap((selector) => /^\s*\.([\w-]+)(?=[\s>:[]|$)/.exec(selector)?.[1] ?? [])
}

it('dresses each class in one style sheet', () => {
  const sheets = new Map<string, Set<string>>()
  // A sheet for paper dresses its own screen, and the shell around it, a second time.
  for (const file of globSync(join(root, 'src/renderer/**/!(*-print).css'))) {
    for (const name of dressed(readFileSync(file, 'utf8'))) {
      sheets.set(name, (sheets.get(name) ?? new Set()).add(relative(root, file)))
    }
  }
  expect(sheets.size).toBeGreaterThan(50)
  expect([...sheets].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files])).toEqual([])
})
