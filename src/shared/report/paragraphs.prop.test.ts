import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aText } from '../../../tests/support/a-text'
import { normalise } from '../text/normalise'
import { paragraphsOf } from './paragraphs'

const piece = fc.constantFrom(
  '一是',
  '二是',
  '（一）',
  '1.',
  '２０２０年',
  '，',
  '。',
  '\n',
  '\n\n- 3 -\n',
  '　',
  '《条例》',
  '“五公开”',
  '公开信息12条',
  '误',
  '解',
  'é',
  '𠮷',
)
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('paragraphs of any text', () => {
  it('lead back to the characters they were made of, in order and without overlap', () => {
    fc.assert(
      fc.property(text, text, (intro, words) => {
        const subject = aText({ intro, sections: { overview: ['一、总体情况', words] } })
        const paragraphs = paragraphsOf(subject.document, subject.report, subject.form)
        let end = 0
        for (const paragraph of paragraphs) {
          expect(paragraph.span.start).toBeGreaterThanOrEqual(end)
          end = paragraph.span.end
          for (let at = 0; at < paragraph.text.length; at += 1) {
            const { start, end: to } = paragraph.spanOf(at, at + 1)
            expect(normalise(subject.document.text.slice(start, to))).toContain(paragraph.text.charAt(at))
          }
          const whole = paragraph.spanOf(0, paragraph.text.length)
          expect(whole.start).toBeGreaterThanOrEqual(paragraph.span.start)
          expect(whole.end).toBeLessThanOrEqual(paragraph.span.end)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('do not depend on where lines end inside a sentence', () => {
    const words = '我局认真贯彻落实政府信息公开条例的各项要求并按照统一部署扎实推进重点领域信息公开工作。'
    fc.assert(
      fc.property(
        fc.integer({ min: 16, max: words.length - 2 }),
        fc.constantFrom('\n', '\r\n', '\n\n', '\n　　'),
        (at, gap) => {
          const of = (overview: string): string[] => {
            const subject = aText({ sections: { overview: ['一、总体情况', overview] } })
            return paragraphsOf(subject.document, subject.report, subject.form).map((one) => one.text)
          }
          expect(of(words.slice(0, at) + gap + words.slice(at))).toEqual(of(words))
        },
      ),
    )
  })
})
