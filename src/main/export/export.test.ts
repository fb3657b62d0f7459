import { describe, expect, it } from 'vitest'
import { aPaperInput, sampleBytes, samples } from '../../../tests/support/a-paper'
import { memoOf } from '../../shared/paper/memo'
import { knownNumbers, numbersIn } from '../../shared/paper/numbers'
import { statementsOf, type Statement } from '../../shared/paper/statements'
import { verifyStatements } from '../../shared/paper/verify'
import { originsOf, writtenPaper, type WrittenPaper } from '../../shared/paper/written'
import { sha256 } from './digest'
import { docxOf } from './docx'
import type { FoundPaper } from './found'
import { htmlOf } from './html'
import { markdownOf } from './markdown'
import { readMarkdownPaper } from './read-markdown'
import { readDocxPaper, statementsInDocument } from './read-docx'
import { readHtmlPaper } from './read-html'
import { unzip } from './zip'

function written(name: string, language: 'zh' | 'en' = 'zh'): WrittenPaper {
  const input = aPaperInput(sampleBytes(name), { language })
  return writtenPaper(memoOf(input).paper, originsOf(input, null), sha256)
}

const formats = {
  html: {
    write: (paper: WrittenPaper): Uint8Array => new TextEncoder().encode(htmlOf(paper)),
    read: (bytes: Uint8Array): FoundPaper => readHtmlPaper(new TextDecoder().decode(bytes)),
  },
  docx: { write: docxOf, read: readDocxPaper },
  md: {
    write: (paper: WrittenPaper): Uint8Array => new TextEncoder().encode(markdownOf(paper)),
    read: (bytes: Uint8Array): FoundPaper => readMarkdownPaper(new TextDecoder().decode(bytes)),
  },
} as const

/** The number stands within a stretch of the statement that says where it comes from. */
function isTied(statement: Statement, start: number, end: number): boolean {
  return statement.refs.some(([from, to]) => from <= start && end <= to)
}

describe.each(Object.entries(formats))('a paper as %s', (_, { write, read }) => {
  it.each(samples)('holds every statement and ties every number of %s', (name) => {
    for (const language of ['zh', 'en'] as const) {
      const paper = written(name, language)
      const found = read(write(paper))
      expect(found.manifest).toEqual(paper.manifest)
      const anew = statementsOf(memoOf(aPaperInput(sampleBytes(name), { language })).paper)
      const known = new Set(knownNumbers(paper.paper, []))
      const verdict = verifyStatements(found.statements, paper.manifest, anew, known)
      expect(verdict.faults).toEqual([])
      expect(verdict.statements).toBe(anew.length + 1)
      const byId = new Map(anew.map((one) => [one.id, one]))
      let tied = 0
      for (const { id, text } of found.statements) {
        if (id === 'seal') continue
        const statement = byId.get(id ?? '')
        const numbers = numbersIn(text)
        // the words of the file are those of the statement, so its numbers stand at the same places
        expect(numbers.length).toBe(numbersIn(statement?.text ?? '').length)
        for (const { span } of numbersIn(statement?.text ?? '')) {
          expect(
            statement && isTied(statement, span.start, span.end),
            `${id}: ${statement?.text.slice(span.start, span.end)}`,
          ).toBe(true)
          tied += 1
        }
      }
      expect(tied).toBeGreaterThan(100)
    }
  })

  it('is the same bytes for the same state', () => {
    const [name] = samples
    expect(write(written(name ?? ''))).toEqual(write(written(name ?? '')))
  })
})

describe('planted changes', () => {
  it('are each named by the statement they stand in: more than a thousand digits in the words of a document', () => {
    const name = '000_0b877d5a60f77469'
    const paper = written(name)
    const xml = new TextDecoder().decode(unzip(docxOf(paper)).get('word/document.xml'))
    const anew = statementsOf(memoOf(aPaperInput(sampleBytes(name))).paper)
    const ids = paper.manifest.statements.map(({ id }) => id)
    const places = digitsByStatement(xml, ids)
    let planted = 0
    // the same digit of every statement at once: each of them has to be named
    for (let round = 0; planted < 1000; round++) {
      const chosen = [...places].flatMap(([id, all]) => all.slice(round, round + 1).map((at) => ({ id, at })))
      expect(chosen.length).toBeGreaterThan(0)
      let changed = xml
      for (const { at } of chosen) {
        const other = (Number(xml[at]) + 1 + (round % 9)) % 10
        changed = `${changed.slice(0, at)}${other}${changed.slice(at + 1)}`
      }
      const { faults } = verifyStatements(statementsInDocument(changed, ids), paper.manifest, anew, new Set())
      expect(new Set(faults.map(({ block }) => block))).toEqual(new Set(chosen.map(({ id }) => id)))
      planted += chosen.length
    }
    expect(planted).toBeGreaterThanOrEqual(1000)
  })
})

/** Offsets of the digits that are shown, by the statement whose bookmark stands before them. */
function digitsByStatement(xml: string, ids: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  let id = ''
  for (const match of xml.matchAll(/w:name="crossfoot_(\w+)"|<w:t xml:space="preserve">([^<]*)<\/w:t>/g)) {
    if (match[1] !== undefined) id = match[1] === 'seal' ? 'seal' : (ids[Number(match[1])] ?? '')
    const shown = (match[2] ?? '').replace(/&#\d+;/g, (entity) => ' '.repeat(entity.length))
    const start = match.index + match[0].indexOf('>') + 1
    for (const digit of shown.matchAll(/\d/g)) places.set(id, [...(places.get(id) ?? []), start + digit.index])
  }
  return places
}
