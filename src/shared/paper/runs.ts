/** Builds runs of text: every stretch with a digit says where it comes from, fixed words included. */

import type { Bilingual } from '../checks/check'
import type { Language } from '../words/say'
import type { Ref, Run, Runs } from './paper'

const digit = /[0-9０-９]/

export function hasDigit(text: string): boolean {
  return digit.test(text)
}

/** Fixed words of the app. */
export function fixed(text: string): Runs {
  if (text === '') return []
  return [hasDigit(text) ? { text, ref: { kind: 'wording' } } : { text }]
}

export function referred(text: string | number, ref: Ref): Runs {
  return text === '' ? [] : [{ text: String(text), ref }]
}

export function strong(runs: Runs): Runs {
  return runs.map((run) => ({ ...run, strong: true }))
}

/** What fills a `{name}` of a template: runs with their references, or words without a digit. */
export type RunValues = Readonly<Record<string, Runs | string>>

const slot = /\{(\w+)\}/g

/** The template in one language, its `{name}`s replaced. Throws where a name has no value: a bug, which would print braces. */
export function phrase(words: Bilingual, language: Language, values: RunValues = {}): Runs {
  const template = words[language]
  const runs: Run[] = []
  let from = 0
  for (const match of template.matchAll(slot)) {
    const value = values[match[1] ?? '']
    if (value === undefined) throw new Error(`bug: no value for ${match[0]} of ${template}`)
    runs.push(...fixed(template.slice(from, match.index)), ...(typeof value === 'string' ? fixed(value) : value))
    from = match.index + match[0].length
  }
  return [...runs, ...fixed(template.slice(from))]
}

export function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('')
}

/** Several pieces with a separator of fixed words between them; empty pieces are left out. */
export function joined(pieces: readonly Runs[], separator: string): Runs {
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, i) => (i === 0 ? piece : [...fixed(separator), ...piece]))
}

/** One line: what a report breaks over lines stands together in a paper, and controls stand nowhere. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are not allowed in XML
  return text.replace(/[\s\u0000-\u001F\u007F\u200B\uFEFF]+/g, ' ').trim()
}

/** As `oneLine`, at most `most` UTF-16 units, never through a surrogate pair. */
export function shortened(text: string, most: number): string {
  const line = oneLine(text)
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
