/** Words by which a passage shows that it speaks of information disclosure, however loosely. */

/** Domain 4.3 ST-11: 公开, 信息, 申请, 政策解读; with the words of its platforms and of its oversight, to stay silent in doubt. */
export const disclosureWords =
  /公开|信息|申请|解读|发布|网站|公示|公告|平台|栏目|新媒体|公众号|微信|微博|公报|舆情|回应|答复|保密|条例|复议|诉讼|查阅|目录|指南|新闻|热线|信箱|报告/
