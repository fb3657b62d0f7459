/** A worker thread: bytes in, plain values out; knows no database and no window. */

import type { OtherVersion, PriorSubject } from '../../shared/checks/check'
import { compareReports } from '../../shared/compare/compare'
import { wordingOf } from '../../shared/compare/peer-wording'
import { countCoverage, countTicks } from '../../shared/review/counts'
import { fileProblem } from '../../shared/review/file-problem'
import { groundOf, placeAnchor, type Ground } from '../../shared/review/place'
import type { Span } from '../../shared/text/span'
import type { PagePicture } from '../ingest/pdf-picture'
import { loadReaderFor } from '../ingest/readers'
import {
  examine,
  extract,
  type Examination,
  type ExamineOptions,
  type Extraction,
  type UnreadableExamination,
} from './examine'
import { pictureOf } from './page-picture'
import { recordOf } from './record'
import type {
  Account,
  AnchoredPin,
  Answers,
  Beside,
  Compared,
  CompareTask,
  FileToRead,
  PictureTask,
  SourcedFile,
  Task,
  Wanted,
  Whole,
  WordingTask,
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

function examineSafely(file: FileToRead, task: Pick<Task, 'prior' | 'settings'>): Promise<Examination> {
  return safely(file, async () => {
    const beside = file.beside ? await readBeside(file.beside) : {}
    const prior = task.prior ?? beside.prior
    return examine(file.bytes, file.name, {
      ...readAs(file),
      ...beside,
      ...(prior ? { prior } : {}),
      ...(task.settings ? { settings: task.settings } : {}),
    })
  })
}

/** No check is run over it. */
function extractSafely(file: FileToRead): Promise<Extraction | UnreadableExamination> {
  return safely(file, () => Promise.resolve(extract(file.bytes, file.name, readAs(file))))
}

function readAs({
  encoding,
  form,
  corrections,
}: FileToRead): Pick<ExamineOptions, 'encoding' | 'form' | 'corrections'> {
  return { encoding, form: form ?? null, ...(corrections ? { corrections } : {}) }
}

/** A file that makes the engine throw is a bug of ours; it must not take the rest of the batch with it. */
async function safely<T>(file: FileToRead, read: () => Promise<T>): Promise<T | UnreadableExamination> {
  try {
    await loadReaderFor(file.bytes)
    return await read()
  } catch (error) {
    if (error instanceof RangeError && /call stack|array length|string length/i.test(error.message)) {
      return { status: 'unreadable', error: fileProblem('too-complex', file.name), document: null }
    }
    process.stderr.write(`bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return { status: 'unreadable', error: fileProblem('reader-failed', file.name), document: null }
  }
}

/** What cannot be read is left out: the checks that need it then say so. */
async function readBeside(beside: Beside): Promise<Pick<ExamineOptions, 'prior' | 'version' | 'peers' | 'common'>> {
  const prior = beside.prior ? await readAlone(beside.prior) : null
  const version = beside.version ? await readSourced(beside.version) : null
  const peers: OtherVersion[] = []
  for (const peer of beside.peers ?? []) {
    const read = await readSourced(peer)
    if (read) peers.push(read)
  }
  return {
    ...(prior ? { prior: { ...prior, isPaired: beside.isPaired ?? false } } : {}),
    ...(version ? { version } : {}),
    ...(peers.length > 0 ? { peers } : {}),
    ...(beside.common ? { common: beside.common } : {}),
  }
}

async function readAlone(file: FileToRead): Promise<PriorSubject | null> {
  const found = await extractSafely(file)
  return found.status === 'read' ? subjectOf(found) : null
}

async function readSourced({ source, file }: SourcedFile): Promise<OtherVersion | null> {
  const read = await readAlone(file)
  return read && { ...read, source }
}

function subjectOf({ document, form, report, facts }: Extraction): PriorSubject {
  return { document, form, report, facts }
}

/** Called by the pool, by this name: two reports side by side. */
export async function compare({ prior, current, settings, pins }: CompareTask): Promise<Compared> {
  const before = await examineSafely(prior, {})
  const now = await examineSafely(current, {
    ...(settings ? { settings } : {}),
    ...(before.status === 'read'
      ? { prior: { ...subjectOf(before), isPaired: current.beside?.isPaired ?? false } }
      : {}),
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

/** Called by the pool, by this name: the wording of each file, null where it cannot be read. */
export async function wording({ files }: WordingTask): Promise<readonly (Uint32Array | null)[]> {
  const found: (Uint32Array | null)[] = []
  for (const file of files) {
    const read = await extractSafely(file)
    found.push(read.status === 'read' ? wordingOf(read) : null)
  }
  return found
}

/** Called by the pool, by this name: one page as a picture, null where it cannot be drawn. */
export function picture(task: PictureTask): Promise<PagePicture | null> {
  return pictureOf(task)
}
