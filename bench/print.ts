/** The figures of a run as tables, and beside the goals. Milliseconds are of the processor unless they say otherwise. */

import type { Timing } from './rounds'
import { unrest } from './rounds'

export interface LayoutResult {
  readonly id: string
  readonly bytes: number
  readonly timings: readonly Timing[]
  readonly memory: Readonly<Record<string, { readonly ms: number; readonly peakMB: number }>>
}

export interface SizeResult {
  readonly id: string
  readonly sizes: readonly { readonly bytes: number; readonly ms: number; readonly msPerMB: number }[]
}

export interface FolderResult {
  readonly id: string
  readonly count: number
  readonly threads: number
  readonly perSecond: number
  readonly peakMB: number
  readonly runs: readonly { readonly reports: number; readonly ms: number; readonly peakMB: number }[]
}

const ms = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(value < 1 ? 3 : 2))

function medianOf({ timings }: LayoutResult, name: string): number | undefined {
  return timings.find((one) => one.name === name)?.cpu.median
}

export function layoutsTable(results: readonly LayoutResult[]): string {
  const head = [
    'layout',
    'KB',
    'decode',
    'parse5',
    'naive',
    'engine',
    '+record',
    '+stored',
    'stored/parse5',
    'cold ms',
    'MB engine',
    'MB parse5',
  ]
  return rows(
    head,
    results.map((one) => {
      const base = medianOf(one, 'parse5')
      const stored = medianOf(one, 'stored') ?? NaN
      return [
        one.id,
        (one.bytes / 1000).toFixed(0),
        ...['decode', 'parse5', 'naive', 'engine', 'record', 'stored'].map((name) => ms(medianOf(one, name))),
        base === undefined ? '' : `${(stored / base).toFixed(2)}x`,
        ms(one.memory['engine']?.ms),
        one.memory['engine']?.peakMB.toFixed(0) ?? '',
        one.memory['parse']?.peakMB.toFixed(0) ?? '',
      ]
    }),
  )
}

export function sizesTable(results: readonly SizeResult[]): string {
  return rows(
    ['size', ...results.map((one) => `${one.id} ms`), ...results.map((one) => `${one.id} ms/MB`)],
    (results[0]?.sizes ?? []).map((_, index) => {
      const at = results.map((one) => one.sizes[index])
      return [
        `${((at[0]?.bytes ?? 0) / 1000).toFixed(0)} KB`,
        ...at.map((one) => ms(one?.ms)),
        ...at.map((one) => ms(one?.msPerMB)),
      ]
    }),
  )
}

export function foldersTable(results: readonly FolderResult[]): string {
  return rows(
    ['folder', 'reports', 'threads', 'reports/s', 'peak MB'],
    results.map((one) => [one.id, one.count, one.threads, one.perSecond.toFixed(0), one.peakMB.toFixed(0)]),
  )
}

function rows(head: readonly string[], body: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return ['', line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...body.map(line)].join('\n')
}

export function goals({
  layouts,
  sizes,
  folders,
}: {
  readonly layouts: readonly LayoutResult[]
  readonly sizes: readonly SizeResult[]
  readonly folders: readonly FolderResult[]
}): string {
  const of = (id: string, name: string): number =>
    medianOf(layouts.find((one) => one.id === id) ?? { id, bytes: 0, timings: [], memory: {} }, name) ?? NaN
  const folder = (id: string, threads: number, largest = true): FolderResult | undefined => {
    const found = folders
      .filter((one) => one.id === id && one.threads === threads)
      .toSorted((a, b) => a.count - b.count)
    return largest ? found.at(-1) : found.at(-2)
  }
  const [all, before, single, word] = [
    folder('html', 2),
    folder('html', 2, false),
    folder('html', 1),
    folder('word-html', 2),
  ]
  const same = folders.find((one) => one.id === 'html' && one.threads === 2 && one.count === single?.count)
  const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}x`
  const span = (id: string): string => {
    const per =
      sizes
        .find((one) => one.id === id)
        ?.sizes.slice(1)
        .map((one) => one.msPerMB) ?? []
    return `${(Math.max(...per) / Math.min(...per)).toFixed(2)}x between the dearest and the cheapest megabyte`
  }
  const restless = layouts.flatMap((one) => one.timings).filter((one) => unrest(one.cpu) > 2).length
  return rows(
    ['goal', 'asked', 'here'],
    [
      [
        'P1 clean HTML, file to findings stored, to read + decode + parse5',
        '<= 3x (now 2.4x, aim 2x)',
        `${ratio(of('html', 'stored'), of('html', 'parse5'))} (engine alone ${ratio(of('html', 'engine'), of('html', 'parse5'))})`,
      ],
      [
        'P2 Word page, the same',
        '<= 1.3x (now 1.17x, aim 0.6x)',
        `${ratio(of('word-html', 'stored'), of('word-html', 'parse5'))} (engine alone ${ratio(of('word-html', 'engine'), of('word-html', 'parse5'))})`,
      ],
      [
        'P3 folder on two threads to one thread of parse5 + naive tables',
        '(in reports/s)',
        `${all?.perSecond.toFixed(0) ?? ''}/s to ${(1000 / of('html', 'naive')).toFixed(0)}/s; Word pages ${word?.perSecond.toFixed(0) ?? ''}/s to ${(1000 / of('word-html', 'naive')).toFixed(0)}/s`,
      ],
      ['P4 two threads to one', '>= 1.7x', ratio(same?.perSecond ?? NaN, single?.perSecond ?? NaN)],
      [
        'P5 peak memory of the largest folder, and to the one before',
        '<= 600 MB, within 10 %',
        `${all?.peakMB.toFixed(0) ?? ''} MB (${all?.count ?? ''}), ${before?.peakMB.toFixed(0) ?? ''} MB (${before?.count ?? ''})`,
      ],
      [
        'text to HTML of the same content',
        '<= 2x',
        ['tabs', 'markdown', 'cell-per-line', 'flattened']
          .map((id) => `${id} ${ratio(of(id, 'engine'), of('html', 'engine'))}`)
          .join(', '),
      ],
      ['linear in size, HTML', '', span('html')],
      ['linear in size, text', '', span('tabs')],
      ['timings whose two halves differ by more than 2x', '0', restless],
    ],
  )
}
