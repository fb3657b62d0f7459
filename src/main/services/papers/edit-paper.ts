/** What a person changes about papers: own words, templates, the conclusion. Each is an act of the engagement. */

import type { TemplateView } from '../../../shared/ipc/paper-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { Committed } from '../../../shared/ipc/review-views'
import { partHeadings, templateNames, templateScopes, usualOutline } from '../../../shared/paper/templates'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import {
  PartKey,
  TemplateId,
  type Opinion,
  type PaperEdit,
  type PaperOutline,
} from '../../../shared/review/paper-terms'
import { commitDeed } from '../review/committed'
import type { Desk } from '../review/desk'
import { whoIn } from '../review/names'

export function listTemplates(
  desk: Desk,
  { engagementId }: { readonly engagementId: EngagementId | null },
): Result<TemplateView[]> {
  const opened = engagementId === null ? null : desk.open(engagementId)
  if (opened?.ok === false) return opened
  const review = opened?.value.session.history.review ?? null
  return succeed(
    TemplateId.options.map((id): TemplateView => {
      const changed = review?.outlines[id] ?? null
      return {
        id,
        name: { ...templateNames[id] },
        scope: templateScopes[id],
        outline: changed?.outline ?? usualOutline(id),
        usual: usualOutline(id),
        headings: PartKey.options.map((key) => ({ key, heading: { ...partHeadings[key] } })),
        changed: changed === null || review === null ? null : { by: whoIn(review)(changed.by), at: changed.at },
      }
    }),
  )
}

export function editPaper(
  desk: Desk,
  {
    engagementId,
    reportId,
    ...edit
  }: { readonly engagementId: EngagementId; readonly reportId: ReportId | null } & PaperEdit,
): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'paper-edited', paperOf: reportId, edit })
}

export function changeTemplate(
  desk: Desk,
  input: { readonly engagementId: EngagementId; readonly template: TemplateId; readonly outline: PaperOutline | null },
): Result<Committed> {
  const { engagementId, template, outline } = input
  return commitDeed(desk, engagementId, { kind: 'paper-template-changed', template, outline })
}

export function giveOpinion(
  desk: Desk,
  input: {
    readonly engagementId: EngagementId
    readonly reportId: ReportId
    readonly opinion: Opinion | null
    readonly reason: string
  },
): Result<Committed> {
  const { engagementId, reportId, opinion, reason } = input
  return commitDeed(desk, engagementId, { kind: 'opinion-given', reportId, opinion, reason })
}
