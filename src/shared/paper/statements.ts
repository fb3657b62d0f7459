/** A paper as the list of what it states, one entry a paragraph, item or table row: what is sealed, found again and compared. */

import type { Block, Origin, Ref, Runs, WorkingPaper } from './paper'
import { textOf } from './runs'

/** Stretch of a statement's text with where it comes from: start, end, reference. */
export type RefSpan = readonly [number, number, Ref]

export interface Statement {
  readonly id: string
  readonly origin: Origin
  /** Cells of a row stand apart by tabs. */
  readonly text: string
  readonly refs: readonly RefSpan[]
}

export const cellSeparator = '\t'

/** In reading order. The seal that stands at the end of a written paper is not among them: it is over them. */
export function statementsOf(paper: WorkingPaper): readonly Statement[] {
  return [
    statement('title', 'generated', [paper.title]),
    ...paper.parts.flatMap(({ blocks }) => blocks.flatMap(ofBlock)),
  ]
}

function ofBlock(block: Block): readonly Statement[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [statement(block.id, block.origin, [block.runs])]
    case 'list':
      return block.items.map(({ id, origin, runs }) => statement(id, origin, [runs]))
    case 'table': {
      const caption = block.quiet === true ? [] : [statement(`${block.id}:caption`, 'generated', [block.caption])]
      const rows = [...block.head, ...block.rows].map(({ id, cells }) => {
        const isOwn = cells.some(({ origin }) => origin === 'edited' || origin === 'own')
        return statement(
          id,
          isOwn ? 'edited' : 'generated',
          cells.map(({ runs }) => runs),
        )
      })
      return [...caption, ...rows]
    }
  }
}

function statement(id: string, origin: Origin, cells: readonly Runs[]): Statement {
  const refs: RefSpan[] = []
  let at = 0
  cells.forEach((runs, i) => {
    if (i > 0) at += cellSeparator.length
    for (const { text, ref } of runs) {
      if (ref !== undefined) refs.push([at, at + text.length, ref])
      at += text.length
    }
  })
  return { id, origin, text: cells.map(textOf).join(cellSeparator), refs }
}

/** As two renderings of one statement compare: breaks and blanks differ between formats, characters do not. */
export function bare(text: string): string {
  return text.replace(/[\s\u00A0\u3000\u200B]+/g, '')
}

/** What the seal is over: ids and bare texts, one a line. */
export function sealedText(statements: readonly Pick<Statement, 'id' | 'text'>[]): string {
  return statements.map(({ id, text }) => `${bare(id)}\t${bare(text)}`).join('\n')
}
