/** Writes a report as text, its tables in one of the ways in which captures leave them. */

import { type AbstractReport, type AbstractTable, gridOf } from './abstract-report'

/** What a capture leaves of the places that a merged cell covers: nothing, or a blank cell each. */
export type Merged = 'vanish' | 'blank'

export interface TextOptions {
  /** Put around headings: `## ` in Markdown. */
  readonly headingMark?: string
  /** Between blocks: 1 = every line below the other, 2 = a blank line between. */
  readonly lineEnds?: 1 | 2
}

type TableWriter = (table: AbstractTable) => readonly string[]

export function writeText(report: AbstractReport, table: TableWriter, options: TextOptions = {}): string {
  const mark = options.headingMark ?? ''
  const blocks: string[] = [...report.before, mark === '' ? report.title : `# ${report.title}`, ...report.introduction]
  for (const section of report.sections) {
    blocks.push(mark + section.heading, ...section.paragraphs)
    if (section.table !== undefined) blocks.push(table(section.table).join('\n'))
    blocks.push(...(section.closing ?? []))
  }
  blocks.push(...report.signature, ...report.after)
  return `${blocks.join('\n'.repeat(options.lineEnds ?? 1))}\n`
}

export interface PipeStyle {
  /** `both` = | a | b |, `trailing` = a | b |, `none` = a | b. */
  readonly outer: 'both' | 'trailing' | 'none'
  /** A Markdown rule after the first row. */
  readonly rule: boolean
  readonly merged: Merged
}

export function pipeTable(style: PipeStyle): TableWriter {
  return (table) => {
    const lines = rowTexts(table, style.merged).map((cells) => {
      const inner = cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')
      return style.outer === 'both' ? `| ${inner} |` : style.outer === 'trailing' ? `${inner} |` : inner
    })
    const width = Math.max(...rowTexts(table, style.merged).map((cells) => cells.length))
    return style.rule ? [lines[0] ?? '', `|${' --- |'.repeat(width)}`, ...lines.slice(1)] : lines
  }
}

export function tabTable(merged: Merged): TableWriter {
  return (table) => rowTexts(table, merged).map((cells) => cells.join('\t'))
}

/** One line a cell, as a browser's text copy leaves nested paragraphs; blank cells vanish or leave an empty line. */
export function cellLines(blanks: 'dropped' | 'kept'): TableWriter {
  return (table) => {
    const cells = table.rows.flat().map((cell) => cell.text)
    return blanks === 'dropped' ? cells.filter((text) => text !== '') : cells
  }
}

/** One line a row, cells separated by blanks; blank cells leave nothing, as `pdftotext` does. */
export function flattenedTable(separator: string): TableWriter {
  return (table) =>
    table.rows
      .map((row) =>
        row
          .map((cell) => cell.text)
          .filter((text) => text !== '')
          .join(separator),
      )
      .filter((line) => line !== '')
}

/** Box drawing around every cell, one line a row. */
export function boxTable(table: AbstractTable): readonly string[] {
  const rows = rowTexts(table, 'blank')
  const rule = `├${'───┼'.repeat(Math.max(0, (rows[0]?.length ?? 1) - 1))}───┤`
  return [rule, ...rows.flatMap((cells) => [`│ ${cells.join(' │ ')} │`, rule])]
}

function rowTexts(table: AbstractTable, merged: Merged): readonly (readonly string[])[] {
  if (merged === 'vanish') return table.rows.map((row) => row.map((cell) => cell.text))
  return gridOf(table).map((row) => row.map((place) => (place.begins ? place.text : '')))
}
