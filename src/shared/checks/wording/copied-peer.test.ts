import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import type { PeerWording } from '../check'
import { runChecks } from '../run'
import { copiedFromPeer } from './copied-peer'

const text = Array.from({ length: 12 }, (_, i) => `本单位围绕第${i}类重点领域主动公开有关信息并及时更新。`)
const subject = aText({ year: 2020, sections: { overview: ['一、总体情况', text.join('')] } })

function peer(shared: number, source = 'p1', body = '某县水利局'): PeerWording {
  let from = 0
  const passages = text.slice(0, shared).map((words) => {
    const start = subject.document.text.indexOf(words, from)
    from = start + words.length
    return { own: { start, end: from }, theirs: { quote: words, span: { start: 5, end: 5 + words.length } } }
  })
  return { source, body, year: 2020, sentences: 12, shared: passages }
}
const run = (...peers: readonly PeerWording[]) => runChecks({ ...subject, peers }, [copiedFromPeer])

describe('XY-06 copied from a peer', () => {
  it('accepts a text that shares a few sentences, or none', () => {
    expect(run(peer(5)).findings).toEqual([])
    expect(run().ticks).toHaveLength(1)
  })

  it('finds a text that is another body’s, with the passages of both', () => {
    const [one] = run(peer(11)).findings
    expect(one).toMatchObject({ code: 'XY-06', severity: 'S2', class: 'likely-defect', stated: '92' })
    expect(one?.message.zh).toContain('12句中有11句与“某县水利局”2020年度报告相同')
    expect(one?.evidence).toHaveLength(11)
    expect(one?.elsewhere).toMatchObject([{ source: 'p1', evidence: { length: 11 } }])
  })

  it('finds two such bodies, each with its own key', () => {
    const found = run(peer(11), peer(9, 'p2', '某县司法局')).findings
    expect(found).toHaveLength(2)
    expect(new Set(found.map(({ key }) => key)).size).toBe(2)
  })

  it('is not asked where no other reports were looked at', () => {
    expect(runChecks(subject, [copiedFromPeer]).outcomes[0]?.state).toBe('not-applicable')
  })
})
