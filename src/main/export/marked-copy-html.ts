/** The marked copy of an original as one page: the text line by line with its marks, and the index of notes beneath. */

import type { CopyMark, MarkedCopy } from '../../shared/paper/marked-copy'
import type { Language } from '../../shared/words/say'
import { escapeHtml } from './html-escape'
import { typefaces } from './html-style'

export interface MarkedCopyAbout {
  readonly language: Language
  /** Masked. */
  readonly title: string
  readonly sha256: string
  readonly writtenAt: string
}

const words = {
  title: { zh: '批注副本', en: 'Marked copy' },
  about: {
    zh: '原件SHA-256：{hash}。原文照录（个人信息已遮盖），标记为叠加；生成时间{at}（UTC）。',
    en: 'SHA-256 of the original: {hash}. The text stands as in the original (personal data masked), marks are laid over it; written {at} (UTC).',
  },
  index: { zh: '批注索引', en: 'Index of notes' },
  line: { zh: '第{n}行', en: 'line {n}' },
  legend: {
    zh: '红框为审计发现（F），黄底为人工批注（N）；方括号为机检核对符号，圆圈为人工核对符号。',
    en: 'Red outline: finding (F); yellow: a person’s note (N); square brackets: tick of a check; circle: a person’s tick.',
  },
  none: { zh: '没有批注和审计发现。', en: 'There are no notes and no findings.' },
} as const

export function markedCopyHtml(
  { pieces, notes }: MarkedCopy,
  { language, title, sha256, writtenAt }: MarkedCopyAbout,
): string {
  const name = `${words.title[language]} · ${title}`
  const about = words.about[language]
    .replace('{hash}', sha256)
    .replace('{at}', writtenAt.slice(0, 16).replace('T', ' '))
  const text = pieces
    .map(({ text: words_, marks, ends }) => `${wrapped(words_, marks)}${ends.map(endOf).join('')}`)
    .join('')
  const anchored = new Set<string>()
  const listed = notes.map(({ number, text: note, at }) => {
    anchored.add(number)
    return `<li id="note-${number}"><a href="#${number}">${number}</a> ${escapeHtml(words.line[language].replace('{n}', String(at)))}：${escapeHtml(note)}</li>`
  })
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}</title>
<style>
@page { size: A4; margin: 22mm 18mm; @bottom-center { content: "— " counter(page) " —"; font: 10pt ${typefaces.body}; } }
body { font: 11pt/1.8 ${typefaces.body}; color: #000; background: #fff; margin: 0 auto; max-width: 180mm; padding: 8mm; overflow-wrap: anywhere; }
h1 { font: 18pt/1.4 ${typefaces.title}; text-align: center; } h2 { font: 14pt/1.5 ${typefaces.heading}; }
p.about { font-size: 9.5pt; color: #333; }
pre { font: inherit; white-space: pre-wrap; tab-size: 4; margin: 0; }
.finding { outline: 1pt solid #b00020; outline-offset: 0; } .S4 { outline-style: dotted; } .S3 { outline-style: dashed; }
.note, .highlight { background: #fff1a8; }
sup { font: 8pt ${typefaces.heading}; color: #b00020; } sup.note { color: #7a5c00; background: none; }
sup.tick { color: #1a7f37; } sup.own { border: 0.75pt solid #1c5fa8; border-radius: 50%; color: #1c5fa8; padding: 0 2px; }
a { color: inherit; } li { margin: 1mm 0; } ol { list-style: none; padding: 0; }
</style>
</head>
<body>
<h1>${escapeHtml(name)}</h1>
<p class="about">${escapeHtml(about)}</p>
<p class="about">${escapeHtml(words.legend[language])}</p>
<pre>${withAnchors(text, anchored)}</pre>
<h2>${escapeHtml(words.index[language])}</h2>
${listed.length === 0 ? `<p>${escapeHtml(words.none[language])}</p>` : `<ol>\n${listed.join('\n')}\n</ol>`}
</body>
</html>
`
}

function wrapped(text: string, marks: readonly CopyMark[]): string {
  const classes = new Set(
    marks.flatMap((mark) =>
      mark.kind === 'finding' ? ['finding', mark.severity] : mark.kind === 'tick' ? [] : [mark.kind],
    ),
  )
  const said = escapeHtml(text)
  return classes.size === 0 ? said : `<span class="${[...classes].join(' ')}">${said}</span>`
}

/** The number stands after the words; the first of a number is the one that the index leads to. */
function endOf(mark: CopyMark): string {
  if (mark.kind === 'tick') return `<sup class="tick${mark.own ? ' own' : ''}">${escapeHtml(mark.mark)}</sup>`
  return `<sup class="${mark.kind === 'finding' ? '' : 'note'}"><a data-number="${mark.number}" href="#note-${mark.number}">${mark.number}</a></sup>`
}

function withAnchors(html: string, numbers: ReadonlySet<string>): string {
  const left = new Set(numbers)
  return html.replace(/<a data-number="(\w+)"/g, (whole, number: string) => {
    if (!left.delete(number)) return '<a'
    return whole.replace(/data-number="\w+"/, `id="${number}"`)
  })
}
