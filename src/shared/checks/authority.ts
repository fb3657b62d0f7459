/** Cites the authority of a check for a report: the articles in force in its year, the instrument of its form. */

import type { Form } from '../forms/form'
import { authorities, type Authority } from './authorities'
import type { Bilingual } from './check'
import { fillTemplate } from './message'

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
  narrative: { zh: '当年通行体例', en: 'The custom of the year' },
  place: { zh: '{instrument}{place}', en: '{instrument}, {place}' },
} as const satisfies Record<string, Bilingual>

/** Items of the older article 32 by those of article 50. */
const olderItems = { 1: '一', 2: '二', 3: '四', 4: '五', 5: '六' } as const

function citation(authority: Authority, form: Pick<Form, 'id' | 'authority'>, year: number | null): Bilingual {
  const revised = isRevised(year)
  switch (authority.kind) {
    case 'deadline':
      return words[revised ? 'article49' : 'article31']
    case 'contents-all':
      return words[revised ? 'article50' : 'article32']
    case 'contents':
      return fillTemplate(words.item, {
        article: words[revised ? 'article50' : 'article32'],
        item: revised ? (numerals[authority.item - 1] ?? '') : olderItems[authority.item],
      })
    case 'form': {
      if (form.id === '2008') return words.narrative
      if (authority.place === null) return { zh: form.authority, en: form.authority }
      return fillTemplate(words.place, { instrument: form.authority, place: authority.place })
    }
    case 'text':
      return authority.text
  }
}

/** Articles, instruments and identities behind a check, for a report of that form and year; empty for an unknown check. */
export function authorityOf(check: string, form: Pick<Form, 'id' | 'authority'>, year: number | null): Bilingual {
  const cited = (authorities[check] ?? []).map((one) => citation(one, form, year))
  return { zh: cited.map(({ zh }) => zh).join('；'), en: cited.map(({ en }) => en).join('; ') }
}
