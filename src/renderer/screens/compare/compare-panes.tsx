/** The comparison itself: its head, what is compared, and the lists beside it, around one place in both reports. */

import { type ReactNode, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Bilingual } from '@shared/checks/check'
import type { Span } from '@shared/text/span'
import { pins as pinWords } from '@shared/words/compare'
import { useCommand } from '../../api/use-command'
import { useRemembered } from '../../api/use-remembered'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import { type Change, changesOf, stepChange } from '../../state/compare-changes'
import { nowhere, type Places, placesOfTarget } from '../../state/compare-place'
import { compareRows } from '../../state/compare-rows'
import { type CompareList, initialLook, type LookToggle, recallLook, rememberLook } from '../../state/compare-view'
import type { Side } from '../../state/compared'
import type { ComparePlace, CompareTarget, CompareView } from '../../state/place'
import { reviewPlace } from '../../state/place'
import { CompareHead } from './compare-head'
import { crossFindings } from './cross-findings'
import type { CompareScreenProps, CompareDesk, Pair, Paragraph } from './desk'
import { focusedParagraph } from './focused-paragraph'
import { ListPanel } from './list-panel'
import { TablesView } from './tables-view'
import { TextPane, type TextPaneHandle } from './text-pane'
import { YearsView } from './years-view'

export interface ComparePanesProps extends CompareScreenProps {
  readonly pair: Pair
}

export function ComparePanes(props: ComparePanesProps): ReactNode {
  const { say } = useWords()
  const { pair, place, engagementId, onVisit } = props
  const { comparison, prior, current, ids } = pair
  const { target } = place
  const text = useRef<TextPaneHandle>(null)
  const [kept, keep] = useRemembered('compare.look', recallLook, rememberLook)
  const [session, setSession] = useState({
    ...initialLook,
    list: place.isChoosing ? ('pairing' as const) : initialLook.list,
  })
  const look = useMemo(() => ({ ...session, isInline: kept.isInline, showsList: kept.showsList }), [session, kept])
  const [hint, tell] = useState<Bilingual | null>(null)

  const texts = useMemo(() => ({ prior: prior.document.text, current: current.document.text }), [prior, current])
  const rows = useMemo(() => compareRows(comparison.sections, texts), [comparison, texts])
  const changes = useMemo(() => changesOf(comparison, rows), [comparison, rows])
  const walked = useMemo(
    () => (look.hidesQuiet ? changes.filter(({ kind }) => kind !== 'quiet') : changes),
    [changes, look.hidesQuiet],
  )
  const places = useMemo(() => placesOf(target, changes, pair), [target, changes, pair])

  const visitHere = useCallback(
    (more: Partial<ComparePlace>) => onVisit({ ...place, isChoosing: false, ...more }),
    [onVisit, place],
  )
  const select = useCallback(
    (next: CompareTarget | null) => visitHere({ target: next, ...(next === null ? {} : { view: 'text' }) }),
    [visitHere],
  )
  const show = useCallback(
    (view: CompareView, next: CompareTarget | null = target) => visitHere({ view, target: next }),
    [visitHere, target],
  )
  const toggle = useCallback(
    (what: LookToggle) => {
      const next = { ...look, [what]: !look[what] }
      setSession(next)
      keep(next)
    },
    [look, keep],
  )
  const showList = useCallback(
    (list: CompareList) => {
      setSession({ ...look, list, showsList: true })
      keep({ ...look, showsList: true })
    },
    [look, keep],
  )
  const { pinning, error, dismiss } = usePinning(pair, engagementId, tell)
  const desk: CompareDesk = {
    pair,
    engagementId,
    texts,
    rows,
    changes,
    walked,
    place,
    target,
    places,
    look,
    toggle,
    showList,
    select,
    show,
    visit: onVisit,
    pinning,
  }
  const findings = useMemo(() => crossFindings(current), [current])

  useImperativeHandle(props.acts, () => ({
    stepChange(direction) {
      const key = target?.kind === 'change' ? target.key : null
      const next = stepChange(walked, key, direction)
      if (next !== null) select({ kind: 'change', key: next.key })
    },
    stepFinding(direction) {
      const at = findings.findIndex(({ key }) => target?.kind === 'finding' && key === target.key)
      const next =
        at < 0 ? findings.at(direction === 1 ? 0 : -1) : findings[(at + direction + findings.length) % findings.length]
      if (next === undefined) return
      showList('findings')
      select({ kind: 'finding', key: next.key })
    },
    toggle,
    show: (view) => show(view),
    showList,
    pin: () => withParagraph(tell, pinning.take),
    unpin() {
      withParagraph(tell, ({ side, span }) => {
        const row = rows.rows[rows.rowAt(side, span.start) ?? -1]
        if (row?.kind === 'text' && row.pin !== null) pinning.unpin(row.pin)
        else tell(pinWords.selectFirst)
      })
    },
    openPlace() {
      withParagraph(tell, ({ side, span }) => onVisit(reviewPlace(ids[side], { kind: 'passage', span })))
    },
    print: () => window.print(),
    focusText: () => text.current?.focus(),
    giveUp() {
      if (pinning.taken === null) return false
      pinning.giveUp()
      return true
    },
  }))

  return (
    <>
      <CompareHead desk={desk} />
      <ErrorNotice error={error} onDismiss={dismiss} />
      {hint !== null && (
        <Notice symbol="ℹ" hue="info" onDismiss={() => tell(null)}>
          {say(hint)}
        </Notice>
      )}
      <div className="compare-body">
        {place.view === 'text' && <TextPane desk={desk} handle={text} />}
        {place.view === 'tables' && <TablesView desk={desk} />}
        {place.view === 'years' && <YearsView desk={desk} />}
        {look.showsList && <ListPanel desk={desk} findings={findings} />}
      </div>
    </>
  )
}

function withParagraph(tell: (hint: Bilingual) => void, act: (paragraph: Paragraph) => void): void {
  const paragraph = focusedParagraph()
  if (paragraph === null) tell(pinWords.selectFirst)
  else act(paragraph)
}

function placesOf(
  target: CompareTarget | null,
  changes: readonly Change[],
  { prior, current, comparison }: Pair,
): Places {
  if (target === null) return nowhere
  if (target.kind === 'section') {
    const blocks = comparison.sections.find(({ key }) => key === target.key)?.blocks ?? []
    const first = (side: Side) => blocks.find((one) => one[side] !== null && one.kind !== 'moved')?.[side]
    return { prior: listed(first('prior')), current: listed(first('current')) }
  }
  if (target.kind !== 'change') return placesOfTarget(target, prior, current)
  const change = changes.find(({ key }) => key === target.key)
  return { prior: listed(change?.prior), current: listed(change?.current) }
}

function listed(at: Span | null | undefined): readonly Span[] {
  return at ? [at] : []
}

function usePinning(
  pair: Pair,
  engagementId: CompareScreenProps['engagementId'],
  tell: (hint: Bilingual | null) => void,
) {
  const [taken, setTaken] = useState<Paragraph | null>(null)
  const [pin, pinned] = useCommand('comparison.pin')
  const [unpin, unpinned] = useCommand('comparison.unpin')
  const { view, ids } = pair
  const take = (paragraph: Paragraph): void => {
    tell(null)
    if (engagementId === null || !view.canDecide) tell(pinWords.needsEngagement)
    else if (taken === null) setTaken(paragraph)
    else if (taken.side === paragraph.side) tell(pinWords.sameSide)
    else {
      setTaken(null)
      const [prior, current] = taken.side === 'prior' ? [taken, paragraph] : [paragraph, taken]
      const spans = { prior: prior.span, current: current.span }
      void pin({ engagementId, reportId: ids.current, priorId: ids.prior, ...spans })
    }
  }
  return {
    pinning: {
      taken,
      take,
      giveUp: () => setTaken(null),
      unpin: (index: number) => {
        const found = view.pins.find((one) => one.index === index)
        if (found === undefined) return
        if (engagementId === null || !view.canDecide) tell(pinWords.needsEngagement)
        else void unpin({ engagementId, id: found.id })
      },
    },
    error: pinned.error ?? unpinned.error,
    dismiss: () => {
      pinned.dismiss()
      unpinned.dismiss()
    },
  }
}
