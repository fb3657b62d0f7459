import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asOrdinaryUser } from '../../../tests/support/unprivileged'
import { largestFile, loadFile, fileTrouble } from './load-file'
import { walk, type Found, type ShownAs } from './walk'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-walk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text = 'x'): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

async function found(paths: readonly string[], as: ShownAs = 'path'): Promise<string[]> {
  const list: Found[] = []
  for await (const item of walk(paths, as)) list.push(item)
  return list.map((item) => {
    const shown = item.shown.replaceAll(folder, '.')
    return item.kind === 'failed' ? `failed ${shown} ${item.problem.code}` : `${item.kind} ${shown}`
  })
}

describe('walk', () => {
  it('goes through folders by name and says what it passes over', async () => {
    for (const name of ['b/2.html', 'b/10.MD', 'b/a/1.txt', 'b/z.csv', 'b/.hidden', 'c.txt']) put(name)
    expect(await found([join(folder, 'c.txt'), join(folder, 'b')])).toEqual([
      'file ./c.txt',
      'skipped ./b/.hidden',
      'file ./b/10.MD',
      'file ./b/2.html',
      'file ./b/a/1.txt',
      'skipped ./b/z.csv',
    ])
  })

  it('keeps the order of the paths and shows them as given, or by name', async () => {
    put('b.txt')
    put('a/x.txt')
    expect(await found([`${folder}/b.txt`, `${folder}/a/`])).toEqual(['file ./b.txt', 'file ./a/x.txt'])
    expect(await found([`${folder}/a`], 'name')).toEqual(['file a/x.txt'])
  })

  it('tries a file that a person names, whatever its ending', async () => {
    put('报告.doc')
    expect(await found([join(folder, '报告.doc')])).toEqual(['file ./报告.doc'])
  })

  it('goes round a loop of links once, and reports a link to nowhere', async () => {
    put('a/1.txt')
    symlinkSync(join(folder, 'a'), join(folder, 'a', 'loop'))
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'a', 'nowhere.txt'))
    symlinkSync(join(folder, 'self.txt'), join(folder, 'self.txt'))
    expect(await found([join(folder, 'a'), join(folder, 'self.txt')])).toEqual([
      'file ./a/1.txt',
      'failed ./a/nowhere.txt missing',
      'failed ./self.txt not-a-file',
    ])
  })

  it('says what is not there and goes on', async () => {
    put('a.txt')
    expect(await found([join(folder, 'gone'), join(folder, 'a.txt')])).toEqual([
      'failed ./gone missing',
      'file ./a.txt',
    ])
  })

  it('says which folder may not be read and goes on', async () => {
    put('a/closed/1.txt')
    put('a/z.txt')
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'a/closed'), 0)
    expect(await asOrdinaryUser(() => found([join(folder, 'a')]))).toEqual([
      'failed ./a/closed no-permission',
      'file ./a/z.txt',
    ])
    chmodSync(join(folder, 'a/closed'), 0o755)
  })
})

describe('loadFile', () => {
  const code = async (path: string): Promise<string> => {
    const file = await loadFile(path, 'shown')
    return file.ok ? 'ok' : file.problem.code
  }

  it('reads bytes as they are', async () => {
    put('a.txt', '\uFEFF内容\r\n')
    const file = await loadFile(join(folder, 'a.txt'), 'a.txt')
    expect(file.ok && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)).toBe('\uFEFF内容\r\n')
  })

  it('says what is not there, may not be read, or is no file', async () => {
    put('closed.txt')
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'closed.txt'), 0)
    expect(await code(join(folder, 'gone.txt'))).toBe('missing')
    expect(await code(folder)).toBe('not-a-file')
    expect(await asOrdinaryUser(() => code(join(folder, 'closed.txt')))).toBe('no-permission')
  })

  it.skipIf(process.platform === 'win32')('does not wait at a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    expect(await code(join(folder, 'pipe.txt'))).toBe('not-a-file')
  })

  it('refuses 200 MB before reading them', async () => {
    put('large.txt')
    truncateSync(join(folder, 'large.txt'), 200 * 1_048_576)
    expect(await code(join(folder, 'large.txt'))).toBe('too-large')
    truncateSync(join(folder, 'large.txt'), largestFile)
    expect(await code(join(folder, 'large.txt'))).toBe('ok')
  })

  it('names file and remedy in both languages', () => {
    const locked = fileTrouble(Object.assign(new Error('busy'), { code: 'EBUSY' }), '某局.html')
    expect(locked).toMatchObject({ code: 'locked' })
    expect(locked.message.zh).toContain('“某局.html”正被其他程序占用。请关闭')
    expect(locked.message.en).toContain('“某局.html” is in use by another program. Close')
    expect(fileTrouble(Object.assign(new Error('io'), { code: 'EIO' }), 'a').code).toBe('read-failed')
    expect(fileTrouble('not even an error', 'a').code).toBe('read-failed')
  })
})
