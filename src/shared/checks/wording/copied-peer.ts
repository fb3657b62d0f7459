/** Whether the text is that of another body's report, places, names and figures aside. */

import { compare, percentOf } from '../../report/exact'
import type { Mark, PeerWording, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick } from '../mark'

/** Most of the sentences that are the report's own. */
const mostly = '60'
/** Two bodies of one place may share a handful of sentences that they were given. */
const leastShared = 8
const mostListed = 200

export const copiedFromPeer = defineCheck({
  id: 'wording/copied-peer',
  code: 'XY-06',
  version: 1,
  severity: 'S2',
  class: 'likely-defect',
  name: { zh: '与其他单位雷同', en: 'Copied from a peer' },
  asks: {
    zh: '遮盖单位、地名和数字后，正文是否与其他单位的报告大多相同？',
    en: 'With names, places and figures masked, are most sentences those of another body’s report?',
  },
  forms: 'all',
  needs: ['peers'],
  messages: {
    same: {
      zh: '正文{sentences}句中有{copied}句与“{body}”{year}报告相同（单位、地名、数字不计），占{percent}%，疑为内容雷同。',
      en: '{copied} of {sentences} sentences stand in the {year} report of {body}, names, places and figures aside: {percent} %.',
    },
  },
  reasons: {},
  *run(subject) {
    const alike = (subject.peers ?? []).filter(isAlike)
    if (alike.length === 0) yield tick('traced', { section: null }, [])
    for (const peer of alike) yield markPeer(subject, peer)
  },
})

function shareOf({ shared, sentences }: PeerWording): string {
  return percentOf(String(shared.length), String(Math.max(1, sentences)), 0)
}

function isAlike(peer: PeerWording): boolean {
  return peer.shared.length >= leastShared && compare(shareOf(peer), mostly) >= 0
}

function markPeer({ document }: Subject, peer: PeerWording): Mark {
  const { body, year, sentences, shared, source } = peer
  const shown = shared.slice(0, mostListed)
  return finding(
    'same',
    {
      body,
      year: { zh: year === null ? '' : `${year}年度`, en: String(year ?? '') },
      sentences: String(sentences),
      copied: String(shared.length),
      percent: shareOf(peer),
    },
    { section: null, passage: `${body}${year ?? ''}` },
    shown.map(({ own }) => evidenceAt(document, 'context', own)),
    {
      stated: shareOf(peer),
      elsewhere: [
        {
          source,
          evidence: shown.map(({ theirs: { quote, span } }) => ({ role: 'context' as const, quote, span })),
        },
      ],
    },
  )
}
