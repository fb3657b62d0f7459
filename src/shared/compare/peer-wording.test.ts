import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import { peerSentencesOf, sharedSentences, wordingOf } from './peer-wording'
import { wordingIndex } from './wording-index'

const subject = (body: string, overview: string) => aSubject({ body, prose: { overview, problems: '无', other: '无' } })
const text = (place: string, we: string, n: number): string =>
  `${we}通过${place}政府门户网站主动公开政府信息${n}条，涉及重点领域各个方面。` +
  `${place}教育局成立了由主要负责同志任组长的政务公开领导小组。组织开展政务公开业务培训两期，参训人员六十余人次。`

describe('wording without names', () => {
  it('is the same in the reports of two bodies that differ in names, places and figures only', () => {
    const own = subject('青川县教育局', text('青川县', '我局', 12))
    const peer = subject('云溪区教育局', text('云溪区', '我局', 98))
    const shared = sharedSentences(peerSentencesOf(own), peerSentencesOf(peer), new Set())
    expect(shared).toHaveLength(3)
    const [first] = shared
    expect(own.document.text.slice(first?.own.start, first?.own.end)).toContain('12条')
    expect(peer.document.text.slice(first?.theirs.start, first?.theirs.end)).toContain('98条')
  })

  it('is not the same where the words differ, and nothing where sentences stand everywhere', () => {
    const own = subject('青川县教育局', text('青川县', '我局', 12))
    const other = subject('云溪区财政局', '财政预决算信息全部在统一平台集中公开，接受群众监督。')
    expect(sharedSentences(peerSentencesOf(own), peerSentencesOf(other), new Set())).toEqual([])
    expect(sharedSentences(peerSentencesOf(own), peerSentencesOf(own), new Set(wordingOf(own)))).toEqual([])
  })
})

describe('wordingIndex', () => {
  const hashes = (...all: readonly number[]): Uint32Array => Uint32Array.from(all)

  it('finds reports that share rare sentences, most first', () => {
    const index = wordingIndex<string>()
    index.add('a', hashes(1, 2, 3, 4))
    index.add('b', hashes(1, 2, 9))
    index.add('c', hashes(7, 8))
    expect(index.like(hashes(1, 2, 3), 2, () => false)).toEqual([
      { id: 'a', shared: 3 },
      { id: 'b', shared: 2 },
    ])
    expect(index.like(hashes(1, 2, 3), 2, (id) => id === 'a')).toEqual([{ id: 'b', shared: 2 }])
  })

  it('counts nothing that stands in more reports than the cap', () => {
    const index = wordingIndex<number>(2)
    for (let i = 0; i < 3; i++) index.add(i, hashes(1, 100 + i))
    expect(index.like(hashes(1, 101), 1, () => false)).toEqual([{ id: 1, shared: 1 }])
    expect(index.common(hashes(1, 101))).toEqual([1])
  })

  it('forgets what was removed, and takes the last of what was added again', () => {
    const index = wordingIndex<string>()
    index.add('a', hashes(1))
    index.add('a', hashes(2))
    index.add('b', hashes(1))
    expect(['a', 'b', 'c'].map(index.has)).toEqual([true, true, false])
    index.remove('b')
    expect(index.like(hashes(1), 1, () => false)).toEqual([])
    expect(index.like(hashes(2), 1, () => false)).toEqual([{ id: 'a', shared: 1 }])
    expect(index.size()).toBe(1)
  })
})
