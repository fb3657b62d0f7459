/** Files of every format that were made or damaged to break their reader: the markup in archives, the bytes of old documents. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openZip } from '../../src/main/ingest/zip'
import type { Chance } from '../support/generator/chance'
import { zipFile, type ZipMember } from '../support/office/zip-file'

const folder = join(import.meta.dirname, '../support/office/files')
const file = (name: string): Uint8Array => readFileSync(join(folder, name))

/** Formats that are archives of markup, by the member that holds the content; `root` = its beginning, up to the content. */
export const archives = [
  {
    ending: 'docx',
    part: 'word/document.xml',
    root: '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
    inner: 'w:sdt',
  },
  {
    ending: 'odt',
    part: 'content.xml',
    root: '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>',
    inner: 'text:section',
  },
  {
    ending: 'ods',
    part: 'content.xml',
    root: '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>',
    inner: 'table:table',
  },
  {
    ending: 'xlsx',
    part: 'xl/workbook.xml',
    root: '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    inner: 'sheets',
  },
  {
    ending: 'ofd',
    part: 'OFD.xml',
    root: '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody>',
    inner: 'ofd:DocBody',
  },
] as const

const mimes: Readonly<Record<string, string>> = {
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

export interface Hostile {
  readonly name: string
  readonly bytes: Uint8Array
  /** How it may end. */
  readonly ends: RegExp
}

/** Every archive format with the attacks that archives and markup allow. */
export function hostileArchives(): readonly Hostile[] {
  return archives.flatMap(({ ending, part, root, inner }): readonly Hostile[] => {
    const mime = mimes[ending]
    const rest: readonly ZipMember[] = mime === undefined ? [] : [{ name: 'mimetype', content: mime, stored: true }]
    const archive = (content: ZipMember['content'], more: Partial<ZipMember> = {}): Uint8Array =>
      zipFile([...rest, { name: part, content, ...more }])
    const made = (what: string, bytes: Uint8Array, ends: RegExp): Hostile => ({
      name: `${what}.${ending}`,
      bytes,
      ends,
    })
    const entity = (declared: string): string => `<!DOCTYPE x [${declared}]>${root}&a;`
    const ten = Array.from(
      { length: 10 },
      (_, i) => `<!ENTITY ${'abcdefghij'[i + 1] ?? 'k'} "&${'abcdefghij'[i] ?? 'a'};&${'abcdefghij'[i] ?? 'a'};">`,
    )
    return [
      made('bomb', archive(new Uint8Array(150_000_000)), /^too-large$/),
      made('bomb-of-a-small-size', archive(new Uint8Array(70_000_000), { states: { size: 1000 } }), /^damaged$/),
      made('entities', archive(entity(`<!ENTITY a "${'a'.repeat(1000)}">${ten.join('')}`)), /^damaged$/),
      made('entity-of-a-file', archive(entity('<!ENTITY a SYSTEM "file:///etc/passwd">')), /^damaged$/),
      made('nesting', archive(root + `<${inner}>`.repeat(200_000)), /^(?:too-large|damaged)$/),
      made('cut-markup', archive(root), /^damaged$/),
      made(
        'attributes',
        archive(`${root}<x ${Array.from({ length: 60_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
        /^damaged$/,
      ),
      made('zeros-for-markup', archive('\0'.repeat(10_000)), /^damaged$/),
      made('empty-markup', archive(''), /^(?:damaged|empty-file)$/),
      made('password', archive(root, { states: { flags: 0x801 } }), /^encrypted$/),
      made('unknown-packing', archive(root, { states: { method: 99 } }), /^damaged$/),
      made('wrong-checksum', archive(root, { states: { checksum: 1 } }), /^damaged$/),
      made('part-twice', zipFile([...rest, { name: part, content: root }, { name: part, content: root }]), /^damaged$/),
      made(
        'members',
        zipFile([
          ...rest,
          { name: part, content: root },
          ...Array.from({ length: 30_000 }, (_, i) => ({ name: `${i}`, content: '' })),
        ]),
        /^(?:too-large|damaged)$/,
      ),
    ]
  })
}

/** Files of one long kind, as pages and text. */
export function hostileTexts(): readonly Hostile[] {
  const text = (name: string, content: string, ends: RegExp): Hostile => ({
    name,
    bytes: new TextEncoder().encode(content),
    ends,
  })
  const title = '某区人民政府2021年政府信息公开工作年度报告\n'
  return [
    text('one-line.txt', title + '公开'.repeat(300_000), /^(?:read|too-complex)$/),
    text('lines.txt', '\n1'.repeat(2_100_000), /^too-large$/),
    text('zeros.txt', '\0'.repeat(100_000), /^(?:empty-file|unsupported-format)$/),
    text('zeros-between.txt', '报\0告\0'.repeat(10_000), /^(?:unsupported-format|not-a-report|undecodable)$/),
    text('pipes.md', title + '|1'.repeat(10_000) + '\n' + '|1|2|3|\n'.repeat(10_000), /^read$/),
    text('tabs.txt', title + '1\t'.repeat(40_000), /^read$/),
    text('tags.html', '<'.repeat(3_000_000), /^(?:too-large|not-a-report)$/),
    text('table.html', `<h1>${title}</h1><table>${'<tr><td>1<td>2<td>3'.repeat(10_000)}</table>`, /^read$/),
    text(
      'spans.html',
      `<h1>${title}</h1><table>${'<tr><td colspan=1000 rowspan=65534>1'.repeat(3000)}</table>`,
      /^read$/,
    ),
    text('nested.html', `<h1>${title}</h1>${'<div>'.repeat(150_000)}`, /^read$/),
    text('data.html', `<h1>${title}</h1><img src="data:image/png;base64,${'A'.repeat(9_000_000)}">`, /^read$/),
    text('rtf.docx', '{\\rtf1 ' + '{'.repeat(100_000), /^unsupported-format$/),
    text('xml.txt', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /^unsupported-format$/),
    { name: 'png.pdf', bytes: Buffer.from('89504e470d0a1a0a0000', 'hex'), ends: /^unsupported-format$/ },
    {
      name: 'compound.doc',
      bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]),
      ends: /^(?:damaged|unsupported-format)$/,
    },
  ]
}

/** Sound files that an office program wrote; damaged ones are made of them. */
export const soundFormats = ['changed.doc', 'numbered.doc', 'changed.odt', 'sheets.ods', 'sheets.xlsx'].map((name) => ({
  name,
  bytes: file(name),
}))

const pieces = [
  '<',
  '>',
  '/>',
  '"',
  '=',
  '&',
  ';',
  '0',
  '-1',
  '999999999',
  '\0',
  '甲',
  '1e999',
  'NaN',
  '</x>',
  '<!--',
  ']]>',
]

/** Damages the markup inside an archive, which a checksum would otherwise guard; other files byte by byte. */
export function damagedInside(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (bytes[0] !== 0x50) return flipped(bytes, chance)
  const archive = openZip(bytes, 'zip')
  const names = archive.names.filter((name) => name.endsWith('.xml'))
  const hit = chance.pick(names)
  return zipFile(
    archive.names.map((name) => {
      const content = archive.read(name) ?? Buffer.alloc(0)
      return { name, content: name === hit ? damagedMarkup(content.toString('utf8'), chance) : content }
    }),
  )
}

function damagedMarkup(markup: string, chance: Chance): string {
  let damaged = markup
  for (let i = chance.int(1, 4); i > 0; i--) {
    const at = chance.int(0, damaged.length)
    const kind = chance.int(0, 3)
    if (kind === 0) damaged = damaged.slice(0, at) + chance.pick(pieces) + damaged.slice(at)
    else if (kind === 1) damaged = damaged.slice(0, at) + damaged.slice(at + chance.int(1, 200))
    else if (kind === 2) {
      const from = chance.int(0, damaged.length)
      damaged = damaged.slice(0, at) + damaged.slice(from, from + chance.int(1, 3000)) + damaged.slice(at)
    } else
      damaged = damaged.replace(/"\d+"/, `"${chance.pick(['-1', '0', '65535', '2147483647', '99999999999', 'x'])}"`)
  }
  return damaged
}

function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let i = chance.int(1, 30); i > 0; i--) copy[chance.int(0, copy.length - 1)] = chance.int(0, 255)
  return copy
}
