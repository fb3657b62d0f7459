import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import { narrativeOf } from './prose-narrative'

/** Form, sum as printed (`|` before what is no longer counted), verdict, of lists that say something. */
const listsIn = (overview: string) => {
  const { document, report, form } = aSubject({ form: '2021', year: 2022, prose: { overview } })
  return narrativeOf(document, report, form)
    .lists.filter((list) => list.verdict.kind !== 'unsure')
    .map(({ form: kind, total, parts, verdict }) => {
      const counted = parts.slice(0, verdict.count).map((part) => part.value)
      return `${kind} ${total.value}=${counted.join('+')} ${verdict.kind}`
    })
}

describe('lists of parts', () => {
  it.each([
    ['共公开信息291条。其中,发布信息71条,各部门事项99条,公告公示121条,经费公开92户。', 'of-which 291=71+99+121 exact'],
    ['公布政务服务事项7099项,其中行政权力6879项、公共服务220项,取消352项、下放178项。', 'of-which 7099=6879+220 exact'],
    ['共收到申请173件（自然人2件，法人或其他组织171件），办结160件。', 'bracket 173=2+171 exact'],
    ['新收申请68件，上年结转5件，共计73件。', 'summed 73=68+5 exact'],
    ['共收到政府信息公开申请356件。其中，县级部门201件，乡镇155件。', 'of-which 356=201+155 exact'],
    [
      '共收到政府信息公开申请356件。从申请方式看，网络申请290件，信函申请50件，当面申请16件。',
      'implied 356=290+50+16 exact',
    ],
    ['共收到8份政府信息公开申请。其中，予以公开2件，部分公开2件，不予公开4件。', 'of-which 8=2+2+4 exact'],
    ['办理事项3.8万件，其中线上2.46万件，线下1.4万件。', 'of-which 38000=24600+14000 agrees'],
    ['共发布信息12085条其中,发布重点领域信息8134条,政策法规146条。', 'of-which 12085=8134+146 partial'],
    ['收到申请100件，办结90件，其中自然人申请80件，法人申请20件。', 'of-which 100=80+20 exact'],
    ['共受理申请125件,同比增长35.9%,其中网上77件,信函44件,当面4件,传真0件。', 'of-which 125=77+44+4+0 exact'],
  ])('%s', (text, expected) => {
    expect(listsIn(text)).toContain(expected)
  })

  it.each([
    ['共收到申请125件,其中网上申请77件,信函申请44件,当面申请5件。', 'of-which 125=77+44+5 conflict'],
    ['办结98件，其中予以公开50件、部分公开10件、不予公开20件、无法提供17件。', 'of-which 98=50+10+20+17 conflict'],
    ['全年共公开信息5678条，其中网站3000条、微信2000条、微博687条。', 'of-which 5678=3000+2000+687 conflict'],
    ['共收到申请12件，其中网上申请20件。', 'of-which 12=20 conflict'],
    ['共收到申请4件。其中：网络申请1件，当面申请2件，传真申请1件，邮寄申请1件。', 'of-which 4=1+2+1+1 conflict'],
    ['共收到申请1件，其中当面申请0件，传真申请1件，网络申请1件，信函申请0件。', 'of-which 1=0+1+1+0 conflict'],
    ['收到政府信息公开申请5件，其中通过互联网申请2件，当面提交4件，邮寄方式申请1件。', 'of-which 5=2+4+1 conflict'],
    ['全年共发布解读稿件0篇，分别为文字解读2篇、视频解读1篇。', 'of-which 0=2+1 conflict'],
    ['全年共发布政策解读11篇，其中文字解读2篇，媒体解读8篇。', 'of-which 11=2+8 conflict'],
    ['全年发布信息81条，其中政府网站15条、微信310条、微博16条。', 'of-which 81=15+310+16 conflict'],
    [
      '主动公开信息5828条，政务微博、新闻发布会、政务微信分别公开1780条、266条、3781条。',
      'of-which 5828=1780+266+3781 conflict',
    ],
    ['办理事项3.8万件，其中线上2.46万件，线下1.9万件。', 'of-which 38000=24600+19000 conflict'],
  ])('conflict in %s', (text, expected) => {
    expect(listsIn(text)).toContain(expected)
  })

  it.each([
    '共召开会议10次，其中专题会议3次、调度会2次。',
    '共发布信息5000条，其中政府网站4000条、微信3000条。',
    '共收到申请100件，其中网上申请40件、信函申请30件等。',
    '共收到申请100件，主要包括网上申请40件、信函申请30件。',
    '收到政府信息公开申请100件，其中予以公开50件、不予公开30件、部分公开15件。',
    '开展培训10次，其中同时在线上举办8次、线下举办6次。',
    '行政复议23件，维持10件，纠正5件。',
    '共培训120人，其中甲乡、乙乡各30人。',
  ])('no conflict in %s', (text) => {
    expect(listsIn(text).filter((list) => list.endsWith('conflict'))).toEqual([])
  })
})
