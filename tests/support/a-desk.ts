/** A desk with the real engine over a workspace, and every call of the contract through the real router. */

import { expect } from 'vitest'
import type { CallName, InputOf, OutputOf } from '../../src/shared/ipc/contract'
import { succeed, type CallError, type Result } from '../../src/shared/ipc/result'
import type { EngagementTerms } from '../../src/shared/review/act'
import { ReportId } from '../../src/shared/review/ids'
import { legendPresets } from '../../src/shared/review/legend'
import { PdfError } from '../../src/main/export/pdf'
import { comparisonHandlers } from '../../src/main/ipc/handlers/comparison'
import { engagementHandlers } from '../../src/main/ipc/handlers/engagement'
import type { Handlers } from '../../src/main/ipc/handlers/handlers'
import { reportHandlers } from '../../src/main/ipc/handlers/report'
import { paperHandlers } from '../../src/main/ipc/handlers/papers'
import { reviewHandlers } from '../../src/main/ipc/handlers/review'
import { createRouter } from '../../src/main/ipc/router'
import { createCompanionKeeper, type CompanionKeeper } from '../../src/main/services/comparison/companion-keeper'
import { createImporter, type Importer } from '../../src/main/services/importer'
import { createExports, type Target } from '../../src/main/services/papers/exports'
import { createDesk, type Desk } from '../../src/main/services/review/desk'
import { createRefresher, type Refresher } from '../../src/main/services/review/refresh'
import { storeFiles } from '../../src/main/services/store-files'
import type { WorkspaceFile } from '../../src/main/store/workspace-file'
import type { WorkerPool } from '../../src/main/worker/client'
import { aWorkspace, countingIds, tickingClock } from './a-workspace'
import { enginePool } from './engine-pool'

export const someTerms: EngagementTerms = {
  name: '2019年度年报审查',
  from: 2013,
  to: 2020,
  departmentDeadline: '01-31',
  governmentDeadline: '03-31',
  assemblyDays: 60,
  legend: [...legendPresets.international],
}

export interface TestDesk {
  readonly desk: Desk
  readonly file: WorkspaceFile
  readonly importer: Importer
  readonly refresher: Refresher
  /** Is not woken by itself, so that a test sees what it changes. */
  readonly keeper: CompanionKeeper
  /** The value, or the test fails with the error's words. */
  readonly call: <N extends CallName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>
  /** The error, or the test fails because there was none. */
  readonly refused: <N extends CallName>(name: N, input: InputOf<N>) => Promise<CallError>
  /** Brings a text in as a file and reads it, as an import does. */
  readonly bring: (name: string, content: string | Uint8Array) => Promise<ReportId>
  setRuleSet: (ruleSet: string) => void
}

export interface DeskOptions {
  /** A file instead of memory. */
  readonly path?: string
  readonly pool?: WorkerPool
  readonly ids?: () => string
  /** What the person answers in the dialogs of exports. */
  readonly chooseTarget?: (name: string, extension: string) => Promise<Target | null>
  readonly choosePaper?: () => Promise<string | null>
  readonly printPdf?: (html: string) => Promise<Uint8Array>
}

export function aDesk(options: DeskOptions = {}): TestDesk {
  const { path, pool = enginePool(), ids = countingIds() } = options
  const file = aWorkspace(path)
  const now = tickingClock()
  let ruleSet = 'r1'
  const log = (line: string): void => expect.fail(line)
  const changed = (): void => {}
  const shared = {
    pool,
    appVersion: '0.1.0',
    get ruleSet() {
      return ruleSet
    },
    now,
    newId: ids,
    changed,
    log,
    database: () => succeed(file.db),
  }
  const importer = createImporter(shared)
  const desk = createDesk(shared)
  const refresher = createRefresher(desk)
  const keeper = createCompanionKeeper(desk, () => importer.state().running)
  const nobody = (): Promise<null> => Promise.resolve(null)
  const clock = { tool: { name: 'crossfoot', version: '0.1.0' }, offset: () => 480 }
  const exports = createExports({
    desk,
    clock,
    chooseTarget: options.chooseTarget ?? nobody,
    printPdf: options.printPdf ?? (() => Promise.reject(new PdfError('no window'))),
    showInFolder: () => {},
  })
  const reports = reportHandlers({
    ...shared,
    get ruleSet() {
      return ruleSet
    },
    desk,
    engagements: desk.engagements,
    importer,
    choose: () => Promise.resolve(null),
    samplesFolder: '',
  })
  const handlers = {
    ...reports,
    ...engagementHandlers(desk, refresher),
    ...reviewHandlers(desk),
    ...comparisonHandlers(desk),
    ...paperHandlers({ desk, clock, exports, choosePaper: options.choosePaper ?? nobody }),
  }
  const router = createRouter({
    // calls of other areas are not made here
    handlers: handlers as unknown as Handlers,
    changed,
    log,
    storageFailure: () => undefined,
    parsesOutput: true,
  })
  const ask = async <N extends CallName>(name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>> =>
    structuredClone((await router(true, name, input)) as Result<OutputOf<N>>)
  return {
    desk,
    file,
    importer,
    refresher,
    keeper,
    async call(name, input) {
      const result = await ask(name, input)
      if (!result.ok) {
        expect.fail(
          `${name}: ${result.error.code} ${result.error.refusal?.code ?? ''} ${result.error.message.en} ${result.error.detail ?? ''}`,
        )
      }
      return result.value
    },
    async refused(name, input) {
      const result = await ask(name, input)
      if (result.ok) expect.fail(`${name} was not refused`)
      return result.error
    },
    async bring(name, content) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const [stored] = storeFiles(file.db, [{ name, bytes }], shared).toRead
      if (!stored) throw new Error('these bytes were brought before')
      importer.resume(file.db)
      await importer.settled()
      return ReportId.parse(stored.reportId)
    },
    setRuleSet(next) {
      ruleSet = next
    },
  }
}
