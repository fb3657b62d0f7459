/** Lays out the panes with splitters that are dragged, moved by the keyboard, reset by a double click, and remembered. */

import { Splitter } from '@mantine/core'
import type { SplitterPaneSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { Json } from '@shared/ipc/settings'
import { useRemembered } from '../../api/use-remembered'

export interface DeskPanesProps {
  readonly outline: ReactNode
  readonly original: ReactNode
  readonly structure: ReactNode
  readonly inspector: ReactNode
  readonly lists: ReactNode
}

/** Shares of the window in per cent. */
interface PaneSizes {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly columnsWithoutOutline: readonly number[]
  readonly right: readonly number[]
}

const initial: PaneSizes = {
  rows: [72, 28],
  columns: [14, 42, 44],
  columnsWithoutOutline: [48, 52],
  right: [54, 46],
}

function readSizes(kept: Json | undefined): PaneSizes {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return initial
  const found = new Map(Object.entries(kept))
  const sizes = (name: keyof PaneSizes): readonly number[] => {
    const value: unknown = found.get(name)
    const isRight = Array.isArray(value) && value.length === initial[name].length && value.every(Number.isFinite)
    return isRight ? (value as readonly number[]) : initial[name]
  }
  return {
    rows: sizes('rows'),
    columns: sizes('columns'),
    columnsWithoutOutline: sizes('columnsWithoutOutline'),
    right: sizes('right'),
  }
}

const writeSizes = (sizes: PaneSizes): Json => ({ ...sizes })

export function DeskPanes(props: DeskPanesProps): ReactNode {
  const { outline, original, structure, inspector, lists } = props
  const [sizes, setSizes] = useRemembered('review.panes', readSizes, writeSizes)
  const set = (name: keyof PaneSizes) => (next: readonly SplitterPaneSize[]) =>
    setSizes({ ...sizes, [name]: next.map((size) => (typeof size === 'number' ? size : Number.parseFloat(size))) })

  const columnsName = outline === null ? 'columnsWithoutOutline' : 'columns'
  const right = (
    <Panes orientation="vertical" sizes={sizes.right} first={initial.right} onSizes={set('right')}>
      {[structure, inspector]}
    </Panes>
  )
  const top = (
    <Panes orientation="horizontal" sizes={sizes[columnsName]} first={initial[columnsName]} onSizes={set(columnsName)}>
      {outline === null ? [original, right] : [outline, original, right]}
    </Panes>
  )
  if (lists === null) return <div className="desk">{top}</div>
  return (
    <div className="desk">
      <Panes orientation="vertical" sizes={sizes.rows} first={initial.rows} onSizes={set('rows')}>
        {[top, lists]}
      </Panes>
    </div>
  )
}

interface PanesProps {
  readonly orientation: 'horizontal' | 'vertical'
  readonly sizes: readonly number[]
  readonly first: readonly number[]
  readonly onSizes: (sizes: readonly SplitterPaneSize[]) => void
  readonly children: readonly ReactNode[]
}

/** The smallest share of a pane, so that none can be lost by a drag. */
const smallest = 8

function Panes({ orientation, sizes, first, onSizes, children }: PanesProps): ReactNode {
  return (
    <Splitter
      className="panes"
      orientation={orientation}
      sizes={[...sizes]}
      onSizeChange={onSizes}
      lineSize={1}
      withHandle={false}
      step={2}
    >
      {children.map((child, i) => (
        <Splitter.Pane key={i} defaultSize={first[i] ?? 50} min={smallest}>
          {child}
        </Splitter.Pane>
      ))}
    </Splitter>
  )
}
