/** Fills a check's message templates, in both languages at once. */

import type { Bilingual, MessageValues } from './check'

const placeholder = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g

/**
 * The template with every `{name}` replaced by the value of that name.
 * Throws where a name has no value: a bug of the check, which would otherwise print braces to an auditor.
 */
export function fillTemplate(template: Bilingual, values: MessageValues): Bilingual {
  return { zh: fill(template.zh, values, 'zh'), en: capitalised(fill(template.en, values, 'en')) }
}

/** An English sentence begins with a capital letter, whatever fills its first place. */
function capitalised(sentence: string): string {
  const first = sentence.charAt(0)
  return first >= 'a' && first <= 'z' ? first.toUpperCase() + sentence.slice(1) : sentence
}

function fill(template: string, values: MessageValues, language: keyof Bilingual): string {
  return template.replace(placeholder, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`bug: message has no value for {${name}}: ${template}`)
    return typeof value === 'string' ? value : value[language]
  })
}

/** Names of the placeholders in a template, in order of the Chinese text: for tests that hold both languages together. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].flatMap((match) => match[1] ?? [])
}
