import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openPool, type WorkerPool } from './client'
import type { FileToRead } from './task'

/** A worker that does what its files are called: the pool is tested here, not the engine. */
const script = `
export function work({ files }) {
  return files.map(({ name, bytes }) => {
    if (name === 'hang') for (;;);
    if (name === 'hoard') { const all = []; for (;;) all.push(new Array(1e5).fill(name + all.length)) }
    if (name === 'throw') throw new Error('slip')
    return { status: 'unreadable', error: { code: 'damaged', message: { zh: name, en: String(bytes.length) } } }
  })
}
`

let folder = ''
let pool: WorkerPool
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-pool-'))
  writeFileSync(join(folder, 'worker.mjs'), script)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => pool.close())

function open(threads = 2): void {
  const budget = { fileMs: 1_500, megabyteMs: 0, heapMB: 64 }
  pool = openPool({ filename: join(folder, 'worker.mjs'), threads, budget })
}

const file = (name: string): FileToRead => ({ name, bytes: new Uint8Array(3), encoding: null })

async function codes(...names: string[]): Promise<string[]> {
  const records = await pool.examine({ wanted: 'record', files: names.map(file) })
  return records.map((record, i) => {
    if (record.status !== 'unreadable') throw new Error('expected an unreadable file')
    expect(record.error.message.zh).toContain(names[i])
    return record.error.code
  })
}

describe('the pool', () => {
  it('answers one record a file, in order', async () => {
    open()
    expect(await codes('a', 'b')).toEqual(['damaged', 'damaged'])
    expect(await codes()).toEqual([])
  })

  it('kills a thread that is stuck, and reads the other files of its batch', async () => {
    open()
    expect(await codes('a', 'hang', 'b')).toEqual(['damaged', 'too-complex', 'damaged'])
    expect(await codes('c')).toEqual(['damaged'])
  }, 30_000)

  it('survives a thread that runs out of memory', async () => {
    open(1)
    expect(await codes('hoard')).toEqual(['too-complex'])
    expect(await codes('a')).toEqual(['damaged'])
  }, 30_000)

  it('keeps an error of the reader to its file', async () => {
    open()
    expect(await codes('throw', 'a')).toEqual(['reader-failed', 'damaged'])
  })

  it('gives up when it is told to, and is there for the next', async () => {
    open(1)
    const abort = new AbortController()
    const stuck = pool.examine({ wanted: 'record', files: [file('hang')], signal: abort.signal })
    const waiting = pool.examine({ wanted: 'record', files: [file('a')], signal: abort.signal })
    abort.abort()
    await expect(stuck).rejects.toThrow('abort')
    await expect(waiting).rejects.toThrow('abort')
    expect(await codes('b')).toEqual(['damaged'])
  }, 30_000)

  it('can be closed while it works', async () => {
    open(1)
    const stuck = pool.examine({ wanted: 'record', files: [file('hang')] })
    const refused = expect(stuck).rejects.toThrow(/abort|terminat|destroy/i)
    await pool.close()
    await refused
  })
})
