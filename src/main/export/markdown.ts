/** A paper as Markdown: readable as it stands, tables included. */

import type { Block, Cell, Row, Runs, Table } from '../../shared/paper/paper'
import type { WrittenPaper } from '../../shared/paper/written'

/** Not shown by readers of Markdown; Base64, so that nothing in it ends the comment. */
export const manifestComment = { start: '<!-- crossfoot-manifest', end: '-->' } as const

/** Ends with a line feed; no trailing blanks. */
export function markdownOf({ paper, seal, manifest }: WrittenPaper): string {
  const blocks = paper.parts.flatMap((part) => part.blocks.map(blockOf))
  const packed = Buffer.from(JSON.stringify(manifest), 'utf8').toString('base64')
  const comment = `${manifestComment.start}\n${packed}\n${manifestComment.end}`
  return `${[`# ${inline(paper.title)}`, ...blocks, inline(seal), comment].join('\n\n')}\n`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.runs)}`
    case 'paragraph':
      if (block.look === 'banner') return `> **${inline(block.runs)}**`
      return block.look === 'note' ? `*${inline(block.runs)}*` : inline(block.runs)
    case 'list':
      return block.items.map(({ runs }) => `- ${inline(runs)}`).join('\n')
    case 'table':
      return tableOf(block)
  }
}

function tableOf({ caption, quiet, columns, head, rows }: Table): string {
  const rules = columns.map(({ align }) => (align === 'end' ? '---:' : align === 'center' ? ':---:' : '---'))
  // Markdown has no table without a head: names and values get an empty one
  const heads = head.length > 0 ? head.map(rowOf) : [rowLine(columns.map(() => ''))]
  const said = quiet === true ? [] : [`**${inline(caption)}**`, '']
  return [...said, ...heads.slice(0, 1), rowLine(rules), ...heads.slice(1), ...rows.map(rowOf)].join('\n')
}

function rowOf({ cells }: Row): string {
  return rowLine(
    cells.flatMap((cell: Cell) => [inline(cell.runs), ...Array.from({ length: (cell.span ?? 1) - 1 }, () => '')]),
  )
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function inline(runs: Runs): string {
  return runs.map(({ text, strong }) => (strong === true ? `**${escaped(text)}**` : escaped(text))).join('')
}

/** What Markdown would take for markup stands as itself. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\n/g, ' ')
}
