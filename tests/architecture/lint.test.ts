// What imports cannot show is the linter's: every such rule is broken once and must be seen, and only where it holds.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantProject, root, type PlantedProject } from './planted'

interface Planted {
  readonly rule: string
  readonly path: string
  readonly code: string
}

const FORBIDDEN: readonly Planted[] = [
  {
    rule: 'no-restricted-globals',
    path: 'src/shared/report/date.ts',
    code: 'export const year = (): number => new Date().getFullYear()',
  },
  {
    rule: 'no-restricted-globals',
    path: 'src/shared/report/node.ts',
    code: 'export const here = (): string => process.cwd()',
  },
  {
    rule: 'no-restricted-globals',
    path: 'src/shared/report/page.ts',
    code: 'export const page = (): string => document.title',
  },
  {
    rule: 'no-restricted-globals',
    path: 'src/shared/report/later.ts',
    code: 'export const later = (f: () => void): void => void setTimeout(f, 1)',
  },
  {
    rule: 'no-restricted-globals',
    path: 'src/shared/report/net.ts',
    code: 'export const get = (): unknown => fetch("a")',
  },
  {
    rule: 'no-restricted-properties',
    path: 'src/shared/report/chance.ts',
    code: 'export const chance = (): number => Math.random()',
  },
  {
    rule: 'no-restricted-imports',
    path: 'src/main/window/calls.ts',
    code: "import { ipcMain } from 'electron'\nexport const calls = ipcMain",
  },
  {
    rule: 'no-restricted-imports',
    path: 'src/main/ipc/sends.ts',
    code: "import { ipcRenderer } from 'electron'\nexport const sends = ipcRenderer",
  },
  {
    rule: 'no-restricted-imports',
    path: 'src/main/preload/calls.ts',
    code: "import { ipcMain } from 'electron'\nexport const calls = ipcMain",
  },
  { rule: 'no-default-export', path: 'src/main/services/nameless.ts', code: 'export default 1' },
  { rule: 'no-explicit-any', path: 'src/main/services/any.ts', code: 'export const anything = (x: any): unknown => x' },
  {
    rule: 'no-non-null-assertion',
    path: 'src/main/services/sure.ts',
    code: 'export const sure = (x?: number): number => x!',
  },
  { rule: 'no-console', path: 'src/main/services/loud.ts', code: 'console.log(1)' },
  { rule: 'max-lines', path: 'src/main/services/long.ts', code: 'export {}\n'.repeat(401) },
]

const ALLOWED: readonly Omit<Planted, 'rule'>[] = [
  { path: 'src/main/services/date.ts', code: 'export const year = (): number => new Date().getFullYear()' },
  { path: 'src/shared/report/date.test.ts', code: 'export const today = new Date()' },
  { path: 'src/main/ipc/router.ts', code: "import { ipcMain } from 'electron'\nexport const calls = ipcMain" },
  {
    path: 'src/main/preload/index.ts',
    code: "import { ipcRenderer } from 'electron'\nexport const sends = ipcRenderer",
  },
  { path: 'src/main/cli/index.ts', code: 'console.log(1)' },
  { path: 'src/shared/forms/2019.ts', code: 'export {}\n'.repeat(401) },
  { path: 'some.config.ts', code: 'export default {}' },
]

interface Diagnostic {
  readonly code: string
  readonly filename: string
}

describe('the lint rules', () => {
  let project: PlantedProject
  let found: readonly Diagnostic[] = []

  beforeAll(() => {
    const files = Object.fromEntries([...FORBIDDEN, ...ALLOWED].map(({ path, code }) => [path, `${code}\n`]))
    project = plantProject(files, ['.oxlintrc.json'])
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'], {
      cwd: project.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    found = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics
  }, 30_000)
  afterAll(() => project.remove())

  const rulesBrokenIn = (path: string): string[] => found.filter((d) => d.filename.endsWith(path)).map((d) => d.code)

  it.each(FORBIDDEN)('$rule in $path', ({ rule, path }) => {
    expect(rulesBrokenIn(path)).toEqual(expect.arrayContaining([expect.stringContaining(`(${rule})`)]))
  })

  it.each(ALLOWED)('nothing in $path', ({ path }) => {
    expect(rulesBrokenIn(path)).toEqual([])
  })
})
