/** Whether a rate of 100 %, or the words 均已办结, stands beside applications that are still open. */

import { compare, equal } from '../../report/exact'
import type { Sentence, Statement } from '../../report/prose-statements'
import type { Evidence, Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, figureEvidence, finding, tick, untested } from '../mark'
import { cellsOf } from './cells'
import { clauseEvidence, isOwn, narrative, numberEvidence, placeOf, printed } from './statement-mark'
import { tableValue } from './table-value'

export const completionRate = defineCheck({
  id: 'tie-out/completion-rate',
  code: 'NT-08',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '百分之百办结率与结转', en: 'Full rate and open cases' },
  asks: {
    zh: '称答复率、办结率为100%或均已办结的，是否确无未办结、结转的申请？',
    en: 'Where the text claims a rate of 100 % or that all are closed, are there really no open applications?',
  },
  forms: 'all',
  messages: {
    notFull: {
      zh: '收到{received}、办结{closed}，答复（办结）率应为{rate}%，填报{stated}。请核实或说明口径。',
      en: 'Received {received}, closed {closed}: the rate is {rate} %, but {stated} is stated.',
    },
    open: {
      zh: '正文称“{stated}”，而{where}{open}件尚未办结，前后矛盾。请核实或说明口径。',
      en: 'The text says “{stated}”, but {where} {open} are still open.',
    },
  },
  reasons: {
    unknown: {
      zh: '正文称“{stated}”，因收到、办结或结转数未能读取，无法核对。',
      en: 'The text says “{stated}”; received, closed or carried-forward figures are not at hand to test it.',
    },
  },
  *run(subject) {
    const { sentences, statements } = narrative(subject)
    for (const one of statements) {
      if (one.concept !== 'completion' || !equal(one.value, '100') || !isOwn(one) || inTime.test(one.lead)) continue
      const sentence = sentences[one.sentence]
      if (sentence !== undefined && !dueOnly.test(textOf(subject, sentence)))
        yield* test(subject, sentence, { span: one.span, words: printed(subject.document, one), at: one })
    }
    for (const sentence of sentences) {
      const claim = claimOf(subject, sentence)
      if (claim !== null) yield* test(subject, sentence, claim)
    }
  },
})

/** A rate of the cases that were due says nothing of those that were not. */
const inTime = /按期|按时|按规定|按要求|法定|到期|及时|如期|期限|应/
/** 答复率100%，均在法定期限内答复: the sentence itself says which cases its rate is of. */
const dueOnly = /均(?:已)?(?:在|于)(?:法定|规定)的?(?:期限|时限|时间)|(?:按期|按时)(?:办结|答复|办理)/

function textOf(subject: Subject, { start, end }: Sentence): string {
  return narrative(subject).stream.text.slice(start, end)
}

const allClosed =
  /(?:均已|全部已?|已全部|均)(?:按规定|依法|予以)?(?:办结|办理完毕|处理完毕)|办结率(?:达到?|为)?百分之百/

interface Claim {
  readonly span: { readonly start: number; readonly end: number }
  readonly words: string
  readonly at: Statement | null
}

/** 均已办结 of applications, in a sentence that states how many were received. */
function claimOf(subject: Subject, sentence: Sentence): Claim | null {
  if (!sentence.statements.some((one) => one.concept === 'received')) return null
  const { stream } = narrative(subject)
  const words = stream.text.slice(sentence.start, sentence.end)
  const match = allClosed.exec(words)
  if (match === null) return null
  const clause = words.slice(Math.max(0, match.index - 24), match.index)
  const own = clause.slice(Math.max(clause.lastIndexOf(','), clause.lastIndexOf(';')) + 1)
  if (inTime.test(own) || /上年|去年|结转|复议|诉讼|建议|提案|诉求/.test(own)) return null
  const start = sentence.start + match.index
  return { span: stream.spanOf(start, start + match[0].length), words: match[0], at: null }
}

function* test(subject: Subject, sentence: Sentence, claim: Claim): Generator<Mark> {
  const { sentences } = narrative(subject)
  const near = [sentences[sentences.indexOf(sentence) - 1], sentence]
    .filter((one) => one?.paragraph === sentence.paragraph)
    .flatMap((one) => one?.statements ?? [])
  const last = (concept: Statement['concept']): Statement | undefined =>
    near.findLast((one) => one.concept === concept && isOwn(one) && one.interval === null)
  const received = last('received')
  const done = last('closed') ?? last('answered')
  const open = last('carried-forward')
  const place = {
    section: sentence.section,
    passage: claim.at === null ? claim.words : (placeOf(claim.at).passage ?? ''),
  }
  const context: readonly Evidence[] = [
    evidenceAt(subject.document, 'stated', claim.span),
    ...(claim.at === null ? [] : [clauseEvidence(subject, claim.at)]),
  ]
  if (received !== undefined && done !== undefined && compare(done.value, received.value) < 0) {
    yield finding(
      'notFull',
      {
        received: printed(subject.document, received),
        closed: printed(subject.document, done),
        rate: percentOf(done.value, received.value),
        stated: claim.words,
      },
      place,
      [...context, numberEvidence(subject.document, 'left', received), numberEvidence(subject.document, 'right', done)],
      { stated: '100', expected: percentOf(done.value, received.value) },
    )
    return
  }
  if (open !== undefined && compare(open.value, '0') > 0) {
    yield finding(
      'open',
      { stated: claim.words, where: { zh: '正文所述', en: 'by the text' }, open: open.value },
      place,
      [...context, numberEvidence(subject.document, 'right', open)],
    )
    return
  }
  const table = tableValue(subject.form, subject.report, cellsOf('carried-forward'))
  if (table.kind === 'stated' && table.interval !== null) {
    const [figure] = table.figures
    if (compare(table.interval.low, '0') > 0 && figure !== undefined) {
      yield finding(
        'open',
        {
          stated: claim.words,
          where: { zh: '表三结转下年度继续办理', en: 'by table three' },
          open: table.interval.low,
        },
        { ...place, line: figure.line, column: figure.column },
        [...context, ...figureEvidence(subject.document, 'right', figure)],
      )
      return
    }
    yield tick('tied', place, [claim.at?.number ?? claim.span, ...table.figures.flatMap((one) => one.span ?? [])])
    return
  }
  if (received !== undefined && done !== undefined && compare(done.value, received.value) >= 0) {
    yield tick('tied', place, [claim.at?.number ?? claim.span, received.number, done.number])
    return
  }
  if (table.kind !== 'none') yield untested('unknown', place, { stated: claim.words })
}

/** part / whole in per cent, to two places, rounded. */
function percentOf(part: string, whole: string): string {
  const hundredths = (BigInt(part.split('.')[0] ?? '0') * 20_000n) / BigInt(whole.split('.')[0] ?? '1')
  const rounded = (hundredths + 1n) / 2n
  return `${rounded / 100n}.${String(rounded % 100n).padStart(2, '0')}`.replace(/\.?0+$/, '')
}
