/** Writes a report as the pages of government portals do: paragraphs, and tables with merged cells. */

import type { AbstractReport, AbstractTable } from './abstract-report'

export function writeHtml(report: AbstractReport): string {
  const lines = [
    '<!DOCTYPE html>',
    '<html><head><meta charset="utf-8"><title>政府信息公开</title><style>td{border:1px solid}</style></head><body>',
    ...report.before.map((line) => `<div class="bar">${escaped(line)}</div>`),
    `<h1>${escaped(report.title)}</h1>`,
    '<div class="article">',
    ...report.introduction.map(paragraph),
  ]
  for (const { heading, paragraphs, table, closing = [] } of report.sections) {
    lines.push(`<p><strong>${escaped(heading)}</strong></p>`, ...paragraphs.map(paragraph))
    if (table !== undefined) lines.push(writeTable(table))
    lines.push(...closing.map(paragraph))
  }
  lines.push(
    ...report.signature.map((line) => `<p style="text-align:right">${escaped(line)}</p>`),
    '</div>',
    ...report.after.map((line) => `<div class="bar">${escaped(line)}</div>`),
    '</body></html>',
  )
  return `${lines.join('\n')}\n`
}

function paragraph(text: string): string {
  return `<p style="text-indent:2em">${escaped(text)}</p>`
}

function writeTable(table: AbstractTable): string {
  const rows = table.rows.map(
    (row) =>
      `<tr>${row
        .map(({ text, rowSpan, colSpan }) => {
          const spans = (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '') + (colSpan > 1 ? ` colspan="${colSpan}"` : '')
          return `<td${spans}><p>${text === '' ? '&nbsp;' : escaped(text)}</p></td>`
        })
        .join('')}</tr>`,
  )
  return `<table border="1"><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
