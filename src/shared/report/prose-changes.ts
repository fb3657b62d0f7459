/** Words before a number that make it a change against an earlier one: 增长, 下降, 较上年减少. */

const risen = /(?:增长|增加|上升|提高|提升|增幅|上涨|增多|增|多)(?:率|幅度)?(?:了|约|近|为|达|超过|逾)?$/
const fallen =
  /(?:下降|减少|降低|回落|下滑|降幅|减幅|缩短|压缩|缩减|精简|减|少|降)(?:率|幅度)?(?:了|约|近|为|达|超过|逾)?$/
/** 新增 counts what is new, and 不少于 bounds; neither compares. */
const notGrowth = /(?:新增|不少|至少|多少|许多|大多|差不多)$/

/** Whether the number is a change against an earlier one, and which way. */
export function changeOf(lead: string, tail: string, share: boolean, compared: boolean): 'up' | 'down' | null {
  if (notGrowth.test(lead)) return null
  const plain = share || compared || /同比|环比|较|比/.test(lead) || /^(?:同比|环比)/.test(tail)
  const strong =
    /(?:增长|增幅|上升|上涨|下降|回落|下滑|降幅|减幅|增加|减少|降低|提高|提升|缩短|压缩)(?:率|幅度)?(?:了|约|近|为|达|超过|逾)?$/.test(
      lead,
    )
  if (risen.test(lead) && (plain || strong)) return 'up'
  if (fallen.test(lead) && (plain || strong)) return 'down'
  return null
}
