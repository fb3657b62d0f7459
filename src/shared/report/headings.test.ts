import { describe, expect, it } from 'vitest'
import { documentFromText } from '../document/from-text'
import { formOf } from '../forms/index'
import { extractReport } from './extract'
import { findHeadings } from './headings'
import { streamOf } from './stream'

const official = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
const numerals = '一二三四五六'
const keys = ['overview', 'disclosure', 'applications', 'disputes', 'problems', 'other']
const intro =
  '本报告根据《中华人民共和国政府信息公开条例》编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分组成。'
const prose = '2020年，我局认真贯彻落实条例，全年公开信息30条，扎实推进各项工作。'

const report = (headings: readonly string[], between: readonly string[] = [prose]) =>
  ['某某局2020年政府信息公开工作年度报告', intro, ...headings.flatMap((heading) => [heading, ...between])].join('\n')

function headingsIn(text: string, id: '2008' | '2014' | '2019' | '2021' = '2019') {
  const document = documentFromText(text, 'txt', 'utf-8')
  return findHeadings(text, streamOf(document), formOf(id)).map((heading) => ({
    ...heading,
    words: text.slice(heading.span.start, heading.span.end),
  }))
}

describe('headings of the six sections', () => {
  const styles: Readonly<Record<string, (words: string, at: number) => string>> = {
    official: (words, at) => `${numerals[at]}、${words}`,
    'with a comma': (words, at) => `${numerals[at]}，${words}`,
    'with a point': (words, at) => `${numerals[at]}.${words}`,
    'in brackets': (words, at) => `（${numerals[at]}）${words}`,
    'as parts': (words, at) => `第${numerals[at]}部分 ${words}`,
    'in arabic digits': (words, at) => `${at + 1}、${words}`,
    'without number': (words) => words,
    'without a sign behind the number': (words, at) => `${numerals[at]}${words}`,
    'in Markdown': (words, at) => `## ${numerals[at]}、${words}`,
    bold: (words, at) => `**${numerals[at]}、${words}**`,
    'with a full stop': (words, at) => `${numerals[at]}、${words}。`,
    'with a colon': (words, at) => `${numerals[at]}、${words}：`,
    'with blanks': (words, at) => `  ${numerals[at]}、 ${[...words].join(' ')}`,
    indented: (words, at) => `\u3000\u3000${numerals[at]}、${words}`,
    'half width': (words, at) => `${numerals[at]}､${words}`,
    'with text behind': (words, at) =>
      `${numerals[at]}、${words} 2020年，全局共公开信息30条，工作扎实推进，成效明显，特此报告如下。`,
    'with text glued behind': (words, at) =>
      `${numerals[at]}、${words}。2020年，全局共公开信息30条，工作扎实推进，成效明显，特此报告如下。`,
  }
  it.each(Object.keys(styles))('%s', (name) => {
    const style = styles[name]!
    const found = headingsIn(report(official.map(style)))
    expect(found.map((heading) => heading.key)).toEqual(keys)
    for (const [at, heading] of found.entries())
      expect(heading.words.replace(/[\s#*]/g, '')).toContain(official[at]!.slice(-4))
    for (const heading of found) expect(heading.words).not.toContain('2020')
  })

  it('accepts known variants', () => {
    const variants = [
      '概述',
      '政府信息主动公开情况',
      '收到和处理依申请公开情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '存在主要问题及改进情况',
      '其他需要说明的事项',
    ]
    expect(
      headingsIn(report(variants.map((words, at) => `${numerals[at]}、${words}`))).map((heading) => heading.key),
    ).toEqual(keys)
  })

  it('accepts mistypes and words that only hint at the section', () => {
    const odd = [
      '某某局政府信息公开总体情况',
      '主动公开政府信息情',
      '收到和处理政府信息公开申请情兄',
      '行政复议诉讼情况',
      '存在的问题和不足',
      '其它需报告事项',
    ]
    expect(
      headingsIn(report(odd.map((words, at) => `${numerals[at]}、${words}`))).map((heading) => heading.key),
    ).toEqual(keys)
  })

  it.each(['总体情', '总情况', '体情况', '总体情形'])(
    'accepts a short heading with one slip under its own number: %s',
    (words) => {
      expect(
        headingsIn(report([`一、${words}`, ...official.slice(1).map((rest, at) => `${numerals[at + 1]}、${rest}`)]))[0]
          ?.key,
      ).toBe('overview')
    },
  )

  it.each(['主动开政府信息情况', '主动公政府信息情况'])(
    'accepts a long heading that lost what names it: %s',
    (words) => {
      const headings = official.map((rest, at) => `${numerals[at]}、${at === 1 ? words : rest}`)
      expect(headingsIn(report(headings)).map((heading) => heading.key)).toEqual(keys)
    },
  )

  it('keeps sections whose number is wrong or given twice', () => {
    const wrong = ['一', '二', '三', '四', '四', '五']
    const found = headingsIn(report(official.map((words, at) => `${wrong[at]}、${words}`)))
    expect(found.map((heading) => `${heading.key} ${heading.ordinal}`)).toEqual(
      keys.map((key, at) => `${key} ${[1, 2, 3, 4, 4, 5][at]}`),
    )
  })

  it('keeps sections that stand in another order', () => {
    const order = [0, 1, 3, 2, 4, 5]
    const found = headingsIn(report(order.map((at) => `${numerals[at]}、${official[at]}`)))
    expect(found.map((heading) => heading.key)).toEqual(order.map((at) => keys[at]))
  })

  it('takes the headings, not a table of contents before them', () => {
    const contents = official.map((words, at) => `${numerals[at]}、${words}`)
    const text = [
      '某某局2020年政府信息公开工作年度报告',
      '目录',
      ...contents,
      ...contents.flatMap((heading) => [heading, prose]),
    ].join('\n')
    const found = headingsIn(text)
    expect(found.map((heading) => heading.key)).toEqual(keys)
    expect(found[0]!.span.start).toBeGreaterThan(text.indexOf(contents[5]!))
  })

  it('never takes table rows, the introduction or sub-headings', () => {
    const text = [
      '某某局2020年政府信息公开工作年度报告',
      intro,
      '一、总体情况',
      '（一）主动公开情况',
      prose,
      '（二）依申请公开情况',
      prose,
      '1、存在的问题',
      prose,
      '三、收到和处理政府信息公开申请情况',
      '一、本年新收政府信息公开申请数量',
      '0',
      '二、上年结转政府信息公开申请数量',
      '0',
      '三、本年度办理结果',
      '四、结转下年度继续办理',
      '0',
      '五、存在的主要问题及改进情况',
      '（一）存在的问题',
      prose,
      '（二）改进情况',
      prose,
    ].join('\n')
    expect(headingsIn(text).map((heading) => heading.words)).toEqual([
      '一、总体情况',
      '三、收到和处理政府信息公开申请情况',
      '五、存在的主要问题及改进情况',
    ])
  })

  it('does not break a list of headings at a line end into headings', () => {
    const text = [
      '某某局2020年政府信息公开工作年度报告',
      '本报告包括一、总体情况；',
      '二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况。',
      '一、总体情况',
      prose,
      '二、主动公开政府信息情况',
      prose,
    ].join('\n')
    const found = headingsIn(text)
    expect(found.map((heading) => heading.key)).toEqual(['overview', 'disclosure'])
    expect(found[1]!.words).toBe('二、主动公开政府信息情况')
    expect(found[1]!.span.start).toBe(text.lastIndexOf('二、'))
  })
})

describe('headings of narrative reports', () => {
  it('numbers them in order, whatever they are called', () => {
    const text = [
      '某某区2010年政府信息公开工作年度报告',
      '一、概述',
      prose,
      '（一）组织领导',
      prose,
      '二、主动公开政府信息的情况',
      prose,
      '三、依申请公开情况。2010年，我区共收到申请3件，均已办结，答复率达到百分之百，群众满意。',
      '四、收费及减免情况',
      prose,
      '五、存在问题和改进措施',
      prose,
    ].join('\n')
    const found = headingsIn(text, '2008')
    expect(found.map((heading) => [heading.key, heading.words])).toEqual([
      ['s1', '一、概述'],
      ['s2', '二、主动公开政府信息的情况'],
      ['s3', '三、依申请公开情况'],
      ['s4', '四、收费及减免情况'],
      ['s5', '五、存在问题和改进措施'],
    ])
  })
})

describe('states of sections (domain 4.10)', () => {
  const statesOf = (text: string) => {
    const report = extractReport(documentFromText(text, 'txt', 'utf-8'), formOf('2019'))
    return Object.fromEntries(report.sections.map((section) => [section.key, section.state]))
  }
  const headed = (at: number) => `${numerals[at]}、${official[at]}`
  const full = [0, 1, 2, 3, 4, 5].flatMap((at) => [headed(at), prose])

  it('is lost where the ordinals jump over a section that the introduction lists', () => {
    const text = [
      '某某局2020年政府信息公开工作年度报告',
      intro,
      ...full.filter((_, index) => index !== 6 && index !== 7),
    ].join('\n')
    expect(statesOf(text)).toMatchObject({ applications: 'present', disputes: 'lost', problems: 'present' })
  })
  it('is absent where nothing tells of it', () => {
    const text = [
      '某某局2020年政府信息公开工作年度报告',
      '本报告由本局编制。',
      ...full.filter((_, index) => index !== 6 && index !== 7),
    ].join('\n')
    expect(statesOf(text)).toMatchObject({ disputes: 'absent' })
  })
  it('is absent where the sections after it are numbered on', () => {
    const text = [
      '某某局2020年政府信息公开工作年度报告',
      intro,
      headed(0),
      prose,
      headed(1),
      prose,
      headed(2),
      prose,
      `四、${official[4]}`,
      prose,
      `五、${official[5]}`,
      prose,
    ].join('\n')
    expect(statesOf(text)).toMatchObject({ disputes: 'absent', problems: 'present', other: 'present' })
  })
  it('is absent at the end, whatever the introduction lists', () => {
    const text = ['某某局2020年政府信息公开工作年度报告', intro, ...full.slice(0, 10), '某某局', '2021年1月20日'].join(
      '\n',
    )
    expect(statesOf(text)).toMatchObject({ other: 'absent' })
  })
  it('is empty where only the signature follows', () => {
    const text = [
      '某某局2020年政府信息公开工作年度报告',
      intro,
      ...full.slice(0, 11),
      '某某市教育局',
      '2021年1月20日',
    ].join('\n')
    expect(statesOf(text)).toMatchObject({ other: 'empty' })
  })
  it('is unreadable where only an image stands', () => {
    const text = [
      '某某局2020年政府信息公开工作年度报告',
      intro,
      ...full.map((line, index) => (index === 5 ? '![](a.png)' : line)),
    ].join('\n')
    expect(statesOf(text)).toMatchObject({ applications: 'unreadable' })
  })
})
