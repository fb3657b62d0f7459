import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { ruleMakingPower } from './rule-making-power'

const cells = { 'disclosure.regulations': { made: '4', disclosed: '4', 'total-disclosed': '7' } }

describe('cross-foot/rule-making-power', () => {
  it.each(['包头市人民政府', '某省人民政府', '内蒙古自治区人民政府', '某地区人民政府'])(
    'accepts regulations of %s',
    (body) => {
      expect(marksOf(ruleMakingPower, { cells, body })).toMatchObject({ findings: [], untested: [] })
    },
  )

  it('accepts a county without regulations', () => {
    expect(marksOf(ruleMakingPower, {}).findings).toEqual([])
  })

  it.each([
    ['莱芜区人民政府', 'government'],
    ['某自治县人民政府', 'government'],
    ['某市财政局', 'department'],
    ['某街道办事处', 'township'],
    ['某镇人民政府', 'government'],
  ] as const)('rejects regulations of %s', (body, bodyKind) => {
    expect(marksOf(ruleMakingPower, { cells, body, bodyKind }).findings).toEqual([
      'noPower disclosure/disclosure.regulations',
    ])
  })

  it('speaks once of a line, not in two findings for two cells', () => {
    expect(messagesOf(ruleMakingPower, { cells })).toEqual(['某县人民政府无规章制定权，规章栏填4、7，请核实。'])
    const made = { 'disclosure.regulations': { made: '1' } }
    expect(marksOf(ruleMakingPower, { form: '2021', cells: made }).findings).toHaveLength(1)
  })

  it('does not judge a body whose level it cannot tell', () => {
    const unknown = { cells, body: '开发区管委会', bodyKind: 'unknown' as const }
    expect(marksOf(ruleMakingPower, unknown).untested).toEqual(['body disclosure/disclosure.regulations'])
    const central = { cells, body: '国家税务总局', bodyKind: 'department' as const }
    expect(marksOf(ruleMakingPower, central).untested).toHaveLength(1)
  })
})
