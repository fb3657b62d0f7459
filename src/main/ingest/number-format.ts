/** Writes the number of a list item as Word shows it: 一, 十一, ①, （1）'s 1, 甲, iv. */

const digits = '〇一二三四五六七八九'
const legalDigits = '零壹贰叁肆伍陆柒捌玖'
const legalDigitsTraditional = '零壹貳參肆伍陸柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** Formats by their names in ECMA-376 (17.18.59); what is not listed is written in digits. `value` is at least 0. */
const formats: ReadonlyMap<string, (value: number) => string> = new Map<string, (value: number) => string>([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', (value) => fullWidth(String(value))],
  ['decimalFullWidth2', (value) => fullWidth(String(value))],
  ['decimalEnclosedCircle', (value) => run(0x2460, 20, value)],
  ['decimalEnclosedCircleChinese', (value) => run(0x2460, 20, value)],
  ['decimalEnclosedParen', (value) => run(0x2474, 20, value)],
  ['decimalEnclosedFullstop', (value) => run(0x2488, 20, value)],
  ['ideographEnclosedCircle', (value) => run(0x3280, 10, value)],
  ['chineseCounting', (value) => counting(value, digits, '十')],
  ['taiwaneseCounting', (value) => counting(value, digits, '十')],
  ['koreanDigital2', (value) => inDigits(value, digits)],
  ['ideographDigital', (value) => inDigits(value, digits)],
  ['japaneseDigitalTenThousand', (value) => inDigits(value, digits)],
  ['taiwaneseDigital', (value) => inDigits(value, digits)],
  ['chineseCountingThousand', (value) => thousands(value, `零${digits.slice(1)}`, ['', '十', '百', '千'], '万')],
  ['taiwaneseCountingThousand', (value) => thousands(value, `零${digits.slice(1)}`, ['', '十', '百', '千'], '萬')],
  ['japaneseCounting', (value) => thousands(value, digits, ['', '十', '百', '千'], '万')],
  ['chineseLegalSimplified', (value) => thousands(value, legalDigits, ['', '拾', '佰', '仟'], '万')],
  ['ideographLegalTraditional', (value) => thousands(value, legalDigitsTraditional, ['', '拾', '佰', '仟'], '萬')],
  ['ideographTraditional', (value) => cycle(value, stems)],
  ['ideographZodiac', (value) => cycle(value, branches)],
  [
    'ideographZodiacTraditional',
    (value) => (value > 0 ? stems.charAt((value - 1) % 10) + branches.charAt((value - 1) % 12) : String(value)),
  ],
  ['upperRoman', (value) => roman(value)],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['upperLetter', (value) => letters(value)],
  ['lowerLetter', (value) => letters(value).toLowerCase()],
])

/** `format` = the value of `w:numFmt`. Never fails: an unknown format is written in digits. */
export function formatNumber(value: number, format: string): string {
  return formats.get(format)?.(value) ?? String(value)
}

/** Characters that stand in a row in Unicode; beyond them Word goes on in digits. */
function run(first: number, length: number, value: number): string {
  return value >= 1 && value <= length ? String.fromCodePoint(first + value - 1) : String(value)
}

function fullWidth(text: string): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
}

function inDigits(value: number, signs: string): string {
  return [...String(value)].map((digit) => signs.charAt(Number(digit))).join('')
}

/** 十, 十一, 二十, 九十九; a hundred and more digit by digit. */
function counting(value: number, signs: string, ten: string): string {
  if (value < 10 || value > 99) return inDigits(value, signs)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return (tens === 1 ? '' : signs.charAt(tens)) + ten + (ones === 0 ? '' : signs.charAt(ones))
}

/** 一百零一, 二千零十 …: one zero for any gap; a leading 一十 is 十, but 壹拾 stays. */
function thousands(value: number, signs: string, units: readonly string[], tenThousand: string): string {
  if (value === 0) return signs.charAt(0)
  if (value > 99_999) return String(value)
  const isLegal = units[1] === '拾'
  let text = ''
  let gap = false
  for (let place = 4; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    if (gap) text += signs.charAt(0) === '〇' ? '' : signs.charAt(0)
    gap = false
    const unit = place === 4 ? tenThousand : (units[place] ?? '')
    text += digit === 1 && place === 1 && text === '' && !isLegal ? unit : signs.charAt(digit) + unit
  }
  return text
}

function cycle(value: number, signs: string): string {
  return value >= 1 && value <= signs.length ? signs.charAt(value - 1) : String(value)
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, sign] of romans) {
    for (; rest >= worth; rest -= worth) text += sign
  }
  return text
}

/** A … Z, AA, BB … as Word repeats them. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}
