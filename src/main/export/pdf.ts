/** Completes a paper that the print engine made: fixed dates, the manifest as an attachment, a seal over the printed bytes. */

import { deflateSync, inflateSync } from 'node:zlib'
import type { Manifest } from '../../shared/paper/manifest'
import { sha256 } from './digest'
import { parsedManifest } from './read-html'

const attachmentName = 'crossfoot-manifest.json'
const marker = '/CrossfootPaper true'

/** What a print engine gave is not a PDF of the plain kind that one update can follow. */
export class PdfError extends Error {}

/**
 * An incremental update, as the standard has it: the printed bytes stay as they are (but for the two dates, which become
 * the stated time), what is added follows them.
 */
export function pdfOf(printed: Uint8Array, manifest: Manifest): Uint8Array {
  const dated = withDates(Buffer.from(printed).toString('latin1'), manifest.writtenAt)
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(dated.slice(-2_000))
  const size = Number(/\/Size (\d+)/.exec(trailer?.[1] ?? '')?.[1] ?? Number.NaN)
  const root = /\/Root (\d+) 0 R/.exec(trailer?.[1] ?? '')?.[1]
  const info = /\/Info \d+ 0 R/.exec(trailer?.[1] ?? '')?.[0] ?? ''
  const start = trailer?.[2]
  if (!Number.isInteger(size) || root === undefined || start === undefined) throw new PdfError('no plain trailer')
  const at = dated.lastIndexOf(`\n${root} 0 obj`)
  const catalog = /^\n\d+ 0 obj\s*<<([\s\S]*?)>>\s*endobj/.exec(dated.slice(at, at + 20_000))?.[1]
  if (at < 0 || catalog === undefined || catalog.includes('/Names')) throw new PdfError('no plain catalogue')

  const content = JSON.stringify({
    printed: { bytes: dated.length, sha256: sha256(Buffer.from(dated, 'latin1')) },
    manifest,
  })
  const packed = deflateSync(content, { level: 9 }).toString('latin1')
  const names = `/Names <</EmbeddedFiles <</Names [(${attachmentName}) ${size + 1} 0 R]>>>>\n/AF [${size + 1} 0 R]`
  const objects = [
    [Number(root), `<<${catalog}\n${names}>>`],
    [
      size,
      `<</Type /EmbeddedFile\n/Subtype /application#2Fjson\n${marker}\n/Filter /FlateDecode\n/Length ${packed.length}>>\nstream\n${packed}\nendstream`,
    ],
    [
      size + 1,
      `<</Type /Filespec\n/F (${attachmentName})\n/UF (${attachmentName})\n/AFRelationship /Data\n/EF <</F ${size} 0 R>>>>`,
    ],
  ] as const
  let text = dated.endsWith('\n') ? '' : '\n'
  const table: string[] = []
  for (const [number, body] of objects) {
    table.push(`${number} 1\n${String(dated.length + text.length).padStart(10, '0')} 00000 n \n`)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const xref = dated.length + text.length
  text += `xref\n${table.join('')}trailer\n<</Size ${size + 2}\n/Root ${root} 0 R\n${info}\n/Prev ${start}>>\nstartxref\n${xref}\n%%EOF\n`
  return new Uint8Array(Buffer.from(dated + text, 'latin1'))
}

/** Same length, so that nothing moves: `D:20260113020500+00'00'`. */
function withDates(text: string, at: string): string {
  const stamp = `D:${at.slice(0, 19).replace(/[-T:]/g, '')}+00'00'`
  return text.replace(/\/(CreationDate|ModDate) \((D:\d{14}\+00'00')\)/g, (whole, name: string, was: string) =>
    was.length === stamp.length ? `/${name} (${stamp})` : whole,
  )
}

export interface ReadPdf {
  readonly manifest: Manifest | null
  /** Whether the printed bytes are those that were sealed. */
  readonly bytesHold: boolean | null
}

export function readPdfManifest(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const at = text.lastIndexOf(marker)
  const head = /\/Length (\d+)>>\s*stream\n/.exec(text.slice(at, at + 300))
  if (at < 0 || head === null) return { manifest: null, bytesHold: null }
  const start = at + head.index + head[0].length
  try {
    const packed = Buffer.from(text.slice(start, start + Number(head[1])), 'latin1')
    const content: unknown = JSON.parse(inflateSync(packed, { maxOutputLength: 256 * 1_048_576 }).toString('utf8'))
    if (typeof content !== 'object' || content === null || !('manifest' in content) || !('printed' in content)) {
      return { manifest: null, bytesHold: null }
    }
    // nothing may follow what was added to the print: a later update could draw over it
    const isLast = text.indexOf('%%EOF', at) === text.trimEnd().length - '%%EOF'.length
    const bytesHold = isLast && isSealed(bytes, content.printed)
    return { manifest: parsedManifest(JSON.stringify(content.manifest)), bytesHold }
  } catch {
    return { manifest: null, bytesHold: null }
  }
}

function isSealed(bytes: Uint8Array, printed: unknown): boolean {
  if (typeof printed !== 'object' || printed === null || !('bytes' in printed) || !('sha256' in printed)) return false
  return typeof printed.bytes === 'number' && sha256(bytes.subarray(0, printed.bytes)) === printed.sha256
}
