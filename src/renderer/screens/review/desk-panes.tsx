/** Lays out the panes with splitters that are dragged, moved by the keyboard, reset by a double click, and remembered. */

import { Splitter } from '@mantine/core'
import type { SplitterPaneSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useRemembered } from '../../api/use-remembered'
import { initialSizes, type PaneSizes, readSizes, withoutPane, withPane, writeSizes } from '../../state/pane-sizes'

export interface DeskPanesProps {
  /** Null while it is hidden. */
  readonly outline: ReactNode
  readonly original: ReactNode
  readonly structure: ReactNode
  readonly inspector: ReactNode
  /** Null while they are hidden. */
  readonly lists: ReactNode
}

export function DeskPanes(props: DeskPanesProps): ReactNode {
  const { outline, original, structure, inspector, lists } = props
  const [sizes, setSizes] = useRemembered('review.panes', readSizes, writeSizes)
  const panesOf = (name: keyof PaneSizes) => ({
    sizes: sizes[name],
    initial: initialSizes[name],
    onSizes: (next: readonly number[]) => setSizes({ ...sizes, [name]: next }),
  })
  return (
    <div className="desk">
      <Panes orientation="vertical" hidden={lists === null ? 1 : null} {...panesOf('rows')}>
        {[
          <Panes key="top" orientation="horizontal" hidden={outline === null ? 0 : null} {...panesOf('columns')}>
            {[
              outline,
              original,
              <Panes key="right" orientation="vertical" hidden={null} {...panesOf('right')}>
                {[structure, inspector]}
              </Panes>,
            ]}
          </Panes>,
          lists,
        ]}
      </Panes>
    </div>
  )
}

interface PanesProps {
  readonly orientation: 'horizontal' | 'vertical'
  readonly sizes: readonly number[]
  readonly initial: readonly number[]
  /** Which pane is not shown. It stays in its place, so that the others are not drawn anew and keep where they were. */
  readonly hidden: number | null
  readonly onSizes: (sizes: readonly number[]) => void
  readonly children: readonly ReactNode[]
}

/** The smallest share of a pane, so that none can be lost by a drag. */
const smallest = 8

function Panes({ orientation, sizes, initial, hidden, onSizes, children }: PanesProps): ReactNode {
  const shareOf = (size: SplitterPaneSize): number => (typeof size === 'number' ? size : Number.parseFloat(size))
  return (
    <Splitter
      className="panes"
      data-hides={hidden === null ? undefined : hidden === 0 ? 'first' : 'last'}
      orientation={orientation}
      sizes={[...withoutPane(sizes, hidden)]}
      onSizeChange={(next) => onSizes(withPane(next.map(shareOf), sizes, hidden))}
      lineSize={1}
      withHandle={false}
      step={2}
    >
      {children.map((child, i) => (
        <Splitter.Pane key={i} defaultSize={initial[i] ?? 50} min={i === hidden ? 0 : smallest}>
          {child}
        </Splitter.Pane>
      ))}
    </Splitter>
  )
}
