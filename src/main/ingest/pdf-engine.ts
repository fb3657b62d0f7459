/** PDFium compiled to WebAssembly: loaded once a thread, with a fresh instance for every file. */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type HostExports, pdfHost } from './pdf-host'
import type { HostFonts } from './pdf-host-files'
import { standInFont } from './pdf-standin-font'

type Call = (...args: readonly number[]) => number

/**
 * The functions of PDFium's public interface that are used here (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_transformpage.h,
 * fpdf_annot.h, fpdf_attachment.h). Handles and pointers are offsets in the instance's memory; 0 is none.
 */
const functions = [
  'FPDF_LoadMemDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_GetPageSizeByIndexF',
  'FPDFPage_GetRotation',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetStrokeWidth',
  'FPDFPath_GetDrawMode',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetClose',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharAngle',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetMatrix',
  'FPDFText_GetTextObject',
  'FPDFText_IsGenerated',
  'FPDFText_HasUnicodeMapError',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetFontSize',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFFont_GetGlyphPath',
  'FPDFFont_GetIsEmbedded',
  'FPDFGlyphPath_CountGlyphSegments',
  'FPDFGlyphPath_GetGlyphPathSegment',
  'FPDFDoc_GetAttachmentCount',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_Destroy',
  'FPDF_RenderPageBitmap',
  'malloc',
  'free',
] as const

export type PdfFunctions = Readonly<Record<(typeof functions)[number], Call>>

export interface PdfInstance {
  readonly call: PdfFunctions
  /** Fresh views: growing the memory detaches older ones. */
  readonly bytes: () => Uint8Array
  readonly view: () => DataView
}

export interface PdfEngine {
  /** With a memory of its own: what one file does to it cannot reach the next. Some milliseconds. */
  readonly start: () => PdfInstance
}

/** Reads and compiles the engine, beside which it stands in its package. Rejects only where it is missing. */
export async function loadPdfEngine(): Promise<PdfEngine> {
  const file = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
  const compiled = await WebAssembly.compile(await readFile(file))
  const fonts = new Map([['stand-in.ttf', standInFont()]])
  return { start: () => start(compiled, fonts) }
}

interface StartExports {
  readonly emscripten_stack_init: () => void
  readonly __wasm_call_ctors: () => void
  readonly FPDF_InitLibraryWithConfig: (config: number) => void
}

function start(compiled: WebAssembly.Module, fonts: HostFonts): PdfInstance {
  const linked: { exports?: HostExports } = {}
  const imports = pdfHost(() => {
    if (linked.exports === undefined) throw new Error('bug: the PDF engine calls before it is there')
    return linked.exports
  }, fonts)
  const { exports } = new WebAssembly.Instance(compiled, imports)
  for (const name of functions) {
    if (typeof exports[name] !== 'function') throw new Error(`bug: the PDF engine has no ${name}`)
  }
  // the package is locked to one version, whose exports were just looked at
  const host = exports as unknown as HostExports & StartExports & PdfFunctions
  linked.exports = host
  host.emscripten_stack_init()
  host.__wasm_call_ctors()
  const { memory } = host
  const instance: PdfInstance = {
    call: host,
    bytes: () => new Uint8Array(memory.buffer),
    view: () => new DataView(memory.buffer),
  }
  initialise(instance, host)
  return instance
}

/** Bytes of `FPDF_LIBRARY_CONFIG` with its version 2, and no script engine. */
const configBytes = 20

function initialise({ call, bytes, view }: PdfInstance, { FPDF_InitLibraryWithConfig: init }: StartExports): void {
  const config = call.malloc(configBytes)
  bytes().fill(0, config, config + configBytes)
  view().setUint32(config, 2, true)
  init(config)
  call.free(config)
}
