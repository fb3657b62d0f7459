import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Unreadable } from './unreadable'
import { readXml } from './xml'
import { decodeXml } from './xml-text'

const namespaces = new Map([
  ['urn:w', 'w'],
  ['urn:strict', 'w'],
  ['urn:r', 'r'],
])
/** Every event in a line: `<name a=value`, `>name`, text as it is. */
const eventsOf = (xml: string, asked: readonly string[] = [], passed: readonly string[] = []) => {
  const events: string[] = []
  readXml(xml, namespaces, {
    element: (name) => ({
      open(attributes) {
        events.push(`<${name}${asked.map((one) => ` ${one}=${attributes.get(one) ?? '-'}`).join('')}`)
        return !passed.includes(name)
      },
      close: () => void events.push(`>${name}`),
    }),
    text: (value) => void events.push(value),
  })
  return events
}
const codeOf = (xml: string) => {
  try {
    eventsOf(xml, ['a'])
  } catch (error) {
    if (error instanceof Unreadable) return error.error.code
    throw error
  }
  return null
}

describe('what is read', () => {
  test('elements, text, entities, CDATA; comments and instructions are nothing', () => {
    const xml = '\ufeff<?xml version="1.0"?><!-- <x> --><a><b/>1&lt;2&#x4e2d;<![CDATA[<&]]><?x y?><!----></a>\n'
    expect(eventsOf(xml)).toEqual(['<a', '<b', '>b', '1<2中', '<&', '>a'])
  })

  test('attributes in any quotes, with signs of markup inside', () => {
    const xml = `<a x="1>2" y='"' z=''><b x = '3/>'/><c x="&amp;"/></a>`
    expect(eventsOf(xml, ['x', 'y'])).toEqual(['<a x=1>2 y="', '<b x=3/> y=-', '>b', '<c x=& y=-', '>c', '>a'])
  })

  test('names by namespace, whatever the prefix; a declaration holds for its element alone', () => {
    const xml =
      '<x:a xmlns:x="urn:w" x:v="1" v="2"><b xmlns="urn:strict"><c/></b><b/><y:d xmlns:y="urn:r"><x:d xmlns:x="urn:other"/></y:d><x:e/></x:a>'
    expect(eventsOf(xml, ['w:v', 'v']).map((event) => event.replace(' w:v=- v=-', ''))).toEqual([
      '<w:a w:v=1 v=2',
      '<w:b',
      '<w:c',
      '>w:c',
      '>w:b',
      '<b',
      '>b',
      '<r:d',
      '<?:d',
      '>?:d',
      '>r:d',
      '<w:e',
      '>w:e',
      '>w:a',
    ])
  })

  test('an element that is passed over is silent with all that is in it', () => {
    expect(eventsOf('<a><b>1<c/>2</b>3<b/>4</a>', [], ['b'])).toEqual(['<a', '<b', '3', '<b', '4', '>a'])
  })

  test('bytes in the encodings that XML has', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><a>中</a>'
    const little = Buffer.from(`\ufeff${xml}`, 'utf16le')
    expect(eventsOf(decodeXml(little))).toContain('中')
    expect(eventsOf(decodeXml(little.subarray(2)))).toContain('中')
    expect(eventsOf(decodeXml(Buffer.from(little).swap16()))).toContain('中')
    expect(eventsOf(decodeXml(Buffer.from('efbbbf3c613ee4b8ad3c2f613e', 'hex')))).toContain('中')
    const chinese = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="GBK"?><a>'),
      Buffer.from('d6d0', 'hex'),
      Buffer.from('</a>'),
    ])
    expect(eventsOf(decodeXml(chinese))).toContain('中')
    expect(() => decodeXml(Buffer.from('<a>\xff</a>', 'latin1'))).toThrow(Unreadable)
  })
})

describe('what is refused', () => {
  test.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a></a></a>',
    '<a></a><b/>',
    '<a></a>x',
    '<a',
    '<a x="1"',
    '<a x=1234/>',
    '<a xxxx/>',
    '<a b="1" "/>',
    '< a/>',
    '<a>&unknown;</a>',
    '<a>&#0;</a>',
    '<a>&#xd800;</a>',
    '<a>& </a>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<a></aa>',
    '<!DOCTYPE a><a/>',
    '<!DOCTYPE a [<!ENTITY x "1">]><a>&x;</a>',
  ])('%j', (xml) => {
    expect(codeOf(xml)).toBe('damaged')
  })

  test('nesting without end', () => {
    expect(codeOf('<a>'.repeat(100_000))).toBe('too-large')
    expect(codeOf(`${'<a>'.repeat(999)}${'</a>'.repeat(999)}`)).toBeNull()
  })

  test.each([
    ['quotes that never close', `<a>${'<b x="'.repeat(200_000)}`],
    ['ampersands', `<a>${'&'.repeat(1_000_000)}</a>`],
    ['tags that never close', `<a>${'<b '.repeat(300_000)}`],
    ['single quotes', `<a>${"<b x='1'/>".repeat(200_000)}<c x="='"/></a>`],
    ['attributes', `<a ${Array.from({ length: 50_000 }, (_, i) => `x${i}="1"`).join(' ')}></a>`],
    ['declarations', `<a>${'<b xmlns:x="urn:w"/>'.repeat(50_000)}</a>`],
    ['comments', `<a>${'<!-- '.repeat(200_000)}</a>`],
  ])('much of it ends, and soon: %s', (_, xml) => {
    expect([null, 'damaged', 'too-large']).toContain(codeOf(xml))
  })
})

interface Tree {
  readonly name: string
  readonly value: string
  readonly children: readonly (Tree | string)[]
}

const word = fc.string({
  unit: fc.constantFrom('甲', '1', ' ', '&', '<', '>', '"', "'", '=', '/', ']', '𠮷'),
  maxLength: 6,
})
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom('a', 'w:p', 'b-1'),
    value: word,
    children: fc.array(fc.oneof({ depthSize: 'small' }, word, tie('tree')), { maxLength: 4 }),
  }),
}))
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll(']]>', ']]&gt;')

function written({ name, value, children }: Tree): string {
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('')
  return inner === '' ? `<${name} v="${escaped(value)}"/>` : `<${name} v="${escaped(value)}" >${inner}</${name}\n>`
}

function expected({ name, value, children }: Tree): readonly string[] {
  return [
    `<${name} v=${value}`,
    ...children.flatMap((child) => (typeof child === 'string' ? [child] : expected(child))),
    `>${name}`,
  ]
}

test('what was written is what is read', () => {
  fc.assert(
    fc.property(tree, (given) => {
      expect(eventsOf(written(given), ['v']).join('')).toBe(expected(given).join(''))
    }),
  )
})

test('any text is read or refused', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '<a>',
    '</a>',
    '<a ',
    'x="1"',
    "'",
    '"',
    '=',
    '&',
    ';',
    '&amp;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    ' ',
    '甲',
    'xmlns:w="urn:w"',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect([null, 'damaged']).toContain(codeOf(pieces.join('')))
    }),
    { numRuns: 2000 },
  )
})
