/** Lines in the gutter from where a paragraph stood to where it stands, as far as they are in view. */

import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { chunkOf, type RowChunk } from '../../state/compare-chunks'
import type { MoveRows } from '../../state/compare-rows'
import type { CompareDesk } from './desk'
import { chunkAttribute } from './use-near-chunks'

export interface ConnectorsProps {
  readonly desk: CompareDesk
  readonly pane: RefObject<HTMLElement | null>
  readonly sheet: RefObject<HTMLElement | null>
  readonly chunks: readonly RowChunk[]
}

interface Line {
  readonly key: string
  readonly path: string
  readonly isHere: boolean
}

/** More lines than these say nothing any more. */
const mostLines = 40
const bend = 30

export function Connectors({ desk, pane, sheet, chunks }: ConnectorsProps): ReactNode {
  const [lines, setLines] = useState<readonly Line[]>([])
  const { rows, places } = desk
  const { moves } = rows

  useEffect(() => {
    const view = pane.current
    if (view === null || sheet.current === null || moves.length === 0) return
    let frame = 0
    const draw = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (sheet.current !== null)
          setLines(linesIn(view, sheet.current, chunks, moves, rows.rowAt('current', places.current[0]?.start ?? -1)))
      })
    }
    draw()
    view.addEventListener('scroll', draw, { passive: true })
    const size = new ResizeObserver(draw)
    size.observe(sheet.current)
    return () => {
      cancelAnimationFrame(frame)
      view.removeEventListener('scroll', draw)
      size.disconnect()
    }
  }, [pane, sheet, chunks, moves, rows, places])

  if (lines.length === 0) return null
  return (
    <svg className="connectors" aria-hidden="true" focusable="false">
      {lines.map(({ key, path, isHere }) => (
        <path key={key} d={path} className={isHere ? 'connector connector-here' : 'connector'} />
      ))}
    </svg>
  )
}

function linesIn(
  view: HTMLElement,
  sheet: HTMLElement,
  chunks: readonly RowChunk[],
  moves: readonly MoveRows[],
  here: number | null,
): readonly Line[] {
  const ground = sheet.getBoundingClientRect()
  const [top, bottom] = [view.scrollTop, view.scrollTop + view.clientHeight]
  const gutter = sheet.querySelector('.row-gutter')?.getBoundingClientRect()
  if (gutter === undefined) return []
  const [left, right] = [gutter.left - ground.left, gutter.right - ground.left]
  const middleOf = (row: number): number | null => {
    const element = sheet.querySelector(`[data-row-index="${row}"]`)
    if (element !== null) {
      const box = element.getBoundingClientRect()
      return box.top - ground.top + Math.min(box.height / 2, 14)
    }
    const key = chunkOf(chunks, row)?.key
    const chunk = key === undefined ? null : sheet.querySelector<HTMLElement>(`[${chunkAttribute}="${key}"]`)
    return chunk === null ? null : chunk.offsetTop + chunk.offsetHeight / 2
  }
  const lines: Line[] = []
  for (const { from, to } of moves) {
    const [start, end] = [middleOf(from), middleOf(to)]
    if (start === null || end === null) continue
    const isInView = Math.max(start, end) > top && Math.min(start, end) < bottom
    if (!isInView) continue
    const reach = Math.min(bend, Math.abs(end - start) / 2) * Math.sign(end - start)
    const middle = (left + right) / 2
    lines.push({
      key: `${from} ${to}`,
      path: `M${left} ${start} Q${middle} ${start} ${middle} ${start + reach} L${middle} ${end - reach} Q${middle} ${end} ${right} ${end}`,
      isHere: to === here || from === here,
    })
    if (lines.length >= mostLines) break
  }
  return lines
}
