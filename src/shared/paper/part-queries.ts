/** Part five: what the body is asked to explain. */

import { columns, editableCell, cell, paragraph, row, table, underHeading } from './blocks'
import { word, type PaperContext } from './context'
import type { Block } from './paper'
import { factsOf, numberCell, placeAndQuote } from './part-findings'
import { decidedOf, treatmentOf } from './treatment'

const words = {
  caption: { zh: '需单位说明的事项', en: 'Queries to the body' },
  number: { zh: '编号', en: 'No.' },
  place: { zh: '位置与原文', en: 'Place and quote' },
  question: { zh: '疑问', en: 'Question' },
  request: { zh: '请单位说明、提供', en: 'Asked of the body' },
  none: { zh: '没有需单位说明的事项。', en: 'Nothing has to be explained by the body.' },
} as const

export function queries(context: PaperContext): readonly Block[] {
  if (context.queries.length === 0) return [paragraph('queries:none', word(context, words.none))]
  const head = [words.number, words.place, words.question, words.request].map((one) => word(context, one))
  const rows = context.queries.map((standing) => {
    const id = `queries:${standing.key}`
    return row(id, [
      numberCell(context, standing),
      cell(placeAndQuote(context, standing)),
      cell(factsOf(context, standing)),
      editableCell(`${id}:treatment`, treatmentOf(context, standing), decidedOf(context, standing)),
    ])
  })
  return [underHeading(table('queries', word(context, words.caption), columns(11, 29, 36, 24), [head], rows))]
}
