import { describe, expect, test } from 'vitest'
import { largestDrop } from '@shared/ipc/limits'
import { type DroppedItem, readDropped } from './dropped-files'

/** Entries as a desktop hands them out: folders give their content in portions, the last of which is empty. */
function folder(fullPath: string, portions: readonly (readonly FileSystemEntry[])[]): FileSystemEntry {
  const left = [...portions]
  return {
    fullPath,
    name: fullPath.split('/').at(-1),
    isFile: false,
    isDirectory: true,
    createReader: () => ({
      readEntries: (give: (entries: readonly FileSystemEntry[]) => void) => give(left.shift() ?? []),
    }),
  } as unknown as FileSystemEntry
}

function file(fullPath: string, content: string | Error | { readonly size: number }): FileSystemEntry {
  const made =
    typeof content === 'string'
      ? new File([content], fullPath)
      : content instanceof Error
        ? { size: 1, arrayBuffer: () => Promise.reject(content) }
        : content
  return {
    fullPath,
    name: fullPath.split('/').at(-1),
    isFile: true,
    isDirectory: false,
    file: (give: (one: unknown) => void) => give(made),
  } as unknown as FileSystemEntry
}

async function namesOf(items: readonly DroppedItem[]): Promise<readonly (readonly string[])[]> {
  const batches: (readonly string[])[] = []
  for await (const batch of readDropped(items)) {
    batches.push(batch.map((one) => (one.kind === 'bytes' ? one.name : `${one.name}: ${one.code}`)))
  }
  return batches
}

describe('what is dropped', () => {
  test('folders are walked to the end, portion by portion, by name inside', async () => {
    const year = folder('/区/2020', [[file('/区/2020/b.txt', 'b')], [file('/区/2020/a.txt', 'a')]])
    const items = [folder('/区', [[file('/区/总.txt', '总'), year]]), file('/单.txt', '单')]
    expect(await namesOf(items)).toEqual([['区/2020/a.txt', '区/2020/b.txt', '区/总.txt', '单.txt']])
  })

  test('what cannot be read, or is too large, is said by name, and the rest goes on', async () => {
    const locked = {
      ...folder('/锁', []),
      createReader: () => ({ readEntries: (_: unknown, refuse: (error: Error) => void) => refuse(new Error('no')) }),
    } as unknown as FileSystemEntry
    const items = [
      file('/消失.txt', new Error('gone')),
      file('/大.txt', { size: largestDrop + 1 }),
      locked,
      file('/好.txt', '好'),
    ]
    expect(await namesOf(items)).toEqual([
      ['消失.txt: unreadable-file', '大.txt: too-large', '锁: unreadable-file', '好.txt'],
    ])
  })

  test('many files go in batches that the bridge can carry', async () => {
    const many = Array.from({ length: 1201 }, (_, i) => new File(['x'], `${i}.txt`))
    expect((await namesOf(many)).map((batch) => batch.length)).toEqual([500, 500, 201])
  })

  test('bytes arrive as they are', async () => {
    for await (const [first] of readDropped([new File([new Uint8Array([0, 255, 10])], 'x')])) {
      expect(first).toEqual({ kind: 'bytes', name: 'x', bytes: new Uint8Array([0, 255, 10]) })
    }
    expect.assertions(1)
  })
})
