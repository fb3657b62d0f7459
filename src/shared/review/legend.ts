/** The tick marks that an engagement may begin with; each engagement keeps and edits its own legend. */

import type { LegendEntry } from './act'

/** As found in public audit files (product 3.5). */
const international: readonly LegendEntry[] = [
  { mark: '✓', zh: '核对无误', en: 'Agreed without exception' },
  { mark: '✗', zh: '存在差异', en: 'Exception' },
  { mark: 'F', zh: '纵向加总核对', en: 'Footed' },
  { mark: 'CF', zh: '横向加总核对', en: 'Cross-footed' },
  { mark: 'PY', zh: '与上年度核对一致', en: 'Agreed to prior year' },
  { mark: 'R', zh: '重新计算', en: 'Recomputed' },
  { mark: 'T', zh: '追查至来源', en: 'Traced to source' },
  { mark: 'IMM', zh: '差异不重大', en: 'Immaterial' },
]

/** As used in Chinese working papers: a preset to edit, since offices differ. */
const chinese: readonly LegendEntry[] = [
  { mark: '∧', zh: '纵加核对', en: 'Footed' },
  { mark: '＜', zh: '横加核对', en: 'Cross-footed' },
  { mark: 'B', zh: '与上年结转核对一致', en: 'Agreed to last year’s closing' },
  { mark: 'T', zh: '与原始凭证核对一致', en: 'Agreed to source documents' },
  { mark: 'G', zh: '与总账核对一致', en: 'Agreed to the general ledger' },
  { mark: 'S', zh: '与明细账核对一致', en: 'Agreed to the subsidiary ledger' },
  { mark: '?', zh: '待查', en: 'To be followed up' },
  { mark: '√', zh: '已核对', en: 'Checked' },
]

export const legendPresets = { international, chinese } as const
