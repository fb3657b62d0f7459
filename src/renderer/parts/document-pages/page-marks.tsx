/** The marks on one page, drawn over its picture: one shape for each family, never one for each mark. */

import { memo, type ReactNode } from 'react'
import type { PageBox, PageSize } from '@shared/document/pages'
import { outlines, strikes, underlines, waves } from '../../state/page-boxes'
import type { Family } from '../document-text/highlights'

export type DrawnFamily = Family | 'picked'

/** How each family differs by line as well as by colour, as on the text. */
const lines: Readonly<Partial<Record<DrawnFamily, (boxes: readonly PageBox[]) => string>>> = {
  'pen-note': underlines,
  corrected: strikes,
  tied: underlines,
  open: underlines,
  lost: underlines,
  minor: underlines,
  major: waves,
  plain: underlines,
  part: underlines,
  total: (boxes) => underlines(boxes, -0.8) + underlines(boxes, 0.8),
  here: (boxes) => outlines(boxes, 2.5),
}

export interface PageMarksProps {
  readonly size: PageSize
  /** In order of painting; families without a box here are left out. */
  readonly marks: readonly (readonly [DrawnFamily, readonly PageBox[]])[]
}

export function PageMarks({ size, marks }: PageMarksProps): ReactNode {
  if (marks.length === 0) return null
  return (
    <svg className="page-marks" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {marks.map(([family, boxes]) => (
        <Marked key={family} family={family} boxes={boxes} />
      ))}
    </svg>
  )
}

interface MarkedProps {
  readonly family: DrawnFamily
  readonly boxes: readonly PageBox[]
}

const Marked = memo(function Marked({ family, boxes }: MarkedProps): ReactNode {
  const line = lines[family]
  return (
    <g className={`on-page on-page-${family}`} data-family={family}>
      <path className="on-page-fill" d={outlines(boxes)} />
      {line !== undefined && <path className="on-page-line" d={line(boxes)} />}
    </g>
  )
})
