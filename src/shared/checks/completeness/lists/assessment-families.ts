/** The three results that a government's report must give, with the words that name each and the words that state a result. */

import type { Bilingual } from '../../check'

export interface AssessmentFamily {
  readonly id: 'assessment' | 'review' | 'accountability'
  readonly name: Bilingual
  /** Words that name the matter. */
  readonly names: RegExp
  /** Words that, beside the name, say what came of it; a rule, a system or a plan has none of them. */
  readonly results: RegExp
}

/** 令711, article 50(四): 各级人民政府…还应当包括工作考核、社会评议和责任追究结果情况. */
export const assessmentFamilies: readonly AssessmentFamily[] = [
  {
    id: 'assessment',
    name: { zh: '工作考核', en: 'assessment' },
    names: /考核|考评|绩效|测评/,
    results:
      /结果|得分|排名|名列|位列|位居|第[一二三四五六七八九十\d]+名|优秀|良好|合格|等次|分值|权重|占比|占[^。;]{0,8}\d|\d分|\d%|百分|纳入|通报|评分|打分|开展(?:了)?[^。;]{0,12}(?:考核|考评|测评|评估)|进行(?:了)?[^。;]{0,6}(?:考核|考评|测评)|按季度|每季度|季度考核|年终|完成/,
  },
  {
    id: 'review',
    name: { zh: '社会评议', en: 'public review' },
    names: /评议|满意度|第三方评估|第三方机构|问卷|民意(?:调查|测评|征集)|社会监督/,
    results: /结果|满意|得分|优秀|良好|\d|开展|组织|邀请|接受|参与|参加|进行|反馈|通过|未|无|没有|委托|聘请/,
  },
  {
    id: 'accountability',
    name: { zh: '责任追究', en: 'accountability' },
    names: /追究|追责|问责/,
    results: /未|没有|不存在|不涉及|无(?!障碍|正当)|零|\d|结果|通报|约谈|处分/,
  },
]
