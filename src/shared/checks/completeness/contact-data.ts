/** Whether a reader is told whom to ask: telephone with area code, address, site or mailbox. */

import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import type { Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, untested } from '../mark'
import { passageWords, quoteInContext } from '../quote'
import { matchesOf } from '../../text/matches'

export const contactData = defineCheck({
  id: 'completeness/contact-data',
  code: 'TL-06',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '联系方式', en: 'Contact data' },
  asks: {
    zh: '报告是否提供联系电话、地址或者电子版下载网址，电话是否带区号？',
    en: 'Does the report give a telephone, an address or a site for download, the telephone with its area code?',
  },
  forms: 'all',
  messages: {
    missing: {
      zh: '报告未提供联系电话、地址、邮箱或者电子版下载网址。',
      en: 'The report gives no telephone, address, mailbox or site for download.',
    },
    noAreaCode: {
      zh: '联系电话“{stated}”未带区号。',
      en: 'The telephone number “{stated}” has no area code.',
    },
  },
  reasons: {
    noText: { zh: '报告正文未能读取，无法核对联系方式。', en: 'The text of the report was not read.' },
  },
  *run({ document, report, form }: Subject) {
    const place = { section: null }
    const paragraphs = paragraphsOf(document, report, form).filter(
      (one) => one.kind !== 'title' && one.kind !== 'section',
    )
    if (paragraphs.length === 0) return yield untested('noText', place)
    if (!paragraphs.some(hasContact)) {
      const evidence = report.title === null ? [] : [evidenceAt(document, 'heading', report.title.span)]
      return yield finding('missing', {}, place, evidence)
    }
    for (const paragraph of paragraphs) {
      for (const match of matchesOf(paragraph.text, localNumber)) {
        const [all, number = ''] = match
        const start = match.index + all.length - number.length
        yield finding(
          'noAreaCode',
          { stated: number },
          { section: paragraph.section, passage: passageWords(number) },
          quoteInContext(document, paragraph, { start, end: start + number.length }),
          { stated: number },
        )
      }
    }
  },
})

const contact =
  /(?:电话|传真|Tel)[^。;]{0,8}\d{3}|热线[:是为]?\(?\d{5}|(?:地址|邮编|邮政编码|邮箱|E-?mail)[:为是]?[^。;,]{2}|https?:\/\/|www\.|[\w.-]{1,64}@[\w-]{1,64}\.|\.gov\.cn|(?:门户|政府|官方)网站[^。;]{0,30}(?:下载|查阅|查询|查看)|(?:请|可)与[^。;]{2,40}联系/i
/** Seven or eight digits after the word telephone: a number of one town, unless an area code stands before it. */
const localNumber = /(?:联系电话|咨询电话|联系方式|电话)(?:号码)?[:为是]?([2-8]\d{6,7})(?![\d-])/g

function hasContact(paragraph: Paragraph): boolean {
  return contact.test(paragraph.text)
}
