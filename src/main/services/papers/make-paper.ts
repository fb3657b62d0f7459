/** A paper with the auditor's own words in it, sealed and with its manifest: what is shown, and what is written to files. */

import { succeed, type Result } from '../../../shared/ipc/result'
import { memoOf } from '../../../shared/paper/memo'
import type { OwnWords } from '../../../shared/paper/own-words'
import { originsOf, writtenPaper, type WrittenPaper } from '../../../shared/paper/written'
import { sha256 } from '../../export/digest'
import type { Desk } from '../review/desk'
import { sourcePaper, type PaperClock, type PaperWanted, type SourcedPaper } from './paper-source'

export interface MadePaper extends SourcedPaper {
  readonly words: OwnWords
  readonly written: WrittenPaper
}

export function finishPaper({ input, runId }: SourcedPaper): MadePaper {
  const words = memoOf(input)
  return { input, runId, words, written: writtenPaper(words.paper, originsOf(input, runId), sha256) }
}

export async function makePaper(desk: Desk, clock: PaperClock, wanted: PaperWanted): Promise<Result<MadePaper>> {
  const sourced = await sourcePaper(desk, clock, wanted)
  return sourced.ok ? succeed(finishPaper(sourced.value)) : sourced
}
