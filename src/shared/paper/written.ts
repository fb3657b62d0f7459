/** A paper ready to be written to a file: its blocks, the seal under them, and the manifest that goes with it. */

import { FileHash } from '../review/ids'
import type { Language } from '../words/say'
import type { PaperFile, PaperInput } from './input'
import type { Manifest } from './manifest'
import type { Ref, Runs, WorkingPaper } from './paper'
import { fixed, referred } from './runs'
import { sealedText, statementsOf } from './statements'

export interface WrittenPaper {
  readonly paper: WorkingPaper
  /** The last line: what the paper's content is known by. */
  readonly seal: Runs
  readonly manifest: Manifest
}

export const sealId = 'seal'

/** The last line of a written paper. */
export function sealLine(language: Language, seal: string): string {
  return `${sealWords[language]}${seal}`
}

const sealWords = {
  zh: '本文件内容校验值（SHA-256，不含本行）：',
  en: 'SHA-256 of the content of this paper (without this line): ',
} as const

export interface Origins {
  readonly tool: Manifest['tool']
  readonly ruleSet: string
  readonly at: string
  readonly offset: number
  readonly files: Manifest['files']
  readonly engagement: Manifest['engagement']
}

/** @param sha256 hexadecimal digest of a text in UTF-8 */
export function writtenPaper(paper: WorkingPaper, origins: Origins, sha256: (text: string) => string): WrittenPaper {
  const statements = statementsOf(paper)
  const seal = sha256(sealedText(statements))
  const refs: Ref[] = []
  const indexes = new Map<string, number>()
  const indexOf = (ref: Ref): number => {
    const key = JSON.stringify(ref)
    const known = indexes.get(key)
    if (known !== undefined) return known
    indexes.set(key, refs.length)
    refs.push(ref)
    return refs.length - 1
  }
  const listed = statements.map(({ id, origin, text, refs: spans }) => ({
    id,
    origin,
    text,
    at: spans.map(([start, end, ref]): [number, number, number] => [start, end, indexOf(ref)]),
  }))
  const { template, language } = paper
  const { tool, ruleSet, at, offset, files, engagement } = origins
  return {
    paper,
    seal: [...fixed(sealWords[language]), ...referred(seal, { kind: 'written', of: 'seal' })],
    manifest: {
      format: 'crossfoot-paper',
      version: 1,
      template,
      language,
      tool,
      ruleSet,
      runningHead: paper.runningHead,
      writtenAt: at,
      offset,
      files,
      engagement,
      seal: FileHash.parse(seal),
      statements: listed,
      refs,
    },
  }
}

/** @param run of the engagement's reading, for a report whose rules have moved on since */
export function originsOf(input: PaperInput, run: NonNullable<Manifest['engagement']>['runId']): Origins {
  const { writing, subject, prior, beside, review } = input
  const file = (
    role: Exclude<Manifest['files'][number]['role'], 'listed'>,
    { sha256, ...known }: PaperFile,
  ): Manifest['files'][number] => ({
    role,
    sha256: FileHash.parse(sha256),
    ...known,
    of: role === 'subject' ? null : FileHash.parse(subject.file.sha256),
    runId: role === 'subject' ? run : null,
    ...(role === 'prior' && beside.isPaired ? { isPaired: true } : {}),
    ...(role === 'subject' && beside.common.length > 0 ? { common: [...beside.common] } : {}),
  })
  return {
    tool: writing.tool,
    ruleSet: subject.ruleSet,
    at: writing.at,
    offset: writing.offset,
    files: [
      file('subject', subject.file),
      ...(prior === null ? [] : [file('prior', prior.file)]),
      ...(beside.version === null ? [] : [file('version', beside.version)]),
      ...beside.peers.map((peer) => file('peer', peer)),
    ],
    engagement:
      review === null
        ? null
        : {
            id: review.engagement,
            reportId: review.reportId,
            runId: run,
            number: review.number,
            acts: review.log?.acts ?? 0,
            hash: review.log === null ? null : FileHash.parse(review.log.hash),
          },
  }
}
