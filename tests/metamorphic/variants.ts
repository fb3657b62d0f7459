/** Changes of a text that a reader would not notice, or would look past: the findings must not change with them. */

/** The same report, written or captured otherwise. */
export interface Variant {
  readonly name: string
  readonly apply: (text: string) => string
}

const wide: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '%': '％' }
const narrow = Object.fromEntries(Object.entries(wide).map(([a, b]) => [b, a]))

/** Not in addresses, whose characters are what they are. */
const address = /[\w.+-]*@[\w.-]+|https?:\/\/[^\s)）]+|www\.[^\s)）]+|!\[[^\]]*\]\([^)]*\)/g

function outsideAddresses(text: string, change: (part: string) => string): string {
  let at = 0
  let result = ''
  for (const match of text.matchAll(address)) {
    result += change(text.slice(at, match.index)) + match[0]
    at = match.index + match[0].length
  }
  return result + change(text.slice(at))
}

const before = ['登录 | 注册', '无障碍浏览　适老版', '首页 > 政务公开 > 政府信息公开年报', '字号：大 中 小']
const after = [
  '【打印本页】【关闭窗口】',
  '扫一扫在手机打开当前页',
  '版权所有　网站地图　联系我们',
  '网站标识码：1234567890',
]

export const variants: readonly Variant[] = [
  { name: 'CRLF', apply: (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') },
  { name: 'CR alone', apply: (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r') },
  { name: 'a byte order mark', apply: (text) => `\uFEFF${text}` },
  { name: 'trailing blanks', apply: (text) => text.replaceAll(/[^\S\n\t]*\n/g, '  \n') },
  {
    name: 'full-width punctuation',
    apply: (text) =>
      outsideAddresses(text, (part) =>
        part.replaceAll(/(?<=[一-龥”》）])[,:;()%]|[,:;(](?=[一-龥“《（])/g, (one) => wide[one] ?? one),
      ),
  },
  {
    name: 'half-width punctuation',
    apply: (text) => outsideAddresses(text, (part) => part.replaceAll(/[，：；（）％]/g, (one) => narrow[one] ?? one)),
  },
  {
    name: 'full-width digits',
    apply: (text) =>
      outsideAddresses(text, (part) =>
        part.replaceAll(/(?<![\d\w./:-])\d+(?![\d\w./:-])/g, (run) =>
          [...run].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
        ),
      ),
  },
  {
    name: 'blanks around numbers',
    apply: (text) => outsideAddresses(text, (part) => part.replaceAll(/(?<=[一-龥])(\d+)(?=[一-龥])/g, ' $1 ')),
  },
  { name: 'no-break blanks', apply: (text) => text.replaceAll(/(?<=[^\n\t |]) (?=[^\n\t |])/g, '\u00A0') },
  { name: 'zero-width marks', apply: (text) => text.replaceAll(/(?<=[一-龥]{3})(?=[一-龥]{3}\d)/g, '\u200B') },
  { name: 'page furniture around', apply: (text) => `${before.join('\n')}\n${text}\n${after.join('\n')}\n` },
  { name: 'empty lines around', apply: (text) => `\n\n\n${text}\n\n\n` },
]

/** Long paragraphs broken at about a width, as `pdftotext` and mail programs do, between two ideographs; tables and headings stay. */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (line.length <= 2 * width || line.includes('\t') || line.includes('|') || line.includes('│')) return [line]
      const lines: string[] = []
      let rest = line
      while (rest.length > width) {
        const found = rest.slice(width).search(/(?<=[一-龥])[一-龥]/)
        const at = found < 0 ? rest.length : width + found
        lines.push(rest.slice(0, at))
        rest = rest.slice(at)
      }
      return rest === '' ? lines : [...lines, rest]
    })
    .join('\n')
}
