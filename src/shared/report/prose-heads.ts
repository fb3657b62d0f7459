/** What a number counts, as a short noun for a reader: `政府信息`, `政府信息公开申请`, `新闻发布会`. */

import { matchesOf } from '../text/matches'

const verbs =
  /(?:主动公开|公开|发布(?!会)|收到|受理|接到|办结|答复|办理|处理|接听|召开|举办|(?<!其他|其它|社会|公益|党)组织(?!机构)|开展|印发|制定|制发|出台|报送|承办|公布|发行|发表|邀请|建成|建立|完成|取消|下放|合并|划转|回应|推送|转发|编制|督查督办|新增|设立|设置|开设|增加|减少|达到|获评|涉及|实施|实现|参加|配发|通过|利用|组成的|由|及时|积极|来|已|为|解决|共计|累计|总计|合计|共|其中|分别|全年|(?<=\d)[年月日]度?)/g
const trailing =
  /(?:数量|总数|总量|件数|数|总计|合计|共计|累计|共|为|达到|达|约|近|超过|逾|有|是|了|的|均|各|[:"“”、《》\s])+$/
const leading = /^(?:了|的|各类|各种|有关|相关|各|个|等|及|和|与|、|["“”])+/
const longest = 14

/** From the clause before the number, else from the words behind it; null where neither has a noun. */
export function headOf(lead: string, tail: string): string | null {
  return nounAtEnd(lead) ?? nounAtStart(tail)
}

function nounAtEnd(lead: string): string | null {
  const words = lead.replace(trailing, '')
  let from = 0
  for (const match of matchesOf(words, verbs)) {
    const end = match.index + match[0].length
    if (end < words.length) from = end
    else if (end === words.length) return null
  }
  return shortened(words.slice(from).replace(leading, ''))
}

/** Of an enumeration that is too long, its last member. */
function shortened(noun: string): string | null {
  const short = noun.length <= longest ? noun : noun.slice(-longest).replace(/^[^、和及]*[、和及]/, '')
  return /[一-龥A-Za-z]{2,}/.test(short) && !/^全.$/.test(short) ? short : null
}

function nounAtStart(tail: string): string | null {
  const noun = /^["“]?[一-龥A-Za-z]{2,20}/.exec(tail)?.[0] ?? ''
  const end = noun.search(/(?:进驻|参与|参加|实现|组成|办理|和$|及$|并|的)/)
  const short = (end > 1 ? noun.slice(0, end) : noun).replace(leading, '')
  return short.length >= 2 ? short.slice(0, longest) : null
}
