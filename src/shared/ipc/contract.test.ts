import { describe, expect, it } from 'vitest'
import { contract, type CallName } from './contract'
import { topicsOf } from './reads'
import { topics } from './topics'
import { bridgeOver, callChannel, noticeChannel, type Pipe, type WireNotice } from './wire'

const names = Object.keys(contract) as CallName[]

describe('the contract', () => {
  it('speaks in nouns and verbs', () => {
    for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/)
  })

  it('refuses unknown keys in every input', () => {
    for (const name of names) {
      const parsed = contract[name].input.safeParse({ surprise: 1 })
      expect(parsed.success, name).toBe(false)
    }
  })

  it('knows for every query when to ask again', () => {
    const queries = names.filter((name) => contract[name].kind === 'query')
    expect(Object.keys(topicsOf).toSorted()).toEqual(queries.toSorted())
    const touched = names.flatMap((name) => {
      const entry = contract[name]
      return entry.kind === 'command' ? entry.touches : []
    })
    for (const topic of touched) expect(topics).toContain(topic)
  })
})

describe('the wire', () => {
  it('is two functions over one channel', async () => {
    const calls: unknown[][] = []
    const listeners = new Set<(event: unknown, notice: WireNotice) => void>()
    const pipe: Pipe = {
      invoke: (...values) => {
        calls.push(values)
        return Promise.resolve('answer')
      },
      on: (channel, listener) => (expect(channel).toBe(noticeChannel), listeners.add(listener)),
      off: (_channel, listener) => listeners.delete(listener),
    }
    const bridge = bridgeOver(pipe)
    expect(Object.keys(bridge)).toEqual(['call', 'onChanged'])
    expect(await bridge.call('report.list', {})).toBe('answer')
    expect(calls).toEqual([[callChannel, 'report.list', {}]])
    const heard: WireNotice[] = []
    const stop = bridge.onChanged((notice) => heard.push(notice))
    for (const listener of listeners) listener('event', { kind: 'changed', topics: ['reports'] })
    stop()
    expect(heard).toEqual([{ kind: 'changed', topics: ['reports'] }])
    expect(listeners.size).toBe(0)
  })
})
