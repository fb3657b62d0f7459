/** Wording that stands in every report because the law, the form or custom asks for it: that two reports share it says nothing. */

/** Of normalised text. Each by the source that asks for it. */
const patterns: readonly RegExp[] = [
  // the basis of the report: 条例 arts. 49, 50 and the notices of the form
  /(?:根据|依据|按照|遵照)《?(?:中华人民共和国)?政府信息公开条例.{0,160}(?:编制|编写|撰写|公布|报告如下|形成|制作|发布)/u,
  /(?:现将|现公布|特公布|特编制|现予以?公布|特向社会公布|编制(?:了|本)).{0,80}(?:年度报告|信息公开(?:工作)?(?:情况|报告))/u,
  /由.{0,140}(?:部分组成|部分构成|个部分)|(?:报告|内容)(?:共|主要)?(?:包括|分为|包含).{0,140}(?:部分|情况|事项)/u,
  // the period: DB51/T 2660-2019, 2.1
  /统计(?:期限|时限|时间|范围).{0,60}(?:月|日|止|底)|(?:数据|情况)的?(?:统计)?(?:期限|时限)/u,
  // where it can be read and whom to ask
  /(?:电子版|年度报告|报告全文|本报告).{0,40}(?:下载|查阅|查看|查询)|(?:如|若)(?:对|有|您).{0,60}(?:联系|咨询|反映)|联系(?:电话|地址|方式)|(?:邮政编码|邮编|电子邮箱|通讯地址|传真)[:为]?/u,
  // sections with nothing to say, and statements that the form asks for
  /^(?:#|本年度?|年度?|我[局委办镇乡区县市]|本[局机单].{0,4}|全年|[^,]{0,16})?,?(?:无|没有|未发生|暂无|不存在)(?:其他|其它)?.{0,8}(?:需要|应当)?(?:报告|说明)的?(?:其他|其它)?(?:事项|情况)?[。.]?$/u,
  /信息处理费(?:管理办法)?|收取.{0,8}(?:信息公开|检索|复制|邮寄).{0,10}费/u,
  /(?:具体|详见|如下|见).{0,10}(?:附表|下表|表格|附件|如下)[:。]?$/u,
  // slogans of the law and of the yearly work plans
  /以公开为(?:常态|原则)[、,]不公开为例外/u,
  /(?:以|坚持以|在)?习近平新时代中国特色社会主义思想(?:为指导|指引|指导)?/u,
  /(?:认真|深入|全面)?(?:贯彻|落实|学习|执行).{0,20}(?:党的|中央|国务院|省委|省政府|市委|市政府|条例).{0,40}(?:精神|部署|要求|决策|规定)[,。]?$/u,
]

export function isSetWording(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}
