/** The engagement in hand and the person at the keyboard, as every screen of the window is told them. */

import { useCallback } from 'react'
import type { EngagementRow, EngagementView, KeyboardView } from '@shared/ipc/engagement-views'
import type { Json } from '@shared/ipc/settings'
import type { CallError } from '@shared/ipc/result'
import type { EngagementId, ReportId } from '@shared/review/ids'
import { type PaperPlace, paperPlace } from '../state/place'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { useRemembered } from '../api/use-remembered'

export interface EngagementInHand {
  /** Null until the workspace is open and main has answered. */
  readonly all: readonly EngagementRow[] | null
  readonly view: EngagementView | null
  readonly keyboard: KeyboardView | null
  readonly take: (id: EngagementId) => void
  readonly refresh: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly error: CallError | null
  readonly dismissError: () => void
}

const readId = (kept: Json | undefined): string | null => (typeof kept === 'string' ? kept : null)
const writeId = (id: string | null): Json => id

/** The one taken last, as long as the workspace has it; else the first that is not archived. */
export function useEngagement(isOpen: boolean): EngagementInHand {
  const all = useQuery('engagement.list', isOpen ? {} : null).value
  const keyboard = useQuery('person.current', isOpen ? {} : null).value
  const [kept, keep] = useRemembered('engagement.present', readId, writeId)
  const present = all?.find(({ id }) => id === kept) ?? all?.find(({ archived }) => !archived) ?? null
  const id = present?.id ?? null
  const view = useQuery('engagement.open', id === null ? null : { engagementId: id }).value
  const [undo, undoing] = useCommand('history.undo')
  const [redo, redoing] = useCommand('history.redo')
  const [refresh, refreshing] = useCommand('refresh.start')
  return {
    all,
    view: view?.id === id ? view : null,
    keyboard,
    take: keep,
    refresh: useCallback(() => {
      if (id !== null) void refresh({ engagementId: id })
    }, [id, refresh]),
    undo: useCallback(() => {
      if (id !== null) void undo({ engagementId: id, to: null })
    }, [id, undo]),
    redo: useCallback(() => {
      if (id !== null) void redo({ engagementId: id, to: null })
    }, [id, redo]),
    error: undoing.error ?? redoing.error ?? refreshing.error,
    dismissError: () => {
      undoing.dismiss()
      redoing.dismiss()
      refreshing.dismiss()
    },
  }
}

/** The engagement in which a report is reviewed: the one in hand, if the report takes part in it. */
export function engagementOf(view: EngagementView | null, reportId: ReportId | null): EngagementId | null {
  if (view === null || reportId === null) return null
  return view.reports.some((report) => report.reportId === reportId) ? view.id : null
}

/** The paper to begin with: the memo of the report in hand, else the list of issues of the engagement. */
export function paperOf(view: EngagementView | null, reportId: ReportId | null): PaperPlace {
  return paperPlace(reportId === null ? (view?.id ?? null) : engagementOf(view, reportId), reportId)
}
