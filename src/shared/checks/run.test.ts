import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import type { Check, Mark } from './check'
import { defineCheck } from './check'
import { checks } from './index'
import { evidenceAt, finding, tick, untested } from './mark'
import { runChecks } from './run'

const subject = aSubject({ prose: { overview: '收到11件。' } })
const quoted = evidenceAt(subject.document, 'stated', { start: 0, end: 4 })

const aCheck = (id: string, run: () => Iterable<Mark>, more: Partial<Check> = {}): Check =>
  defineCheck({
    id,
    code: 'T3-01',
    version: 2,
    severity: 'S1',
    class: 'defect',
    name: { zh: '测试', en: 'Test' },
    asks: { zh: '测试？', en: 'Test?' },
    forms: 'all',
    messages: { differs: { zh: '差{by}。', en: '{by} out.' } },
    reasons: { blank: { zh: '空白。', en: 'Blank.' } },
    run,
    ...more,
  })

describe('runChecks', () => {
  it('runs checks in order of their ids and turns marks into findings, ticks and untested places', () => {
    const place = { section: 'overview', line: 'applications.granted', column: 'total' }
    const result = runChecks(subject, [
      aCheck('cross-foot/b', () => [
        finding('differs', { by: '1' }, place, [quoted], {
          severity: 'S4',
          class: 'query',
          stated: '2',
          suspect: null,
        }),
        tick('footed', place, [quoted.span]),
        untested('blank', { section: null }),
      ]),
      aCheck('cross-foot/a', () => []),
      aCheck('cross-foot/c', () => []),
    ])
    expect(result.outcomes.map((outcome) => outcome.check)).toEqual(['cross-foot/a', 'cross-foot/b', 'cross-foot/c'])
    expect(result.findings).toEqual([
      {
        key: 'cross-foot/b@overview/applications.granted/total',
        check: 'cross-foot/b',
        code: 'T3-01',
        version: 2,
        severity: 'S4',
        class: 'query',
        ...place,
        message: { zh: '差1。', en: '1 out.' },
        evidence: [quoted],
        stated: '2',
        suspect: null,
      },
    ])
    expect(result.ticks).toEqual([
      {
        check: 'cross-foot/b',
        code: 'T3-01',
        tick: 'footed',
        line: 'applications.granted',
        column: 'total',
        spans: [quoted.span],
      },
    ])
    expect(result.untested).toEqual([
      { check: 'cross-foot/b', code: 'T3-01', section: null, reason: { zh: '空白。', en: 'Blank.' } },
    ])
    expect(result.outcomes[0]).toEqual({
      check: 'cross-foot/a',
      code: 'T3-01',
      version: 2,
      state: 'ran',
      reason: null,
    })
  })

  it('does not run a check on a form that it is not for', () => {
    const result = runChecks(subject, [
      aCheck('a/a', () => [tick('footed', { section: null }, [])], { forms: ['2014'] }),
    ])
    expect(result.outcomes[0]).toMatchObject({ state: 'not-applicable' })
    expect(result.ticks).toEqual([])
  })

  it('cannot run a check that needs last year’s report without it', () => {
    const check = aCheck('a/a', () => [tick('carried', { section: null }, [])], { needs: ['prior'] })
    expect(runChecks(subject, [check]).outcomes[0]).toMatchObject({
      state: 'could-not-run',
      reason: { zh: '未导入上年度报告，无法比对。' },
    })
    expect(runChecks(aSubject({ prior: {} }), [check]).outcomes[0]?.state).toBe('ran')
  })

  it('says which check fell over, and keeps none of its marks', () => {
    const result = runChecks(subject, [
      aCheck('a/a', function* () {
        yield tick('footed', { section: null }, [])
        throw new Error('no such column')
      }),
      aCheck('a/b', () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- the engine takes what it gets
        throw 'a word'
      }),
      aCheck('a/c', () => [finding('no such message', {}, { section: null }, [])]),
      aCheck('a/d', () => [finding('differs', {}, { section: null }, [])]),
      aCheck('a/e', () => [tick('footed', { section: null }, [])]),
    ])
    expect(result.outcomes.map((outcome) => outcome.state)).toEqual([
      'could-not-run',
      'could-not-run',
      'could-not-run',
      'could-not-run',
      'ran',
    ])
    expect(result.outcomes[0]?.reason?.zh).toBe('检查“测试”（a/a）运行出错：no such column')
    expect(result.outcomes[1]?.reason?.en).toBe('The check “Test” (a/b) failed: a word')
    expect(result.ticks).toHaveLength(1)
  })

  it('throws where a quote is not the text at its span', () => {
    const wrong = { ...quoted, quote: '不是原文' }
    const check = aCheck('a/a', () => [finding('differs', { by: '1' }, { section: null }, [wrong])])
    expect(() => runChecks(subject, [check])).toThrow('bug: a quote of a/a is not the text at its span: a/a@')
  })

  it('tells two findings at one place apart', () => {
    const twice = [1, 2].map(() => finding('differs', { by: '1' }, { section: 'overview' }, [quoted]))
    const keys = runChecks(subject, [aCheck('a/a', () => twice)]).findings.map((one) => one.key)
    expect(keys).toEqual(['a/a@overview', 'a/a@overview~2'])
  })

  it('runs the registry when not told otherwise, the same way every time', () => {
    const [once, again] = [runChecks(subject), runChecks(aSubject({ prose: { overview: '收到11件。' } }))]
    expect(once.outcomes.map((outcome) => outcome.check)).toEqual(checks.map((check) => check.id))
    expect(once).toEqual(again)
  })

  it('gives plain values that survive a structured clone', () => {
    const result = runChecks(aSubject({ cells: { 'applications.granted': { total: '4', business: '' } } }))
    expect(result.findings.length).toBeGreaterThan(2)
    expect(structuredClone(result)).toEqual(result)
  })
})
