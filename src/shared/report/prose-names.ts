/** Numbers that count nothing: dates, document numbers, telephones, ordinals and the like, told by their surroundings (domain 6.1). */

import { matchesOf } from '../text/matches'
import type { Explanation } from './fact'

/** A run of digits of the compact text that is explained, with the words that explain it. Half-open. */
export interface NamedNumber {
  readonly start: number
  readonly end: number
  readonly explanation: Explanation
}

/** A run of ASCII digits. Half-open. */
export interface DigitRun {
  readonly start: number
  readonly end: number
}

type Rule = readonly [Explanation | ((match: string) => Explanation), RegExp]

const year = String.raw`(?:19|20)\d\d`
const counters = '件条次个项篇份人元家户名场期宗起页部批套册本例%万亿'

/**
 * Earlier rules win. Every pattern is linear: bounded, or its parts exclude each other.
 * All run on width-folded text without blanks: full stops, commas, colons, brackets are ASCII but 。 and 、.
 */
const rules: readonly Rule[] = [
  ['document-number', new RegExp(String.raw`[〔\[(【]${year}[〕\])】](?:第)?\d{1,5}(?:[、,\-—至]\d{1,5}){0,6}号`, 'g')],
  ['document-number', /第?\d{1,5}号(?=令|文|公告|通告|文件)|(?:令|公告|通告|[政府办发函]字?)\(?第?\d{1,5}号/g],
  ['time', /\d{1,2}:\d{2}(?::\d{2})?(?!\d)|7[×xX*]24(?:小时)?/g],
  [
    'telephone',
    /(?:电话|传真|手机|座机|总机|联系方式|号码|[Tt][Ee][Ll])[^\d。;,\n]{0,8}\(?\+?\d[\d\-—–()转/、 ]{4,40}(?![\d余多万件条次个人通起宗])/g,
  ],
  ['telephone', /(?<!\d)\(?0\d{2,3}\)?[-—–]\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)400[-—]\d{3}[-—]?\d{4}/g],
  [
    'telephone',
    /(?<![\d.])\d{4,6}(?!\d)["“”'’]?(?![年月余多件条次个项篇份人元万])(?=[一-龥]{0,8}(?:热线|市长|公开电话|专线|直通车))/g,
  ],
  ['telephone', /(?:热线|专线)["“”(:]{0,3}\d{4,6}(?![\d件条次个项篇份人])/g],
  ['postcode', /邮(?:政)?编(?:码|号)?[^\d。;\n]{0,4}\d{6}(?!\d)/g],
  ['address', /地址[^。;\n电邮网]{0,60}/g],
  ['address', /[路街道巷弄里胡同段][东西南北中]?\d{1,5}(?:-\d{1,5})?号/g],
  [
    'address',
    /[楼栋座厦院区号室层](?:[A-Za-z])?\d{1,5}(?:-\d{1,4})?(?:办公室|房间|室|房|层|楼)|\d{1,4}号?(?:楼|栋|幢|单元)(?![宇盘])|\d{1,3}层/g,
  ],
  ['code', /(?:编号|代码|索引号|文号|序列号|备案|许可证|公网安备|[Ii][Cc][Pp]备?)[^\d\n。;,]{0,6}[\dA-Za-z\-/]{3,60}/g],
  ['chrome', /(?:点击(?:量|数|率)?|浏览(?:次数|量|数)?|阅读(?:次数|量|数)?)[:[(]{1,2}\d+/g],
  ['date', new RegExp(String.raw`${year}(?:[-/.年])\d{1,2}(?:[-/.月])\d{1,2}(?!\d)日?`, 'g')],
  ['date', new RegExp(String.raw`${year}\d?\d月(?:\d{1,2}日)?`, 'g')],
  [
    'date',
    new RegExp(
      String.raw`(?:${year}年度?)?(?:\d{1,2}月?(?:\d{1,2}日)?[-—–~至到、])?(?:${year}年)?\d{1,2}月(?:份)?(?:\d{1,2}[日号]|\d{1,2}(?![\d.,${counters}]))?`,
      'g',
    ),
  ],
  ['date', /\d{1,2}日(?=[前起止至到上下早中晚,。;)、]|期间|以前)|(?<!\d)[1-4]季度/g],
  ['time', /\d{1,3}个?(?:工作)?(?:日|天|小时|分钟)(?:之内|以内|内)/g],
  ['year', new RegExp(String.raw`(?:${year}年?[-—–~至、/到])?(?:${year}[、])?${year}(?:[-—–~]\d\d)?年度?`, 'g')],
  [
    (match) => (/[条款项章节目]/.test(match.slice(-1)) ? 'article' : /页/.test(match.slice(-1)) ? 'page' : 'ordinal'),
    /第\(?\d{1,5}\)?(?:[-—至、,]第?\d{1,5}){0,4}[条款项章节目页]?/g,
  ],
  ['page', /(?:^|\n)[-—–]+\d{1,4}[-—–]+(?=\n|$)|页共\d{1,4}页/g],
  ['section-mark', /(?:^|\n|[。;])\d{1,2}(?:、|[.)](?!\d))|(?:^|\n|[。;:,])\(\d{1,2}\)/g],
  ['section-mark', new RegExp(String.raw`(?:^|\n)\d{1,2}(?:\.\d{1,2}){1,3}(?=[一-龥])(?![${counters}余多])`, 'g')],
  ['section-mark', /[;,:]\d{1,2}(?:[.)](?!\d)|、(?=[一-龥]{2}))/g],
  ['name', /[\dA-Za-z]\+[\dA-Za-z+]{1,8}/g],
  ['name', /["“'‘「『][^"”'’」』“‘\n。,;]{0,14}["”'’」』]/g],
  [(match) => (/(?:19|20)\d\d/.test(match) ? 'year' : 'name'), /《[^》\n]{1,100}》/g],
  ['name', new RegExp(String.raw`(?<![A-Za-z])[A-Za-z]{1,20}-?\d{1,6}(?![\d.,${counters}])`, 'g')],
  ['name', /\d{1,4}(?:\.\d)?(?:[ADGKVadgkv](?![A-Za-z])|版本|版(?![面块次]))/g],
  ['code', /(?<![\d.,])\d{13,40}(?![\d.,])/g],
  ['year', new RegExp(String.raw`(?<![\d.,共计为达约近])${year}(?![\d.,${counters}])(?=[一-龥])`, 'g')],
]

/** For each run of digits its explanation, or null. `runs` are all runs of digits of `text`, in order. */
export function namedNumbers(text: string, runs: readonly DigitRun[]): readonly (NamedNumber | null)[] {
  const named: (NamedNumber | null)[] = runs.map(() => null)
  const explain = (start: number, end: number, explanation: Explanation): void => {
    for (let index = firstRunFrom(runs, start); index < runs.length; index += 1) {
      const run = runs[index]
      if (run === undefined || run.end > end) break
      named[index] ??= { start, end, explanation }
    }
  }
  for (const at of addresses(text)) explain(at.start, at.end, 'url')
  for (const [word, pattern] of rules) {
    for (const match of matchesOf(text, pattern)) {
      const found = match[0]
      explain(match.index, match.index + found.length, typeof word === 'string' ? word : word(found))
    }
  }
  return named
}

function firstRunFrom(runs: readonly DigitRun[], start: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Web and mail addresses: stretches of ASCII that hold one of their marks. */
function* addresses(text: string): Generator<DigitRun> {
  for (const match of matchesOf(text, /[A-Za-z0-9][!#-&*+\--:=?-Z\\^_a-z|~]{3,}/g)) {
    if (/@|:\/\/|www\.|\.(?:gov|cn|com|net|org|html?|jsp|aspx?|php|png|jpe?g)(?![a-z])/i.test(match[0])) {
      yield { start: match.index, end: match.index + match[0].length }
    }
  }
}
