/** The wording of a report without whose it is: what two bodies' reports share once places, names and figures are masked. */

import { bodyNameOf } from '../report/body-name'
import { normalise } from '../text/normalise'
import type { Span } from '../text/span'
import { maskedSentencesOf, maskOf, type Worded } from './masked-sentences'

export interface PeerSentence {
  /** In the canonical text. */
  readonly at: Span
  /** Unsigned 32-bit hash of the sentence with names, places and figures masked. */
  readonly hash: number
}

/** A passage of one report that the other has as well. */
export interface SharedSentence {
  readonly own: Span
  readonly theirs: Span
}

/** Sentences that say something of their own, in order of the text; template and statutory wording left out. */
export function peerSentencesOf(worded: Worded): readonly PeerSentence[] {
  const mask = nameMask(worded.report.body.name)
  return maskedSentencesOf(worded)
    .filter((one) => !one.isSet)
    .flatMap(({ at, text }) => {
      const key = maskOf(mask(text))
      return key.length < shortest ? [] : [{ at, hash: hashOf(key) }]
    })
}

/** With its names masked a shorter sentence is one that anybody would write. */
const shortest = 12

/** The hashes as they are kept, each once. */
export function wordingOf(worded: Worded): Uint32Array {
  return Uint32Array.from(new Set(peerSentencesOf(worded).map(({ hash }) => hash)))
}

/**
 * Sentences of `own` that `theirs` has, in order of `own`.
 * @param ignored hashes of sentences that stand in many reports
 */
export function sharedSentences(
  own: readonly PeerSentence[],
  theirs: readonly PeerSentence[],
  ignored: ReadonlySet<number>,
): readonly SharedSentence[] {
  const there = new Map(theirs.toReversed().map(({ hash, at }) => [hash, at]))
  return own.flatMap(({ hash, at }) => {
    const other = ignored.has(hash) ? undefined : there.get(hash)
    return other === undefined ? [] : [{ own: at, theirs: other }]
  })
}

const self =
  /[我本全该各](?:省|市|县|区|旗|州|盟|镇|乡|街道|局|委|办|厅|院|中心|单位|机关|部门)|[市县区旗镇乡](?:委|政府|级)/g

/** Masks the body, its places and organ, their short forms, and the words by which a text speaks of itself. */
function nameMask(name: string | null): (text: string) => string {
  const { place, organ } = bodyNameOf(normalise(name ?? ''))
  const places = [place, ...[...place.matchAll(/[省市州盟县旗区](?=.)/g)].map(({ index }) => place.slice(index + 1))]
  const stems = places.map((one) => one.replace(/[省市州盟县旗区镇乡]$/, '')).filter((one) => one.length >= 2)
  const names = [...new Set([normalise(name ?? ''), ...places, organ, ...stems])]
    .filter((one) => one.length >= 2 && !/^(?:人民)?政府(?:办公室)?$/.test(one))
    .toSorted((a, b) => b.length - a.length)
  return (text) => names.reduce((masked, one) => masked.replaceAll(one, ''), text).replace(self, '')
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
