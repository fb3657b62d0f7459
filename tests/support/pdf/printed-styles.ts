/** Ways in which programs set the tables of a report when they print it: with all lines, with some, with none. */

import type { AbstractReport, AbstractTable } from '../layouts/abstract-report'

export interface PrintedStyle {
  readonly name: string
  /** Style sheet of the page. */
  readonly css: string
  /** Rows of a table's head, drawn again on every page. */
  readonly repeats?: boolean
}

const page = 'body{font:12pt serif;line-height:1.6}p{margin:0}td p{margin:0}h1{font-size:18pt;text-align:center}'
const table = 'table{width:100%;border-collapse:collapse;margin:8px 0}td{padding:3px 5px}'
const centred = 'td{text-align:center;vertical-align:middle}'

export const printedStyles: readonly PrintedStyle[] = [
  { name: 'grid', css: `${page}${table}td{border:1px solid #000}` },
  { name: 'grid-centred-repeated', css: `${page}${table}${centred}td{border:.5pt solid #000}`, repeats: true },
  {
    name: 'grid-separate',
    css: `${page}${table}table{border-collapse:separate;border-spacing:2px}td{border:1px solid #888}`,
  },
  { name: 'dotted', css: `${page}${table}${centred}td{border:1px dotted #000}` },
  {
    name: 'landscape-small',
    css: `@page{size:A4 landscape}${page}${table}${centred}body{font-size:8pt}td{border:1px solid #000}`,
  },
  { name: 'horizontal', css: `${page}${table}td{border-top:1px solid #000;border-bottom:1px solid #000}` },
  { name: 'horizontal-centred', css: `${page}${table}${centred}td{border-bottom:.5pt solid #999}`, repeats: true },
  { name: 'stripes', css: `${page}${table}tr:nth-child(odd) td{background:#e8eef7}` },
  {
    name: 'frame',
    css: `${page}${table}${centred}table{border:1.5pt solid #000}tr:first-child td{border-bottom:1pt solid #000}`,
  },
  { name: 'none', css: `${page}${table}td{padding:4px 8px}` },
  { name: 'none-centred', css: `${page}${table}${centred}td{padding:4px 8px}` },
  { name: 'none-right', css: `${page}${table}td{padding:4px 8px;text-align:right}td:first-child{text-align:left}` },
]

export function printedPage(report: AbstractReport, { css, repeats = false }: PrintedStyle): string {
  const lines = [
    `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><style>${css}</style></head><body>`,
    ...report.before.map(plain),
    `<h1>${escaped(report.title)}</h1>`,
    ...report.introduction.map(paragraph),
  ]
  for (const { heading, paragraphs, table: own, closing = [] } of report.sections) {
    lines.push(`<p><strong>${escaped(heading)}</strong></p>`, ...paragraphs.map(paragraph))
    if (own !== undefined) lines.push(tableOf(own, repeats))
    lines.push(...closing.map(paragraph))
  }
  lines.push(
    ...report.signature.map((line) => `<p style="text-align:right">${escaped(line)}</p>`),
    ...report.after.map(plain),
    '</body></html>',
  )
  return lines.join('\n')
}

const plain = (text: string): string => `<p>${escaped(text)}</p>`
const paragraph = (text: string): string => `<p style="text-indent:2em">${escaped(text)}</p>`

function tableOf({ rows }: AbstractTable, repeats: boolean): string {
  const head = repeats ? headRows(rows) : 0
  const written = rows.map(
    (row) =>
      `<tr>${row
        .map(
          ({ text, rowSpan, colSpan }) => `<td rowspan="${rowSpan}" colspan="${colSpan}"><p>${escaped(text)}</p></td>`,
        )
        .join('')}</tr>`,
  )
  const body = `<tbody>${written.slice(head).join('\n')}</tbody>`
  return `<table>${head > 0 ? `<thead>${written.slice(0, head).join('\n')}</thead>` : ''}${body}</table>`
}

/** Rows up to the first with a figure, as long as no cell reaches beyond them. */
function headRows(rows: AbstractTable['rows']): number {
  const first = rows.findIndex((row) => row.some(({ text }) => /^-?[\d.,]+$/.test(text)))
  if (first <= 0) return 0
  const reaches = rows.slice(0, first).some((row, r) => row.some(({ rowSpan }) => r + rowSpan > first))
  return reaches ? 0 : first
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
