/** Calls about papers: shown, edited, exported, verified. */

import { basename } from 'node:path'
import type { paperCalls } from '../../../shared/ipc/paper-calls'
import { fail, succeed } from '../../../shared/ipc/result'
import { loadFile } from '../../services/load-file'
import { changeTemplate, editPaper, giveOpinion, listTemplates } from '../../services/papers/edit-paper'
import type { Exports } from '../../services/papers/exports'
import type { PaperClock } from '../../services/papers/paper-source'
import { previewPaper } from '../../services/papers/preview'
import { verifyInWorkspace } from '../../services/papers/verify-in-workspace'
import type { Desk } from '../../services/review/desk'
import type { HandlersOf } from './handlers'

export interface PaperDeps {
  readonly desk: Desk
  readonly clock: PaperClock
  readonly exports: Exports
  /** Asks for a paper or a reference copy to verify; null = cancelled. */
  readonly choosePaper: () => Promise<string | null>
}

export function paperHandlers({ desk, clock, exports, choosePaper }: PaperDeps): HandlersOf<keyof typeof paperCalls> {
  return {
    'paper.templates': (input) => listTemplates(desk, input),
    'paper.preview': (input) => previewPaper(desk, clock, input),
    'paper.exports': () => exports.list(),
    'paper.edit': (input) => editPaper(desk, input),
    'paper.template': (input) => changeTemplate(desk, input),
    'paper.opinion': (input) => giveOpinion(desk, input),
    'paper.export': (input) => exports.start(input),
    'paper.cancel': async () => {
      await exports.cancel()
      return succeed({})
    },
    'paper.show': ({ id }) => exports.show(id),
    'paper.verify': async () => {
      const path = await choosePaper()
      if (path === null) return succeed(null)
      const file = await loadFile(path, basename(path))
      if (!file.ok) return fail('unreadable-file', file.problem.message.zh, file.problem.message.en)
      return verifyInWorkspace(desk, basename(path), file.bytes)
    },
  }
}
