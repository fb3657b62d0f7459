/** The original as text or as pages, with the marks of all checks and of the selection. */

import { type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import type { Span } from '@shared/text/span'
import { review } from '@shared/words/review'
import { DocumentPages, type OriginalHandle, type PageView } from '../../parts/document-pages/document-pages'
import { DocumentText } from '../../parts/document-text/document-text'
import type { Marks } from '../../parts/document-text/highlights'
import type { RulerLane } from '../../parts/document-text/ruler'
import { Panel } from '../../parts/panel'
import { useWords } from '../../parts/words'
import { placedAnnotations } from '../../state/annotated'
import { inkMarks, penMarks } from '../../state/annotation-marks'
import { trimmedSpan } from '../../state/annotation-target'
import { correctedSpans } from '../../state/corrected-cells'
import { litMarks, runMarks } from '../../state/text-marks'
import type { Desk, Hover } from './desk'
import { OriginalTools } from './original-tools'
import { pagesOf } from './pages-of'
import { PickedTools } from './picked-tools'
import { usePagePicture } from './use-page-picture'

export interface OriginalPaneProps {
  readonly desk: Desk
  readonly hover: Hover
  readonly handle: RefObject<OriginalHandle | null>
  readonly onPick: (offset: number) => void
  readonly onHoverOffset: (offset: number | null) => void
  /** Characters were selected, or are no longer. */
  readonly onPickText: (at: Span | null) => void
  readonly onHighlight: (at: Span) => void
}

export function OriginalPane(props: OriginalPaneProps): ReactNode {
  const { desk, hover, handle, onPick, onHoverOffset, onPickText } = props
  const { say } = useWords()
  const { index, lit, occurrence, view } = desk
  const { run, document } = index.content
  const always = useMemo(
    () => runMarks(run, { tied: view.showTied, open: view.showOpen }),
    [run, view.showTied, view.showOpen],
  )
  const selected = useMemo(() => litMarks(lit), [lit])
  const annotated = desk.audit?.review.annotations
  const corrected = useMemo(() => correctedSpans(index), [index])
  const pens = useMemo(
    () => ({ ...penMarks(view.showAnnotations ? (annotated ?? []) : []), corrected }),
    [annotated, corrected, view.showAnnotations],
  )
  const ink = useMemo(
    () => inkMarks(view.showAnnotations ? (annotated ?? []) : [], corrected),
    [annotated, corrected, view.showAnnotations],
  )
  const pickText = useCallback(
    (at: Span | null) => onPickText(at === null ? null : trimmedSpan(document.text, at)),
    [onPickText, document],
  )
  const here = lit.places[occurrence]
  const hoverSpan = hover.span
  const cellSpan = hover.cell === null ? null : (index.figures.get(hover.cell)?.span ?? null)
  const marks: Marks = useMemo(
    () => ({
      ...pens,
      ...always,
      ...selected,
      hover: [hoverSpan ?? cellSpan].filter((one) => one !== null),
      here: here === undefined ? [] : [here],
    }),
    [pens, always, selected, hoverSpan, cellSpan, here],
  )
  const lanes: readonly RulerLane[] = useMemo(
    () => [
      { lane: 0, colour: '--hue-unread', spans: always.lost },
      { lane: 0, colour: '--hue-warn', spans: always.minor },
      { lane: 0, colour: '--hue-fail', spans: always.major },
      { lane: 1, colour: '--hue-info', spans: always.open },
      { lane: 1, colour: '--pen-ink', spans: placedAnnotations(annotated ?? []).map(({ span }) => span) },
    ],
    [always, annotated],
  )
  const draw = usePagePicture(desk.row)
  const top = useRef<number | null>(null)
  const [pageView, setPageView] = useState<PageView | null>(null)
  const pages = pagesOf(document)
  const shared = {
    document,
    marks,
    lanes,
    ink,
    top,
    handle,
    onPick,
    signed: lit.spans,
    onHover: onHoverOffset,
    onSelectText: pickText,
    label: say(review.text),
    rulerLabel: say(review.ruler, {
      findings: always.major.length + always.minor.length + always.lost.length,
      open: always.open.length,
    }),
  }
  const isPaged = pages !== undefined && view.showPages
  return (
    <Panel
      className="panel-text"
      title={say(review.original)}
      label={say(review.original)}
      tools={<OriginalTools desk={desk} isPaged={isPaged} page={pageView} handle={handle} />}
    >
      {isPaged ? (
        <DocumentPages
          {...shared}
          map={pages}
          zoom={view.zoom}
          draw={draw}
          pageName={(page) => say(review.pageName, { page, pages: pages.sizes.length })}
          unread={say(review.pageUnread)}
          failed={say(review.pageFailed)}
          picked={desk.session.picked}
          onView={setPageView}
        />
      ) : (
        <DocumentText {...shared} showChrome={view.showChrome} showCharacters={view.showCharacters} />
      )}
      <PickedTools desk={desk} onHighlight={props.onHighlight} />
    </Panel>
  )
}
