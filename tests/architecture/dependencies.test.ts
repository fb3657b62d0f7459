// Every dependency rule is broken once, by a type-only import where that is possible, and must be seen; what is allowed must pass.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantProject, root, type PlantedProject } from './planted'

interface Planted {
  readonly rule: string
  readonly from: string
  readonly to: string
}

const FORBIDDEN: readonly Planted[] = [
  { rule: 'shared-is-pure', from: 'src/shared/text/reads.ts', to: 'node:fs' },
  { rule: 'shared-is-pure', from: 'src/shared/report/page.ts', to: 'react' },
  { rule: 'shared-is-pure', from: 'src/shared/review/asks.ts', to: 'src/main/store/files.ts' },
  { rule: 'shared-flows-down', from: 'src/shared/text/up.ts', to: 'src/shared/document/document.ts' },
  { rule: 'shared-flows-down', from: 'src/shared/compare/up.ts', to: 'src/shared/checks/check.ts' },
  { rule: 'shared-flows-down', from: 'src/shared/review/up.ts', to: 'src/shared/ipc/wire.ts' },
  { rule: 'forms-are-data', from: 'src/shared/forms/2019.ts', to: 'src/shared/text/span.ts' },
  { rule: 'checks-stand-alone', from: 'src/shared/checks/tie-out/a.ts', to: 'src/shared/checks/wording/b.ts' },
  { rule: 'checks-stand-alone', from: 'src/shared/checks/tie-out/c.ts', to: 'src/shared/checks/run.ts' },
  { rule: 'diff-has-one-door', from: 'src/shared/checks/differ.ts', to: 'diff' },
  { rule: 'sqlite-has-one-door', from: 'src/main/store/files.ts', to: 'better-sqlite3' },
  { rule: 'store-knows-no-one', from: 'src/main/store/asks.ts', to: 'src/main/services/open.ts' },
  { rule: 'services-know-no-electron', from: 'src/main/services/open.ts', to: 'electron' },
  { rule: 'services-know-no-electron', from: 'src/main/export/paper.ts', to: 'src/main/window/window.ts' },
  { rule: 'cli-runs-in-plain-node', from: 'src/main/cli/index.ts', to: 'src/main/window/window.ts' },
  { rule: 'handlers-call-services', from: 'src/main/ipc/handlers/a.ts', to: 'src/main/store/files.ts' },
  { rule: 'worker-has-no-database', from: 'src/main/worker/worker.ts', to: 'src/main/store/files.ts' },
  { rule: 'migrations-are-frozen', from: 'src/main/store/migrations/0010-a.ts', to: 'src/main/store/files.ts' },
  { rule: 'preload-is-a-wire', from: 'src/main/preload/index.ts', to: 'zod' },
  { rule: 'renderer-asks', from: 'src/renderer/app/a.tsx', to: 'src/main/store/files.ts' },
  { rule: 'renderer-asks', from: 'src/renderer/app/b.tsx', to: 'node:path' },
  { rule: 'renderer-asks', from: 'src/renderer/app/c.tsx', to: 'src/shared/checks/run.ts' },
  { rule: 'screens-stand-alone', from: 'src/renderer/screens/one/a.tsx', to: 'src/renderer/screens/two/b.tsx' },
  { rule: 'parts-are-plain', from: 'src/renderer/parts/a.tsx', to: 'src/renderer/api/client.ts' },
  { rule: 'src-not-tests', from: 'src/main/services/tested.ts', to: 'tests/support/builders.ts' },
  { rule: 'no-circular', from: 'src/shared/report/ring-a.ts', to: 'src/shared/report/ring-b.ts' },
]

const ALLOWED: readonly Omit<Planted, 'rule'>[] = [
  { from: 'src/shared/document/document.ts', to: 'src/shared/text/span.ts' },
  { from: 'src/shared/forms/2021.ts', to: 'src/shared/forms/form.ts' },
  { from: 'src/shared/ipc/contract.ts', to: 'zod' },
  { from: 'src/shared/report/exact.ts', to: 'big.js' },
  { from: 'src/shared/compare/words.ts', to: 'diff' },
  { from: 'src/shared/checks/tie-out/d.ts', to: 'src/shared/checks/check.ts' },
  { from: 'src/main/store/database.ts', to: 'better-sqlite3' },
  { from: 'src/main/store/migrations/0020-b.ts', to: 'src/main/store/migrations/migration.ts' },
  { from: 'src/main/window/window.ts', to: 'electron' },
  { from: 'src/main/preload/wired.ts', to: 'src/shared/ipc/wire.ts' },
  { from: 'src/renderer/screens/one/c.tsx', to: 'src/renderer/screens/one/d.tsx' },
  { from: 'src/renderer/parts/b.tsx', to: 'src/shared/text/span.ts' },
]

const isFile = (path: string): boolean => path.startsWith('src/') || path.startsWith('tests/')

function sources(): Record<string, string> {
  const files: Record<string, string> = {}
  const add = (path: string, line: string): void => {
    files[path] = `${files[path] ?? ''}${line}\n`
  }
  for (const [i, { from, to }] of [...FORBIDDEN, ...ALLOWED].entries()) {
    const specifier = isFile(to) ? `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.tsx?$/, '')}` : to
    add(from, `import type { Value as Value${i} } from '${specifier}'`)
    if (isFile(to)) add(to, 'export type Value = number')
  }
  add('src/shared/report/ring-b.ts', "import type { Value as Back } from './ring-a'")
  add('src/shared/text/lonely.ts', 'export const lonely = true')
  add('src/shared/forms/aliased.ts', "import type { Value } from '@shared/checks/check'")
  return files
}

interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
}

describe('the dependency rules', () => {
  let project: PlantedProject
  let violations: readonly Violation[] = []

  beforeAll(() => {
    project = plantProject(sources(), ['.dependency-cruiser.mjs', 'tsconfig.base.json'])
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
    const args = ['--import', join(root, 'tools/typescript-6.mjs'), cruiser, 'src', 'tests']
    const options = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json']
    const { stdout, stderr } = spawnSync(process.execPath, [...args, ...options], {
      cwd: project.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    expect(stderr).toBe('')
    violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
  }, 60_000)
  afterAll(() => project.remove())

  const rulesBrokenBy = (from: string): string[] => violations.filter((v) => v.from === from).map((v) => v.rule.name)

  it.each(FORBIDDEN)('$rule: $from must not import $to', ({ rule, from }) => {
    expect(rulesBrokenBy(from)).toContain(rule)
  })

  it.each(ALLOWED)('$from may import $to', ({ from }) => {
    expect(rulesBrokenBy(from)).toEqual([])
  })

  it('sees through the @shared alias', () => {
    expect(rulesBrokenBy('src/shared/forms/aliased.ts')).toContain('shared-flows-down')
  })

  it('finds a file that belongs to nothing', () => {
    expect(rulesBrokenBy('src/shared/text/lonely.ts')).toEqual(['no-orphans'])
  })

  it('has a planted fault for every rule', async () => {
    const { default: config } = (await import(join(root, '.dependency-cruiser.mjs'))) as {
      default: { forbidden: readonly { name: string; comment: string }[] }
    }
    const planted = new Set([...FORBIDDEN.map(({ rule }) => rule), 'no-orphans'])
    expect([...new Set(config.forbidden.map(({ name }) => name))].toSorted()).toEqual([...planted].toSorted())
    for (const { comment } of config.forbidden) expect(comment.length).toBeGreaterThan(20)
  })
})
