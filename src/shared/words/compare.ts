/** The words of the comparison of two years: texts side by side, tables with their changes, the strip of years, pairing. */

import type { Words } from './say'

export const compare = {
  title: { zh: '两年对照', en: 'Two years side by side' },
  text: { zh: '文字', en: 'Text' },
  tables: { zh: '表格', en: 'Tables' },
  years: { zh: '历年', en: 'Years' },
  views: { zh: '对照方式', en: 'What is compared' },
  prior: { zh: '上年', en: 'Prior' },
  current: { zh: '本年', en: 'Current' },
  yearOf: { zh: '{year}年', en: '{year}' },
  unknownYear: { zh: '年度未识别', en: 'Year not recognised' },
  loading: { zh: '正在对照两份报告', en: 'Comparing the two reports' },
  openReport: { zh: '打开这份报告', en: 'Open this report' },
  texts: { zh: '上年与本年全文对照', en: 'Text of both years, paragraph by paragraph' },
  priorText: { zh: '上年全文', en: 'Text of the prior year' },
  currentText: { zh: '本年全文', en: 'Text of the current year' },
  nothingThere: { zh: '另一年没有对应的段落', en: 'The other year has nothing there' },
  ruler: { zh: '变动一览：{n} 处', en: 'Overview of {n} {n|change|changes}' },
  fold: { zh: '显示 {n} 段未变动的内容', en: 'Show {n} unchanged {n|paragraph|paragraphs}' },
  notCompared: {
    zh: '未作比较：内容过长或过于零散，两边全部照录，不表示没有相同之处',
    en: 'Not compared: too long or too scattered. Both sides are shown whole; that does not mean they share nothing',
  },
  notComparedShort: { zh: '未作比较', en: 'Not compared' },
  movedTo: { zh: '移至：{section}', en: 'Moved to: {section}' },
  movedFrom: { zh: '移自：{section}', en: 'Moved from: {section}' },
  goToOther: { zh: '转到另一处', en: 'Go to the other place' },
  pinned: { zh: '人工对应', en: 'Pinned by a person' },
  front: { zh: '标题与前言', en: 'Title and introduction' },
  onlyPrior: { zh: '仅上年有这一部分', en: 'Only the prior year has this section' },
  onlyCurrent: { zh: '仅本年有这一部分', en: 'Only the current year has this section' },
  staleYear: { zh: '年份照抄上年，未随年度更新', en: 'The year was repeated from last year and did not move on' },
  here: { zh: '所指之处', en: 'The place pointed at' },
  unlocked: {
    zh: '两份报告各自停在所指之处，滚动未锁定。',
    en: 'Each report stands at its own place; they do not scroll together.',
  },
  goToSection: { zh: '转到部分…', en: 'Go to a section…' },
  lock: { zh: '锁定滚动', en: 'Lock scroll' },
  inline: { zh: '单栏', en: 'One column' },
  hideQuiet: { zh: '不显示次要变动', en: 'Hide minor' },
  quietNote: {
    zh: '次要变动：只涉及随年度推移的年份、日期、标点、全半角和空白',
    en: 'Minor: years that moved on with the report, dates, punctuation, width and blanks only',
  },
  openAll: { zh: '全部展开', en: 'Unfold' },
  print: { zh: '打印', en: 'Print' },
  showList: { zh: '清单', en: 'Lists' },
  drift: {
    zh: '《{name}》保存的文件与打开时的校验值不一致，对照结果可能不可靠。',
    en: 'The stored file of {name} no longer matches its checksum; the comparison may not be reliable.',
  },
} as const satisfies Words

export const similarity = {
  title: { zh: '相似度 {percent}', en: '{percent} alike' },
  coverage: { zh: '上年保留 {prior} · 本年沿用 {current}', en: 'Kept of prior {prior} · of current {current}' },
  definition: {
    zh: '相似度 = 2 × 相同字数 ÷（上年字数 + 本年字数），不计空白；移动的段落算作相同。上年保留 = 相同字数 ÷ 上年字数，本年沿用 = 相同字数 ÷ 本年字数。',
    en: 'Alike = 2 × characters kept ÷ (characters of both years), blanks left out; what moved counts as kept. Kept of prior and of current are the same characters as a share of one year alone.',
  },
  copied: {
    zh: '与上年相同的句子 {copied} / {sentences}',
    en: '{copied} of {sentences} {sentences|sentence|sentences} as last year',
  },
  copiedDefinition: {
    zh: '按句比较，年份和数字不计；各报告都有的套语和法定用语 {excluded} 句不计在内。',
    en: 'By sentence, years and figures set aside; {excluded} {excluded|sentence|sentences} of template or statutory wording left out.',
  },
  whatIsIt: { zh: '计算方法', en: 'How it is counted' },
} as const satisfies Words

/** What can become of a paragraph, and how each is counted. */
export const changeKinds = {
  changed: { zh: '修改', en: 'Changed' },
  added: { zh: '新增', en: 'Added' },
  removed: { zh: '删除', en: 'Removed' },
  moved: { zh: '移动', en: 'Moved' },
  quiet: { zh: '次要', en: 'Minor' },
  'stale-year': { zh: '年份未改', en: 'Year left' },
} as const satisfies Words

export const changeList = {
  title: { zh: '变动', en: 'Changes' },
  shown: { zh: '显示 {shown} / {total} 处', en: '{shown} of {total} shown' },
  hiddenQuiet: { zh: '另有 {n} 处次要变动未显示', en: '{n} with minor changes only not shown' },
  quietEdits: { zh: '次要变动 {n} 处', en: '{n} minor {n|change|changes}' },
  notCompared: { zh: '{n} 段未作比较', en: '{n} {n|paragraph|paragraphs} not compared' },
  none: { zh: '两年文字没有变动', en: 'The two texts do not differ' },
  noneLoud: { zh: '只有次要变动', en: 'There are minor changes only' },
  more: { zh: '再列出 {n} 处', en: 'List {n} more' },
  filter: { zh: '按种类筛选', en: 'Show by kind' },
} as const satisfies Words

export const compareLists = {
  changes: { zh: '变动', en: 'Changes' },
  findings: { zh: '发现', en: 'Findings' },
  copied: { zh: '照抄', en: 'Copied' },
  pins: { zh: '对应', en: 'Pins' },
  pairing: { zh: '配对', en: 'Pairing' },
} as const satisfies Words

export const crossFindings = {
  none: { zh: '跨年核对没有发现问题', en: 'No findings across the two years' },
  noneRan: {
    zh: '已运行 {ran} 项跨年检查，{untested} 处无法评估',
    en: '{ran} {ran|check|checks} across years ran, {untested} {untested|place|places} not assessable',
  },
  note: {
    zh: '依据两份报告的发现，点击即在两边定位',
    en: 'Findings that rest on both reports; a click shows both places',
  },
  open: { zh: '在审阅台打开', en: 'Open on the desk' },
  carried: { zh: '上年结转 {prior} → 本年承接 {current}', en: 'Carried out {prior} → brought in {current}' },
  notRead: { zh: '未读取', en: 'not read' },
  inPrior: { zh: '上年报告', en: 'Last year’s report' },
  elsewhere: { zh: '其他报告', en: 'Another report' },
  both: { zh: '两份报告对照此处', en: 'Show Both Reports Here' },
  moreQuotes: { zh: '另有 {n} 处', en: '{n} more {n|place|places}' },
} as const satisfies Words

export const copiedList = {
  none: { zh: '没有与上年相同的句子', en: 'No sentence is the same as last year' },
  summary: {
    zh: '{copied} / {sentences} 句与上年相同；{excluded} 句套语和法定用语不计',
    en: '{copied} of {sentences} {sentences|sentence|sentences} as last year; {excluded} of template or statutory wording left out',
  },
} as const satisfies Words

export const pins = {
  none: { zh: '没有人工对应的段落', en: 'No paragraphs are pinned' },
  how: {
    zh: '在对照中选中上年的一段，按 M；再选中本年的一段，按 M，两段即对应。也可以拖动段落边上的 ⊶ 到另一边。',
    en: 'Select a paragraph of the prior year and press M, then one of the current year and press M again; or drag the ⊶ beside one onto the other.',
  },
  take: { zh: '对应这一段', en: 'Pin this paragraph' },
  taken: {
    zh: '已选{side}：“{quote}”。请在另一边选一段，按 M 对应，Esc 取消。',
    en: 'Taken from the {side} year: “{quote}”. Now choose a paragraph on the other side and press M; Esc gives up.',
  },
  sameSide: {
    zh: '这一段在同一边，请选另一边的段落。',
    en: 'That paragraph is on the same side; choose one on the other.',
  },
  unpin: { zh: '取消对应', en: 'Unpin' },
  resting: {
    zh: '文字有变，没有找到原来的段落；对应暂不生效。',
    en: 'The text changed and the paragraph was not found; the pin rests.',
  },
  needsEngagement: {
    zh: '报告不在审计项目中，或已锁定：不能对应段落。',
    en: 'The report is in no engagement, or is locked: paragraphs cannot be pinned.',
  },
  selectFirst: { zh: '请先选中一个段落。', en: 'Select a paragraph first.' },
  by: { zh: '{name}，{at}', en: '{name}, {at}' },
} as const satisfies Words

export const pairing = {
  found: {
    zh: '按单位名称自动配对',
    en: 'Found by the name of the body',
  },
  renamed: { zh: '按此前的更名记录自动配对', en: 'Found by an earlier pairing of these two names' },
  chosen: { zh: '由{name}选定：{reason}', en: 'Chosen by {name}: {reason}' },
  declined: { zh: '{name}确认没有上年报告：{reason}', en: '{name} said that there is none: {reason}' },
  asked: { zh: '临时对照，未记住', en: 'Compared for now, not remembered' },
  nothing: { zh: '工作区中没有同一单位的其他年度报告', en: 'The workspace has no other year of the same body' },
  several: {
    zh: '同一单位上一年度有多份报告，请选定一份',
    en: 'There is more than one report of the body for the year before; choose one',
  },
  'year-unknown': { zh: '未能识别本报告的年度', en: 'The year of this report was not recognised' },
  'body-unknown': { zh: '未能识别本报告的单位', en: 'The body of this report was not recognised' },
  unread: { zh: '这份报告未能读取', en: 'This report could not be read' },
  none: { zh: '没有可对照的上年报告', en: 'No prior report to compare with' },
  noneNext: {
    zh: '打开上一年度的报告即自动配对；也可以从下面任选一份。',
    en: 'Open last year’s report and it is paired by itself, or choose any report below.',
  },
  noneOther: { zh: '工作区中没有其他可对照的报告。', en: 'The workspace has no other report to compare with.' },
  'prior-unread': {
    zh: '上年报告未能读取，无法对照',
    en: 'The prior report could not be read, so nothing is compared',
  },
  'current-unread': { zh: '本报告未能读取，无法对照', en: 'This report could not be read, so nothing is compared' },
  'too-complex': {
    zh: '这两份报告在限定的时间和内存内未能比完。这不表示两份报告相同；请分别打开查看。',
    en: 'These two could not be compared within the limits of time and memory. That does not mean that they agree; open each by itself.',
  },
  candidates: { zh: '可对照的报告', en: 'Reports to compare with' },
  filter: { zh: '单位、年份、文件名', en: 'Body, year, file name' },
  show: { zh: '对照', en: 'Compare' },
  showing: { zh: '正在对照', en: 'Shown' },
  remember: { zh: '记为上年报告…', en: 'Remember as the prior report…' },
  decline: { zh: '确认没有上年报告…', en: 'There Is No Prior Report…' },
  unpair: { zh: '恢复自动配对', en: 'Back to what is found by itself' },
  reason: { zh: '理由', en: 'Reason' },
  rememberNote: {
    zh: '今后打开“{name}”即与它对照，检查也以它为上年报告重新运行。',
    en: 'From now on “{name}” is compared with it, and the checks run again with it as the prior report.',
  },
  declineNote: {
    zh: '今后不再为“{name}”寻找上年报告，跨年检查不再运行。',
    en: 'No prior report is looked for any more for “{name}”; the checks across years do not run.',
  },
  confirm: { zh: '记住', en: 'Remember' },
  'same-body': { zh: '同一单位', en: 'Same body' },
  'renamed-body': { zh: '更名前后的单位', en: 'The body under another name' },
  'like-name': { zh: '名称相近', en: 'Like name' },
  other: { zh: '其他单位', en: 'Another body' },
  earlier: { zh: '早 {n} 年', en: '{n} {n|year|years} earlier' },
  later: { zh: '晚 {n} 年', en: '{n} {n|year|years} later' },
  sameYear: { zh: '同一年度', en: 'Same year' },
  taken: { zh: '当前上年报告', en: 'The prior report' },
  needsEngagement: {
    zh: '把报告加入审计项目后，可以记住配对。',
    en: 'Once the report is in an engagement, a pairing can be remembered.',
  },
} as const satisfies Words

export const deltas = {
  noTables: { zh: '这一格式没有规定表格', en: 'This form prescribes no tables' },
  cell: {
    zh: '{name}：上年 {prior}，本年 {current}，增减 {delta}',
    en: '{name}: prior {prior}, current {current}, change {delta}',
  },
  notComparable: { zh: '不可比', en: 'Not comparable' },
  partly: { zh: '口径不尽相同', en: 'Partly comparable' },
  unknown: { zh: '无法计算', en: 'Cannot be computed' },
  same: { zh: '未变', en: 'Unchanged' },
  foots: { zh: '增减额合计相符', en: 'The changes foot' },
  differs: { zh: '增减额合计不符：{left} 与 {right}', en: 'The changes do not foot: {left} against {right}' },
  against: {
    zh: '分项与合计一增一减：{left} 与 {right}',
    en: 'The parts moved one way and their total the other: {left} against {right}',
  },
  incomplete: { zh: '有未读取或不可比的数，未核对', en: 'Not footed: a figure was not read or is not comparable' },
  negative: { zh: '负数：件数不应小于零', en: 'Below zero, which a count cannot be' },
  formChange: {
    zh: '两年格式不同（{prior} → {current}）：只比较有对应关系的栏目',
    en: 'The two years use different forms ({prior} → {current}); only cells that continue each other are compared',
  },
  legend: { zh: '上年 → 本年，下行为增减与百分比', en: 'Prior → current; below, the change and its percentage' },
  reasonLabel: { zh: '原因', en: 'Reason' },
  goText: { zh: '在文字中查看两处', en: 'Show both places in the text' },
  percent: { zh: '百分比', en: 'Per cent' },
  delta: { zh: '增减', en: 'Change' },
  select: {
    zh: '选择一个单元格，查看两年的数、是否可比及原因',
    en: 'Select a cell for both figures, whether they compare, and why',
  },
  comparable: { zh: '可比', en: 'Comparable' },
  findings: { zh: '相关发现', en: 'Findings' },
  footing: { zh: '增减额合计', en: 'Footing of the changes' },
  unusual: { zh: '波动或结转有发现', en: 'A finding rests on it' },
} as const satisfies Words

export const series = {
  title: { zh: '{name}历年数据', en: '{name} through the years' },
  chart: { zh: '{name}：{points}', en: '{name}: {points}' },
  strip: { zh: '历年主要数据', en: 'Main figures by year' },
  metric: { zh: '指标', en: 'Figure' },
  priorPick: { zh: '作为上年', en: 'As the prior year' },
  currentPick: { zh: '作为本年', en: 'As the current year' },
  asPrior: { zh: '以{year}年为上年', en: '{year} as the prior year' },
  asCurrent: { zh: '以{year}年为本年', en: '{year} as the current year' },
  chain: { zh: '结转链', en: 'Roll-forward chain' },
  chainStep: { zh: '{from} → {to}', en: '{from} → {to}' },
  chainAgrees: { zh: '相符', en: 'Agrees' },
  chainBroken: { zh: '不符', en: 'Does not agree' },
  chainUnknown: { zh: '未读取，无法核对', en: 'Not read, so not assessed' },
  chainGap: { zh: '中间年度缺少报告', en: 'A year between has no report' },
  only: {
    zh: '工作区中只有一个年度，没有历年数据可看。',
    en: 'The workspace has one year only; there is nothing to follow.',
  },
  'no-report': { zh: '无报告', en: 'No report' },
  'no-cell': { zh: '该年格式无此栏', en: 'Not in that form' },
  notComparable: { zh: '与前一年不可比：{reason}', en: 'Not comparable with the year before: {reason}' },
  partly: { zh: '与前一年口径不尽相同：{reason}', en: 'Partly comparable with the year before: {reason}' },
  noPoints: { zh: '没有可画的数', en: 'No figures to draw' },
  legend: {
    zh: '实线：可比；虚线：口径不尽相同；断开：不可比或未读取',
    en: 'Solid: comparable. Dashed: partly. Broken: not comparable, or not read',
  },
} as const satisfies Words
