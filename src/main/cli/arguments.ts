/** The command line's arguments: what was asked for, or which of them is wrong and what would be right. */

import { parseArgs } from 'node:util'
import type { Bilingual } from '../../shared/checks/check'
import type { Language } from '../../shared/words/say'
import { wrong } from './words'

export type OutputFormat = 'text' | 'json' | 'ndjson'

export interface CheckArguments {
  readonly kind: 'check'
  readonly paths: readonly string[]
  readonly prior: string | null
  readonly format: OutputFormat
  readonly lang: Language
  readonly out: string | null
}

export interface VerifyArguments {
  readonly kind: 'verify'
  /** Of the workspace file, or of a paper or reference copy that was exported. */
  readonly path: string
  /** The workspace against which an exported file is verified; null = none. */
  readonly workspace: string | null
  /** The reports from which a paper was made, for papers from outside of any workspace. */
  readonly originals: readonly string[]
  readonly format: 'text' | 'json'
  readonly lang: Language
}

export interface CompareArguments {
  readonly kind: 'compare'
  readonly prior: string
  readonly current: string
  readonly format: 'text' | 'json'
  readonly lang: Language
}

export type MemoFormat = 'docx' | 'pdf' | 'html' | 'md'

export interface MemoArguments {
  readonly kind: 'memo'
  readonly path: string
  readonly prior: string | null
  readonly out: string
  readonly format: MemoFormat
  readonly overwrite: boolean
  readonly lang: Language
}

export type Arguments =
  | CheckArguments
  | MemoArguments
  | CompareArguments
  | VerifyArguments
  | { readonly kind: 'help'; readonly lang: Language }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly lang: Language; readonly message: Bilingual }

const formats: readonly OutputFormat[] = ['text', 'json', 'ndjson']

const options = {
  prior: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  workspace: { type: 'string' },
  overwrite: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

/** @param argv without the program's own name */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const values = new Map<string, string>()
  const flags = new Set<string>()
  const faults: Bilingual[] = []
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const known = Object.entries(options).find(([name]) => name === token.name)
    if (!known) faults.push(wrong.option(token.rawName))
    else if (known[1].type === 'boolean') {
      if (token.value === undefined) flags.add(token.name)
      else faults.push(wrong.flagValue(token.rawName))
    } else if (token.value === undefined || token.value === '') faults.push(wrong.noValue(token.rawName))
    else if (values.has(token.name)) faults.push(wrong.twice(token.rawName))
    else values.set(token.name, token.value)
  }
  const asked = values.get('lang') ?? 'zh'
  const lang: Language = asked === 'en' ? 'en' : 'zh'
  const refuse = (message: Bilingual): Arguments => ({ kind: 'wrong', lang, message })
  if (flags.has('help') && faults.length === 0) return { kind: 'help', lang }
  if (flags.has('version') && faults.length === 0) return { kind: 'version' }
  const [fault] = faults
  if (fault) return refuse(fault)
  if (asked !== 'zh' && asked !== 'en') return refuse(wrong.lang(asked))
  const format = formats.find((known) => known === (values.get('format') ?? 'text'))
  if (!format) return refuse(wrong.format(values.get('format') ?? ''))
  const [command, ...paths] = positionals
  if (command === undefined) return refuse(wrong.noCommand())
  if (flags.has('overwrite') && command !== 'memo') return refuse(wrong.onlyFor('--overwrite', 'memo'))
  if (values.has('workspace') && command !== 'verify') return refuse(wrong.onlyFor('--workspace', 'verify'))
  if (command === 'memo') return memoArguments(paths, values, flags, lang)
  if (command === 'verify') return verifyArguments(paths, values, lang, format) ?? refuse(wrong.verify())
  if (command === 'compare') return compareArguments(paths, values, lang, format) ?? refuse(wrong.compare())
  if (command !== 'check') return refuse(wrong.command(command))
  if (paths.length === 0) return refuse(wrong.noPath())
  if (paths.includes('')) return refuse(wrong.emptyPath())
  return { kind: 'check', paths, format, lang, prior: values.get('prior') ?? null, out: values.get('out') ?? null }
}

/** Null where they are wrong: one file, the reports that it was made from, and no option of `check`. */
function verifyArguments(
  paths: readonly string[],
  values: ReadonlyMap<string, string>,
  lang: Language,
  format: OutputFormat,
): VerifyArguments | null {
  const [path, ...originals] = paths
  const isOdd = values.has('prior') || values.has('out') || format === 'ndjson' || paths.includes('')
  if (path === undefined || isOdd) return null
  return { kind: 'verify', path, workspace: values.get('workspace') ?? null, originals, format, lang }
}

function memoArguments(
  paths: readonly string[],
  values: ReadonlyMap<string, string>,
  flags: ReadonlySet<string>,
  lang: Language,
): Arguments {
  const [path = ''] = paths
  const out = values.get('out')
  const refuse = (message: Bilingual): Arguments => ({ kind: 'wrong', lang, message })
  if (path === '' || paths.length > 1 || out === undefined || values.has('format')) return refuse(wrong.memo())
  const ending = /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase() ?? ''
  const format = (['docx', 'pdf', 'html', 'md'] as const).find((known) => known === ending)
  if (format === undefined) return refuse(wrong.memoFormat(out))
  return {
    kind: 'memo',
    path,
    prior: values.get('prior') ?? null,
    out,
    format,
    overwrite: flags.has('overwrite'),
    lang,
  }
}

/** Null where they are wrong: last year's report and this year's, and no option of `check`. */
function compareArguments(
  paths: readonly string[],
  values: ReadonlyMap<string, string>,
  lang: Language,
  format: OutputFormat,
): CompareArguments | null {
  const [prior = '', current = ''] = paths
  const isOdd = values.has('prior') || values.has('out') || format === 'ndjson' || paths.length !== 2
  return isOdd || prior === '' || current === '' ? null : { kind: 'compare', prior, current, format, lang }
}
