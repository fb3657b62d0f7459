/** One act carried out: the state before and an act give the state after. Knows no rules; those are in rules.ts. */

import type { Act, Deed } from './act'
import type { ActId, ItemId, ReportId } from './ids'
import { asTheAppDecides } from './read-as'
import { partsOf } from './roll-parts'
import {
  paperWordsKey,
  untouchedFinding,
  untouchedReport,
  type FindingReview,
  type ReportReview,
  type Review,
} from './state'

/** The acts in force, first to last, as a state. `undone` and `redone` are handled by history.ts and change nothing here. */
export function replay(review: Review, acts: readonly Act[]): Review {
  return acts.reduce(evolve, review)
}

export function evolve(review: Review, act: Act): Review {
  const next = carryOut(review, act)
  return touchedBy(review, act.deed).reduce(
    (state, { reportId, section }) => withStaleSignOffs(state, reportId, section, act.id),
    next,
  )
}

function carryOut(review: Review, { engagement, deed, by, at, id: act }: Act): Review {
  switch (deed.kind) {
    case 'engagement-created':
    case 'terms-changed':
      return { ...review, terms: deed.terms }
    case 'archived':
      return { ...review, archived: deed.archived }
    case 'person-added':
      return { ...review, people: { ...review.people, [deed.person.id]: { ...deed.person, present: true } } }
    case 'person-removed': {
      const person = review.people[deed.person]
      return person ? { ...review, people: { ...review.people, [deed.person]: { ...person, present: false } } } : review
    }
    case 'report-added':
      return withReport(review, deed.reportId, (report) => ({ ...report, present: true, file: deed.file }))
    case 'report-removed':
      return withReport(review, deed.reportId, (report) => ({ ...report, present: false }))
    case 'report-superseded':
      return withReport(review, deed.reportId, (report) => {
        const { version, file, reason } = deed
        const versions = [...report.versions, { version, file, reason, by, at }]
        return { ...report, versions, readAs: asTheAppDecides }
      })
    case 'findings-disposed': {
      const decision = { disposition: deed.disposition, reason: deed.reason, remedy: deed.remedy, by, at, act }
      return deed.on.reduce(
        (state, on) =>
          withReport(state, on.reportId, (report) => {
            const findings = { ...report.findings }
            for (const [key, evidence] of Object.entries(on.findings)) {
              const finding = findings[key] ?? untouchedFinding
              findings[key] = { ...finding, decisions: [...finding.decisions, { ...decision, evidence }] }
            }
            return { ...report, findings }
          }),
        review,
      )
    }
    case 'finding-noted':
      return withFinding(review, deed.reportId, deed.finding, (finding) => ({
        ...finding,
        notes: [...finding.notes, { text: deed.text, by, at }],
      }))
    case 'severity-overridden':
      return withFinding(review, deed.reportId, deed.finding, (finding) => ({
        ...finding,
        severity: deed.severity === null ? null : { value: deed.severity, reason: deed.reason, by },
      }))
    case 'finding-added':
      return { ...review, own: { ...review.own, [deed.finding.id]: { ...deed.finding, by, at } } }
    case 'finding-withdrawn':
      return { ...review, own: without(review.own, deed.id), references: withoutEnd(review, deed.id) }
    case 'annotation-added':
    case 'annotation-changed':
      return {
        ...review,
        annotations: { ...review.annotations, [deed.annotation.id]: { ...deed.annotation, by, at } },
      }
    case 'annotation-removed':
      return { ...review, annotations: without(review.annotations, deed.id), references: withoutEnd(review, deed.id) }
    case 'reference-added': {
      const numbers = Object.values(review.references).map((reference) => reference.number)
      const reference = { from: deed.from, to: deed.to, number: Math.max(0, ...numbers) + 1 }
      return { ...review, references: { ...review.references, [deed.id]: reference } }
    }
    case 'reference-removed':
      return { ...review, references: without(review.references, deed.id) }
    case 'figure-corrected': {
      const { kind: _, ...correction } = deed
      return { ...review, corrections: { ...review.corrections, [deed.id]: { ...correction, by, at } } }
    }
    case 'reading-chosen': {
      const { encoding, form } = deed
      return withReport(review, deed.reportId, (report) => ({ ...report, readAs: { encoding, form } }))
    }
    case 'correction-withdrawn':
      return { ...review, corrections: without(review.corrections, deed.id) }
    case 'untested-read':
      return withReport(review, deed.reportId, (report) => ({
        ...report,
        untestedRead: [...new Set([...report.untestedRead, ...deed.keys])],
      }))
    case 'review-note-opened': {
      const { kind: _, ...note } = deed
      return { ...review, notes: { ...review.notes, [deed.id]: { ...note, by, at, answers: [], state: 'open' } } }
    }
    case 'review-note-answered':
      return withNote(review, deed.id, (note) => ({
        ...note,
        answers: [...note.answers, { text: deed.text, by, at }],
        state: 'answered',
      }))
    case 'review-note-cleared':
      return withNote(review, deed.id, (note) => ({ ...note, state: 'cleared' }))
    case 'signed':
      return withReport(review, deed.reportId, (report) => {
        const { section, role, seal, independent } = deed
        return {
          ...report,
          signOffs: [...report.signOffs, { section, role, seal, independent, by, at, act, changedBy: [] }],
        }
      })
    case 'prior-paired': {
      const { kind: _, reportId, ...pairing } = deed
      return { ...review, pairings: { ...review.pairings, [reportId]: { ...pairing, by, at } } }
    }
    case 'prior-unpaired':
      return { ...review, pairings: without(review.pairings, deed.reportId) }
    case 'paragraphs-pinned': {
      const { kind: _, ...pin } = deed
      return { ...review, pins: { ...review.pins, [deed.id]: { ...pin, by, at, act } } }
    }
    case 'pin-removed':
      return { ...review, pins: without(review.pins, deed.id) }
    case 'rolled-forward': {
      const next = partsOf(deed).reduce(
        (state, part) => carryOut(state, { engagement, deed: part, by, at, id: act }),
        review,
      )
      const own = { ...next.own }
      for (const { of, finding } of deed.findings) {
        const stated = own[finding.id]
        if (stated) own[finding.id] = { ...stated, carried: { ...deed.from, finding: of } }
      }
      return { ...next, own, rolledFrom: { ...next.rolledFrom, [deed.reportId]: deed.from } }
    }
    case 'locked':
      return withReport(review, deed.reportId, (report) => ({ ...report, locked: { by, at } }))
    case 'unlocked':
      return withReport(review, deed.reportId, (report) => ({ ...report, locked: null }))
    case 'supplemented':
      return withReport(review, deed.reportId, (report) => {
        const { text, reason, second } = deed
        return { ...report, supplements: [...report.supplements, { text, reason, second, by, at }] }
      })
    case 'opinion-given':
      return withReport(review, deed.reportId, (report) => ({
        ...report,
        opinion: deed.opinion === null ? null : { opinion: deed.opinion, reason: deed.reason, by, at },
      }))
    case 'paper-edited': {
      const { paperOf, edit } = deed
      const key = paperWordsKey(paperOf, edit)
      if (edit.text === null) return { ...review, paperWords: without(review.paperWords, key) }
      const words = { ...edit, text: edit.text, paperOf, by, at }
      return { ...review, paperWords: { ...review.paperWords, [key]: words } }
    }
    case 'paper-template-changed': {
      const { template, outline } = deed
      const { [template]: _, ...others } = review.outlines
      return { ...review, outlines: outline === null ? others : { ...others, [template]: { outline, by, at } } }
    }
    case 'paper-exported':
    case 'undone':
    case 'redone':
      return review
  }
}

interface Touched {
  readonly reportId: ReportId
  readonly section: string | null
}

/** The reports, and the sections where known, whose signed content a deed changes. */
function touchedBy(review: Review, deed: Deed): readonly Touched[] {
  switch (deed.kind) {
    case 'findings-disposed':
      return deed.on.map(({ reportId }) => ({ reportId, section: null }))
    case 'severity-overridden':
    case 'finding-noted':
    case 'figure-corrected':
    case 'reading-chosen':
    case 'report-superseded':
    case 'opinion-given':
    case 'prior-paired':
    case 'prior-unpaired':
    case 'rolled-forward':
      return [{ reportId: deed.reportId, section: null }]
    case 'finding-added':
      return [{ reportId: deed.finding.reportId, section: deed.finding.section }]
    case 'annotation-added':
    case 'annotation-changed':
      return [{ reportId: deed.annotation.reportId, section: deed.annotation.anchor.path.section }]
    case 'finding-withdrawn':
      return placeOf(review.own[deed.id], review.own[deed.id]?.section)
    case 'annotation-removed':
      return placeOf(review.annotations[deed.id], review.annotations[deed.id]?.anchor.path.section)
    case 'correction-withdrawn':
      return placeOf(review.corrections[deed.id], null)
    default:
      return []
  }
}

function placeOf(item: { reportId: ReportId } | undefined, section: string | null | undefined): readonly Touched[] {
  return item === undefined ? [] : [{ reportId: item.reportId, section: section ?? null }]
}

/** A change with no known section makes every signature on the report stale; one in a section spares the others'. */
function withStaleSignOffs(review: Review, reportId: ReportId, section: string | null, act: ActId): Review {
  const report = review.reports[reportId]
  if (report === undefined || report.signOffs.length === 0) return review
  const signOffs = report.signOffs.map((signOff) =>
    signOff.section !== null && section !== null && signOff.section !== section
      ? signOff
      : { ...signOff, changedBy: [...signOff.changedBy, act] },
  )
  return { ...review, reports: { ...review.reports, [reportId]: { ...report, signOffs } } }
}

function withReport(review: Review, id: ReportId, change: (report: ReportReview) => ReportReview): Review {
  return { ...review, reports: { ...review.reports, [id]: change(review.reports[id] ?? untouchedReport) } }
}

function withFinding(review: Review, id: ReportId, key: string, change: (f: FindingReview) => FindingReview): Review {
  return withReport(review, id, (report) => ({
    ...report,
    findings: { ...report.findings, [key]: change(report.findings[key] ?? untouchedFinding) },
  }))
}

function withNote(
  review: Review,
  id: ItemId,
  change: (note: Review['notes'][ItemId]) => Review['notes'][ItemId],
): Review {
  const note = review.notes[id]
  return note === undefined ? review : { ...review, notes: { ...review.notes, [id]: change(note) } }
}

function without<V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== key))
}

/** A reference to nothing says nothing: it goes with either end. */
function withoutEnd({ references }: Review, id: ItemId): Review['references'] {
  return Object.fromEntries(Object.entries(references).filter(([, r]) => r.from !== id && r.to !== id))
}
