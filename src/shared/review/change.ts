/** One act as an event for the trail: on what, from what, to what, and why. Values only; sentences are made of them elsewhere. */

import type { Act, Deed } from './act'
import type { ReportId } from './ids'
import type { ReadAs } from './read-as'
import { reportsOf } from './concerned'
import { partsOf } from './roll-parts'
import { paperWordsKey, untouchedReport, type Review } from './state'

export interface Change {
  /** The report, where it is one. */
  readonly reportId: ReportId | null
  readonly reports: readonly ReportId[]
  /** A finding's key, an item's id, a section, a line and column, a person; null where the whole is meant. */
  readonly subject: string | null
  /** How many findings or places it concerns. */
  readonly size: number
  readonly from: string | null
  readonly to: string | null
  readonly reason: string | null
}

/** @param before the state in which the act was done */
export function changeOf(before: Review, { deed }: Act): Change {
  const reports = reportsOf(before, deed)
  const what: Partial<Change> = describe(before, deed)
  return {
    reportId: reports.length === 1 ? (reports[0] ?? null) : null,
    reports,
    subject: null,
    size: 1,
    from: null,
    to: null,
    reason: null,
    ...what,
  }
}

function describe(before: Review, deed: Deed): Partial<Change> {
  switch (deed.kind) {
    case 'engagement-created':
      return { to: deed.terms.name }
    case 'terms-changed':
      return { from: termsLine(before.terms), to: termsLine(deed.terms) }
    case 'archived':
      return { from: String(before.archived), to: String(deed.archived) }
    case 'person-added': {
      const known = before.people[deed.person.id]
      const from = known?.present === true ? `${known.name} ${known.roles.join(' ')}` : null
      return { subject: deed.person.name, from, to: `${deed.person.name} ${deed.person.roles.join(' ')}` }
    }
    case 'person-removed':
      return { subject: before.people[deed.person]?.name ?? deed.person }
    case 'report-added':
      return { to: deed.file }
    case 'report-removed':
      return { from: before.reports[deed.reportId]?.file ?? null }
    case 'report-superseded': {
      const report = before.reports[deed.reportId] ?? untouchedReport
      return { from: report.versions.at(-1)?.file ?? report.file, to: deed.file, reason: deed.reason }
    }
    case 'findings-disposed':
      return disposed(before, deed)
    case 'finding-noted':
      return { subject: deed.finding, to: deed.text }
    case 'severity-overridden': {
      const given = before.reports[deed.reportId]?.findings[deed.finding]?.severity?.value ?? null
      return { subject: deed.finding, from: given, to: deed.severity, reason: deed.reason }
    }
    case 'finding-added':
      return { subject: deed.finding.id, to: deed.finding.text }
    case 'finding-withdrawn':
      return { subject: deed.id, from: before.own[deed.id]?.text ?? null, reason: deed.reason }
    case 'annotation-added':
      return { subject: deed.annotation.id, to: deed.annotation.text || deed.annotation.anchor.quote }
    case 'annotation-changed': {
      const known = before.annotations[deed.annotation.id]
      const isMoved =
        known?.anchor.start !== deed.annotation.anchor.start || known.anchor.quote !== deed.annotation.anchor.quote
      const words = (one: typeof known): string | null => (isMoved ? one?.anchor.quote : one?.text) ?? null
      return {
        subject: deed.annotation.id,
        from: words(known),
        to: isMoved ? deed.annotation.anchor.quote : deed.annotation.text,
      }
    }
    case 'annotation-removed': {
      const known = before.annotations[deed.id]
      return { subject: deed.id, from: known === undefined ? null : known.text || known.anchor.quote }
    }
    case 'reference-added':
      return { subject: deed.id, from: deed.from, to: deed.to }
    case 'reference-removed': {
      const known = before.references[deed.id]
      return {
        subject: known === undefined ? deed.id : String(known.number),
        from: known?.from ?? null,
        to: known?.to ?? null,
      }
    }
    case 'figure-corrected':
      return { subject: `${deed.line} ${deed.column}`, from: deed.before, to: deed.after, reason: deed.reason }
    case 'reading-chosen': {
      const { readAs } = before.reports[deed.reportId] ?? untouchedReport
      return { from: readingLine(readAs), to: readingLine(deed), reason: deed.reason === '' ? null : deed.reason }
    }
    case 'correction-withdrawn': {
      const known = before.corrections[deed.id]
      const subject = known === undefined ? deed.id : `${known.line} ${known.column}`
      return { subject, from: known?.after ?? null, to: known?.before ?? null, reason: deed.reason }
    }
    case 'untested-read':
      return { subject: deed.keys.length === 1 ? (deed.keys[0] ?? null) : null, size: deed.keys.length }
    case 'review-note-opened':
      return { subject: deed.finding ?? deed.section ?? deed.id, to: deed.text }
    case 'review-note-answered':
      return { subject: deed.id, from: before.notes[deed.id]?.text ?? null, to: deed.text }
    case 'review-note-cleared':
      return { subject: deed.id, from: before.notes[deed.id]?.state ?? null, to: 'cleared' }
    case 'signed':
      return { subject: deed.section, to: deed.role, reason: deed.independent ? null : 'not-independent' }
    case 'locked':
      return {}
    case 'unlocked':
      return { reason: deed.reason }
    case 'supplemented':
      return { subject: before.people[deed.second]?.name ?? deed.second, to: deed.text, reason: deed.reason }
    case 'opinion-given':
      return {
        from: before.reports[deed.reportId]?.opinion?.opinion ?? null,
        to: deed.opinion,
        reason: deed.reason,
      }
    case 'paper-edited': {
      const known = before.paperWords[paperWordsKey(deed.paperOf, deed.edit)]
      return { subject: deed.edit.block, from: known?.text ?? deed.edit.base, to: deed.edit.text }
    }
    case 'paper-template-changed':
      return { subject: deed.template, to: deed.outline === null ? null : deed.outline.number }
    case 'paper-exported':
      return { subject: deed.what, to: `${deed.format} ${deed.sha256}` }
    case 'prior-paired':
      return { from: before.pairings[deed.reportId]?.prior ?? null, to: deed.prior, reason: deed.reason }
    case 'prior-unpaired':
      return { from: before.pairings[deed.reportId]?.prior ?? null }
    case 'paragraphs-pinned':
      return { subject: deed.id, from: shortened(deed.prior.quote), to: shortened(deed.current.quote) }
    case 'pin-removed': {
      const known = before.pins[deed.id]
      return { subject: deed.id, from: known === undefined ? null : shortened(known.current.quote) }
    }
    case 'rolled-forward':
      return { size: partsOf(deed).length }
    case 'undone':
    case 'redone':
      return { subject: deed.act }
    // What its own area describes better: the trail still says who did it, when, and to which report.
    default:
      return {}
  }
}

/** Encoding and form, where a person chose them. */
function readingLine({ encoding, form }: ReadAs): string {
  return [encoding, form].filter((one) => one !== null).join(' ') || 'auto'
}

/** A paragraph by its beginning. */
function shortened(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim()
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function disposed(before: Review, deed: Extract<Deed, { kind: 'findings-disposed' }>): Partial<Change> {
  const keys = deed.on.flatMap(({ reportId, findings }) => Object.keys(findings).map((key) => ({ reportId, key })))
  const earlier = new Set(
    keys.map(({ reportId, key }) => {
      const decision = before.reports[reportId]?.findings[key]?.decisions.at(-1)
      return decision?.disposition ?? 'undecided'
    }),
  )
  const [only] = keys
  return {
    subject: keys.length === 1 ? (only?.key ?? null) : null,
    size: keys.length,
    // Decided otherwise before, each in its own way: no single word says it.
    from: earlier.size === 1 ? ([...earlier][0] ?? null) : null,
    to: deed.disposition,
    reason: deed.reason === '' ? null : deed.reason,
  }
}

function termsLine(terms: Review['terms']): string | null {
  if (terms === null) return null
  const { name, from, to, departmentDeadline, governmentDeadline, assemblyDays, legend } = terms
  return `${name} ${from}–${to} ${departmentDeadline} ${governmentDeadline} ${assemblyDays} ${legend.map(({ mark }) => mark).join('')}`
}
