import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOutput, streamOutput } from './output'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-out-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a file as output', () => {
  it('appears whole, over the old one', async () => {
    const path = join(folder, 'out.json')
    writeFileSync(path, 'old')
    const output = await fileOutput(path, '1')
    await output.write('ne')
    await output.write('w')
    expect(readFileSync(path, 'utf8')).toBe('old')
    await output.finish()
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['out.json'])
  })

  it('leaves nothing behind when it is given up', async () => {
    const output = await fileOutput(join(folder, 'out.json'), '1')
    await output.write('half')
    await output.discard()
    expect(readdirSync(folder)).toEqual([])
  })

  it('cannot be where there is no folder', async () => {
    await expect(fileOutput(join(folder, 'no/out.json'), '1')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(existsSync(join(folder, 'no'))).toBe(false)
  })

  it('that cannot take its place leaves nothing behind', async () => {
    const output = await fileOutput(join(folder, 'x'), '1')
    await output.write('text')
    rmSync(join(folder, 'x.1.tmp'))
    await expect(output.finish()).rejects.toMatchObject({ code: 'ENOENT' })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('standard output', () => {
  it('waits for a slow reader', async () => {
    let text = ''
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        setImmediate(() => {
          text += chunk.toString()
          done()
        })
      },
    })
    const output = streamOutput(slow)
    expect(await output.write('a')).toBe(true)
    expect(await output.write('b')).toBe(true)
    await output.finish()
    expect(text).toBe('ab')
  })

  it('ends quietly when the reader has gone', async () => {
    const gone = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        setImmediate(() => done(Object.assign(new Error('gone'), { code: 'EPIPE' })))
      },
    })
    const output = streamOutput(gone)
    expect(await output.write('a')).toBe(false)
    expect(await output.write('b')).toBe(false)
    await output.finish()
  })

  it('says when the disk behind it is full', async () => {
    const full = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        setImmediate(() => done(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' })))
      },
    })
    await expect(streamOutput(full).write('a')).rejects.toMatchObject({ code: 'ENOSPC' })
  })
})
