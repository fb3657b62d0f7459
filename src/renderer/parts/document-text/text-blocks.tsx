/** Draws the canonical text once, block by block, as text nodes that know their offset. */

import { memo, type ReactNode } from 'react'
import type { Block, SourceDocument, Table } from '@shared/document/document'
import { type Span, sliceSpan } from '@shared/text/span'

export interface TextBlocksProps {
  readonly document: SourceDocument
  readonly showChrome: boolean
  /** Tables character by character as the file has them, and not as tables. */
  readonly showCharacters: boolean
}

/** Height of a line and characters in it, for guessing the height of a block that was not laid out yet. */
const lineHeight = 27
const lineCharacters = 40
const tableRowHeight = 27

export const TextBlocks = memo(function TextBlocks(props: TextBlocksProps): ReactNode {
  const { document, showChrome } = props
  return document.blocks.map((block, i) =>
    block.kind === 'chrome' && !showChrome ? null : <TextBlock key={i} number={i} block={block} {...props} />,
  )
})

function TextBlock(props: TextBlocksProps & { readonly block: Block; readonly number: number }): ReactNode {
  const { block, document, showCharacters, number } = props
  const table = block.table === undefined ? undefined : document.tables[block.table]
  const isGrid = table !== undefined && !showCharacters && table.rows.length > 0
  const text = sliceSpan(document.text, block.span)
  const height = isGrid ? table.rows.length * tableRowHeight : guessLines(text) * lineHeight
  const attributes = {
    className: `text-block text-${isGrid ? 'grid' : block.kind}`,
    'data-block': number,
    style: { containIntrinsicSize: `auto ${height}px` },
  }
  if (isGrid) {
    return (
      <div {...attributes}>
        <Grid table={table} text={document.text} />
      </div>
    )
  }
  const Tag = block.kind === 'heading' ? 'h3' : 'p'
  return (
    <Tag {...attributes} data-at={block.span.start}>
      {text}
    </Tag>
  )
}

function guessLines(text: string): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / lineCharacters)), 0)
}

/** A table of the source as it stands there, merged cells and all; it is no table of the form. */
function Grid({ table, text }: { readonly table: Table; readonly text: string }): ReactNode {
  return (
    <table>
      <tbody>
        {table.rows.map((row, i) => (
          <tr key={i}>
            {row.cells.map((cell, j) => (
              <td
                key={j}
                rowSpan={cell.rowSpan}
                colSpan={cell.colSpan}
                className={cell.image ? 'cell-image' : undefined}
              >
                <CellText at={cell.span} text={text} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CellText({ at, text }: { readonly at: Span; readonly text: string }): ReactNode {
  if (at.end <= at.start) return null
  return <span data-at={at.start}>{sliceSpan(text, at)}</span>
}
