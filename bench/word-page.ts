/** Writes a report as Word exports it to the web: every cell and every paragraph wrapped in styles, ten times the bytes. */

import type { AbstractReport, AbstractTable } from '../tests/support/layouts/abstract-report'

const font =
  'font-size:10.5pt;mso-bidi-font-size:11.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体;mso-bidi-font-family:宋体;color:black;mso-font-kerning:0pt'
const border =
  'border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 1.4pt 0cm 1.4pt;height:21.0pt'

export function writeWordPage(report: AbstractReport): string {
  const body = [
    ...report.before.map(paragraph),
    `<h1 style='text-align:center;mso-pagination:widow-orphan'><span style='${font}'>${escaped(report.title)}</span></h1>`,
    ...report.introduction.map(paragraph),
    ...report.sections.flatMap(({ heading, paragraphs, table, closing = [] }) => [
      paragraph(heading),
      ...paragraphs.map(paragraph),
      ...(table === undefined ? [] : [writeTable(table)]),
      ...closing.map(paragraph),
    ]),
    ...report.signature.map(paragraph),
    ...report.after.map(paragraph),
  ]
  return `<!DOCTYPE html><html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"><title>${escaped(report.title)}</title><style>
<!-- p.MsoNormal, li.MsoNormal {mso-style-unhide:no;margin:0cm;text-align:justify;${font}} -->
</style></head><body lang=ZH-CN style='tab-interval:21.0pt;text-justify-trim:punctuation'><div class=WordSection1>
${body.join('\n')}
</div></body></html>
`
}

function paragraph(text: string): string {
  return `<p class=MsoNormal align=left style='text-align:left;text-indent:32.0pt;line-height:28.0pt;mso-line-height-rule:exactly;mso-pagination:widow-orphan'>${runs(text)}</p>`
}

/** Word begins a new run wherever digits and ideographs meet. */
function runs(text: string): string {
  return text
    .split(/(\d+)/)
    .filter((part) => part !== '')
    .map((part) => `<span${/^\d/.test(part) ? ' lang=EN-US' : ''} style='${font}'>${escaped(part)}</span>`)
    .join('')
}

function writeTable(table: AbstractTable): string {
  const rows = table.rows.map((row) => {
    const cells = row.map(({ text, rowSpan, colSpan }) => {
      const spans = (rowSpan > 1 ? ` rowspan=${rowSpan}` : '') + (colSpan > 1 ? ` colspan=${colSpan}` : '')
      return `<td width=64${spans} style='width:48.0pt;${border}'><p class=MsoNormal align=center style='text-align:center;mso-pagination:widow-orphan'><span lang=EN-US style='${font}'>${escaped(text)}<o:p></o:p></span></p></td>`
    })
    return `<tr style='mso-yfti-irow:1;height:21.0pt'>${cells.join('\n')}</tr>`
  })
  return `<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 width=640 style='border-collapse:collapse;mso-yfti-tbllook:1184'>\n${rows.join('\n')}\n</table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
