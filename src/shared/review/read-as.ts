/** How a person asked a file to be read, where the app would have decided otherwise: its encoding, and the form it follows. */

import { z } from 'zod'
import type { FormId as FormIdOf } from '../forms/form'

export const Encoding = z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'])
export type Encoding = z.infer<typeof Encoding>

export const FormId = z.enum(['2008', '2014', '2019', '2021']) satisfies z.ZodType<FormIdOf>

/** Null leaves it to the app. */
export const ReadAs = z.strictObject({ encoding: Encoding.nullable(), form: FormId.nullable() })
export type ReadAs = z.infer<typeof ReadAs>

/** From where encodings are kept as plain words. */
export function readAsOf(encoding: string | null, form: ReadAs['form']): ReadAs {
  return { encoding: Encoding.nullable().catch(null).parse(encoding), form }
}

export const asTheAppDecides: ReadAs = { encoding: null, form: null }

export function isSameReading(a: ReadAs, b: ReadAs): boolean {
  return a.encoding === b.encoding && a.form === b.form
}
