/** Reads the flow of an old Word document, character by character, into lines and tables as Word shows them. */

import { docFlow } from './doc-cells'
import type { DocFile, TextPiece } from './doc-file'
import type { Formatting } from './doc-formatting'
import { endDocParagraph, type Numbering } from './doc-paragraph'
import { isPicture, plainRun, type RunProperties, runProperties } from './doc-run'
import type { DocStyles } from './doc-styles'
import { piecesWithin, textOf } from './doc-text'
import type { Losses } from './docx-context'
import { shownByCode } from './docx-symbols'
import type { Piece, Remark } from './pieces'
import { imageMark } from './running-text'

export interface DocBodyOptions {
  readonly file: DocFile
  readonly formatting: Formatting
  readonly styles: DocStyles
  readonly numbering: Numbering
  readonly losses: Losses
  /** What is anchored at a character, by its number: notes, text boxes. */
  readonly anchored: ReadonlyMap<number, readonly Piece[]>
}

/** Signs below the blank that stand for text ([MS-DOC] 2.4.1); others leave nothing. */
const signs: ReadonlyMap<number, string> = new Map([
  [0x09, '\t'],
  [0x0b, '\n'],
  [0x0e, '\n'],
  [0x1e, '-'],
  [0x28, '('],
])
const paragraphMark = 0x0d
const cellMark = 0x07
/** Of a page, within a paragraph, or of a section, ending one. */
const breakMark = 0x0c
const symbolMark = 0x28
const mostRemarks = 100

/** Reads the characters `[start, end)`. */
export function readDocBody(options: DocBodyOptions, start: number, end: number): readonly Piece[] {
  const { file, formatting, styles, losses } = options
  const flow = docFlow((pieces) => {
    if (pieces.length > 0) losses.add('hidden-text')
  })
  const fields: { inResult: boolean; code: string }[] = []
  let inCode = 0
  let text = ''
  let endsInDigit = false
  let remarks: Remark[] = []
  let after: Piece[] = []

  function add(value: string, run: RunProperties): void {
    if (value === '') return
    if (run.isInserted && remarks.length < mostRemarks)
      remarks.push({ kind: 'tracked-change', from: text.length, to: text.length + value.length })
    else if (run.isInserted) losses.add('tracked-change')
    text += value
    endsInDigit = /[0-9０-９]$/.test(value)
  }

  function take(value: string, run: RunProperties): void {
    if (value === '') return
    const field = fields.at(-1)
    if (inCode > 0) {
      if (field !== undefined && field.code.length < 2000) field.code += value
    } else if (run.isDeleted) losses.add('tracked-change')
    else if (run.isHidden) {
      if (value.trim() !== '') losses.add('hidden-text')
    } else {
      if (run.isRaised && endsInDigit && /^[\p{L}\p{N}]/u.test(value)) text += ' '
      add(value.replaceAll(imageMark, ''), run)
    }
  }

  function endParagraph(unit: number, at: number, run: RunProperties): void {
    // a deleted mark: the next paragraph goes on in the same line
    if (run.isDeleted && unit !== cellMark) return
    const ended = endDocParagraph(styles, options.numbering, unit, formatting.paragraph(at), text, remarks)
    flow.add([...ended.lines, ...after], ended.end, ended.depth, ended.sprms, run.isDeleted)
    text = ''
    endsInDigit = false
    remarks = []
    after = []
  }

  function turnField(unit: number, run: RunProperties): void {
    if (unit === 0x13) {
      fields.push({ inResult: false, code: '' })
      inCode++
      return
    }
    const field = fields.at(-1)
    if (field === undefined) return
    if (!field.inResult) inCode--
    if (unit === 0x14) field.inResult = true
    else {
      fields.pop()
      if (!field.inResult) take(shownByCode(field.code), run)
    }
  }

  /** A character that stands for something: a picture, a note, a text box, a symbol. */
  function standIn(unit: number, character: number, run: RunProperties): void {
    if (unit === 1 && inCode === 0 && !run.isDeleted && !run.isHidden && isPicture(file.data, run)) text += imageMark
    if (unit === symbolMark) take(run.symbol ?? '(', run)
    for (const piece of options.anchored.get(character) ?? []) after.push(piece)
  }

  function takeSign(unit: number, at: number, character: number, run: RunProperties, isWide: boolean): void {
    if (unit === paragraphMark || unit === cellMark) endParagraph(unit, at, run)
    else if (unit === breakMark) {
      if (formatting.paragraph(at)?.end === at + (isWide ? 2 : 1)) endParagraph(unit, at, run)
      else take('\n', run)
    } else if (unit >= 0x13 && unit <= 0x15) turnField(unit, run)
    else if (run.isSpecial) standIn(unit, character, run)
    else take(signs.get(unit) ?? '', run)
  }

  function readRun(piece: TextPiece, from: number, to: number): void {
    const run = runProperties(styles, formatting.run(from), piece.sprms)
    const width = piece.narrow ? 1 : 2
    const content = textOf(file.main, from, to, piece.narrow)
    let plainFrom = 0
    for (let i = 0; i < content.length; i++) {
      const unit = content.charCodeAt(i)
      if (unit >= 0x20 && unit !== symbolMark) continue
      take(content.slice(plainFrom, i), run)
      plainFrom = i + 1
      const at = from + i * width
      takeSign(unit, at, piece.start + (at - piece.at) / width, run, !piece.narrow)
    }
    take(content.slice(plainFrom), run)
  }

  for (const piece of piecesWithin(file.pieces, start, end)) {
    const width = piece.narrow ? 1 : 2
    const last = piece.at + (piece.end - piece.start) * width
    for (let at = piece.at; at < last;) {
      const until = Math.min(last, Math.max(at + width, formatting.run(at)?.end ?? last))
      // a run ends between characters, or the file is broken there
      const whole = until - ((until - at) % width)
      readRun(piece, at, whole)
      at = whole
    }
  }
  if (text !== '' || after.length > 0) endParagraph(paragraphMark, -1, plainRun)
  return flow.finish()
}
