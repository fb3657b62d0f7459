/** The schema of a database as text, so that every change of it is seen in review. */

import type { ReadableDB } from './database'
import { textOf } from './row'

/** Tables, indexes, views and triggers in the order of kind and name, as they were declared. */
export function schemaOf(db: ReadableDB): string {
  const rows = db.all(
    'schema.read',
    "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name",
  )
  return rows.map((row) => `${unindented(textOf(row, 'sql'))};\n`).join('\n')
}

function unindented(sql: string): string {
  const lines = sql.split('\n')
  const indents = lines.slice(1).flatMap((line) => (line.trim() === '' ? [] : [line.length - line.trimStart().length]))
  const common = indents.length === 0 ? 0 : Math.min(...indents)
  return lines.map((line, i) => (i === 0 ? line : line.slice(common))).join('\n')
}
