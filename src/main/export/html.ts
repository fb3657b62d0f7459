/** A paper as one web page that opens anywhere, needs no script to be read, and verifies itself where scripts run. */

import type { Block, Cell, Column, Row, Runs, Table } from '../../shared/paper/paper'
import { sealId, type WrittenPaper } from '../../shared/paper/written'
import { textOf } from '../../shared/paper/runs'
import { escapeHtml, scriptJson } from './html-escape'
import { paperStyle } from './html-style'
import { verifierScript, verifierWords } from './html-verifier'

/** Looks up where a run comes from, by the identity of its reference's words. */
type IndexOf = (ref: NonNullable<Runs[number]['ref']>) => number | undefined

export function htmlOf(written: WrittenPaper): string {
  const { paper, manifest, seal } = written
  const { language } = paper
  const indexes = new Map(manifest.refs.map((ref, i) => [JSON.stringify(ref), i]))
  const indexOf: IndexOf = (ref) => indexes.get(JSON.stringify(ref))
  const sections = paper.parts.map(
    ({ key, blocks }) =>
      `<section data-part="${escapeHtml(key)}">\n${blocks.map((one) => blockOf(one, indexOf)).join('\n')}\n</section>`,
  )
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeHtml(`${manifest.tool.name} ${manifest.tool.version}`)}">
<title>${escapeHtml(`${textOf(paper.title)} ${paper.runningHead.split(' · ')[1] ?? ''}`.trim())}</title>
<style>${paperStyle(paper.runningHead, language === 'zh')}</style>
</head>
<body>
<div id="check" role="status">${escapeHtml(verifierWords.off[language])}</div>
<main>
<h1 data-id="title">${inline(paper.title, indexOf)}</h1>
${sections.join('\n')}
<p class="seal" data-id="${sealId}">${inline(seal, indexOf)}</p>
</main>
<script type="application/json" id="crossfoot-manifest">${scriptJson(manifest)}</script>
<script>${verifierScript(language)}</script>
</body>
</html>
`
}

function blockOf(block: Block, indexOf: IndexOf): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}${idOf(block.id)}>${inline(block.runs, indexOf)}</h${block.level + 1}>`
    case 'paragraph': {
      const classes = [block.look === 'body' ? '' : block.look, block.origin === 'generated' ? '' : 'own'].filter(
        (one) => one !== '',
      )
      return `<p${classOf(classes)}${idOf(block.id)}>${inline(block.runs, indexOf)}</p>`
    }
    case 'list': {
      const items = block.items.map(
        ({ id, origin, runs }) =>
          `<li${classOf(origin === 'generated' ? [] : ['own'])}${idOf(id)}>${inline(runs, indexOf)}</li>`,
      )
      return `<ul>\n${items.join('\n')}\n</ul>`
    }
    case 'table':
      return tableOf(block, indexOf)
  }
}

function tableOf({ id, caption, quiet, columns, head, rows }: Table, indexOf: IndexOf): string {
  // a caption that only repeats the heading above is for screen readers
  const said = quiet === true ? '' : `<caption${idOf(`${id}:caption`)}>${inline(caption, indexOf)}</caption>`
  const label = quiet === true ? ` aria-label="${escapeHtml(textOf(caption))}"` : ''
  const sizes = columns.map(({ width }) => `<col style="width:${width}%">`).join('')
  const heads =
    head.length === 0 ? '' : `<thead>\n${head.map((row) => rowOf(row, columns, indexOf, 'col')).join('\n')}\n</thead>\n`
  // without a head the first column names what stands in the others
  const body = rows.map((row) => rowOf(row, columns, indexOf, head.length === 0 ? 'row' : null)).join('\n')
  return `<table${label}>${said}<colgroup>${sizes}</colgroup>\n${heads}<tbody>\n${body}\n</tbody></table>`
}

function rowOf({ id, cells }: Row, columns: readonly Column[], indexOf: IndexOf, scope: 'col' | 'row' | null): string {
  let at = 0
  const said = cells.map((cell: Cell, i) => {
    const align = columns[at]?.align ?? 'start'
    at += cell.span ?? 1
    const span = cell.span === undefined ? '' : ` colspan="${cell.span}"`
    const classes = [
      align === 'start' || scope === 'col' ? '' : align,
      cell.origin === 'edited' || cell.origin === 'own' ? 'own' : '',
    ].filter((one) => one !== '')
    const isHead = scope === 'col' || (scope === 'row' && i === 0)
    const tag = isHead ? 'th' : 'td'
    const scoped = isHead ? ` scope="${scope ?? 'col'}"` : ''
    return `<${tag}${scoped}${span}${classOf(classes)}>${inline(cell.runs, indexOf)}</${tag}>`
  })
  return `<tr${idOf(id)}>${said.join('')}</tr>`
}

function idOf(id: string): string {
  return ` data-id="${escapeHtml(id)}"`
}

function classOf(classes: readonly string[]): string {
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`
}

function inline(runs: Runs, indexOf: IndexOf): string {
  return runs
    .map(({ text, ref, strong }) => {
      const said = strong === true ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)
      const index = ref === undefined ? undefined : indexOf(ref)
      return index === undefined ? said : `<span data-r="${index}">${said}</span>`
    })
    .join('')
}
