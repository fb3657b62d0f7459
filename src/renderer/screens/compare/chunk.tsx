/** Some rows that are drawn together; an empty box of about their height while they are far from the view. */

import { memo, type ReactNode } from 'react'
import { compare } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import type { RowChunk } from '../../state/compare-chunks'
import { SectionHead } from './section-head'
import { ParagraphRow } from './paragraph-row'
import type { TextViewProps } from './desk'
import { chunkAttribute } from './use-near-chunks'

export interface ChunkProps extends TextViewProps {
  readonly chunk: RowChunk
  readonly isNear: boolean
  /** In pixels, while it is not drawn. */
  readonly height: number
  readonly isFirst: boolean
  readonly onReveal: (row: number) => void
}

export const Chunk = memo(function Chunk(props: ChunkProps): ReactNode {
  const { chunk, isNear, isFirst, columns } = props
  const entry = isFirst ? chunk.items.find((item) => item.kind === 'row' && item.row.kind === 'text') : undefined
  return (
    <div
      className="compare-chunk"
      role="rowgroup"
      style={isNear ? undefined : { height: props.height }}
      {...{ [chunkAttribute]: chunk.key }}
    >
      {isNear &&
        chunk.items.map((item) => {
          if (item.kind === 'fold') return <Fold key={`fold ${item.from}`} {...item} onUnfold={props.onUnfold} />
          const { row } = item
          if (row.kind === 'section') return <SectionHead key={row.index} row={row} {...props} />
          const isAbsent = (columns === 'prior' || columns === 'current') && row[columns].length === 0
          return isAbsent ? null : <ParagraphRow key={row.index} row={row} isEntry={item === entry} {...props} />
        })}
    </div>
  )
})

interface FoldProps {
  readonly from: number
  readonly to: number
  readonly paragraphs: number
  readonly onUnfold: (from: number) => void
}

function Fold({ from, to, paragraphs, onUnfold }: FoldProps): ReactNode {
  const { say } = useWords()
  return (
    <div className="compare-fold" role="row" data-fold={`${from} ${to}`}>
      <div role="gridcell">
        <button type="button" onClick={() => onUnfold(from)}>
          <span aria-hidden="true">⋯ </span>
          {say(compare.fold, { n: paragraphs })}
        </button>
      </div>
    </div>
  )
}
