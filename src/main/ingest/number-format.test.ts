import { expect, test } from 'vitest'
import { formatNumber } from './number-format'

test.each([
  ['decimal', '1 2 10 21 100'],
  ['decimalZero', '01 02 10 21 100'],
  ['decimalFullWidth', '１ ２ １０ ２１ １００'],
  ['chineseCounting', '一 二 十 二十一 一〇〇'],
  ['chineseCountingThousand', '一 二 十 二十一 一百'],
  ['taiwaneseCountingThousand', '一 二 十 二十一 一百'],
  ['japaneseCounting', '一 二 十 二十一 一百'],
  ['ideographDigital', '一 二 一〇 二一 一〇〇'],
  ['chineseLegalSimplified', '壹 贰 壹拾 贰拾壹 壹佰'],
  ['ideographLegalTraditional', '壹 貳 壹拾 貳拾壹 壹佰'],
  ['decimalEnclosedCircle', '① ② ⑩ 21 100'],
  ['decimalEnclosedCircleChinese', '① ② ⑩ 21 100'],
  ['decimalEnclosedParen', '⑴ ⑵ ⑽ 21 100'],
  ['decimalEnclosedFullstop', '⒈ ⒉ ⒑ 21 100'],
  ['ideographEnclosedCircle', '㊀ ㊁ ㊉ 21 100'],
  ['ideographTraditional', '甲 乙 癸 21 100'],
  ['ideographZodiac', '子 丑 酉 21 100'],
  ['ideographZodiacTraditional', '甲子 乙丑 癸酉 甲申 癸卯'],
  ['upperRoman', 'I II X XXI C'],
  ['lowerRoman', 'i ii x xxi c'],
  ['upperLetter', 'A B J U VVVV'],
  ['lowerLetter', 'a b j u vvvv'],
  ['none', '    '],
  ['somethingNew', '1 2 10 21 100'],
])('%s', (format, expected) => {
  expect([1, 2, 10, 21, 100].map((value) => formatNumber(value, format)).join(' ')).toBe(expected)
})

test('gaps in thousands', () => {
  const say = (value: number) => formatNumber(value, 'chineseCountingThousand')
  expect([0, 11, 19, 101, 110, 1001, 1010, 2021, 10_000, 12_005].map(say)).toEqual([
    '零',
    '十一',
    '十九',
    '一百零一',
    '一百一十',
    '一千零一',
    '一千零一十',
    '二千零二十一',
    '一万',
    '一万二千零五',
  ])
  expect(formatNumber(0, 'upperLetter')).toBe('0')
})
