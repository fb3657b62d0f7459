/** Damages files as disks, mail gateways and people do, from a seed. */

import type { Chance } from '../support/generator/chance'

export type Damage = (bytes: Uint8Array, chance: Chance) => Uint8Array

const pieces = [
  '<table>',
  '</table>',
  '<tr>',
  '<td rowspan="99999" colspan="99999">',
  '<td colspan="-3">',
  '</td>',
  '<!--',
  '-->',
  '<script>',
  '&#x110000;',
  '&amp',
  '<![CDATA[',
  '|',
  '| --- |',
  '||||||||',
  '\t\t\t',
  '│',
  '├───┼',
  '\r',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\uD800',
  '𠀀',
  '\u200B',
  '一、',
  '（一）',
  '1.',
  '其中',
  '，其中，',
  '共计',
  '件',
  '%',
  '9'.repeat(400),
  '0.',
  '-',
  '1,',
  '万',
  '亿',
  '〔',
  '〕',
  '《',
  '》',
  '“',
  '”',
  '总计',
  '三、本年度办理结果',
  '第二十条第（一）项',
  '行政复议',
  '2021年',
  '同比增长',
  '未收到',
  '![](',
  '](',
  '\n\n\n\n',
  ' '.repeat(300),
]

const encoder = new TextEncoder()

function spliced(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - remove + insert.length)
  result.set(bytes.subarray(0, at))
  result.set(insert, at)
  result.set(bytes.subarray(at + remove), at + insert.length)
  return result
}

const place = (bytes: Uint8Array, chance: Chance): number => chance.int(0, Math.max(0, bytes.length - 1))

export const damages: Readonly<Record<string, Damage>> = {
  'random bytes': (_, chance) => Uint8Array.from({ length: chance.scaled(1, 4000) }, () => chance.int(0, 255)),
  'random text': (_, chance) =>
    encoder.encode(Array.from({ length: chance.int(1, 300) }, () => chance.pick(pieces)).join('')),
  'cut short': (bytes, chance) => bytes.slice(0, place(bytes, chance)),
  'beginning lost': (bytes, chance) => bytes.slice(place(bytes, chance)),
  'bytes flipped': (bytes, chance) => {
    const copy = bytes.slice()
    for (let i = 0; i < chance.int(1, 40); i++) copy[place(copy, chance)] = chance.int(0, 255)
    return copy
  },
  'pieces put in': (bytes, chance) => {
    let result = bytes
    for (let i = 0; i < chance.int(1, 12); i++)
      result = spliced(result, place(result, chance), 0, encoder.encode(chance.pick(pieces)))
    return result
  },
  'pieces taken out': (bytes, chance) => {
    let result = bytes
    for (let i = 0; i < chance.int(1, 8); i++) {
      const at = place(result, chance)
      result = spliced(result, at, Math.min(chance.scaled(1, 800), result.length - at), new Uint8Array())
    }
    return result
  },
  'pieces repeated': (bytes, chance) => {
    const at = place(bytes, chance)
    const piece = bytes.slice(at, at + chance.scaled(1, 600))
    return spliced(bytes, at, 0, Uint8Array.from(Array.from({ length: chance.int(2, 20) }, () => [...piece]).flat()))
  },
  'lines shuffled': (bytes, chance) =>
    encoder.encode(chance.shuffle(new TextDecoder().decode(bytes).split('\n')).join('\n')),
  'line ends lost': (bytes) => encoder.encode(new TextDecoder().decode(bytes).replaceAll('\n', '')),
  'one character a line': (bytes) =>
    encoder.encode(Array.from(new TextDecoder().decode(bytes).slice(0, 4000)).join('\n')),
}
