/** The registry of checks: an explicit list sorted by id. A check is added by one import and one line. */

import type { Check } from './check'
import { adverseOutcomes } from './completeness/adverse-outcomes'
import { blankCells } from './completeness/blank-cells'
import { captureLoss } from './completeness/capture-loss'
import { emptySection } from './completeness/empty-section'
import { headingWording } from './completeness/heading-wording'
import { imageForTable } from './completeness/image-for-table'
import { labels } from './completeness/labels'
import { missingSection } from './completeness/missing-section'
import { notACount } from './completeness/not-a-count'
import { sectionNumbering } from './completeness/section-numbering'
import { shape } from './completeness/shape'
import { totalLeftBlank } from './completeness/total-left-blank'
import { unitInCell } from './completeness/unit-in-cell'
import { unitSlip } from './completeness/unit-slip'
import { allZero } from './cross-foot/all-zero'
import { balance } from './cross-foot/balance'
import { decisionsAsBalance } from './cross-foot/decisions-as-balance'
import { decreaseExceedsBase } from './cross-foot/decrease-exceeds-base'
import { disputeTotals } from './cross-foot/dispute-totals'
import { magnitude } from './cross-foot/magnitude'
import { otherShare } from './cross-foot/other-share'
import { ownPatternBroken } from './cross-foot/own-pattern-broken'
import { procurement } from './cross-foot/procurement'
import { refusalShare } from './cross-foot/refusal-share'
import { rowTotals } from './cross-foot/row-totals'
import { ruleMakingPower } from './cross-foot/rule-making-power'
import { shifted } from './cross-foot/shifted'
import { statisticsApplications } from './cross-foot/statistics-applications'
import { statisticsBounds } from './cross-foot/statistics-bounds'
import { statisticsDisputes } from './cross-foot/statistics-disputes'
import { statisticsStaff } from './cross-foot/statistics-staff'
import { totalBelowFlow } from './cross-foot/total-below-flow'
import { totals } from './cross-foot/totals'
import { undisclosed } from './cross-foot/undisclosed'

export const checks: readonly Check[] = [
  adverseOutcomes,
  blankCells,
  captureLoss,
  emptySection,
  headingWording,
  imageForTable,
  labels,
  missingSection,
  notACount,
  sectionNumbering,
  shape,
  totalLeftBlank,
  unitInCell,
  unitSlip,
  allZero,
  balance,
  decisionsAsBalance,
  decreaseExceedsBase,
  disputeTotals,
  magnitude,
  otherShare,
  ownPatternBroken,
  procurement,
  refusalShare,
  rowTotals,
  ruleMakingPower,
  shifted,
  statisticsApplications,
  statisticsBounds,
  statisticsDisputes,
  statisticsStaff,
  totalBelowFlow,
  totals,
  undisclosed,
]
