/** Reads columns of a row as what they must be; anything else is a damaged file, said so and never cast. */

import type { SqlRow } from './database'
import { StoreError } from './problem'

function wrong(column: string, row: SqlRow): never {
  throw new StoreError('damaged', `column ${column} holds ${typeof row[column]}`)
}

export function textOf(row: SqlRow, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : wrong(column, row)
}

export function textOrNull(row: SqlRow, column: string): string | null {
  return row[column] === null ? null : textOf(row, column)
}

export function integerOf(row: SqlRow, column: string): number {
  const value = row[column]
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : wrong(column, row)
}

export function integerOrNull(row: SqlRow, column: string): number | null {
  return row[column] === null ? null : integerOf(row, column)
}

export function bytesOf(row: SqlRow, column: string): Uint8Array {
  const value = row[column]
  return value instanceof Uint8Array ? value : wrong(column, row)
}
