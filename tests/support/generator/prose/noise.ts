/** Sentences whose numbers tie to nothing: trainings, hotlines, licences, sites, and names that hold digits. */

import type { Passage } from '../model'
import { loose, say } from '../say'
import type { Slots } from '../say'
import type { World } from './world'
import { oneOf } from './world'

const sentences = [
  '召开政务公开工作推进会{a}次，举办业务培训班{b}期，培训人员{c}人次。',
  '办理12345政务服务便民热线工单{c}件，办结率{p}%，群众满意率{q}%。',
  '政府门户网站全年访问量{c}万人次，政务微信公众号关注用户{b}万人。',
  '全年办理人大代表建议{a}件、政协提案{b}件，办复率100%。',
  '受理行政许可申请{c}件，均在承诺时限内办结。',
  '{y}年共办理各类行政审批事项{c}件，其中不见面审批事项占比{p}%。',
  '对照国务院办公厅确定的26个试点领域，编制完成{b}个领域的公开事项标准目录，涉及一级事项{a}项、二级事项{b}项、三级事项{c}项。',
  '按照《{place}政务公开工作要点》（政办发〔{y}〕{b}号）要求，细化任务{b}项，逐条明确责任单位和完成时限。',
  '在{y}年度政务公开考核中得分{p}分，位列第{a}名。',
  '通过“互动交流”栏目收到群众来信{c}件，全部按时回复。',
  '公示行政许可结果{c}条、行政处罚决定{b}条，做到7个工作日内公开。',
  '持续推进“一网、一门、一次”改革，梳理“最多跑一次”事项{c}项，即办件比例达{p}%。',
  '在政务服务大厅设置政务公开专区{a}个，配备查询设备{b}台，接待群众查阅咨询{c}人次。',
  '开设“优化营商环境”“稳就业保民生”等专题专栏{a}个。',
  '举办“政府开放日”活动{a}场次，邀请企业代表、居民代表{c}人参加。',
  '全年开展网站内容巡查{b}轮次，整改错链、错别字{c}处。',
  '近3年来，累计化解各类矛盾纠纷{c}起。',
  '召开第{a}次常务会议，邀请利益相关方代表列席{a}人次。',
  '落实“三审三校”制度，发布稿件{c}篇，转载上级稿件{b}篇。',
  '新增市场主体{c}户，其中企业{b}户。',
  '受理群众信访事项{c}件，按期办结率{p}%。',
  '政务新媒体发布信息{c}条，阅读量超过{b}万次。',
  '编印政府公报{a}期，免费发放{c}份。',
  '回应公众关注热点{b}次，参加在线访谈{a}次。',
  '开展意见征集{a}期，收到意见建议{b}条，采纳{a}条。',
  '全面推行“双随机、一公开”监管，抽查检查对象{c}家，公示结果{c}条。',
  '公开财政预决算及“三公”经费信息，涉及部门预算单位{b}家，公开率100%。',
  '网站共设置一级栏目{a}个、二级栏目{b}个，历年累计公开政府信息{c}条。',
  '配备专职工作人员{a}名，兼职工作人员{b}名，每季度至少召开1次调度会。',
  '聘请第三方机构对{b}家单位开展季度测评，发现问题{c}个，整改率{p}%。',
]

const plain = [
  '严格落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，着力提升公开质量。',
  '健全政府信息公开保密审查机制，坚持“先审查、后公开”“谁公开、谁负责”，确保信息发布准确、安全。',
  '加强政府信息全生命周期管理，规范信息制作、获取、保存、处理等各环节工作。',
  '主要负责同志多次听取政务公开工作汇报，分管负责同志定期调度，专人负责日常工作。',
  '进一步优化网站栏目设置，完善搜索功能，方便公众查询和获取政府信息。',
  '围绕企业和群众关心的重点事项，及时公开办事指南、办理流程和办理结果。',
  '将政务公开工作纳入年度绩效考核，考核结果良好；主动接受社会评议，群众评价满意；未发生责任追究情形。',
  '建立健全政府信息发布协调机制，做到口径一致、步调统一。',
  '对公开内容实行动态管理，对已失效、废止的文件及时作出标注。',
]

/** One sentence with numbers, or one without. */
export function noisePassage(world: World): Passage {
  const { chance } = world
  if (chance.odds(0.35)) return oneOf(world, plain)
  const slots: Slots = {
    a: loose(chance.int(2, 9)),
    b: loose(chance.int(10, 60)),
    c: loose(chance.scaled(61, 30000)),
    p: loose((chance.int(8000, 9990) / 100).toFixed(chance.pick([1, 2]))),
    q: loose((chance.int(9000, 9990) / 100).toFixed(chance.pick([1, 2]))),
  }
  // The 2014 table has lines for these; a free number beside it would contradict it.
  const free =
    world.form === '2014' ? sentences.filter((one) => !/培训|会议|常务|访谈|开放日|专职/.test(one)) : sentences
  return oneOf(world, free, slots)
}

/** Figures of last year, of a part of the body, and rounded ones: near the words that tie, and yet no statement of the year. */
export function decoyPassage(world: World): Passage {
  const { chance } = world
  return say(
    chance.pick([
      '{last}年收到政府信息公开申请{b}件，已在上年度报告中列明。',
      '对{last}年度政府信息公开申请{b}件进行了案卷评查。',
      '其中，市民政系统受理救助申请{c}件。',
      '全年发放政府信息公开指南{b}00余份。',
      '近5年共受理政府信息公开申请约{c}件，申请量总体平稳。',
      '每件申请平均办理时间为{a}个工作日，较法定期限缩短{a}个工作日。',
      '延期答复{a}件，均依法告知申请人。',
    ]),
    {
      last: String(world.year - 1),
      a: loose(chance.int(2, 9)),
      b: loose(chance.int(10, 60)),
      c: loose(chance.scaled(100, 9000)),
    },
  )
}
