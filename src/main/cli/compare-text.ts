/** A comparison for reading: what was carried forward, the figures that changed, how alike the sections are, what was found. */

import type { Bilingual } from '../../shared/checks/check'
import { columnName, lineName } from '../../shared/checks/place-names'
import type { Comparison } from '../../shared/compare/comparison'
import type { Form } from '../../shared/forms/form'
import { formOf } from '../../shared/forms/index'
import { sectionNameIn } from '../../shared/words/section-name'
import { say, type Language } from '../../shared/words/say'
import type { ComparedFiles } from './compared-files'

const words = {
  unreadable: { zh: '无法比较。', en: 'They cannot be compared.' },
  carried: { zh: '结转衔接（上年结转下年度 → 本年上年结转）', en: 'Carried forward last year → brought forward now' },
  unread: { zh: '未读出', en: 'Not read' },
  agrees: { zh: '一致', en: 'Agrees' },
  differs: { zh: '不一致', en: 'Differs' },
  figures: { zh: '变动的数据', en: 'Figures that changed' },
  partly: { zh: '部分可比', en: 'Comparable in part' },
  sections: { zh: '相似度', en: 'Similarity' },
  section: {
    zh: '{key}：{similarity}（改 {changed}，增 {added}，删 {removed}，移 {moved}，细微 {quiet}，未比较 {notCompared}）',
    en: '{key}: {similarity} ({changed} changed, {added} added, {removed} removed, {moved} moved, {quiet} quiet, {notCompared} not compared)',
  },
  front: { zh: '标题与导语', en: 'Title and introduction' },
  findings: { zh: '跨年度审计发现 {n} 项', en: '{n} {n|finding|findings} across the years' },
} as const satisfies Record<string, Bilingual>

export function comparisonText({ prior, current, comparison, findings }: ComparedFiles, lang: Language): string {
  const head = `${prior.file} → ${current.file}`
  if (comparison === null) return `${head}\n  ${words.unreadable[lang]}\n`
  const form = formOf(current.account.status === 'read' ? current.account.form : '2021')
  const lines = [
    head,
    `  ${words.carried[lang]}`,
    ...comparison.carryForward.map(({ column, prior: then, current: now, agrees }) => {
      const verdict = agrees === null ? words.unread : agrees ? words.agrees : words.differs
      return `    ${columnName(form, column)[lang]}: ${then ?? '—'} → ${now ?? '—'}  ${verdict[lang]}`
    }),
    `  ${words.figures[lang]}`,
    ...changedFigures(comparison, form, lang),
    `  ${words.sections[lang]} ${percent(comparison.similarity)}`,
    ...comparison.sections.map(
      ({ key, similarity, counts }) =>
        `    ${say(words.section, lang, { key: (key === 'front' ? words.front : sectionNameIn(form, key))?.[lang] ?? key, similarity: percent(similarity), ...counts })}`,
    ),
    `  ${say(words.findings, lang, { n: findings.length })}`,
    ...findings.map(({ severity, code, message }) => `    ${severity} ${code}  ${message[lang]}`),
  ]
  return `${lines.join('\n')}\n`
}

function changedFigures({ figures }: Comparison, form: Form, lang: Language): string[] {
  return figures
    .filter(({ delta }) => delta !== null && !/^-?0(?:\.0*)?$/.test(delta))
    .map(({ line, column, prior, current, delta, percent: share, comparable }) => {
      const sign = delta?.startsWith('-') === true ? '' : '+'
      const note = comparable === 'partly' ? `  (${words.partly[lang]})` : ''
      return `    ${lineName(form, line)[lang]} · ${columnName(form, column)[lang]}: ${prior ?? '—'} → ${current ?? '—'}  ${sign}${delta ?? ''}${share === null ? '' : ` (${share} %)`}${note}`
    })
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
