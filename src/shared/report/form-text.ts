/** Words that belong to the printed form, so that a row of an unread table is not taken for a sentence of the report. */

import type { Form } from '../forms/form'
import { normalise } from '../text/normalise'

const known = new WeakMap<Form, (text: string) => boolean>()
/** What may follow a label on its line: cells and further labels, never a sentence. */
const longestRest = 40
const keyLength = 3

/** Whether a normalised line is a label of the form, alone or with its cells behind it. */
export function formTextOf(form: Form): (text: string) => boolean {
  const before = known.get(form)
  if (before !== undefined) return before
  const byStart = new Map<string, string[]>()
  for (const label of labelsOf(form)) {
    const words = normalise(label)
    if (words.length < keyLength) continue
    const key = words.slice(0, keyLength)
    const same = byStart.get(key)
    if (same === undefined) byStart.set(key, [words])
    else same.push(words)
  }
  const notes = form.tables.flatMap((table) => table.corner.map(normalise))
  const isFormText = (text: string): boolean =>
    notes.some((note) => isPieceOf(note, text)) ||
    (byStart.get(text.slice(0, keyLength)) ?? []).some((label) => {
      if (!text.startsWith(label)) return false
      const rest = text.slice(label.length)
      return rest === '' || (rest.length <= longestRest && !/[。,;一-龥]/.test(rest.replace(/[件条项个万元()]/g, '')))
    })
  known.set(form, isFormText)
  return isFormText
}

/** The note in a table's corner is a sentence that its narrow cell wraps: each of its lines is the form's own. */
function isPieceOf(note: string, text: string): boolean {
  return text.length < note.length && (text.length > keyLength || text.endsWith(')')) && note.includes(text)
}

function* labelsOf(form: Form): Generator<string> {
  for (const table of form.tables) {
    yield* table.corner
    for (const block of table.blocks) {
      if (block.label !== null) yield block.label
      for (const one of [...block.columns, ...block.lines]) {
        yield one.label
        yield* one.variants
        yield* one.under
      }
    }
  }
}
