/** The elements that section one must speak of, each with the words by which reports speak of it. */

import type { Bilingual } from '../../check'

export interface OverviewElement {
  readonly id: 'disclosure' | 'applications' | 'management' | 'platform' | 'supervision'
  readonly name: Bilingual
  /** Any one of these words counts: the families are broad, since a wrong "missing" is worse than a miss. */
  readonly words: RegExp
}

/** 国办公开办函〔2021〕30号, annex, section one; the same five in the notices for the 2019 form (domain 2.3). */
export const overviewElements: readonly OverviewElement[] = [
  {
    id: 'disclosure',
    name: { zh: '主动公开', en: 'proactive disclosure' },
    words:
      /主动公开|公开(?:各类|政府|政务|重点|有关|相关)?[^。;]{0,12}信息|发布[^。;]{0,12}信息|信息发布|公开事项|公开内容|公示公告/,
  },
  {
    id: 'applications',
    name: { zh: '依申请公开', en: 'disclosure on application' },
    words:
      /依申请|信息公开(?:的)?申请|申请公开|公开申请|收到[^。;]{0,10}申请|受理[^。;]{0,10}申请|申请人|申请(?:量|数|\d+|件)/,
  },
  {
    id: 'management',
    name: { zh: '政府信息管理', en: 'management of government information' },
    words:
      /信息(?:的)?(?:制作|获取|保存|管理|资源)|信息发布(?:审核|审查|制度|管理)|公开属性|保密审查|审查(?:制度|机制|关)|三审|审核(?:制度|机制|把关|发布|关)|(?:公开|信息|事项|基本)目录|公开指南|动态(?:调整|更新|管理)|规范性文件|(?:文件|信息)[^。;]{0,8}清理|台账|归档|存档|档案|源头|公文|更新(?:维护|调整|及时)?|个人隐私|去标识/,
  },
  {
    id: 'platform',
    name: { zh: '平台建设', en: 'platforms' },
    words: /平台|网站|新媒体|公众号|微信|微博|公报|专栏|专区|客户端|融媒体|栏目|公开栏|查阅(?:点|场所|室)|电子屏|APP/i,
  },
  {
    id: 'supervision',
    name: { zh: '监督保障', en: 'supervision and support' },
    words:
      /监督|保障|考核|考评|评议|评估|测评|培训|责任|督查|督导|督办|检查|组织领导|领导小组|加强领导|高度重视|部署|问责|队伍|专人|专题会议|工作会议|整改/,
  },
]
