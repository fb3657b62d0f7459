/** A worker thread: bytes in, plain values out; knows no database and no window. */

import type { PriorSubject } from '../../shared/checks/check'
import { compareReports } from '../../shared/compare/compare'
import { countCoverage, countTicks } from '../../shared/review/counts'
import { fileProblem } from '../../shared/review/file-problem'
import { groundOf, placeAnchor, type Ground } from '../../shared/review/place'
import type { Span } from '../../shared/text/span'
import type { PagePicture } from '../ingest/pdf-picture'
import { loadReaderFor } from '../ingest/readers'
import { examine, type Examination, type ReadExamination } from './examine'
import { pictureOf } from './page-picture'
import { recordOf } from './record'
import type {
  Account,
  AnchoredPin,
  Answers,
  Compared,
  CompareTask,
  FileToRead,
  PictureTask,
  Task,
  Wanted,
  Whole,
} from './task'

function accountOf(examination: Examination): Account {
  if (examination.status === 'unreadable') {
    const { error, document } = examination
    return {
      status: 'unreadable',
      error,
      format: document?.format ?? null,
      encoding: document?.encoding ?? null,
    }
  }
  const { document, report, form, run } = examination
  return {
    status: 'read',
    format: document.format,
    encoding: document.encoding,
    report,
    form: form.id,
    findings: run.findings,
    untested: run.untested,
    ticks: countTicks(run.ticks),
    coverage: countCoverage(run.coverage),
  }
}

function answerOf(wanted: Wanted, examination: Examination): Answers[Wanted] {
  switch (wanted) {
    case 'record':
      return recordOf(examination)
    case 'account':
      return accountOf(examination)
    case 'whole':
      return wholeOf(examination)
  }
}

/** A file that makes the engine throw is a bug of ours; it must not take the rest of the batch with it. */
async function examineSafely(file: FileToRead, task: Pick<Task, 'prior' | 'settings'>): Promise<Examination> {
  try {
    await loadReaderFor(file.bytes)
    const prior = file.prior ? await readPrior(file.prior) : (task.prior ?? null)
    return examine(file.bytes, file.name, {
      encoding: file.encoding,
      ...(file.corrections ? { corrections: file.corrections } : {}),
      ...(prior ? { prior } : {}),
      ...(task.settings ? { settings: task.settings } : {}),
    })
  } catch (error) {
    if (error instanceof RangeError && /call stack|array length|string length/i.test(error.message)) {
      return { status: 'unreadable', error: fileProblem('too-complex', file.name), document: null }
    }
    process.stderr.write(`bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return { status: 'unreadable', error: fileProblem('reader-failed', file.name), document: null }
  }
}

/** Null where last year's report cannot be read: the checks that need it then say so. */
async function readPrior(file: FileToRead): Promise<PriorSubject | null> {
  const { prior: _, ...alone } = file
  const found = await examineSafely(alone, {})
  return found.status === 'read' ? subjectOf(found) : null
}

function subjectOf({ document, form, report, facts }: ReadExamination): PriorSubject {
  return { document, form, report, facts }
}

/** Called by the pool, by this name: two reports side by side. */
export async function compare({ prior, current, settings, pins }: CompareTask): Promise<Compared> {
  const before = await examineSafely(prior, {})
  const now = await examineSafely(current, {
    ...(settings ? { settings } : {}),
    ...(before.status === 'read' ? { prior: subjectOf(before) } : {}),
  })
  const wholes = { prior: wholeOf(before), current: wholeOf(now) }
  if (before.status !== 'read' || now.status !== 'read') {
    return { ...wholes, comparison: null, pins: pins.map(() => ({ prior: null, current: null, index: null })) }
  }
  const grounds = [groundOf(before.document.text, before.report), groundOf(now.document.text, now.report)] as const
  const placed = pins.map((pin) => ({
    prior: placeOf(grounds[0], pin.prior),
    current: placeOf(grounds[1], pin.current),
  }))
  const found = placed.flatMap(({ prior: a, current: b }) => (a && b ? [{ prior: a, current: b }] : []))
  const comparison = compareReports(before, now, found)
  const used = new Set(comparison.sections.flatMap(({ blocks }) => blocks.flatMap(({ pin }) => pin ?? [])))
  let next = 0
  const indexes = placed.map(({ prior: a, current: b }) => (a && b ? next++ : null))
  return {
    ...wholes,
    comparison,
    pins: placed.map((one, i) => {
      const index = indexes[i] ?? null
      return { ...one, index: index !== null && used.has(index) ? index : null }
    }),
  }
}

function placeOf(ground: Ground, anchor: AnchoredPin['prior']): Span | null {
  const place = placeAnchor(ground, anchor)
  return place.kind === 'placed' ? place.span : null
}

function wholeOf(examination: Examination): Whole {
  return { record: recordOf(examination), examination: examination.status === 'read' ? examination : null }
}

/** Called by the pool, by this name. One answer a file, in the order of the files. */
export async function work(task: Task): Promise<readonly Answers[Wanted][]> {
  const answers: Answers[Wanted][] = []
  // one after the other: together they would hold the memory of all
  for (const file of task.files) answers.push(answerOf(task.wanted, await examineSafely(file, task)))
  return answers
}

/** Called by the pool, by this name: one page as a picture, null where it cannot be drawn. */
export function picture(task: PictureTask): Promise<PagePicture | null> {
  return pictureOf(task)
}
