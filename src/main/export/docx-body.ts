/** The blocks of a paper as the body of a Word document; every statement stands within a bookmark of its own. */

import type { Block, Cell, Column, Paragraph, Row, Run, Runs, Table } from '../../shared/paper/paper'
import { sealId, type WrittenPaper } from '../../shared/paper/written'
import { escapeXml } from './xml'

/** Twentieths of a point: A4 less the margins. */
export const textWidth = 9360

/** Bookmarks are numbered as the statements of the manifest are. */
export const bookmarkName = (index: number): string => `crossfoot_${index}`
export const sealBookmark = 'crossfoot_seal'

type MarkOf = (id: string) => string

export function bodyXml({ paper, seal, manifest }: WrittenPaper): string {
  const indexes = new Map(manifest.statements.map(({ id }, i) => [id, i]))
  const mark: MarkOf = (id) => {
    const index = indexes.get(id)
    return id === sealId
      ? bookmark(indexes.size, sealBookmark)
      : index === undefined
        ? ''
        : bookmark(index, bookmarkName(index))
  }
  const blocks = paper.parts.flatMap((part) => part.blocks.map((one) => blockXml(one, mark)))
  return [paragraphXml('Title', paper.title, mark('title')), ...blocks, paragraphXml('Seal', seal, mark(sealId))].join(
    '',
  )
}

/** `%` stands for what it encloses. */
function bookmark(id: number, name: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>%<w:bookmarkEnd w:id="${id}"/>`
}

const looks: Readonly<Record<Paragraph['look'], string>> = {
  body: 'BodyText',
  note: 'Note',
  banner: 'Banner',
  sign: 'BodyText',
}

function blockXml(block: Block, mark: MarkOf): string {
  switch (block.kind) {
    case 'heading':
      return paragraphXml(`Heading${block.level}`, block.runs, mark(block.id))
    case 'paragraph':
      return paragraphXml(block.origin === 'generated' ? looks[block.look] : 'OwnWords', block.runs, mark(block.id))
    case 'list':
      return block.items.map(({ id, runs }) => paragraphXml('ListBullet', runs, mark(id))).join('')
    case 'table':
      return tableXml(block, mark)
  }
}

function paragraphXml(style: string, runs: Runs, marked: string, align: Column['align'] = 'start'): string {
  const jc = align === 'start' ? '' : `<w:jc w:val="${align === 'end' ? 'right' : 'center'}"/>`
  const content = runs.map(runXml).join('')
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${jc}</w:pPr>${marked === '' ? content : marked.split('%').join(content)}</w:p>`
}

/** One run of Word for neighbours that look alike: references are in the manifest, by place. */
function runXml({ text, strong }: Run): string {
  // boxes to tick belong to no script: side by side they come from one typeface
  const face = /[□■]/.test(text) ? '<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:hint="eastAsia"/>' : ''
  const bold = strong === true ? '<w:b/>' : ''
  const look = face === '' && bold === '' ? '' : `<w:rPr>${face}${bold}</w:rPr>`
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

function tableXml({ id, caption, quiet, columns, head, rows }: Table, mark: MarkOf): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / total))
  const said = quiet === true ? '' : paragraphXml('Caption', caption, mark(`${id}:caption`))
  const described = `<w:tblCaption w:val="${escapeXml(caption.map(({ text }) => text).join(''))}"/>`
  const look = `<w:tblLook w:val="0${head.length > 0 ? '6' : '4'}${head.length > 0 ? '2' : '8'}0" w:firstRow="${head.length > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="${head.length > 0 ? 0 : 1}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
  const properties = `<w:tblPr><w:tblStyle w:val="PaperTable"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${described}</w:tblPr>`
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  const heads = head.map((row) => rowXml(row, columns, widths, mark, 'head'))
  const body = rows.map((row) => rowXml(row, columns, widths, mark, head.length > 0 ? 'body' : 'named'))
  // Word wants a paragraph after a table; an almost flat one keeps tables apart
  const after = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>'
  return `${said}<w:tbl>${properties}${grid}${heads.join('')}${body.join('')}</w:tbl>${after}`
}

function rowXml(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  mark: MarkOf,
  kind: 'head' | 'body' | 'named',
): string {
  let at = 0
  const cells = row.cells.map((cell: Cell, i) => {
    const span = cell.span ?? 1
    const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0)
    const align = columns[at]?.align ?? 'start'
    at += span
    const isHead = kind === 'head' || (kind === 'named' && i === 0)
    const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''
    const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="F1F1EE"/>' : ''
    const marked = i === 0 ? mark(row.id) : ''
    const text = paragraphXml(isHead ? 'TableHead' : 'TableText', cell.runs, marked, isHead ? 'start' : align)
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanned}${shade}</w:tcPr>${text}</w:tc>`
  })
  const properties = `<w:trPr><w:cantSplit/>${kind === 'head' ? '<w:tblHeader/>' : ''}</w:trPr>`
  return `<w:tr>${properties}${cells.join('')}</w:tr>`
}
