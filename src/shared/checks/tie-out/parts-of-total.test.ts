import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../../tests/support/marks-of'
import { partsOfTotal } from './parts-of-total'

const said = (overview: string) => marksOf(partsOfTotal, { prose: { overview } })

describe('NA-01 parts of a total', () => {
  it.each([
    '全区共主动公开各类政府信息291条。其中,发布重大决策信息71条,各部门公开事项99条,重点公告公示121条,“三公”经费预算、决算全部公开92户。',
    '共发布信息12085条其中,发布重点领域信息8134条,政策法规146条,规划计划、统计信息141条,应急管理90条。',
    '全区共受理政府信息公开申请125件,同比增长35.9%,其中网上申请77件,信函申请44件,当面申请4件。',
    '全年累计公开429条重要政务信息。其中利用网络公开了招聘108名专业人员及220名专职人员等信息18条;在日报公开信息1条(招聘教师);通过信息栏公开信息17条;公开信息 393条。',
    '共召开会议10次，其中专题会议3次、调度会2次。',
    '收到政府信息公开申请100件，其中予以公开50件、部分公开10件、不予公开30件，结转下年度10件。',
    '共发布信息5000条，其中政府网站4000条、微信3000条。',
    '办理事项3.8万件，其中线上2.46万件，线下1.4万件。',
    '共培训干部120人，其中主要负责人50人。',
  ])('accepts %s', (text) => {
    expect(said(text).findings).toEqual([])
  })

  it('ticks total and parts', () => {
    const { result } = said(
      '社会公布政务服务事项7099项,其中行政权力事项6879项、公共服务事项220项,取消352项、下放178项。',
    )
    expect(result.ticks.map((one) => one.spans.length)).toEqual([3])
  })

  it.each([
    ['全区共受理政府信息公开申请125件,其中网上申请71件,信函申请44件,当面申请4件。', '119', '6'],
    [
      '累计公开政府信息302662条，其中市政府门户网站公开9571条，旗县区公开53471条，各部门公开239720条，公开重点领域信息181条。',
      '302762',
      '-100',
    ],
    ['办结98件，其中予以公开50件、部分公开10件、不予公开20件、无法提供13件、其他处理6件。', '99', '-1'],
    ['收到政府信息公开申请1234件（自然人1300件，法人或其他组织34件）。', '1334', '-100'],
    ['共收到政府信息公开申请9件，其中当面申请12件。', '12', '-3'],
    ['网络申请12件，信函申请8件，当面申请3件，共计33件，均为依申请公开。', '23', '10'],
  ])('rejects %s', (text, sum, difference) => {
    expect(said(text).result.findings).toMatchObject([{ severity: 'S2', expected: sum, difference }])
  })

  it('asks where only the look of the remainder speaks for a fault', () => {
    const { result } = said('全区共主动公开信息391条。其中,发布重大决策信息71条,各科室公开事项99条,重点公告公示121条。')
    expect(result.findings).toMatchObject([{ severity: 'S3', class: 'query', difference: '100' }])
  })

  it('says which way: differs, exceeds; two findings in one text', () => {
    const { findings } = said(
      '共收到依申请公开20件，其中网络申请12件，信函申请6件。\n共举办培训5期，其中线上3期、线下4期。',
    )
    expect(findings).toEqual(['differs overview', 'exceeds overview'])
  })
})
