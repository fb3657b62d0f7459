/** Finds an exported paper in the bytes of a file, whichever of its formats it is in. */

import type { FoundPaper } from '../../export/found'
import { readPdfManifest } from '../../export/pdf'
import { readDocxPaper } from '../../export/read-docx'
import { readHtmlPaper } from '../../export/read-html'
import { readMarkdownPaper } from '../../export/read-markdown'
import { alignStream } from '../../../shared/paper/align'
import type { Manifest } from '../../../shared/paper/manifest'
import { bare } from '../../../shared/paper/statements'
import { sealId, sealLine } from '../../../shared/paper/written'
import { printedPages, type PrintedPage } from '../pdf-words'

/** Null for what is none of the formats, or cannot be read as one. */
export async function findPaper(bytes: Uint8Array): Promise<FoundPaper | null> {
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  try {
    if (head.startsWith('PK')) return readDocxPaper(bytes)
    if (head === '%PDF-') return await readPdfPaper(bytes)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /^\s*<!doctype html/i.test(text) ? readHtmlPaper(text) : readMarkdownPaper(text)
  } catch {
    return null
  }
}

async function readPdfPaper(bytes: Uint8Array): Promise<FoundPaper> {
  const { manifest, bytesHold } = readPdfManifest(bytes)
  if (manifest === null) return { format: 'pdf', manifest, statements: [], bytesHold }
  const pages = await printedPages(bytes)
  const all = [...manifest.statements, { id: sealId, text: sealLine(manifest.language, manifest.seal) }]
  const repeated = new Set(manifest.statements.map(({ id }) => id).filter((id) => id.includes(':head:')))
  const body = pages.map((page) => page.body).join('')
  return {
    format: 'pdf',
    manifest,
    statements: [...alignStream(body, all, repeated), ...strayMargins(pages, manifest)],
    bytesHold,
  }
}

/** What stands in a margin besides the running head and the page's number. */
function strayMargins(pages: readonly PrintedPage[], { runningHead }: Manifest): FoundPaper['statements'] {
  return pages.flatMap(({ head, foot }, i) => [
    ...(bare(head) === bare(runningHead) ? [] : [{ id: null, text: head }]),
    ...(bare(foot) === `—${i + 1}—` ? [] : [{ id: null, text: foot }]),
  ])
}
