/** Whether identity numbers, private telephones or applicants' names stand in a report that anyone may read. */

import type { SourceDocument } from '../../document/document'
import { isIdentityNumber } from '../../report/identity-number'
import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import type { Report } from '../../report/report'
import { matchesOf } from '../../text/matches'
import type { Span } from '../../text/span'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding } from '../mark'
import { quoteAt } from '../quote'

export const personalData = defineCheck({
  id: 'wording/personal-data',
  code: 'TX-07',
  version: 1,
  severity: 'S1',
  class: 'defect',
  name: { zh: '个人信息', en: 'Personal data' },
  asks: {
    zh: '报告是否公开了公民身份号码、个人手机号码或者申请人姓名？',
    en: 'Does the report show identity numbers, private telephones or applicants’ names?',
  },
  forms: 'all',
  messages: {
    identity: {
      zh: '报告中出现疑似公民身份号码（{masked}），涉及个人信息，请立即核实处理。',
      en: 'A citizen’s identity number ({masked}) seems to stand in the report.',
    },
    mobile: {
      zh: '报告中出现疑似个人手机号码（{masked}），涉及个人信息，请立即核实处理。',
      en: 'A private mobile number ({masked}) seems to stand in the report.',
    },
    applicant: {
      zh: '报告中出现疑似申请人姓名（{masked}），涉及个人信息，请立即核实处理。',
      en: 'An applicant’s name ({masked}) seems to stand in the report.',
    },
  },
  reasons: {},
  *run({ document, report, form }: Subject) {
    const found = [...identityNumbers(document, report)]
    yield* found.map(([mark]) => mark)
    const known = new Set(found.map(([, start]) => start))
    for (const paragraph of paragraphsOf(document, report, form)) {
      yield* identityNumbersIn(document, paragraph, known)
      yield* mobileNumbers(document, paragraph)
      yield* applicants(document, paragraph)
    }
  },
})

const identity = /(?<![\dXx.])\d{17}[\dXx](?!\d)/g

/** Everywhere in the report, tables included, with the offset of each: check digit, birth date and province leave nothing to chance. */
function* identityNumbers(document: SourceDocument, { extent }: Report): Iterable<readonly [Mark, number]> {
  const text = document.text.slice(extent.start, extent.end)
  for (const match of matchesOf(text, identity)) {
    const [number] = match
    if (!isIdentityNumber(number)) continue
    const start = extent.start + match.index
    yield [identityAt(document, number, { start, end: start + 18 }), start]
  }
}

/** In the prose, where a line end, blanks or full width may part or widen the digits. */
function* identityNumbersIn(
  document: SourceDocument,
  paragraph: Paragraph,
  known: ReadonlySet<number>,
): Iterable<Mark> {
  for (const match of matchesOf(paragraph.text, identity)) {
    const [number] = match
    if (!isIdentityNumber(number)) continue
    const { span } = quoteAt(document, 'stated', paragraph, { start: match.index, end: match.index + 18 })
    if (!known.has(span.start)) yield identityAt(document, number, span)
  }
}

function identityAt(document: SourceDocument, number: string, span: Span): Mark {
  return exposed(document, 'identity', `${number.slice(0, 3)}***********${number.slice(-2)}`, span)
}

/** Before these words a number is one that the body gives out itself. */
const givenOut = /(?:电话|手机|热线|联系|咨询|传真|Tel|微信|客服|举报|值班)[^。;]{0,30}$/i
const mobile = /(?<![\d./_=A-Za-z-])1[3-9]\d{9}(?![\d./_A-Za-z-]|元|万|条|件|次|人|平方|个|项)/g

function* mobileNumbers(document: SourceDocument, paragraph: Paragraph): Iterable<Mark> {
  for (const match of matchesOf(paragraph.text, mobile)) {
    if (givenOut.test(paragraph.text.slice(Math.max(0, match.index - 60), match.index))) continue
    const at = { start: match.index, end: match.index + match[0].length }
    const { span } = quoteAt(document, 'stated', paragraph, at)
    // Digits that a blank or a line parts are two numbers.
    if (span.end - span.start !== match[0].length) continue
    yield exposed(document, 'mobile', `${match[0].slice(0, 3)}******${match[0].slice(-2)}`, span, 'likely-defect')
  }
}

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
/** A surname, one or two characters that are no 某, and a form of address: a full name, not 王女士 or 张某某. */
const applicant = new RegExp(`申请人:?([${surnames}](?!某)[一-龥]{1,2}?)(?:先生|女士|同志)`, 'g')

function* applicants(document: SourceDocument, paragraph: Paragraph): Iterable<Mark> {
  for (const match of matchesOf(paragraph.text, applicant)) {
    const [all, name = ''] = match
    const start = match.index + all.indexOf(name)
    const { span } = quoteAt(document, 'stated', paragraph, { start, end: start + name.length })
    yield exposed(document, 'applicant', `${name.charAt(0)}某`, span, 'likely-defect')
  }
}

/** The key holds the masked form only: keys are printed in lists, logs and memos. */
function exposed(
  document: SourceDocument,
  message: string,
  masked: string,
  span: Span,
  findingClass: 'defect' | 'likely-defect' = 'defect',
): Mark {
  return finding(
    message,
    { masked },
    { section: null, passage: `${message} ${masked}` },
    [evidenceAt(document, 'stated', span)],
    {
      class: findingClass,
    },
  )
}
