// What the repository promises about itself: exact versions, and no word of where packages came from.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './planted'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

interface Manifest {
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  readonly optionalDependencies: Record<string, string>
}

it('names every package in one exact version', () => {
  const manifest = JSON.parse(read('package.json')) as Manifest
  const versions = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
  for (const [name, version] of Object.entries(versions)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
})

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
const locked = (JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> }).packages

it('locks packages by hash, not by the place they were fetched from', () => {
  expect(Object.entries(locked).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})

it('locks the binaries of every platform, without which npm ci refuses to start', () => {
  const names = new Set(Object.keys(locked).map((path) => path.split('node_modules/').at(-1)))
  const wanted = Object.values(locked).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})

it('runs on the Node that package.json pins', () => {
  const manifest = JSON.parse(read('package.json')) as Manifest
  const pinned = manifest.optionalDependencies[`node-${process.platform}-${process.arch}`]
  if (pinned !== undefined) expect(process.version).toBe(`v${pinned}`)
})
