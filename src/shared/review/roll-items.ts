/** What becomes of last year's annotations, ticks, references and review notes: they find the same cell or the same words, or stay. */

import type { Annotation, DeedOf } from './act'
import type { ItemId } from './ids'
import { anchorOn, groundOf, placeAnchor, type Ground } from './place'
import type { RollItem, Rolling } from './rolled'
import type { Span } from '../text/span'

type Rolled = Pick<DeedOf<'rolled-forward'>, 'annotations' | 'references' | 'notes'>

export interface RolledItems extends Rolled {
  readonly items: readonly RollItem[]
}

export function rollItems(rolling: Rolling): RolledItems {
  const { source, target } = rolling
  const { review, reportId } = source
  const ground = groundOf(target.text, target.report)
  const items: RollItem[] = []
  const annotations: Annotation[] = []
  const successors = new Map<ItemId, ItemId>()
  for (const last of Object.values(review.annotations).filter((one) => one.reportId === reportId)) {
    const kind = last.kind === 'tick' ? ('tie' as const) : ('annotation' as const)
    const quote = last.anchor.quote
    const words = last.text === '' ? quote : last.kind === 'tick' ? `${last.text} “${quote}”` : last.text
    const item = { of: last.id, kind, words: { zh: words, en: words }, severity: null, disposition: null }
    const found = placeOf(rolling, ground, last)
    if (typeof found === 'string') {
      items.push({ ...item, outcome: 'not-carried', why: found })
      continue
    }
    const annotation = goesOn(rolling, last, found.at)
    annotations.push(annotation)
    successors.set(last.id, annotation.id)
    if (kind === 'tie') items.push({ ...item, outcome: 'needs-look', why: 'check-again' })
    else
      items.push({
        ...item,
        outcome: found.isCell ? 'needs-look' : 'carried',
        why: found.isCell ? 'same-cell' : 'same-words',
      })
  }
  const references = Object.entries(review.references).flatMap(([of, { from, to, number }]) => {
    if (review.annotations[from]?.reportId !== reportId && review.annotations[to]?.reportId !== reportId) return []
    const [start, end] = [successors.get(from), successors.get(to)]
    const words = { zh: String(number), en: String(number) }
    const item = { of, kind: 'link' as const, words, severity: null, disposition: null }
    const isWhole = start !== undefined && end !== undefined
    items.push({ ...item, outcome: isWhole ? 'carried' : 'not-carried', why: isWhole ? 'same-words' : 'end-missing' })
    return isWhole ? [{ id: rolling.newId(), from: start, to: end }] : []
  })
  const notes = rollNotes(rolling, items)
  return { items, annotations, references, notes }
}

/** A number by itself says nothing: only its cell tells which it was. */
const fewestLetters = 6

function placeOf(
  { target }: Rolling,
  ground: Ground,
  { anchor }: Annotation,
): { readonly at: Span; readonly isCell: boolean } | 'cell-absent' | 'words-absent' {
  const { line, column } = anchor.path
  if (line !== null && column !== null) {
    const cell = target.report.figures.find((one) => one.line === line && one.column === column)
    return cell?.span && cell.state === 'stated' ? { at: cell.span, isCell: true } : 'cell-absent'
  }
  if (anchor.quote.replace(/[^\p{L}]/gu, '').length < fewestLetters) return 'words-absent'
  // the place in last year's text says nothing about this year's
  const place = placeAnchor(ground, {
    ...anchor,
    start: target.text.length,
    end: target.text.length + anchor.quote.length,
  })
  return place.kind === 'placed' ? { at: place.span, isCell: false } : 'words-absent'
}

/** A tick is not placed again: it goes on as a note to examine this year's number. */
function goesOn({ source, target, say, newId }: Rolling, last: Annotation, at: Span): Annotation {
  const meaning = source.review.terms?.legend.find(({ mark }) => mark === last.text)
  const text =
    last.kind === 'tick'
      ? say('tie', { mark: last.text }, { message: { zh: meaning?.zh ?? '', en: meaning?.en ?? '' } })
      : last.text === ''
        ? ''
        : say('annotation', { text: last.text }, {})
  return {
    id: newId(),
    reportId: target.reportId,
    kind: last.kind === 'highlight' ? 'highlight' : 'note',
    anchor: anchorOn(target.text, target.report, at),
    text,
    tags: last.tags,
    colour: last.colour,
  }
}

function rollNotes({ source, target, say, newId }: Rolling, items: RollItem[]): Rolled['notes'] {
  const sections = new Set(target.report.sections.map(({ key }): string => key))
  const keys = new Set(target.findings.map(({ key }) => key))
  return Object.values(source.review.notes)
    .filter(({ reportId, state }) => reportId === source.reportId && state !== 'cleared')
    .map((note) => {
      const words = { zh: note.text, en: note.text }
      const item = { of: note.id, kind: 'note' as const, words, severity: null, disposition: null }
      items.push({ ...item, outcome: 'carried', why: 'not-cleared' })
      const answers = note.answers.map(({ text }) => say('answer', { text }, {}))
      return {
        id: newId(),
        section: note.section !== null && sections.has(note.section) ? note.section : null,
        finding: note.finding !== null && keys.has(note.finding) ? note.finding : null,
        text: [say('note', { text: note.text }, {}), ...answers].join('\n'),
      }
    })
}
