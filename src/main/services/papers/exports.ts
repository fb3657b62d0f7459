/** Exports under way and done: one at a time, followed and cancelled, written whole, told where they went. */

import { basename } from 'node:path'
import type { ExportView } from '../../../shared/ipc/paper-views'
import { fail, succeed, type Result } from '../../../shared/ipc/result'
import { FileHash, ItemId } from '../../../shared/review/ids'
import { oneLine } from '../../../shared/paper/runs'
import { sha256 } from '../../export/digest'
import { PdfError } from '../../export/pdf'
import { WriteError, writeFileWhole } from '../../export/write-file'
import { findListedReport } from '../../store/reports'
import { commitDeed } from '../review/committed'
import { exportContent, extensionOf, proposedName, type ContentDeps, type ExportAsked } from './export-content'

export interface ExportDeps extends ContentDeps {
  /** Asks where to; `mayReplace` where the person agreed that the file of that name is replaced. Null = cancelled. */
  readonly chooseTarget: (name: string, extension: string) => Promise<Target | null>
  readonly showInFolder: (path: string) => void
}

export interface Target {
  readonly path: string
  readonly mayReplace: boolean
}

export interface Exports {
  readonly list: () => Result<ExportView[]>
  readonly start: (asked: ExportAsked) => Promise<Result<{ export: ExportView | null }>>
  /** Resolves when nothing runs any more. */
  readonly cancel: () => Promise<void>
  readonly show: (id: ItemId) => Result<Record<string, never>>
}

/** As many as a person looks back on. */
const mostKept = 50

interface Job {
  view: ExportView
  readonly target: Target
}

export function createExports(deps: ExportDeps): Exports {
  const { desk } = deps
  const jobs: Job[] = []
  let running: { readonly job: Job; readonly abort: AbortController; readonly done: Promise<void> } | null = null
  const told = (): void => desk.changed(['exports'])

  function change(job: Job, change_: Partial<ExportView>): void {
    job.view = { ...job.view, ...change_ }
    told()
  }

  async function run(job: Job, asked: ExportAsked, abort: AbortController): Promise<void> {
    try {
      const progress = (done: number, total: number): void => change(job, { done, total })
      const content = await exportContent(deps, asked, { progress, signal: abort.signal })
      if (!content.ok) {
        change(job, { state: 'failed', error: { code: content.error.code, message: { ...content.error.message } } })
        return
      }
      abort.signal.throwIfAborted()
      await writeFileWhole(job.target.path, content.value, {
        overwrite: job.target.mayReplace,
        unique: desk.newId().slice(0, 8),
      })
      const hash = FileHash.parse(sha256(content.value))
      record(asked, hash)
      change(job, { state: 'written', bytes: content.value.byteLength, sha256: hash, done: job.view.total })
      desk.changed(['exports', 'engagements'])
    } catch (error) {
      if (abort.signal.aborted) change(job, { state: 'cancelled' })
      else change(job, { state: 'failed', error: troubleOf(error, job.target.path, desk.log) })
    }
  }

  /** That it left is part of the engagement's log, where somebody of the engagement sits at the keyboard. */
  function record({ engagementId, reportId, what }: ExportAsked, hash: FileHash): void {
    if (engagementId === null) return
    const deed = {
      kind: 'paper-exported' as const,
      paperOf: reportId,
      what: what.kind === 'paper' ? what.template : what.kind,
      format: extensionOf(what),
      sha256: hash,
    }
    const committed = commitDeed(desk, engagementId, deed)
    if (!committed.ok) desk.log(`export not recorded: ${committed.error.message.en}`)
  }

  return {
    list: () => succeed(jobs.map(({ view }) => view)),
    async start(asked) {
      if (running !== null) return busy()
      const subject = subjectOf(deps, asked)
      if (!subject.ok) return subject
      const target = await deps.chooseTarget(proposedName(asked.what, subject.value), extensionOf(asked.what))
      if (target === null) return succeed({ export: null })
      // another one may have begun while the dialog stood open
      if (running !== null) return busy()
      const view: ExportView = {
        id: ItemId.parse(desk.newId()),
        state: 'running',
        what: asked.what,
        engagementId: asked.engagementId,
        reportId: asked.reportId,
        fileName: basename(target.path),
        shownPath: target.path,
        done: 0,
        total: 1,
        bytes: null,
        sha256: null,
        at: desk.now(),
        error: null,
      }
      const job = { view, target }
      jobs.unshift(job)
      jobs.splice(mostKept)
      const abort = new AbortController()
      const done = run(job, asked, abort).finally(() => {
        running = null
      })
      running = { job, abort, done }
      told()
      return succeed({ export: view })
    },
    async cancel() {
      if (running === null) return
      running.abort.abort()
      await running.done
    },
    show(id) {
      const job = jobs.find(({ view }) => view.id === id)
      if (job?.view.state !== 'written')
        return fail('not-found', '没有这次导出的文件。', 'There is no such exported file.')
      deps.showInFolder(job.target.path)
      return succeed({})
    },
  }
}

function busy(): Result<never> {
  return fail(
    'conflict',
    '另一个导出正在进行，请等待其完成或先取消。',
    'Another export is running; wait for it or cancel it first.',
  )
}

/** What the file is named after: body and year, or the engagement. */
function subjectOf({ desk }: ExportDeps, { engagementId, reportId }: ExportAsked): Result<string> {
  const opened = engagementId === null ? null : desk.open(engagementId)
  if (opened?.ok === false) return opened
  if (reportId === null) return succeed(opened?.value.session.history.review.terms?.name ?? '')
  const db = desk.database()
  if (!db.ok) return db
  const listed = findListedReport(db.value, reportId)
  if (!listed) return fail('not-found', '工作区中没有这份报告。', 'There is no such report in the workspace.')
  return succeed(oneLine(`${listed.run?.bodyName ?? listed.fileName} ${listed.run?.year ?? ''}`))
}

function troubleOf(error: unknown, path: string, log: (line: string) => void): NonNullable<ExportView['error']> {
  if (error instanceof WriteError && error.kind === 'exists') {
    return {
      code: 'conflict',
      message: {
        zh: `“${path}”已经存在，没有覆盖。请换一个名称，或在保存对话框中确认替换。`,
        en: `“${path}” is there already and was not replaced. Choose another name, or agree to replace it in the dialog.`,
      },
    }
  }
  if (error instanceof WriteError) {
    return {
      code: 'storage',
      message: {
        zh: `无法写入“${path}”（${error.code}）。请检查文件夹是否存在、是否可写、磁盘是否已满，文件是否正被其他程序打开；原有文件没有改动。`,
        en: `“${path}” could not be written (${error.code}). Check that its folder exists and can be written, that the disk is not full and that no other program has the file open; an existing file was not changed.`,
      },
    }
  }
  const words = error instanceof Error ? error.message : String(error)
  const isPrint = error instanceof PdfError
  if (!isPrint) log(`export: ${error instanceof Error ? (error.stack ?? words) : words}`)
  return {
    code: 'unexpected',
    message: {
      zh: isPrint ? `打印引擎给出的文件无法完成（${words}）。` : `导出时程序内部出错（${words}）；没有写入任何文件。`,
      en: isPrint
        ? `The file from the print engine could not be completed (${words}).`
        : `The program failed while exporting (${words}); nothing was written.`,
    },
  }
}
