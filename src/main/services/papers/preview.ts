/** A paper for the screen: its blocks, the auditor's words and how they stand, and what may be edited. */

import { effortFor } from '../../../shared/compare/effort'
import { comparePassages } from '../../../shared/compare/passages'
import { paragraphsOf } from '../../../shared/compare/units'
import type { PaperView, TextDifference } from '../../../shared/ipc/paper-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import { suggestedOpinion } from '../../../shared/paper/conclusion'
import { editableIn, slotsOf, type OwnWords, type PlacedWords } from '../../../shared/paper/own-words'
import { generatedMemo } from '../../../shared/paper/memo'
import { generatedIssues } from '../../../shared/paper/issues'
import { knownNumbers, looseNumbers } from '../../../shared/paper/numbers'
import type { WorkingPaper } from '../../../shared/paper/paper'
import { standingsOf } from '../../../shared/paper/standing'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import type { TemplateId } from '../../../shared/review/paper-terms'
import { untouchedReport } from '../../../shared/review/state'
import type { Language } from '../../../shared/words/say'
import type { Desk, Open } from '../review/desk'
import { whoIn } from '../review/names'
import { refused } from '../review/refusal'
import { makeIssues } from './issues-source'
import { makePaper } from './make-paper'
import type { PaperClock } from './paper-source'

export interface PreviewInput {
  readonly engagementId: EngagementId | null
  readonly reportId: ReportId | null
  readonly template: TemplateId
  readonly language: Language
}

export async function previewPaper(desk: Desk, clock: PaperClock, input: PreviewInput): Promise<Result<PaperView>> {
  const { engagementId, reportId, template, language } = input
  const base = { engagementId, reportId, readOnly: readOnlyOf(desk, engagementId, reportId) }
  if (template === 'issues') {
    if (engagementId === null) return refused({ code: 'unknown' })
    const made = await makeIssues(
      desk,
      clock,
      { engagementId, language },
      { progress: () => {}, signal: new AbortController().signal },
    )
    if (!made.ok) return made
    const { words, input: from } = made.value
    const numbers = knownNumbers(generatedIssues(from), [])
    const undecided = from.reports.reduce(
      (sum, { findings, reportId: id }) =>
        sum + (findings ?? []).filter(({ key }) => isUndecided(desk, engagementId, id, key)).length,
      0,
    )
    return succeed({ ...base, ...shown(desk, engagementId, words, numbers), undecided, opinion: null })
  }
  if (reportId === null) return refused({ code: 'unknown' })
  const made = await makePaper(desk, clock, { engagementId, reportId, template, language })
  if (!made.ok) return made
  const { words, input: from } = made.value
  const texts = [from.subject.document.text, ...(from.prior === null ? [] : [from.prior.document.text])]
  const numbers = knownNumbers(generatedMemo(from), texts)
  const standings = standingsOf(from.subject, from.review)
  const given = from.review === null ? null : (from.review.state.reports[reportId] ?? untouchedReport).opinion
  const who = from.review === null ? null : whoIn(from.review.state)
  return succeed({
    ...base,
    ...shown(desk, engagementId, words, numbers),
    undecided: standings.filter(({ suspected }) => suspected).length,
    opinion: {
      suggested: suggestedOpinion(standings),
      given: given === null || who === null ? null : { ...given, by: who(given.by) },
    },
  })
}

function isUndecided(desk: Desk, engagementId: EngagementId, reportId: ReportId, key: string): boolean {
  const opened = desk.open(engagementId)
  if (!opened.ok) return false
  const decisions = opened.value.session.history.review.reports[reportId]?.findings[key]?.decisions
  return (decisions?.at(-1)?.disposition ?? 'undecided') === 'undecided'
}

function shown(
  desk: Desk,
  engagementId: EngagementId | null,
  { paper, placed }: OwnWords,
  numbers: readonly string[],
): Pick<PaperView, 'paper' | 'edits' | 'editable' | 'slots' | 'numbers'> {
  const opened = engagementId === null ? null : desk.open(engagementId)
  const known = new Set(numbers)
  return {
    paper,
    edits: opened?.ok === true ? placed.map((one) => editView(opened.value, one, known)) : [],
    editable: [...editableIn(paper)],
    slots: slotIds(paper),
    numbers: [...numbers],
  }
}

function slotIds({ parts }: WorkingPaper): string[] {
  return parts.flatMap((part) => slotsOf(part))
}

function editView(
  { session }: Open,
  { words, state, generated }: PlacedWords,
  known: ReadonlySet<string>,
): PaperView['edits'][number] {
  const { block, text, base, by, at } = words
  return {
    block,
    text,
    base,
    by: whoIn(session.history.review)(by),
    at,
    state,
    generated,
    difference: state === 'conflict' && base !== null && generated !== null ? differenceOf(base, generated) : null,
    loose: looseNumbers(text, known).map(({ start, end }) => ({ start, end })),
  }
}

/** Laid over each other by the same comparison that sets two years side by side. */
export function differenceOf(before: string, now: string): TextDifference {
  const units = (text: string) => paragraphsOf(text, { start: 0, end: text.length })
  const passages = {
    prior: before,
    current: now,
    effort: effortFor(before.length + now.length),
    yearShift: null,
    nextParagraph: 0,
  }
  const blocks = comparePassages(passages, units(before), units(now))
  return blocks.flatMap(({ kind, prior, current, parts }): TextDifference => {
    const old = prior === null ? '' : before.slice(prior.start, prior.end)
    const fresh = current === null ? '' : now.slice(current.start, current.end)
    if (kind === 'same') return [{ kind: 'same', text: fresh }]
    if (parts.length === 0) return [...piece('removed', old), ...piece('added', fresh)]
    return parts.map((part) => ({
      kind: part.kind,
      text:
        part.kind === 'removed'
          ? before.slice(part.prior?.start, part.prior?.end)
          : now.slice(part.current?.start, part.current?.end),
    }))
  })
}

function piece(kind: 'added' | 'removed', text: string): TextDifference {
  return text === '' ? [] : [{ kind, text }]
}

function readOnlyOf(desk: Desk, engagementId: EngagementId | null, reportId: ReportId | null): PaperView['readOnly'] {
  if (engagementId === null) return 'no-engagement'
  const opened = desk.open(engagementId)
  const person = desk.person()
  if (!opened.ok || !person.ok) return 'no-engagement'
  if (person.value === null) return 'no-person'
  const { review } = opened.value.session.history
  if (review.archived) return 'archived'
  if (review.people[person.value.id]?.present !== true) return 'not-a-member'
  return reportId !== null && (review.reports[reportId]?.locked ?? null) !== null ? 'locked' : null
}
