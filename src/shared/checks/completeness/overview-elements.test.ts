import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { overviewElements } from './overview-elements'

const overview = (words: string): TextSpec => ({ sections: { overview: ['一、总体情况', words] } })
const run = (spec: TextSpec) => runChecks(aText(spec), [overviewElements])

const full =
  '（一）主动公开。全年主动公开政府信息120条。\n（二）依申请公开。未收到申请。\n（三）政府信息管理。严格保密审查。\n（四）平台建设。维护网站专栏。\n（五）监督保障。开展培训2次。'

describe('ST-05 elements of section one', () => {
  it.each([full, '2021年，我局通过门户网站公开各类信息35条，办理信息公开申请2件，落实三审三校，开展业务培训。'])(
    'agrees: %s',
    (words) => {
      expect(run(overview(words)).findings).toEqual([])
    },
  )

  it('finds the elements that no word speaks of', () => {
    const [one, ...more] = run(overview('全年主动公开政府信息120条。维护网站专栏。加强考核。')).findings
    expect(more).toEqual([])
    expect(one).toMatchObject({ severity: 'S3', section: 'overview', evidence: [{ quote: '一、总体情况' }] })
    expect(one?.message.zh).toContain('“依申请公开、政府信息管理”')
    expect(one?.message.en).toContain('disclosure on application, management of government information')
  })

  it('does not count the list of parts in an introduction', () => {
    const intro =
      '全文包括概述，主动公开政府信息情况，收到和处理政府信息公开申请情况，行政复议、行政诉讼情况，主要问题和改进措施等。'
    const [one] = run(overview(`${intro}\n全年主动公开政府信息120条。落实保密审查。维护网站专栏。加强考核。`)).findings
    expect(one?.message.zh).toContain('“依申请公开”')
  })

  it('is untested where the section is lost, empty or absent', () => {
    expect(run({ sections: {}, states: { overview: 'lost' } })).toMatchObject({
      findings: [],
      untested: [{ code: 'ST-05' }],
    })
    expect(run(overview(''))).toMatchObject({ findings: [], untested: [{}] })
  })

  it('asks older reports nothing', () => {
    const result = run({ ...overview('公开。'), form: '2008', year: 2013 })
    expect(result.outcomes[0]?.state).toBe('not-applicable')
  })
})
