/** Cites the authority of a check for a report: the articles in force in its year, the instrument of its form. */

import type { Form } from '../forms/form'
import type { Report } from '../report/report'
import type { Language } from '../words/say'
import { authorities, type Authority } from './authorities'
import type { Runs } from './paper'
import { fixed, joined, phrase } from './runs'

const numerals = ['一', '二', '三', '四', '五'] as const

/** The revision is in force for reports of 2019 on (令711, 2019-05-15). */
export function isRevised(year: number | null): boolean {
  return year === null || year >= 2019
}

const words = {
  article49: { zh: '《条例》（国务院令第711号）第四十九条', en: '条例 (令711), art. 49' },
  article31: { zh: '《条例》（国务院令第492号）第三十一条', en: '条例 (令492), art. 31' },
  article50: { zh: '《条例》（国务院令第711号）第五十条', en: '条例 (令711), art. 50' },
  article32: { zh: '《条例》（国务院令第492号）第三十二条', en: '条例 (令492), art. 32' },
  item: { zh: '{article}第（{item}）项', en: '{article}({item})' },
  narrative: { zh: '当年通行体例', en: 'the custom of the year' },
  place: { zh: '{instrument}{place}', en: '{instrument}, {place}' },
} as const

/** Items of the older article 32 by those of article 50. */
const olderItems = { 1: '一', 2: '二', 3: '四', 4: '五', 5: '六' } as const

export function citation(authority: Authority, form: Form, report: Report, language: Language): Runs {
  const revised = isRevised(report.year)
  switch (authority.kind) {
    case 'deadline':
      return fixed(words[revised ? 'article49' : 'article31'][language])
    case 'contents-all':
      return fixed(words[revised ? 'article50' : 'article32'][language])
    case 'contents':
      return phrase(words.item, language, {
        article: words[revised ? 'article50' : 'article32'][language],
        item: revised ? (numerals[authority.item - 1] ?? '') : olderItems[authority.item],
      })
    case 'form': {
      const instrument = fixed(form.id === '2008' ? words.narrative[language] : form.authority)
      if (authority.place === null || form.id === '2008') return instrument
      return phrase(words.place, language, { instrument, place: authority.place[language] })
    }
    case 'text':
      return fixed(authority.text[language])
  }
}

export function authorityOf(check: string, form: Form, report: Report, language: Language): Runs {
  const cited = (authorities[check] ?? []).map((one) => citation(one, form, report, language))
  return joined(cited, language === 'zh' ? '；' : '; ')
}
