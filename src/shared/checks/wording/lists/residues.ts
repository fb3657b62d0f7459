/** What a template leaves behind when it is not filled in. */

import type { Bilingual } from '../../check'

export interface Residue {
  readonly id: string
  /** Matches in a normalised text; brackets are half-width, 【】 and 〔〕 are `[]`. */
  readonly pattern: RegExp
  /** A text without any of these characters holds none: spares the search. */
  readonly hint: RegExp
  readonly reason: Bilingual
}

const unfilled: Bilingual = { zh: '未填写的占位符', en: 'a placeholder that was not filled in' }
const instruction: Bilingual = { zh: '填写说明未删除', en: 'an instruction to the writer' }
const comment: Bilingual = { zh: '批注或者修订痕迹未清除', en: 'a comment or trace of editing' }

/** What a name or a date would stand before; a bare xx is found in many addresses (/xxgk/). */
const ofNames = '(?=[省市县区旗州盟镇乡村局委厅办街年月日单同部科室])'

export const residues: readonly Residue[] = [
  { id: 'crosses', hint: /[×✕╳〤]/, pattern: /[×✕╳〤]{2,}/g, reason: unfilled },
  {
    id: 'letters',
    hint: /[Xx]/,
    pattern: new RegExp(`(?<![A-Za-z0-9./_-])[Xx]{2,4}${ofNames}`, 'g'),
    reason: unfilled,
  },
  { id: 'single-cross', hint: /×/, pattern: /×(?=[年月日市县区])/g, reason: unfilled },
  { id: 'year', hint: /[Xx×_]/, pattern: /(?<!\d)20(?:\d[Xx×_]|[Xx×_]{2})(?=年)/g, reason: unfilled },
  { id: 'blank-line', hint: /_/, pattern: /_{3,}/g, reason: unfilled },
  { id: 'blank-year', hint: /[□)]/, pattern: /(?<![\d一-龥])(?:\(\)|[□]{1,4})年|□{2,}/g, reason: unfilled },
  { id: 'braces', hint: /[{]/, pattern: /\{\{[^{}]{1,40}\}\}|\$\{[^{}]{1,40}\}/g, reason: unfilled },
  {
    id: 'fill-in',
    hint: /[([]/,
    pattern: /[([](?:此处|在此)[^)\]。]{1,24}[)\]]|[([]请(?:填写|填报|填入|在此|根据实际)[^)\]。]{0,24}[)\]]/g,
    reason: instruction,
  },
  { id: 'guide', hint: /:/, pattern: /(?:填报|填写|编制)说明:|\(?(?:示例|样例|范例|模板):/g, reason: instruction },
  {
    id: 'comment',
    hint: /[[:!]/,
    pattern: /\[?批注\[|\[批注|\[修订|带格式的:|删除的内容:|错误!(?:未找到引用源|未定义书签)/g,
    reason: comment,
  },
  { id: 'so-and-so', hint: /某/, pattern: /某某(?=[省市县区旗镇乡局委厅办])/g, reason: unfilled },
]
