import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments'

const message = (...argv: string[]): string => {
  const read = readArguments(argv)
  return read.kind === 'wrong' ? read.message[read.lang] : read.kind
}

describe('the command line', () => {
  it('reads check with its options, in any place', () => {
    expect(
      readArguments(['check', 'a.txt', '--format', 'ndjson', 'b', '--lang=en', '--out', 'o.json', '--prior', 'p.txt']),
    ).toEqual({
      kind: 'check',
      paths: ['a.txt', 'b'],
      format: 'ndjson',
      lang: 'en',
      out: 'o.json',
      prior: 'p.txt',
    })
    expect(readArguments(['check', 'a.txt'])).toMatchObject({ format: 'text', lang: 'zh', out: null, prior: null })
  })

  it('takes what follows -- for a path', () => {
    expect(readArguments(['check', '--', '--odd.txt'])).toMatchObject({ paths: ['--odd.txt'] })
  })

  it('answers help and version', () => {
    expect(readArguments(['--help'])).toEqual({ kind: 'help', lang: 'zh' })
    expect(readArguments(['check', '--help', '--lang', 'en'])).toEqual({ kind: 'help', lang: 'en' })
    expect(readArguments(['--version'])).toEqual({ kind: 'version' })
  })

  it.each([
    [[], '没有给出命令'],
    [['prove'], '没有命令“prove”'],
    [['verify'], 'verify 需要一个工作区文件'],
    [['verify', 'a', '--out', 'b'], 'verify 需要一个工作区文件'],
    [['verify', 'a', '--prior', 'b'], 'verify 需要一个工作区文件'],
    [['verify', 'a', '--format', 'ndjson'], 'verify 需要一个工作区文件'],
    [['compare', 'a'], 'compare 需要两个文件'],
    [['compare', 'a', 'b', '--out', 'c'], 'compare 需要两个文件'],
    [['check'], '至少一个文件'],
    [['check', ''], '路径不能为空'],
    [['check', 'a', '--format', 'xml'], 'text、json 或 ndjson，不能是“xml”'],
    [['check', 'a', '--lang', 'fr'], '--lang 只能是 zh 或 en'],
    [['check', 'a', '--out'], '--out 需要一个值'],
    [['check', 'a', '--fast'], '没有选项 --fast'],
    [['check', 'a', '-x'], '没有选项 -x'],
    [['check', 'a', '--out', 'x', '--out', 'y'], '--out 只能给出一次'],
    [['check', 'a', '--help=yes'], '--help 不带值'],
  ])('says what is wrong with %j', (argv, words) => {
    expect(message(...argv)).toContain(words)
    expect(message(...argv)).toContain('crossfoot --help')
  })

  it('says it in English where asked', () => {
    expect(message('check', '--lang', 'en')).toBe('check needs at least one file or folder. See crossfoot --help.')
    expect(message('check', 'a', '--fast', '--lang', 'en')).toContain('There is no option --fast.')
  })
})
