/** Files that were made to deceive or to break whoever verifies them. */

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { aPaperInput, sampleBytes, samples } from '../../../../tests/support/a-paper'
import { memoOf } from '../../../shared/paper/memo'
import { statementsOf } from '../../../shared/paper/statements'
import { verifyStatements } from '../../../shared/paper/verify'
import { originsOf, writtenPaper } from '../../../shared/paper/written'
import { findPaper } from './found-paper'
import { sha256 } from '../../export/digest'
import { docxOf } from '../../export/docx'
import { htmlOf } from '../../export/html'
import { markdownOf } from '../../export/markdown'
import { pdfOf, readPdfManifest } from '../../export/pdf'
import { unzip, zipOf } from '../../export/zip'

// each of many files is read as a whole paper
vi.setConfig({ testTimeout: 120_000 })

const input = aPaperInput(sampleBytes(samples[2] ?? ''))
const { paper } = memoOf(input)
const written = writtenPaper(paper, originsOf(input, null), sha256)
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const html = htmlOf(written)
const docx = docxOf(written)

async function faults(bytes: Uint8Array): Promise<readonly string[]> {
  const found = await findPaper(bytes)
  const manifest = found?.manifest ?? null
  if (found === null || manifest === null) return ['no paper']
  const verdict = verifyStatements(found.statements, manifest, statementsOf(paper), new Set())
  return verdict.faults.map(({ code, says }) => `${code} ${says ?? ''}`.trim())
}

/** The document with one of its parts changed. */
function withPart(name: string, change: (xml: string) => string): Uint8Array {
  const entries = new Map(unzip(docx))
  entries.set(name, encode(change(new TextDecoder().decode(entries.get(name) ?? new Uint8Array(0)))))
  return zipOf([...entries].map(([part, bytes]) => ({ name: part, bytes })))
}

describe('a file that says more than its statements', () => {
  it('is as it was written', async () => {
    expect(await faults(encode(html))).toEqual([])
    expect(await faults(docx)).toEqual([])
    expect(await faults(encode(markdownOf(written)))).toEqual([])
  })

  it.each([
    ['words where scripts do not run', html.replace('</main>', '</main><noscript><p>予以认可</p></noscript>')],
    ['a picture', html.replace('</main>', '<img src="data:image/png;base64,AA=="></main>')],
    ['words from the style sheet', html.replace('</style>', 'main::before { content: "予以认可" }</style>')],
    ['a style sheet of its own', html.replace('</head>', '<style>.seal { display: none }</style></head>')],
    ['hidden words', html.replace('<main>', '<main style="display:none">')],
    ['a script', html.replace('</body>', '<script>document.title = "认可"</script></body>')],
    ['a page that praises itself', html.replace(/(<div id="check"[^>]*>)[^<]*/, '$1经核验，予以认可')],
    ['a template', html.replace('</main>', '<template><p>x</p></template></main>')],
    ['a frame', html.replace('</main>', '<iframe srcdoc="认可"></iframe></main>')],
  ])('is found out: %s', async (_, page) => {
    expect(page).not.toBe(html)
    expect((await faults(encode(page))).length).toBeGreaterThan(0)
  })

  it.each([
    [
      'another head',
      withPart('word/header1.xml', (xml) =>
        xml.replace('</w:hdr>', '<w:p><w:r><w:t>予以认可</w:t></w:r></w:p></w:hdr>'),
      ),
    ],
    [
      'another foot',
      withPart('word/footer1.xml', (xml) => xml.replace('</w:ftr>', '<w:p><w:r><w:t>认可</w:t></w:r></w:p></w:ftr>')),
    ],
    [
      'notes',
      withPart(
        'word/footnotes.xml',
        () => '<w:footnotes><w:footnote><w:p><w:r><w:t>认可</w:t></w:r></w:p></w:footnote></w:footnotes>',
      ),
    ],
    [
      'a picture',
      withPart('word/document.xml', (xml) =>
        xml.replace('</w:p>', '<w:r><w:drawing><wp:inline/></w:drawing></w:r></w:p>'),
      ),
    ],
    [
      'hidden words',
      withPart('word/document.xml', (xml) => xml.replace('<w:r><w:t', '<w:r><w:rPr><w:vanish/></w:rPr><w:t')),
    ],
  ])('is found out in Word: %s', async (_, bytes) => {
    expect((await faults(bytes)).length).toBeGreaterThan(0)
  })
})

describe('a PDF to which something was added', () => {
  const printed = encode(
    '%PDF-1.4\n1 0 obj\n<</Type /Catalog\n/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type /Pages\n/Kids []\n/Count 0>>\nendobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000055 00000 n \ntrailer\n<</Size 3\n/Root 1 0 R>>\nstartxref\n106\n%%EOF\n',
  )
  it('is no longer what was sealed', () => {
    const sealed = pdfOf(printed, written.manifest)
    expect(readPdfManifest(sealed)).toEqual({ manifest: written.manifest, bytesHold: true })
    const more = new Uint8Array([...sealed, ...encode('2 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n')])
    expect(readPdfManifest(more).bytesHold).toBe(false)
    const other = sealed.slice()
    other[20] = 0x41
    expect(readPdfManifest(other).bytesHold).toBe(false)
  })
})

describe('a file that is broken on purpose', () => {
  it('is refused or found out, never taken for whole, whatever was cut or changed', async () => {
    const files = [encode(html), docx, encode(markdownOf(written))]
    const broken = fc.record({
      file: fc.constantFrom(...files),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(400),
      put: fc.uint8Array({ maxLength: 40 }),
    })
    await fc.assert(
      fc.asyncProperty(broken, async ({ file, from, length, put }) => {
        const at = Math.floor(from * file.length)
        const bytes = new Uint8Array([...file.subarray(0, at), ...put, ...file.subarray(at + length)])
        const found = await findPaper(bytes)
        // whatever stands there is read without an exception; what still counts as a paper says what is there
        expect(found === null || Array.isArray(found.statements)).toBe(true)
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('does not unpack without end, and reads no deep nesting into a fault', async () => {
    const bomb = zipOf([{ name: 'word/document.xml', bytes: new Uint8Array(1024) }])
    const view = Buffer.from(bomb)
    const central = view.indexOf('PK\u0001\u0002', 0, 'latin1')
    view.writeUInt32LE(0xf0000000, central + 24) // says that it is four gigabytes
    expect(await findPaper(new Uint8Array(view))).toBeNull()
    const deep = `<!doctype html>${'<div>'.repeat(50_000)}x`
    expect((await findPaper(encode(deep)))?.manifest).toBeNull()
    const nested = html.replace(/(id="crossfoot-manifest">)[^<]*/, `$1${'['.repeat(200_000)}`)
    expect((await findPaper(encode(nested)))?.manifest).toBeNull()
    expect(await findPaper(encode('%PDF-1.7\ngarbage'))).toMatchObject({ manifest: null })
    expect((await findPaper(new Uint8Array(0)))?.manifest).toBeNull()
  })
})
