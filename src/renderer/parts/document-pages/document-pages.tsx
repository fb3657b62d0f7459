/** The original as it looks, page under page, with the marks of the text where their characters stand. */

import {
  type ClipboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { SourceDocument } from '@shared/document/document'
import { boxesOf, type PageBox, type PageMap } from '@shared/document/pages'
import { type Span, sliceSpan } from '@shared/text/span'
import type { LitSpan } from '../../state/lit'
import { boxReader } from '../../state/page-boxes'
import { layOutPages, pageAt, pagesWithin, type PageZoom, type PlacedPage, zoomStep } from '../../state/page-layout'
import type { DocumentTextHandle } from '../document-text/document-text'
import '../document-text/document-text.css'
import { families, type Marks } from '../document-text/highlights'
import type { InkMark } from '../document-text/ink'
import { Ruler, type RulerLane } from '../document-text/ruler'
import './document-pages.css'
import type { DrawPage } from './draw-page'
import { nearTop, revealBox, useKeptPlace, useKeptTop } from './keep-place'
import { type DrawnFamily, PageMarks } from './page-marks'
import { PagePicture } from './page-picture'
import { PageSigns } from './page-signs'
import { usePicking } from './use-picking'

/** What the original can be asked for, in whichever way it is shown; text has no pages to walk. */
export interface OriginalHandle extends DocumentTextHandle {
  /** Scrolls to the next or the previous page. */
  readonly step?: (direction: 1 | -1) => void
  /** The zoom that is one step larger or smaller than what is shown. */
  readonly zoomed?: (direction: 1 | -1) => PageZoom
}

/** Where a reader is, told when it changes. */
export interface PageView {
  /** Zero-based. */
  readonly page: number
  /** Pixels a point. */
  readonly scale: number
}

export interface DocumentPagesProps {
  readonly document: SourceDocument
  readonly map: PageMap
  readonly zoom: PageZoom
  readonly draw: DrawPage
  readonly label: string
  /** The name of a page by its number, from 1. */
  readonly pageName: (page: number) => string
  /** What is said of a page that could not be read, and of one that cannot be shown. */
  readonly unread: string
  readonly failed: string
  readonly marks: Marks
  readonly signed: readonly LitSpan[]
  readonly lanes: readonly RulerLane[]
  readonly rulerLabel: string
  readonly ink: readonly InkMark[]
  /** Characters that are selected for an act. */
  readonly picked: Span | null
  readonly onPick: (offset: number) => void
  readonly onHover: (offset: number | null) => void
  readonly onSelectText: (at: Span | null) => void
  readonly onView: (view: PageView) => void
  /** Kept from one view of the original to the other: the first character in view. */
  readonly top: RefObject<number | null>
  readonly handle: Ref<OriginalHandle>
}

/** Pages are drawn this far beyond the pane, in parts of its height. */
const beyond = 0.6
/** How far below the upper edge a reader looks. */
const looksAt = 0.3

interface Window {
  readonly top: number
  readonly height: number
  readonly width: number
}

export function DocumentPages(props: DocumentPagesProps): ReactNode {
  const { document, map, zoom, marks, picked, top, onView } = props
  const pane = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<Window>({ top: 0, height: 0, width: 0 })
  const layout = useMemo(() => layOutPages(map.sizes, zoom, view.width), [map, zoom, view.width])
  const boxesOn = useMemo(() => boxReader(map), [map])
  const inView = useMemo(
    () => pagesWithin(layout, view.top - beyond * view.height, view.top + (1 + beyond) * view.height),
    [layout, view.top, view.height],
  )
  const { dragged, handlers } = usePicking({ ...props, text: document.text, layout, pane, sheet })
  const selected = dragged ?? picked

  const measure = (): void => {
    const element = pane.current
    if (element === null) return
    const { scrollTop, clientHeight, clientWidth } = element
    setView((before) =>
      before.top === scrollTop && before.height === clientHeight && before.width === clientWidth
        ? before
        : { top: scrollTop, height: clientHeight, width: clientWidth },
    )
  }
  useLayoutEffect(measure, [])
  useEffect(() => {
    if (pane.current === null || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(pane.current)
    return () => observer.disconnect()
  }, [])

  const reveal = (at: Span): void => {
    const box = boxesOf(map, at)[0]
    const page = box === undefined ? undefined : layout.pages[box.page]
    if (box === undefined || page === undefined || pane.current === null) return
    revealBox(pane.current, page, box, layout.scale)
  }
  useKeptTop(top, map, pane, layout, view.width > 0)
  useKeptPlace(pane, layout, view.width > 0, () => {
    const here = marks.here?.[0]
    if (here !== undefined) reveal(here)
  })
  const page = pageAt(layout, view.top + view.height * looksAt)
  useEffect(() => {
    if (view.width > 0) onView({ page, scale: layout.scale })
  }, [page, layout.scale, view.width, onView])

  useImperativeHandle(props.handle, () => ({
    reveal,
    focus: () => pane.current?.focus(),
    step(direction) {
      const next = layout.pages[page + direction]
      if (pane.current !== null && next !== undefined) pane.current.scrollTop = next.top - nearTop
    },
    zoomed: (direction) => zoomStep(layout.scale, direction),
  }))

  const copy = (event: ClipboardEvent): void => {
    if (picked === null) return
    event.clipboardData.setData('text/plain', sliceSpan(document.text, picked))
    event.preventDefault()
  }

  const heightOf = useMemo(
    () => () => (offset: number) => {
      const box = boxesOf(map, { start: offset, end: offset + 1 })[0]
      const placed = box === undefined ? undefined : layout.pages[box.page]
      return box === undefined || placed === undefined ? null : placed.top + box.y0 * layout.scale
    },
    [map, layout],
  )

  return (
    <div className="document-text document-pages">
      {/* The keyboard reaches every mark through the lists and F8; clicking the page is a short cut for the mouse. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={pane}
        className="document-pane pages-pane"
        role="region"
        aria-label={props.label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onScroll={measure}
        onMouseDown={keepSelectionHere}
        onCopy={copy}
        {...handlers}
      >
        <div ref={sheet} className="pages-sheet" style={{ width: layout.width, height: layout.height }}>
          {inView.map((placed) => (
            <Sheet
              key={placed.index}
              {...props}
              placed={placed}
              scale={layout.scale}
              marks={marksOn(placed.index, marks, selected, boxesOn)}
            />
          ))}
        </div>
      </div>
      <Ruler lanes={props.lanes} label={props.rulerLabel} pane={pane} sheet={sheet} heightOf={heightOf} />
    </div>
  )
}

/** Nothing else in the window is selected by a drag over pages, and the pane gets the focus all the same. */
function keepSelectionHere(event: MouseEvent<HTMLElement>): void {
  if (event.button !== 0 || event.target === event.currentTarget) return // the scroll bars are the pane itself
  event.preventDefault()
  event.currentTarget.focus({ preventScroll: true })
}

type SheetProps = Omit<DocumentPagesProps, 'marks'> & {
  readonly placed: PlacedPage
  readonly scale: number
  readonly marks: readonly (readonly [DrawnFamily, readonly PageBox[]])[]
}

function Sheet(props: SheetProps): ReactNode {
  const { placed, scale, map, marks } = props
  const { index, left, top, width, height } = placed
  const size = map.sizes[index]
  if (size === undefined) return null
  const name = props.pageName(index + 1)
  return (
    <div className="page" data-page={index} style={{ left, top, width, height }}>
      <p className="page-name">
        {name}
        {size.unread === true && <span className="page-unread"> ⊘ {props.unread}</span>}
      </p>
      <PagePicture draw={props.draw} page={index} scale={scale * window.devicePixelRatio} failed={props.failed} />
      <PageMarks size={size} marks={marks} />
      <PageSigns map={map} page={index} scale={scale} signed={props.signed} ink={props.ink} />
    </div>
  )
}

function marksOn(
  page: number,
  marks: Marks,
  selected: Span | null,
  boxesOn: ReturnType<typeof boxReader>,
): readonly (readonly [DrawnFamily, readonly PageBox[]])[] {
  const found: (readonly [DrawnFamily, readonly PageBox[]])[] = []
  for (const family of families) {
    const boxes = boxesOn(marks[family] ?? none).get(page)
    if (boxes !== undefined) found.push([family, boxes])
  }
  const own = selected === null ? undefined : boxesOn([selected]).get(page)
  if (own !== undefined) found.push(['picked', own])
  return found
}

const none: readonly Span[] = []
