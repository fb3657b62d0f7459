/** Page furniture around a published report, told by whole short lines: menus, share buttons, counters, footers. */

import { normalise } from '../text/normalise'

/** Longest line that can be furniture (domain 2.5 rule 5 asks for short whole lines; a footer line is the longest). */
const longest = 60

/** Wherever they stand, these are buttons and labels of a page. Compared after normalisation. */
const buttons = new RegExp(
  '^(?:' +
    [
      '登录|注册|登录[/|]?注册|退出|退出登录',
      '(?:无障碍|适老|长者|关怀|老年|大字|移动|手机|电脑|简体|繁体|繁體|英文|视力|辅助)(?:浏览|阅读|版|模式|服务|工具)?(?:(?:无障碍|适老|长者|关怀|老年)(?:浏览|阅读|版|模式))?',
      '(?:English|简体中文|繁体中文|繁體中文|中文)',
      '智能(?:问答|机器人|客服|搜索|互动)',
      '(?:请用|请使用|用|使用)?(?:手机|微信)?(?:扫一扫|扫码|扫描二维码|扫描|扫二维码)(?:访问|浏览|分享|打开|查看|使用手机|在手机|到手机|手机|当前|此|本|网页|页面?|内容|打开|关注|我们|上|页){0,8}',
      '请用手机|请用手机扫码访问|二维码',
      '(?:一键)?分享(?:到|至|本文)?[:]?(?:微信|微博|新浪微博|朋友圈|QQ空间|QQ|更多|[,、|/]){0,8}',
      '[\\[【(]?(?:打印|保存|打印保存|打印本页|打印此页|打印页面|打印正文|我要打印|收藏|加入收藏|收藏本页|设为首页|关闭|关闭窗口|关闭本页|关闭页面|我要纠错|纠错|推荐|返回|返回首页|返回列表|返回上一页|返回顶部|回到顶部|顶部|TOP|下载|导出|复制链接)[\\]】)]?(?:[|/]?[\\[【(]?(?:打印|保存|打印本页|收藏|关闭|关闭窗口|返回|返回顶部|分享|纠错)[\\]】)]?){0,4}',
      '(?:上一篇|下一篇|上一条|下一条|上一页|下一页|前一篇|后一篇)(?:[:].{0,50})?',
      '[\\[【(]?(?:字体|字号|文字大小|文章字体|字体大小)[:]?[\\[【(]?(?:大|中|小|默认|超大|特大|[|/+\\-A]){0,6}[\\]】)]*',
      '[\\[【(]?大[|/]?中[|/]?小[\\]】)]?',
      '(?:浏览|点击|阅读|访问|浏览量|点击量|阅读量|访问量)(?:次数|数|量)?[:]?[\\[【(]?[0-9]*[\\]】)]?次?',
      '(?:您?现?在?的?当前|您(?:现在|目前|当前)?(?:的|所在)?|当前所?在?|所在)的?位置(?:是|在)?[:].{0,50}',
      '首页(?:(?:>+|»|-|/|\\|).{1,50})?',
      '(?:网站首页|网站地图|站点地图|联系我们|关于我们|网站声明|隐私声明|法律声明|使用帮助|网站帮助|常见问题|意见反馈|新媒体矩阵|政府网站找错)',
      '相关(?:链接|文档|文章|新闻|信息|阅读|推荐|稿件|解读)[:]?',
      '(?:责任)?编辑[:].{0,12}|\\[?责任编辑[:]?.{0,10}\\]?',
    ].join('|') +
    ')$',
)

/** Only at the foot of a page. */
const footers = new RegExp(
  '(?:^版权所有|^Copyright|^©|网站标识码|ICP[备证]|公网安备|^(?:主办|承办|主管|协办|技术支持|运行维护|维护|制作)(?:单位)?[:]|^建议使用|^(?:中国政府网|友情链接|网站访问统计))',
)

/** What a page says about its article: kept, since it carries the date of publication. */
const particulars = /发布时间|发布日期|发布机构|发文日期|成文日期|生成日期|公开日期|来源|时间[:]|日期[:]/

/** Whether a whole line is a button, counter or label of a page. */
export function isButtonLine(line: string): boolean {
  if (line.length > longest) return false
  const text = normalise(line)
  return text.length > 0 && buttons.test(text) && !particulars.test(text)
}

/** Whether a whole line belongs to the foot of a page; ask only of lines after the report's text. */
export function isFooterLine(line: string): boolean {
  if (line.length > 2 * longest) return false
  const text = normalise(line)
  return footers.test(text) && !particulars.test(text) && !text.includes('。')
}

/** Whether a line before the report's text may be the name of a site or column, if furniture stands around it. */
export function isSiteLabel(line: string): boolean {
  const text = normalise(line)
  return text.length <= 12 && !/[0-9。,;:、《》]|报告|年度|公开|政府|公报|信息/.test(text)
}

/** Whether a line says when or by whom the page's article was published: it stays, wherever it stands. */
export function isParticulars(line: string): boolean {
  return line.length <= 4 * longest && particulars.test(normalise(line))
}
