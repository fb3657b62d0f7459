/** The registry of checks: an explicit list sorted by id. A check is added by one import and one line. */

import type { Check } from './check'
import { broughtForward } from './carry-forward/brought-forward'
import { cumulative } from './carry-forward/cumulative'
import { growth } from './carry-forward/growth'
import { inForce } from './carry-forward/in-force'
import { priorItems } from './carry-forward/prior-items'
import { unusualChange } from './carry-forward/unusual-change'
import { adverseOutcomes } from './completeness/adverse-outcomes'
import { assessmentResults } from './completeness/assessment-results'
import { blankCells } from './completeness/blank-cells'
import { captureLoss } from './completeness/capture-loss'
import { contactData } from './completeness/contact-data'
import { emptySection } from './completeness/empty-section'
import { enumeration } from './completeness/enumeration'
import { formVersion } from './completeness/form-version'
import { headingWording } from './completeness/heading-wording'
import { imageForTable } from './completeness/image-for-table'
import { labels } from './completeness/labels'
import { missingSection } from './completeness/missing-section'
import { notACount } from './completeness/not-a-count'
import { overviewElements } from './completeness/overview-elements'
import { problemsAndMeasures } from './completeness/problems-and-measures'
import { processingFee } from './completeness/processing-fee'
import { publishedInTime } from './completeness/published-in-time'
import { sectionNumbering } from './completeness/section-numbering'
import { shape } from './completeness/shape'
import { signatureDate } from './completeness/signature-date'
import { statisticsPeriod } from './completeness/statistics-period'
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
import { carried } from './tie-out/carried'
import { closed } from './tie-out/closed'
import { completionRate } from './tie-out/completion-rate'
import { denials } from './tie-out/denials'
import { disputes } from './tie-out/disputes'
import { documents } from './tie-out/documents'
import { likelySlip } from './tie-out/likely-slip'
import { outcomes } from './tie-out/outcomes'
import { partsOfTotal } from './tie-out/parts-of-total'
import { percentages } from './tie-out/percentages'
import { received } from './tie-out/received'
import { repeatedMetric } from './tie-out/repeated-metric'
import { vagueFigures } from './tie-out/vague-figures'
import { versions } from './tie-out/versions'
import { copiedFromPeer } from './wording/copied-peer'
import { copiedFromLastYear } from './wording/copied-text'
import { foreignBody } from './wording/foreign-body'
import { introduction } from './wording/introduction'
import { offTopic } from './wording/off-topic'
import { outdated } from './wording/outdated'
import { overviewSubstance } from './wording/overview-substance'
import { personalData } from './wording/personal-data'
import { reportName } from './wording/report-name'
import { slips } from './wording/slips'
import { templateResidue } from './wording/template-residue'
import { unbalancedMarks } from './wording/unbalanced-marks'
import { vagueTime } from './wording/vague-time'
import { wrongYear } from './wording/wrong-year'

export const checks: readonly Check[] = [
  broughtForward,
  cumulative,
  growth,
  inForce,
  priorItems,
  unusualChange,
  adverseOutcomes,
  assessmentResults,
  blankCells,
  captureLoss,
  contactData,
  emptySection,
  enumeration,
  formVersion,
  headingWording,
  imageForTable,
  labels,
  missingSection,
  notACount,
  overviewElements,
  problemsAndMeasures,
  processingFee,
  publishedInTime,
  sectionNumbering,
  shape,
  signatureDate,
  statisticsPeriod,
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
  carried,
  closed,
  completionRate,
  denials,
  disputes,
  documents,
  likelySlip,
  outcomes,
  partsOfTotal,
  percentages,
  received,
  repeatedMetric,
  vagueFigures,
  versions,
  copiedFromPeer,
  copiedFromLastYear,
  foreignBody,
  introduction,
  offTopic,
  outdated,
  overviewSubstance,
  personalData,
  reportName,
  slips,
  templateResidue,
  unbalancedMarks,
  vagueTime,
  wrongYear,
]
