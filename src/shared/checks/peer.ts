/** What a report has in common with that of another body, as the check on copying reads it. */

import { peerSentencesOf, sharedSentences } from '../compare/peer-wording'
import type { Worded } from '../compare/masked-sentences'
import type { OtherVersion, PeerWording } from './check'

/** @param common hashes of sentences that stand in so many reports that sharing them says nothing */
export function peerWording(own: Worded, peer: OtherVersion, common: ReadonlySet<number>): PeerWording {
  const [ours, theirs] = [peerSentencesOf(own), peerSentencesOf(peer)]
  const { text } = peer.document
  return {
    source: peer.source,
    body: peer.report.body.name ?? '',
    year: peer.report.year,
    sentences: ours.filter(({ hash }) => !common.has(hash)).length,
    shared: sharedSentences(ours, theirs, common).map(({ own: at, theirs: span }) => ({
      own: at,
      theirs: { quote: text.slice(span.start, span.end), span },
    })),
  }
}
