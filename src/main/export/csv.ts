/** Tables as CSV that spreadsheets open with Chinese intact, and read back to the same cells. */

export type TableCell = string | number | boolean | null

/** With a byte order mark, by which spreadsheets know UTF-8; lines end as RFC 4180 has them. */
export function csvOf(columns: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  const line = (cells: readonly TableCell[]): string => cells.map(field).join(',')
  return `\uFEFF${[columns, ...rows].map(line).join('\r\n')}\r\n`
}

/** Null is an empty field, an empty text a quoted one. A text that a spreadsheet would run as a formula is told by a quote. */
function field(cell: TableCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = /^[=+\-@\t\r']/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell
  return safe === '' || /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** Rows of texts, null where a field is empty; the way back of `csvOf`. */
export function parseCsv(text: string): readonly (readonly (string | null)[])[] {
  const rows: (string | null)[][] = []
  let row: (string | null)[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    let value: string | null
    if (text[at] === '"') {
      let quoted = ''
      at += 1
      for (;;) {
        const end = text.indexOf('"', at)
        if (end < 0) throw new SyntaxError('a quote that does not end')
        quoted += text.slice(at, end)
        at = end + 1
        if (text[at] !== '"') break
        quoted += '"'
        at += 1
      }
      value = quoted
    } else {
      const match = /[,\r\n]/g
      match.lastIndex = at
      const end = match.exec(text)?.index ?? text.length
      value = end === at ? null : text.slice(at, end)
      at = end
    }
    row.push(value?.startsWith("'") === true ? value.slice(1) : value)
    if (text[at] === ',') {
      at += 1
      if (at >= text.length) row.push(null)
      continue
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}
