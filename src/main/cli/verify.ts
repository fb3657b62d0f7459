/** `crossfoot verify`: recomputes a workspace's hashes and chains, and says what that proves and what it does not. */

import type { VerifyView } from '../../shared/ipc/trail-views'
import { workspaceProblem } from '../../shared/review/workspace-problem'
import { say, type Language } from '../../shared/words/say'
import { verifyFile } from '../services/verify-file'
import { loadFile } from '../services/load-file'
import { problemOf, StoreError } from '../store/problem'
import { workspaceExtension } from '../store/workspace-file'
import type { VerifyArguments } from './arguments'
import type { ExitCode } from './check'
import { verifyPaperFile, type VerifyDeps } from './verify-paper'
import { verifyWords } from './words'

/** The first bytes of every SQLite file. */
function isDatabase(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 15)) === 'SQLite format 3'
}

/** 0 = everything fits; 1 = something does not; 2 = the file could not be opened. */
export async function verify(given: VerifyArguments, deps: VerifyDeps): Promise<ExitCode> {
  const { path, lang, format } = given
  const file = await loadFile(path, path)
  // what is called one, begins like a database, or is not there at all is spoken of as a workspace
  const isWorkspace = path.endsWith(`.${workspaceExtension}`) || (file.ok && isDatabase(file.bytes))
  if (file.ok && !isWorkspace) return verifyPaperFile(given, file.bytes, deps)
  let found: VerifyView
  try {
    found = verifyFile(path)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const { message, remedy } = workspaceProblem(problemOf(error), path)
    deps.warn(`${message[lang]}${lang === 'en' ? ' ' : ''}${remedy[lang]}`)
    return 2
  }
  const text =
    format === 'json'
      ? `${JSON.stringify({ tool: deps.tool, workspace: path, ...found })}\n`
      : report(path, found, lang)
  await deps.output.write(text)
  return found.fits ? 0 : 1
}

/** As many as a person reads; the JSON has them all. */
const mostListed = 20

function report(path: string, found: VerifyView, lang: Language): string {
  const { files, runs, acts, signatures, faults, lastHash } = found
  const list = (items: readonly { readonly zh: string; readonly en: string }[]): string[] =>
    items.map((item) => `  - ${item[lang]}`)
  const [first] = faults
  const lines = [
    say(verifyWords.workspace, lang, { path }),
    say(verifyWords.counts, lang, { files, runs, acts, signatures }),
    '',
    first ? say(verifyWords.differs, lang, { n: faults.length }) : verifyWords.fits[lang],
    ...(first ? [say(verifyWords.first, lang, { fault: first.message[lang] })] : []),
    ...list(faults.slice(1, mostListed).map(({ message }) => message)),
    ...(faults.length > mostListed ? [say(verifyWords.more, lang, { n: faults.length - mostListed })] : []),
    '',
    lastHash === null ? verifyWords.noActs[lang] : say(verifyWords.lastHash, lang, { hash: lastHash }),
    '',
    ...(first ? [] : [verifyWords.proves[lang], ...list(found.proves)]),
    verifyWords.doesNotProve[lang],
    ...list(found.doesNotProve),
  ]
  return `${lines.join('\n')}\n`
}
