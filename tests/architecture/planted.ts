// A throw-away project with planted faults, to see that the tools which guard the architecture find them.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** Just enough of an installed package to be resolved. */
const STUBS = ['electron', 'better-sqlite3', 'diff', 'zod', 'big.js', 'react', 'parse5']

export interface PlantedProject {
  readonly folder: string
  readonly remove: () => void
}

/** @param files path to content; every file that they import must be among them */
export function plantProject(files: Readonly<Record<string, string>>, configs: readonly string[]): PlantedProject {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-planted-'))
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const config of configs) cpSync(join(root, config), join(folder, config))
  write('package.json', JSON.stringify({ name: 'planted', type: 'module' }))
  for (const name of STUBS) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(`node_modules/${name}/index.js`, 'module.exports = {}')
  }
  for (const [path, content] of Object.entries(files)) write(path, content)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
