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

describe('a thousand planted changes', () => {
  it('are all found in the words of a document', () => {
    const paper = written('000_0b877d5a60f77469')
    const entries = unzip(docxOf(paper))
    const xml = new TextDecoder().decode(entries.get('word/document.xml'))
    const anew = statementsOf(memoOf(aPaperInput(sampleBytes('000_0b877d5a60f77469'))).paper)
    const known = new Set(knownNumbers(paper.paper, []))
    const digits = [...xml.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)].flatMap((match) =>
      [...(match[1] ?? '').replace(/&#\d+;/g, (c) => 'x'.repeat(c.length)).matchAll(/[0-9]/g)].map(
        (digit) => match.index + '<w:t xml:space="preserve">'.length + digit.index,
      ),
    )
    expect(digits.length).toBeGreaterThan(1000)
    const ids = paper.manifest.statements.map(({ id }) => id)
    for (let i = 0; i < 1000; i++) {
      const at = digits[Math.floor((i * digits.length) / 1000)] ?? 0
      const other = String((Number(xml[at]) + 1 + (i % 9)) % 10)
      const changed = `${xml.slice(0, at)}${other}${xml.slice(at + 1)}`
      const { faults } = verifyStatements(statementsInDocument(changed, ids), paper.manifest, anew, known)
      expect(faults.length, `${xml.slice(at - 20, at + 20)} -> ${other}`).toBeGreaterThan(0)
    }
  }, 120_000)
})
