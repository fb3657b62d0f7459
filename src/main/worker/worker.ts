/** A worker thread: bytes in, plain values out; knows no database and no window. */

import { countCoverage, countTicks } from '../../shared/review/counts'
import { fileProblem } from '../../shared/review/file-problem'
import { examine, type Examination } from './examine'
import { recordOf } from './record'
import type { Account, Answers, FileToRead, Task, Wanted } from './task'

function accountOf(examination: Examination, name: string): Account {
  if (examination.status === 'unreadable') {
    const { code, document } = examination
    return {
      status: 'unreadable',
      error: fileProblem(code, name),
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

function answerOf(wanted: Wanted, examination: Examination, name: string): Answers[Wanted] {
  switch (wanted) {
    case 'record':
      return recordOf(examination, name)
    case 'account':
      return accountOf(examination, name)
    case 'whole':
      return {
        record: recordOf(examination, name),
        examination: examination.status === 'read' ? examination : null,
      }
  }
}

/** A file that makes the engine throw is a bug of ours; it must not take the rest of the batch with it. */
function examineSafely(file: FileToRead, task: Task): Examination {
  try {
    return examine(file.bytes, file.name, {
      encoding: file.encoding,
      ...(task.prior ? { prior: task.prior } : {}),
      ...(task.settings ? { settings: task.settings } : {}),
    })
  } catch (error) {
    if (error instanceof RangeError && /call stack|array length|string length/i.test(error.message)) {
      return { status: 'unreadable', code: 'too-complex', document: null }
    }
    process.stderr.write(`bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return { status: 'unreadable', code: 'reader-failed', document: null }
  }
}

/** Called by the pool, by this name. One answer a file, in the order of the files. */
export function work(task: Task): readonly Answers[Wanted][] {
  return task.files.map((file) => answerOf(task.wanted, examineSafely(file, task), file.name))
}
