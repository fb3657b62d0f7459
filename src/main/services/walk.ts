/** Finds the report files below what a person chose: folders sorted by name, nothing passed over in silence. */

import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import type { FileProblem } from '../../shared/review/file-problem'
import { isReportFile } from '../../shared/review/report-files'
import { fileTrouble } from './load-file'

export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly shown: string }
  | { readonly kind: 'skipped'; readonly shown: string }
  | { readonly kind: 'failed'; readonly shown: string; readonly problem: FileProblem }

/** By the name of a folder and the names beside it. */
export type PassedOver = (folder: string, siblings: readonly string[]) => boolean

/** How a path is shown: the file's name in the window, the path as given on the command line. */
export type ShownAs = 'name' | 'path'

/**
 * Files in the order of `paths`, folders in the order of names (by UTF-16 code unit, so the same everywhere).
 * A file named by the person is always tried; inside folders, what is no kind of report file is `skipped`.
 * A folder reached twice through links is walked once; folders that `isPassedOver` says so of are not looked into.
 */
export async function* walk(
  paths: readonly string[],
  shownAs: ShownAs,
  isPassedOver: PassedOver = () => false,
): AsyncGenerator<Found> {
  for (const path of paths) {
    const shown = shownAs === 'name' ? basename(path) : path
    const seen = new Set<string>()
    try {
      if ((await stat(path)).isDirectory()) yield* walkFolder(path, shown, seen, isPassedOver)
      else yield { kind: 'file', path, shown }
    } catch (error) {
      yield { kind: 'failed', shown, problem: fileTrouble(error, shown) }
    }
  }
}

async function* walkFolder(
  path: string,
  shown: string,
  seen: Set<string>,
  isPassedOver: PassedOver,
): AsyncGenerator<Found> {
  let names: readonly { readonly name: string; readonly kind: 'file' | 'folder' | 'link' }[]
  try {
    const real = await realpath(path)
    if (seen.has(real)) return
    seen.add(real)
    const entries = await readdir(path, { withFileTypes: true })
    names = entries
      .map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink()
          ? ('link' as const)
          : entry.isDirectory()
            ? ('folder' as const)
            : ('file' as const),
      }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    yield { kind: 'failed', shown, problem: fileTrouble(error, shown) }
    return
  }
  const siblings = names.map(({ name }) => name)
  for (const { name, kind } of names) {
    if (kind === 'folder' && isPassedOver(name, siblings)) continue
    const below = join(path, name)
    const shownBelow = /[\\/]$/.test(shown) ? shown + name : shown + sep + name // as given: `./a` stays `./a/…`
    let isFolder = kind === 'folder'
    if (kind === 'link') {
      try {
        isFolder = (await stat(below)).isDirectory()
      } catch (error) {
        if (isReportFile(name)) yield { kind: 'failed', shown: shownBelow, problem: fileTrouble(error, shownBelow) }
        else yield { kind: 'skipped', shown: shownBelow }
        continue
      }
    }
    if (isFolder) yield* walkFolder(below, shownBelow, seen, isPassedOver)
    else if (isReportFile(name)) yield { kind: 'file', path: below, shown: shownBelow }
    else yield { kind: 'skipped', shown: shownBelow }
  }
}
