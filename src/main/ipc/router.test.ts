import { describe, expect, it } from 'vitest'
import { contract, type CallName } from '../../shared/ipc/contract'
import { errorCodes, fail, succeed } from '../../shared/ipc/result'
import type { Topic } from '../../shared/ipc/topics'
import { StoreError } from '../store/problem'
import type { Handlers } from './handlers/handlers'
import { createRouter, type Router } from './router'

interface World {
  readonly router: Router
  readonly topics: Topic[]
  readonly logged: string[]
}

/** Every call refused as not found, but for those given. */
function world(handlers: Partial<Handlers>, parsesOutput = true): World {
  const topics: Topic[] = []
  const logged: string[] = []
  const names = Object.keys(contract) as CallName[]
  const none = Object.fromEntries(names.map((name) => [name, () => fail('not-found', '无', 'none')]))
  const router = createRouter({
    handlers: { ...(none as unknown as Handlers), ...handlers },
    changed: (changed) => topics.push(...changed),
    log: (line) => logged.push(line),
    storageFailure: (error) => (error instanceof StoreError ? fail('storage', '满', 'full') : undefined),
    parsesOutput,
  })
  return { router, topics, logged }
}

const settings = { language: 'en', theme: 'dark' } as const

describe('the router', () => {
  it('answers a query with its value, and changes nothing', async () => {
    const { router, topics } = world({ 'settings.get': () => succeed(settings) })
    expect(await router(true, 'settings.get', {})).toEqual({ ok: true, value: settings })
    expect(topics).toEqual([])
  })

  it('tells what a command touched, when it succeeded', async () => {
    const { router, topics } = world({ 'settings.set': () => succeed(settings) })
    await router(true, 'settings.set', { theme: 'dark' })
    expect(topics).toEqual(['settings'])
    await router(true, 'report.remove', { reportId: '1'.repeat(32) })
    expect(topics).toEqual(['settings'])
  })

  it('refuses a sender that is not our page, before anything else', async () => {
    const { router } = world({ 'settings.get': () => succeed(settings) })
    expect(await router(false, 'settings.get', {})).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
    expect(await router(false, 'no.such', 7)).toMatchObject({ error: { code: 'not-allowed' } })
  })

  it.each([['no.such'], ['toString'], ['__proto__'], ['constructor'], [''], [7], [null], [{}], [undefined]])(
    'refuses the name %j',
    async (name) => {
      const { router } = world({})
      expect(await router(true, name, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    },
  )

  it.each([
    ['settings.get', undefined],
    ['settings.get', { more: 1 }],
    ['settings.set', { theme: 'pink' }],
    ['settings.set', { theme: 'dark', path: '/etc/passwd' }],
    ['report.open', { reportId: '../1' }],
    ['report.open', {}],
    ['report.choose', { kind: 'files', paths: ['/etc/passwd'] }],
    ['report.drop', { files: [] }],
    ['report.drop', { files: [{ kind: 'bytes', name: 'a', bytes: 'text' }] }],
    ['state.remember', { key: 'UPPER', value: 1 }],
    ['state.remember', { key: 'a', value: () => 1 }],
    ['workspace.open', { path: '/etc/passwd' }],
  ])('refuses the input of %s: %j', async (name, input) => {
    const { router } = world({})
    expect(await router(true, name, input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  it.each(errorCodes.map((code) => [code]))('hands on the error %s as it is', async (code) => {
    const error = fail(code, '中文', 'English', 'detail')
    const { router, topics } = world({ 'samples.open': () => error })
    expect(await router(true, 'samples.open', {})).toEqual(error)
    expect(topics).toEqual([])
  })

  it('lets nothing that is thrown across, and writes it down', async () => {
    const { router, logged } = world({
      'samples.open': () => {
        throw new TypeError('slip')
      },
      'import.cancel': () => Promise.reject(new Error('later slip')),
    })
    expect(await router(true, 'samples.open', {})).toMatchObject({
      ok: false,
      error: { code: 'unexpected', detail: 'slip' },
    })
    expect(await router(true, 'import.cancel', {})).toMatchObject({ ok: false, error: { code: 'unexpected' } })
    expect(logged.join('\n')).toContain('bug: samples.open: TypeError: slip')
  })

  it('answers a full disk as trouble of the workspace, not as a bug', async () => {
    const { router, logged } = world({
      'report.remove': () => {
        throw new StoreError('disk-full', 'SQLITE_FULL')
      },
    })
    const answer = await router(true, 'report.remove', { reportId: '1'.repeat(32) })
    expect(answer).toMatchObject({ ok: false, error: { code: 'storage', message: { zh: '满' } } })
    expect(logged).toEqual([])
  })

  it('finds a wrong answer in development and tests', async () => {
    const wrong = { 'settings.get': () => succeed({ language: 'fr' }) } as unknown as Partial<Handlers>
    expect(await world(wrong).router(true, 'settings.get', {})).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    })
    expect(await world(wrong, false).router(true, 'settings.get', {})).toMatchObject({ ok: true })
  })
})
