/** Keeps verified copies of the open workspace: when it is opened, before it is closed, and when a person asks. */

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { fail, succeed, type Result } from '../../shared/ipc/result'
import type { Topic } from '../../shared/ipc/topics'
import type { BackupList, BackupView, VerifyView } from '../../shared/ipc/trail-views'
import type { WorkspaceView } from '../../shared/ipc/views'
import {
  backupFolder,
  listBackups,
  nextBackup,
  restoredPath,
  rotateBackups,
  settleBackup,
  type BackupFile,
} from '../store/backup'
import { StoreError, withStoreErrors } from '../store/problem'
import type { Workspaces } from './workspace'

export interface BackupDeps {
  readonly workspaces: Workspaces
  /** Verifies a workspace file that nobody has open. Rejects where it cannot be opened at all. */
  readonly verifyFile: (path: string) => Promise<VerifyView>
  readonly changed: (topics: readonly Topic[]) => void
  readonly log: (line: string) => void
  readonly keep: number
}

export interface Backups {
  readonly list: () => Result<BackupList>
  readonly make: () => Promise<Result<BackupView>>
  /** In the background, and only where something changed since the last copy. */
  readonly afterOpen: () => void
  /** Resolves when the copy is made, or cannot be. Never rejects. */
  readonly beforeClose: () => Promise<void>
  readonly restore: (name: string) => Promise<Result<WorkspaceView>>
  /** Verifies the open workspace as it stands now, by way of a copy. */
  readonly verify: () => Promise<Result<VerifyView>>
}

/** What is known of the copies, beside them; lost without harm. */
const Ledger = z.record(z.string(), z.strictObject({ mark: z.string(), state: z.enum(['sound', 'damaged']) }))
type Ledger = z.infer<typeof Ledger>

const ledgerOf = (workspace: string): string => join(backupFolder(workspace), 'copies.json')

function readLedger(workspace: string): Ledger {
  try {
    return Ledger.parse(JSON.parse(readFileSync(ledgerOf(workspace), 'utf8')))
  } catch {
    return {}
  }
}

type Copied =
  | { readonly kind: 'copied'; readonly file: BackupFile }
  | { readonly kind: 'faulty'; readonly faults: string }

export function createBackups(deps: BackupDeps): Backups {
  const { workspaces } = deps
  let lastError: BackupList['lastError'] = null
  let running: Promise<unknown> = Promise.resolve()

  /** One after the other: two copies at once would race for a number. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = running.then(work)
    running = turn.catch(() => {})
    return turn
  }

  async function copyTo(path: string): Promise<void> {
    const present = workspaces.present()
    if (!present?.file) throw new StoreError('missing', 'no workspace is open')
    withStoreErrors(() => mkdirSync(dirname(path), { recursive: true }))
    rmSync(path, { force: true })
    await present.file.backup(path)
  }

  async function copy(): Promise<Copied> {
    const present = workspaces.present()
    if (!present?.file) throw new StoreError('missing', 'no workspace is open')
    const { path, number } = nextBackup(present.path)
    const unfinished = `${path}.unfinished`
    const mark = present.file.mark()
    await copyTo(unfinished)
    const found = await deps.verifyFile(unfinished)
    if (!found.fits) {
      // the good copies before it must not make room for this one
      settleBackup(unfinished, join(backupFolder(present.path), 'latest.faulty'))
      return {
        kind: 'faulty',
        faults: found.faults
          .slice(0, 3)
          .map(({ message }) => message.en)
          .join(' '),
      }
    }
    settleBackup(unfinished, path)
    const ledger = {
      ...readLedger(present.path),
      [`${String(number).padStart(6, '0')}.crossfoot`]: { mark, state: 'sound' as const },
    }
    rotateBackups(present.path, deps.keep)
    const kept = listBackups(present.path)
    const known = Object.fromEntries(kept.flatMap(({ name }) => (ledger[name] ? [[name, ledger[name]]] : [])))
    writeFileSync(ledgerOf(present.path), JSON.stringify(known))
    const file = kept.find((one) => one.number === number)
    if (!file) throw new Error('bug: a copy that was just made is not there')
    return { kind: 'copied', file }
  }

  async function keepCopy(): Promise<Result<BackupView>> {
    try {
      const copied = await copy()
      if (copied.kind === 'copied') {
        lastError = null
        return succeed(viewOf(copied.file, 'sound'))
      }
      lastError = {
        zh: '工作区未通过校验，没有列入备份；此前的备份仍在。请运行校验查看详情。',
        en: 'The workspace did not pass verification and the copy was not counted; earlier backups are kept. Verify it to see why.',
      }
      deps.log(`backup: ${copied.faults}`)
      return fail('storage', lastError.zh, lastError.en, copied.faults)
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      lastError = {
        zh: `备份没有完成（${words}）。请检查磁盘空间和写入权限；此前的备份仍在。`,
        en: `The backup was not made (${words}). Check disk space and permissions; earlier backups are kept.`,
      }
      deps.log(`backup: ${words}`)
      return fail('storage', lastError.zh, lastError.en, words)
    } finally {
      deps.changed(['backups'])
    }
  }

  /** Whether anything was added since the latest copy. */
  function isDue(): boolean {
    const present = workspaces.present()
    if (!present?.file || present.path === ':memory:') return false
    const mark = present.file.mark()
    const [latest] = listBackups(present.path)
    return mark !== 'empty' && (latest === undefined || readLedger(present.path)[latest.name]?.mark !== mark)
  }

  async function keepCopyWhereDue(): Promise<void> {
    try {
      if (isDue()) await keepCopy()
    } catch (error) {
      deps.log(`backup: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  return {
    list() {
      const present = workspaces.present()
      if (!present) return succeed({ backups: [], keep: deps.keep, lastError })
      const ledger = readLedger(present.path)
      const backups = listBackups(present.path).map((file) => viewOf(file, ledger[file.name]?.state ?? 'unknown'))
      return succeed({ backups, keep: deps.keep, lastError })
    },
    make: () => inTurn(keepCopy),
    afterOpen: () => void inTurn(keepCopyWhereDue),
    beforeClose: () => inTurn(keepCopyWhereDue),
    async restore(name) {
      const present = workspaces.present()
      const found = present && listBackups(present.path).find((file) => file.name === name)
      if (!present || !found) return fail('not-found', '没有这份备份。', 'There is no such backup.')
      const path = restoredPath(present.path)
      withStoreErrors(() => copyFileSync(found.path, path))
      return workspaces.open(path, { create: false })
    },
    verify: () =>
      inTurn(async () => {
        const present = workspaces.present()
        if (!present?.file) return fail('no-workspace', '没有打开的工作区。', 'No workspace is open.')
        const path = join(backupFolder(present.path), 'verify.unfinished')
        try {
          await copyTo(path)
          return succeed(await deps.verifyFile(path))
        } finally {
          for (const end of ['', '-wal', '-shm']) if (existsSync(path + end)) rmSync(path + end, { force: true })
        }
      }),
  }
}

function viewOf({ name, number, at, bytes }: BackupFile, state: BackupView['state']): BackupView {
  return { name, number, at, bytes, state }
}
