/** The desk: outline, original, tables, details and lists around one selection. */

import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ReportContent, ReportRow } from '@shared/ipc/views'
import type { ReadAs } from '@shared/review/read-as'
import type { Span } from '@shared/text/span'
import { useQuery } from '../../api/use-query'
import { useRemembered } from '../../api/use-remembered'
import type { OriginalHandle } from '../../parts/document-pages/document-pages'
import { annotationsAt, placesOfSelection } from '../../state/annotated'
import { selectAt } from '../../state/at-offset'
import type { Audit } from '../../state/audit'
import { indexContent, itemsWithin, cellKey } from '../../state/content-index'
import { filterFindings, stepFinding } from '../../state/finding-list'
import { type Lit, litOf } from '../../state/lit'
import { groupFindings, listFindings } from '../../state/listed-finding'
import { stepNumber } from '../../state/number-walk'
import { resolveSelection, type Selection } from '../../state/place'
import { changeView, recallView, rememberView, type ReviewView, type ViewAction } from '../../state/review-view'
import { tableMarks } from '../../state/table-marks'
import type { Desk, Hover } from './desk'
import { DeskPanes } from './desk-panes'
import { Inspector } from './inspector'
import { ListPanel } from './list-panel'
import { OriginalPane } from './original-pane'
import { Outline } from './outline'
import type { ReviewActs, ReviewProps } from './review-acts'
import { sessionActs } from './session-acts'
import { StructurePane } from './structure-pane'
import { useHighlight } from './use-highlight'
import { useSession } from './use-session'

export interface ReviewDeskProps extends ReviewProps {
  readonly row: ReportRow
  readonly readAs: ReadAs
  readonly content: ReportContent
  readonly audit: Audit | null
}

/** What is not remembered: it would hide something from whoever comes back. */
function ofThisReport({ filter, numbers, showAsRead }: ReviewView) {
  return { filter, numbers, showAsRead }
}

/** Once the card stands on the screen. */
function focusReading(): void {
  const field: HTMLElement | null = document.querySelector('.reading select')
  field?.focus()
}

const nowhere: Hover = { span: null, cell: null }

export function ReviewDesk(props: ReviewDeskProps): ReactNode {
  const { row, readAs, content, audit, occurrence, onSelect, onOccurrence, onLeave, onCompare } = props
  const index = useMemo(() => indexContent(content), [content])
  const marks = useMemo(() => tableMarks(index), [index])
  const checks = useQuery('app.info', {}).value?.checks
  const [kept, keep] = useRemembered('review.view', recallView, rememberView)
  const [filterState, setFilterState] = useState(ofThisReport(kept))
  const view: ReviewView = useMemo(() => ({ ...kept, ...filterState }), [kept, filterState])
  const [hover, setHover] = useState<Hover>(nowhere)
  const [picked, setPicked] = useState<Span | null>(null)
  const text = useRef<OriginalHandle>(null)

  const listed = useMemo(() => listFindings(index, audit), [index, audit])
  const groups = useMemo(() => {
    const order = content.report.sections.map(({ key }) => key)
    return groupFindings(filterFindings(listed, view.filter).shown, view.group, order)
  }, [listed, view.filter, view.group, content])
  const findings = useMemo(
    () => ({ ...filterFindings(listed, view.filter), shown: groups.flatMap((group) => group.findings) }),
    [listed, view.filter, groups],
  )
  const selection = useMemo(() => resolveSelection(props.selection, findings.shown), [props.selection, findings])
  const places = useMemo(() => placesOfSelection(audit, selection), [audit, selection])
  const lit = useMemo(() => litOf(index, selection, places), [index, selection, places])

  const change = useCallback(
    (action: ViewAction) => {
      const next = changeView(view, action)
      setFilterState(ofThisReport(next))
      keep(next)
    },
    [view, keep],
  )

  const checkNames = useMemo(() => new Map(checks?.map((check) => [check.id, check])), [checks])

  const unpick = useCallback(() => {
    window.getSelection()?.removeAllRanges()
    setPicked(null)
  }, [])
  const select = useCallback(
    (next: Selection | null) => {
      if (picked !== null) unpick() // one selection for the whole window
      onSelect(next)
    },
    [onSelect, picked, unpick],
  )
  const pickOffset = useCallback(
    (offset: number) => select(selectAt(index, offset, selection, annotationsAt(audit, offset))),
    [index, audit, select, selection],
  )
  const hoverOffset = useCallback(
    (offset: number | null) => {
      const figure = offset === null ? undefined : itemsWithin(index.placed, { start: offset, end: offset + 1 })[0]
      const cell = figure === undefined ? null : cellKey(figure.line, figure.column)
      setHover((before) => (before.cell === cell && before.span === null ? before : { span: null, cell }))
    },
    [index],
  )
  const session = useSession({
    selection,
    shown: findings.shown,
    picked,
    unpick,
    select,
    onDecidedAll: props.onDecidedAll,
  })

  const goTo = useCallback((at: Span) => text.current?.reveal(at), [])
  const desk: Desk = useMemo(
    () => ({
      row,
      readAs,
      index,
      marks,
      lit,
      selection,
      occurrence,
      view,
      listed,
      findings,
      groups,
      audit,
      session,
      check: (id) => checkNames.get(id) ?? null,
      select,
      change,
      setHover,
      setOccurrence: onOccurrence,
      compare: onCompare,
      goTo,
    }),
    [
      row,
      readAs,
      index,
      marks,
      lit,
      selection,
      occurrence,
      view,
      listed,
      findings,
      groups,
      audit,
      session,
      checkNames,
      select,
      change,
      onOccurrence,
      onCompare,
      goTo,
    ],
  )
  const highlight = useHighlight(desk)

  useReveal(text, lit, occurrence, selection)
  useActs(props.acts, () => ({
    stepFinding(direction) {
      const key = selection?.kind === 'finding' ? selection.key : null
      const next = stepFinding(findings.shown, key, direction)
      if (next === null) onLeave(direction)
      else select({ kind: 'finding', key: next.key })
    },
    stepOpenNumber(direction) {
      const from = lit.places[occurrence]?.start ?? null
      const next = stepNumber(content.run.coverage, 'open', from, direction)
      if (next !== null) select({ kind: 'number', span: next.span })
    },
    stepOccurrence(direction) {
      const count = lit.places.length
      if (count > 0) onOccurrence((occurrence + direction + count) % count)
    },
    zoomPages(how) {
      const zoom = how === 'width' ? how : text.current?.zoomed?.(how)
      if (zoom !== undefined) change({ kind: 'zoom', zoom })
    },
    stepPage: (direction) => text.current?.step?.(direction),
    toggle: (what) => change({ kind: 'toggle', what }),
    showReading() {
      change({ kind: 'tab', tab: 'reading' })
      requestAnimationFrame(focusReading)
    },
    focusText: () => text.current?.focus(),
    ...sessionActs(desk, { highlight, showOriginal: () => change({ kind: 'toggle', what: 'showAsRead' }) }),
  }))

  return (
    <DeskPanes
      outline={view.showOutline ? <Outline desk={desk} /> : null}
      original={
        <OriginalPane
          desk={desk}
          hover={hover}
          handle={text}
          onPick={pickOffset}
          onHoverOffset={hoverOffset}
          onPickText={setPicked}
          onHighlight={highlight}
        />
      }
      structure={<StructurePane desk={desk} hover={hover} />}
      inspector={<Inspector desk={desk} />}
      lists={view.showLists ? <ListPanel desk={desk} /> : null}
    />
  )
}

/** Brings the present place of the selection into view whenever either changes. */
function useReveal(
  text: RefObject<OriginalHandle | null>,
  lit: Lit,
  occurrence: number,
  selection: Selection | null,
): void {
  const place = lit.places[occurrence] ?? lit.places[0]
  const start = place?.start
  const end = place?.end
  useEffect(() => {
    if (start !== undefined && end !== undefined) text.current?.reveal({ start, end })
    document.querySelector('[aria-pressed="true"][data-cell]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-deps -- a selection made anew is revealed anew, though its place is the same
  }, [text, start, end, selection])
}

/** Hands the acts up to the keys and the menu for as long as the desk stands. */
function useActs(target: RefObject<ReviewActs | null>, acts: () => ReviewActs): void {
  useImperativeHandle(target, acts)
}
