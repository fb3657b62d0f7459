/** Whether a figure that the text states twice is the same both times, and whether a sentence stands in it twice. */

import { intervalOf, overlap } from '../../report/exact'
import type { Sentence, Statement } from '../../report/prose-statements'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick } from '../mark'
import { passageWords } from '../quote'
import { cellsOf } from './cells'
import {
  clauseEvidence,
  isOwn,
  narrative,
  numberEvidence,
  numbersOf,
  placeOf,
  printed,
  wordsOf,
  isWhole,
} from './statement-mark'
import { tableValue } from './table-value'

export const repeatedMetric = defineCheck({
  id: 'tie-out/repeated-metric',
  code: 'NA-02',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '同一指标前后一致', en: 'Figures stated twice' },
  asks: {
    zh: '正文两处所述同一指标是否一致，有无重复语句？',
    en: 'Is a figure that the text states twice the same both times, and does no sentence stand twice?',
  },
  forms: 'all',
  messages: {
    conflict: {
      zh: '“{words}”前后两处分别为{first}、{second}。请核实更正。',
      en: '“{words}” is given as {first} and as {second}.',
    },
    repeated: {
      zh: '“{sentence}”一句在正文中出现{times}次。请核对是否重复。',
      en: 'The sentence “{sentence}” stands in the text {times} times.',
    },
  },
  reasons: {},
  *run(subject) {
    yield* metrics(subject)
    yield* sentencesTwice(subject)
  },
})

const flows = new Set(['received', 'brought-forward', 'closed', 'carried-forward'])

function* metrics(subject: Subject): Generator<Mark> {
  const { statements, partOf } = narrative(subject)
  const groups = new Map<string, Statement[]>()
  for (const one of statements) {
    if (!isOwn(one) || partOf.has(one.index) || one.bracket !== 0) continue
    const key = keyOf(one)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one].slice(0, 20))
  }
  for (const [key, group] of groups) {
    const [first] = group
    if (first === undefined) continue
    const same = group.filter((one) => overlap(intervalOf(one), intervalOf(first)))
    if (same.length > 1) yield tick('tied', placeOf(first), numbersOf(same))
    const other = group.find((one) => !overlap(intervalOf(one), intervalOf(first)))
    if (other === undefined || !mayConflict(subject, key, first, other)) continue
    yield finding(
      'conflict',
      { words: wordsOf(first), first: printed(subject.document, first), second: printed(subject.document, other) },
      placeOf(first),
      [
        numberEvidence(subject.document, 'left', first),
        numberEvidence(subject.document, 'right', other),
        clauseEvidence(subject, first),
        clauseEvidence(subject, other),
      ],
      first.interval === null && other.interval === null ? { stated: other.value, expected: first.value } : {},
    )
  }
}

/** Head noun, scope and period are one by construction: only the body's own figures of the report year have a key. */
function keyOf(one: Statement): string | null {
  if (one.concept === 'published') return `published ${one.counter ?? ''}`
  return one.concept !== null && flows.has(one.concept) ? one.concept : null
}

/** Figures that a table holds are held against the table; and two clauses are one metric only if neither is narrower. */
function mayConflict(subject: Subject, key: string, first: Statement, other: Statement): boolean {
  if (key.startsWith('published')) {
    const verb = (one: Statement): boolean => /发布/.test(one.lead)
    return verb(first) === verb(other) && isWhole(first) && isWhole(other)
  }
  const concept = first.concept
  if (concept === null || tableValue(subject.form, subject.report, cellsOf(concept)).kind === 'stated') return false
  return isWhole(first) && isWhole(other) && first.sentence !== other.sentence
}

const leastWords = 12

/** At least so many Chinese characters, 一 to 龥. */
function hasEnoughWords(words: string): boolean {
  let count = 0
  for (let at = 0; at < words.length && count < leastWords; at++) {
    const unit = words.charCodeAt(at)
    if (unit >= 0x4e00 && unit <= 0x9fa5) count++
  }
  return count >= leastWords
}

/** The same note may stand below each table. */
const note = /^[(]?(?:备?注|说明)[:)]?/

function* sentencesTwice(subject: Subject): Generator<Mark> {
  const { sentences, stream } = narrative(subject)
  const places = new Map<string, Sentence[]>()
  for (const sentence of sentences) {
    const words = stream.text.slice(sentence.start, sentence.end)
    if (!/[。!]$/.test(words) || note.test(words) || !hasEnoughWords(words)) continue
    const same = places.get(words)
    if (same === undefined) places.set(words, [sentence])
    else same.push(sentence)
  }
  for (const [words, same] of places) {
    const [first] = same
    if (first === undefined || same.length < 2) continue
    yield finding(
      'repeated',
      { sentence: words.slice(0, 60), times: String(same.length) },
      { section: first.section, passage: passageWords(words) },
      same.slice(0, 8).map((one) => evidenceAt(subject.document, 'stated', stream.spanOf(one.start, one.end))),
      { severity: 'S4' },
    )
  }
}
