/** The styles of a Word paper: 仿宋 for the body, 黑体 for headings, 小标宋 for the title, sizes of official documents. */

import { xmlHead } from './xml'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

interface Style {
  readonly id: string
  readonly name: string
  readonly kind: 'paragraph' | 'table' | 'character'
  readonly basedOn?: string
  readonly next?: string
  readonly isDefault?: true
  readonly quick?: true
  readonly paragraph?: string
  readonly run?: string
  readonly table?: string
}

/** Half points. */
const run = (font: string, size: number, more = ''): string =>
  `<w:rFonts w:ascii="${latin(font)}" w:hAnsi="${latin(font)}" w:eastAsia="${font}" w:cs="${latin(font)}"/>${more}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`

function latin(font: string): string {
  return font === '黑体' ? 'Arial' : 'Times New Roman'
}

const heading = (id: string, level: number, size: number, before: number): Style => ({
  id,
  name: `heading ${level}`,
  kind: 'paragraph',
  basedOn: 'Normal',
  next: 'BodyText',
  quick: true,
  paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
  run: run('黑体', size),
})

function styles(indent: boolean): readonly Style[] {
  // two characters, however large they are
  const first = indent ? '<w:ind w:firstLineChars="200" w:firstLine="480"/>' : ''
  return [
    { id: 'Normal', name: 'Normal', kind: 'paragraph', isDefault: true, quick: true, run: run('仿宋', 24) },
    {
      id: 'BodyText',
      name: 'Body Text',
      kind: 'paragraph',
      basedOn: 'Normal',
      quick: true,
      paragraph: `<w:spacing w:after="60" w:line="400" w:lineRule="atLeast"/>${first}<w:jc w:val="both"/>`,
    },
    {
      id: 'Title',
      name: 'Title',
      kind: 'paragraph',
      basedOn: 'Normal',
      next: 'BodyText',
      quick: true,
      paragraph: '<w:keepNext/><w:spacing w:after="320"/><w:jc w:val="center"/>',
      run: run('方正小标宋简体', 44),
    },
    heading('Heading1', 1, 30, 320),
    heading('Heading2', 2, 26, 240),
    heading('Heading3', 3, 24, 200),
    {
      id: 'Caption',
      name: 'caption',
      kind: 'paragraph',
      basedOn: 'Normal',
      quick: true,
      paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="60"/>',
      run: run('黑体', 21),
    },
    {
      id: 'TableText',
      name: 'Table Text',
      kind: 'paragraph',
      basedOn: 'Normal',
      paragraph: '<w:spacing w:line="264" w:lineRule="auto"/>',
      run: run('仿宋', 18),
    },
    {
      id: 'TableHead',
      name: 'Table Head',
      kind: 'paragraph',
      basedOn: 'TableText',
      paragraph: '<w:keepNext/>',
      run: run('黑体', 18),
    },
    {
      id: 'Note',
      name: 'Note',
      kind: 'paragraph',
      basedOn: 'Normal',
      paragraph: '<w:spacing w:before="60" w:after="60"/>',
      run: run('仿宋', 19, '<w:color w:val="333333"/>'),
    },
    {
      id: 'Banner',
      name: 'Banner',
      kind: 'paragraph',
      basedOn: 'Normal',
      paragraph: `<w:keepNext/><w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="12" w:space="4" w:color="B00020"/>`).join('')}</w:pBdr><w:spacing w:before="160" w:after="160"/><w:ind w:left="113" w:right="113"/>`,
      run: run('黑体', 24, '<w:color w:val="B00020"/>'),
    },
    {
      id: 'OwnWords',
      name: 'Own Words',
      kind: 'paragraph',
      basedOn: 'BodyText',
      paragraph: '<w:pBdr><w:left w:val="single" w:sz="12" w:space="6" w:color="1C5FA8"/></w:pBdr>',
    },
    {
      id: 'ListBullet',
      name: 'List Bullet',
      kind: 'paragraph',
      basedOn: 'Normal',
      paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60" w:line="400" w:lineRule="atLeast"/>',
    },
    {
      id: 'Seal',
      name: 'Seal',
      kind: 'paragraph',
      basedOn: 'Normal',
      paragraph:
        '<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="888888"/></w:pBdr><w:spacing w:before="320"/>',
      run: run('仿宋', 18),
    },
    {
      id: 'Header',
      name: 'header',
      kind: 'paragraph',
      basedOn: 'Normal',
      paragraph: '<w:jc w:val="center"/>',
      run: run('仿宋', 18, '<w:color w:val="444444"/>'),
    },
    {
      id: 'Footer',
      name: 'footer',
      kind: 'paragraph',
      basedOn: 'Normal',
      paragraph: '<w:jc w:val="center"/>',
      run: run('仿宋', 20),
    },
    {
      id: 'TableNormal',
      name: 'Normal Table',
      kind: 'table',
      isDefault: true,
      table:
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>',
    },
    {
      id: 'PaperTable',
      name: 'Paper Table',
      kind: 'table',
      basedOn: 'TableNormal',
      table: `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="444444"/>`).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>`,
    },
  ]
}

function styleXml({ id, name, kind, basedOn, next, isDefault, quick, paragraph, run: runs, table }: Style): string {
  return [
    `<w:style w:type="${kind}"${isDefault === true ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    quick === true ? '<w:qFormat/>' : '',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    runs === undefined ? '' : `<w:rPr>${runs}</w:rPr>`,
    table === undefined ? '' : `<w:tblPr>${table}</w:tblPr>`,
    '</w:style>',
  ].join('')
}

export function stylesXml(language: 'zh' | 'en'): string {
  // the language of Latin text: with Chinese there, programs would break words and numbers at any character
  const lang = language === 'zh' ? 'en-US' : 'en-GB'
  // quotation marks and boxes belong to both scripts: in Chinese they are as wide as a character
  const hint = language === 'zh' ? ' w:hint="eastAsia"' : ''
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts${hint} w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="${lang}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`
  return `${xmlHead}<w:styles ${w}>${defaults}${styles(language === 'zh')
    .map(styleXml)
    .join('')}</w:styles>`
}

/** What stands in for a face that a machine lacks. */
const fonts = [
  {
    name: '仿宋',
    alternatives: 'FangSong,仿宋_GB2312,FangSong_GB2312,STFangsong,Noto Serif CJK SC,SimSun',
    family: 'modern',
  },
  { name: '黑体', alternatives: 'SimHei,STHeiti,Noto Sans CJK SC,Microsoft YaHei', family: 'swiss' },
  { name: '方正小标宋简体', alternatives: 'FZXiaoBiaoSong-B05S,STZhongsong,Noto Serif CJK SC,SimSun', family: 'roman' },
] as const

export function fontTableXml(): string {
  const listed = fonts.map(
    ({ name, alternatives, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternatives}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  return `${xmlHead}<w:fonts ${w}>${listed.join('')}</w:fonts>`
}

export function numberingXml(): string {
  return `${xmlHead}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="480" w:hanging="300"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
}
