import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import { aText } from '../../../tests/support/a-text'
import { paragraphsOf } from './paragraphs'

const texts = (subject: ReturnType<typeof aText>): string[] =>
  paragraphsOf(subject.document, subject.report, subject.form).map((one) => `${one.kind}:${one.text}`)

describe('paragraphs', () => {
  it('merges a paragraph that a page break cut in a word, and gives the raw stretch back', () => {
    const subject = aText({
      sections: {
        overview: [
          '一、总体情况',
          '对政策措施可能存在误\n\n  解误读等重大政务舆情，主动跟进。\n２０２０年，报送１１７条。',
        ],
      },
    })
    const all = paragraphsOf(subject.document, subject.report, subject.form)
    expect(all.map((one) => one.kind)).toEqual(['title', 'section', 'body', 'body', 'body'])
    const long = aText({
      sections: {
        overview: [
          '一、总体情况',
          '特别是对公众可能存在误解的政策措施和存在误\n\n- 3 -\n  解误读等舆情，主动跟进。\n2020年，报送117条。',
        ],
      },
    })
    const [, , merged, next] = paragraphsOf(long.document, long.report, long.form)
    expect(merged?.text).toBe('特别是对公众可能存在误解的政策措施和存在误解误读等舆情,主动跟进。')
    expect(next?.text).toBe('2020年,报送117条。')
    const at = merged?.text.indexOf('误解误读') ?? -1
    const span = merged?.spanOf(at, at + 4)
    expect(long.document.text.slice(span?.start, span?.end)).toBe('误\n\n- 3 -\n  解误读')
  })

  it('never merges into a numbered line, a date line, or after the end of a sentence', () => {
    const subject = aText({
      sections: {
        overview: [
          '一、总体情况',
          '我局认真贯彻落实政府信息公开条例的各项要求\n二是加强培训，\n（二）依申请公开情况\n三是完成。',
        ],
        other: ['六、其他需要报告的事项', '某某省某某市某某县教育局办公室信息科\n2020年1月13日'],
      },
    })
    expect(texts(subject).slice(1)).toEqual([
      'section:一、总体情况',
      'body:我局认真贯彻落实政府信息公开条例的各项要求',
      'body:二是加强培训,',
      'heading:(二)依申请公开情况',
      'body:三是完成。',
      'section:六、其他需要报告的事项',
      'body:某某省某某市某某县教育局办公室信息科',
      'body:2020年1月13日',
    ])
  })

  it('leaves the rows of the form’s tables out, and keeps prose beside them', () => {
    const subject = aSubject({
      prose: { applications: '2019年，我县共收到政府信息公开申请11件，其中网络申请8件、信函申请3件，均按期答复。' },
    })
    const all = paragraphsOf(subject.document, subject.report, subject.form)
    expect(all.filter((one) => one.section === 'applications').map((one) => one.kind)).toEqual(['section', 'body'])
    expect(all.every((one) => !one.text.includes('属于国家秘密'))).toBe(true)
  })

  it('knows a row of an unread table by its wording', () => {
    const subject = aText({
      sections: {
        applications: [
          '三、收到和处理政府信息公开申请情况',
          '（一）予以公开 2 0 0 0 0 0 2\n1.属于国家秘密\n予以公开的申请，均按期答复。',
        ],
      },
    })
    expect(texts(subject).slice(2)).toEqual(['body:予以公开的申请,均按期答复。'])
  })

  it('cuts a heading from the text that follows it on the same line', () => {
    const subject = aText({ sections: { overview: ['一、总体情况', '我局认真落实。'] } })
    const { report, document } = subject
    const text = document.text.replace('一、总体情况\n', '一、总体情况 ')
    const glued = { ...document, text, blocks: [{ kind: 'paragraph' as const, span: { start: 0, end: text.length } }] }
    expect(
      paragraphsOf(glued, { ...report }, subject.form)
        .map((one) => `${one.kind}:${one.text}`)
        .slice(1),
    ).toEqual(['section:一、总体情况', 'body:我局认真落实。'])
  })

  it('assigns each paragraph to its section, the introduction to none', () => {
    const subject = aText({
      published: '2020-01-13',
      intro: '本报告由总体情况等部分组成。',
      sections: { overview: ['一、总体情况', '我局认真落实。'] },
    })
    const all = paragraphsOf(subject.document, subject.report, subject.form)
    expect(all.map((one) => [one.kind, one.section])).toEqual([
      ['title', null],
      ['meta', null],
      ['body', null],
      ['section', 'overview'],
      ['body', 'overview'],
    ])
  })
})
