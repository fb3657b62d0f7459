/** A worker thread: bytes in, plain values out; knows no database and no window. */

import { countCoverage, countTicks } from '../../shared/review/counts'
import { fileProblem } from '../../shared/review/file-problem'
import { loadReaderFor } from '../ingest/readers'
import { examine, type Examination } from './examine'
import { recordOf } from './record'
import type { Account, Answers, FileToRead, Task, Wanted } from './task'

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
      return {
        record: recordOf(examination),
        examination: examination.status === 'read' ? examination : null,
      }
  }
}

/** A file that makes the engine throw is a bug of ours; it must not take the rest of the batch with it. */
async function examineSafely(file: FileToRead, task: Task): Promise<Examination> {
  try {
    await loadReaderFor(file.bytes)
    return examine(file.bytes, file.name, {
      encoding: file.encoding,
      ...(file.corrections ? { corrections: file.corrections } : {}),
      ...(task.prior ? { prior: task.prior } : {}),
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

/** Called by the pool, by this name. One answer a file, in the order of the files. */
export async function work(task: Task): Promise<readonly Answers[Wanted][]> {
  const answers: Answers[Wanted][] = []
  // one after the other: together they would hold the memory of all
  for (const file of task.files) answers.push(answerOf(task.wanted, await examineSafely(file, task)))
  return answers
}
